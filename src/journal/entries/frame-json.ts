import { isObject, type Json } from "../../parsers/records.ts";
import { closingQuote } from "./go-quote.ts";
import { jsonValue } from "./klog-value.ts";
import { BARE, type Frame, programOf, severityOf } from "./record.ts";
import { isoAt, microseconds } from "./when.ts";

/** An object on one line, or null. */
export function objectOf(line: string): Json | null {
  if (line.charCodeAt(0) !== 123) return null;
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

const word = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** MESSAGE as the journal's JSON writes it: text, bytes where it isn't UTF-8, a list where the field came twice, null where it was too long. */
function messageOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (!Array.isArray(value)) return "";
  if (value.every((item) => typeof item === "number")) return Buffer.from(value).toString("utf8");
  return value.map(messageOf).join("\n");
}

/** The journal's own fields, from `-o json`, `-o export` or `-o verbose`. */
export function frameJournal(fields: Json, framing: "json" | "export"): Frame | null {
  if (!("MESSAGE" in fields || "__REALTIME_TIMESTAMP" in fields)) return null;
  const program = word(fields.SYSLOG_IDENTIFIER) ?? word(fields._COMM);
  const pid = word(fields._PID) ?? word(fields.SYSLOG_PID);
  const priority = word(fields.PRIORITY);
  return {
    ...BARE,
    framing,
    when: microseconds(fields.__REALTIME_TIMESTAMP),
    host: word(fields._HOSTNAME),
    program: program === null ? null : programOf(program),
    pid: pid !== null && /^\d{1,10}$/.test(pid) ? Number(pid) : null,
    // 6 is what systemd gives to every line of a service's output.
    severity:
      priority !== null && /^[0-7]$/.test(priority) && !(priority === "6" && fields._TRANSPORT === "stdout")
        ? severityOf(Number(priority))
        : null,
    text: messageOf(fields.MESSAGE),
  };
}

/** Docker's json-file: `{"log":"…\n","stream":"stderr","time":"…"}`; a record without a newline goes on in the next. */
function frameDocker(fields: Json): Frame | null {
  const { log, time, stream } = fields;
  if (typeof log !== "string" || (typeof time !== "string" && typeof stream !== "string")) return null;
  const ended = log.endsWith("\n");
  const text = ended ? log.slice(0, log.endsWith("\r\n") ? -2 : -1) : log;
  return { ...BARE, framing: "docker", when: typeof time === "string" ? isoAt(time) : null, text, partial: !ended };
}

const WANTED = new Set([
  ...[
    "MESSAGE",
    "__REALTIME_TIMESTAMP",
    "_HOSTNAME",
    "SYSLOG_IDENTIFIER",
    "_COMM",
    "_PID",
    "SYSLOG_PID",
    "PRIORITY",
    "_TRANSPORT",
  ],
  ...["log", "stream", "time"],
]);

/**
 * The fields that a frame is made of, out of an object of texts as journalctl and Docker write it: the other two thirds aren't decoded.
 * Undefined where the object has other values (a message in bytes) or blanks: JSON.parse reads those.
 */
function textFields(line: string): Json | undefined {
  const fields: Record<string, string | null> = {};
  for (let at = 1; line.charCodeAt(at) === 34; at++) {
    const keyEnd = line.indexOf('"', at + 1);
    if (keyEnd === -1 || line.charCodeAt(keyEnd + 1) !== 58) return undefined;
    const key = line.slice(at + 1, keyEnd);
    let end: number;
    if (line.charCodeAt(keyEnd + 2) === 34) {
      const quote = closingQuote(line, keyEnd + 3);
      if (quote === -1) return undefined;
      end = quote + 1;
      if (WANTED.has(key)) {
        const raw = line.slice(keyEnd + 3, quote);
        const text: unknown = raw.includes("\\") ? jsonValue(`"${raw}"`) : raw;
        if (typeof text !== "string") return undefined;
        fields[key] = text;
      }
    } else if (line.startsWith("null", keyEnd + 2)) {
      end = keyEnd + 6;
      if (WANTED.has(key)) fields[key] = null;
    } else return undefined;
    at = end;
    if (line.charCodeAt(at) === 125) return at === line.length - 1 ? fields : undefined;
    if (line.charCodeAt(at) !== 44) return undefined;
  }
  return undefined;
}

/** A journal's or Docker's object on one line; `-o json-seq` and `-o json-sse` have a mark before it. */
export function frameJson(line: string): Frame | null {
  const start = line.charCodeAt(0) === 0x1e ? 1 : line.startsWith("data: {") ? 6 : 0;
  const object = start === 0 ? line : line.slice(start);
  // klog's own object carries nothing.
  if (object.charCodeAt(0) !== 123 || object.startsWith('{"ts":')) return null;
  const fields = textFields(object) ?? objectOf(object);
  return fields && (frameJournal(fields, "json") ?? frameDocker(fields));
}
