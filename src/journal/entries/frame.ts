import { frameJson } from "./frame-json.ts";
import { frameKernel } from "./frame-kernel.ts";
import { frameRfc5424 } from "./frame-rfc5424.ts";
import { frameFull, frameIso, frameMonotonic, frameShort, frameUnix } from "./frame-short.ts";
import { hasHeader, headOf } from "./head.ts";
import { parseLogfmt } from "./logfmt.ts";
import { BARE, type Frame } from "./record.ts";
import { isoAt } from "./when.ts";

const word = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** One carrier whose form begins the line. */
function carrier(line: string): Frame | null {
  const code = line.charCodeAt(0);
  if (code >= 48 && code <= 57) return frameIso(line) ?? frameUnix(line) ?? frameKernel(line) ?? frameRfc5424(line);
  if (code === 123 || code === 0x1e || code === 100) {
    const frame = frameJson(line);
    if (frame) return frame;
  }
  if (code === 60) return frameRfc5424(line) ?? frameShort(line) ?? frameKernel(line);
  if (code === 91) return frameMonotonic(line) ?? frameKernel(line);
  if (code >= 65 && code <= 90) return frameShort(line) ?? frameFull(line);
  return code >= 97 && code <= 122 ? frameKernel(line) : null;
}

/** k0s passes on its parts' lines as logrus text: `time="…" level=info msg="I1121 …" component=kubelet stream=stderr`. */
function passedOn(frame: Frame): Frame {
  if (!frame.text.startsWith('time="') || !frame.text.includes(" component=") || !frame.text.includes(" stream=std"))
    return frame;
  const { fields } = parseLogfmt(frame.text);
  const component = word(fields.component);
  const text = fields.msg;
  if (component === null || typeof text !== "string") return frame;
  const framing = frame.framing === "none" ? "k0s" : frame.framing;
  return { ...frame, framing, text, component, when: frame.when ?? isoAt(String(fields.time)), prefix: "" };
}

/** A carrier at the line's start, and what it carries: a container's log may hold a journal's lines. */
function strict(line: string): Frame | null {
  const outer = carrier(line);
  if (!outer) return null;
  if (outer.framing !== "cri" && outer.framing !== "docker" && outer.framing !== "timestamp") return outer;
  const inner = outer.partial ? null : carrier(outer.text);
  return inner ? { ...inner, when: inner.when ?? outer.when } : outer;
}

// Where a carrier or a header may begin within a line that was pasted, quoted, listed or searched for.
const BEGINNING =
  /[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d[ .]|(?:[A-Z][a-z]{2} )?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|[IWEF]\d{4} \d\d:\d\d:\d\d\.|(?:kern|user|daemon) *: *[a-z]{3,6} *: |time="\d{4}-|\{"(?:ts|log|MESSAGE|_|SYSLOG|PRIORITY|level)/g;
const LOOK = 256;
const TRIES = 4;

/** What a table, a code span or a YAML string leaves behind the line. */
function tidy(rest: string, before: string): string {
  const table = /[|│]/.test(before) ? rest.replace(/ *[|│]\s*$/, "") : rest;
  if (before.endsWith("`")) return table.replace(/`+\s*$/, "");
  if (before.endsWith("'")) return table.replace(/',?\s*$/, "").replaceAll("''", "'");
  if (!before.endsWith('"')) return table;
  const quoted = table.replace(/",?\s*$/, "");
  try {
    const value: unknown = JSON.parse(`"${quoted}"`);
    return typeof value === "string" ? value : quoted;
  } catch {
    return quoted;
  }
}

/** A line with something before its carrier or header: a quote mark, a table's bar, a file's name, a node's address. */
function pasted(line: string): Frame | null {
  const start = line.slice(0, LOOK);
  BEGINNING.lastIndex = 1;
  for (let tries = 0; tries < TRIES; tries++) {
    const match = BEGINNING.exec(start);
    if (!match) return null;
    BEGINNING.lastIndex = match.index + 1;
    const before = line.slice(0, match.index);
    if (/\w$/.test(before)) continue;
    const rest = tidy(line.slice(match.index), before);
    const frame = strict(rest);
    if (
      frame &&
      (frame.pid !== null ||
        frame.framing === "json" ||
        frame.framing === "docker" ||
        frame.program === "kernel" ||
        hasHeader(frame.text))
    )
      return { ...frame, host: frame.host ?? addressOf(before), decoration: before };
    if (!hasHeader(rest)) continue;
    const from = /(\S{1,128})\[(\d{1,10})\]: *$/.exec(before);
    return {
      ...BARE,
      framing: /[\w\])]/.test(before) ? "prefixed" : "none",
      host: addressOf(before),
      program: from?.[1] ?? null,
      pid: from ? Number(from[2]) : null,
      text: rest,
      decoration: before,
    };
  }
  return null;
}
const addressOf = (before: string): string | null => /^(\d{1,3}(?:\.\d{1,3}){3}): *$/.exec(before)?.[1] ?? null;

/** Takes off what carried a line's text. A line that nothing carried is its own text. */
export function frameLine(line: string): Frame {
  const frame = strict(line);
  if (frame) return passedOn(frame);
  const bare: Frame = { ...BARE, text: line };
  if (headOf(line)) return passedOn(bare);
  const found = pasted(line);
  return found ? passedOn(found) : bare;
}
