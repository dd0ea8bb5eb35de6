import { editJson, type JsonRules, type Path } from "./json-edit.ts";
import { decodeJsonString, encodeJsonString } from "./json-strings.ts";
import { type Ledger, type Note, REDACTED } from "./ledger.ts";
import { closingQuote } from "./named-values.ts";
import { isOpenValue, namesSecret } from "./names.ts";
import { redactSecrets } from "./secrets.ts";
import { redactWords } from "./words.ts";

/** What differs between the documents that are filtered. */
export interface Subject {
  /** Environment variables whose values may stay. */
  openEnvironment: RegExp | null;
  /** Values that go as a whole: the JSON text in their place, and the ledger's word for them. */
  replace(path: Path): { by: string; kind: string } | null;
}

const LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";
const ENVIRONMENT = /^envs?$/i;
const COMMAND = /^(?:args|command|argv|cmd|entrypoint|execArgs)$/i;
/** What objects are called is what a trace is made of; an event's name has the very shape of a bootstrap token. */
const IDENTITY = new Set(["name", "generateName", "namespace", "uid", "id", "hostname"]);
/** JSON in a string of JSON, as annotations have it. */
const MAX_NESTED = 4;
/** No document of ours goes deeper; a hostile one must not fill the ledger. */
const MAX_PLACE = 24;

/** Filters one or more JSON documents, or what a cut or a fault left of them. */
export function redactJson(text: string, subject: Subject, ledger: Ledger): string {
  return editJson(text, rulesFor(subject, ledger, [], 0));
}

function rulesFor(subject: Subject, ledger: Ledger, above: Path, depth: number): JsonRules {
  const noteAt = (path: Path, inside: Path = []): Note =>
    ledger.at(() => placeOf([...above, ...path.slice(-MAX_PLACE), ...inside]));
  const take = (path: Path, kind: string): string => {
    noteAt(path)(kind);
    return REDACTED;
  };
  return {
    replace(path) {
      const whole = depth === 0 ? subject.replace(path) : null;
      return whole && { by: whole.by, done: () => noteAt(path)(whole.kind) };
    },
    text(path, raw, sibling) {
      if (raw === "" || raw === REDACTED) return raw;
      const key = decodeJsonString(path.at(-1) ?? "");
      const around = path.at(-2) === "[]" ? (path.at(-3) ?? "") : "";
      if (key === LAST_APPLIED) return take(path, "last-applied-configuration");
      if (key === "[]" && ENVIRONMENT.test(path.at(-2) ?? "")) {
        const sign = raw.indexOf("=");
        const open = subject.openEnvironment?.test(raw) ?? false;
        if (sign >= 0 && !open)
          return raw.slice(sign + 1).replace(REDACTED, "") === ""
            ? raw
            : raw.slice(0, sign + 1) + take(path, "environment");
      }
      if (key === "value" && ENVIRONMENT.test(around) && !(subject.openEnvironment?.test(`${sibling}=`) ?? false))
        return take(path, "environment");
      if (key === "value" && around === "httpHeaders") return take(path, "http-header");
      if (IDENTITY.has(key)) return raw;
      const decoded = decodeJsonString(raw);
      if (key !== "[]" && namesSecret(key, false) !== "no" && !isOpenValue(key, decoded))
        return take(path, "named-value");
      const nested = depth < MAX_NESTED && /^\s*[[{]/.test(decoded);
      const redacted = nested
        ? fromBytes(
            editJson(toBytes(decoded), rulesFor(subject, ledger, [...above, ...path.slice(-MAX_PLACE)], depth + 1)),
          )
        : redactSecrets(decoded, noteAt(path));
      return redacted === decoded ? raw : encodeJsonString(redacted);
    },
    words(path, raw, command) {
      if (!COMMAND.test(path.at(-1) ?? "")) return null;
      const before = raw.map(decodeJsonString);
      const lead = path.at(-1) === "args" ? command.map(decodeJsonString) : [];
      const after = redactWords([...lead, ...before], noteAt(path, ["[]"])).slice(lead.length);
      return raw.map((word, index) => (after[index] === before[index] ? word : encodeJsonString(after[index] ?? "")));
    },
    broken: (rest) => redactBroken(rest, subject, noteAt(["(not JSON)"])),
  };
}

/** A place in the ledger's words: info.runtimeSpec.process.env[] */
const placeOf = (path: Path): string => path.slice(-MAX_PLACE).map(decodeJsonString).join(".").replaceAll(".[]", "[]");

const toBytes = (text: string): string => Buffer.from(text, "utf8").toString("latin1");
const fromBytes = (text: string): string => Buffer.from(text, "latin1").toString("utf8");

/** "name":"…, "NAME=…, or "-p… as mysql takes a password; the opening quote, escaped as deep as it is, is the first group or the second. */
const BROKEN =
  /(?:value|config|last-applied-configuration)\\*"\s{0,64}:\s{0,64}(\\*")|(?<!\\)(\\*")([A-Za-z_][\w.-]{0,128}=|-[apPw](?=[^-\s"\\]))/g;

/** Where the structure is lost, every string that may be an environment's goes: rather too much than one secret. */
function redactBroken(text: string, { openEnvironment }: Subject, note: Note): string {
  const starts = new RegExp(BROKEN);
  let out = "";
  let done = 0;
  for (let found = starts.exec(text); found !== null; found = starts.exec(text)) {
    const [, afterName, beforeName, variable] = found;
    if (variable !== undefined && openEnvironment?.test(variable)) continue;
    const from = starts.lastIndex;
    const to = closingQuote(text, from, '"', (afterName ?? beforeName ?? '"').length - 1);
    if (to <= from || text.slice(from, to) === REDACTED) continue;
    out += text.slice(done, from) + REDACTED;
    done = to;
    starts.lastIndex = to;
    note("environment");
  }
  return redactSecrets(out + text.slice(done), note);
}
