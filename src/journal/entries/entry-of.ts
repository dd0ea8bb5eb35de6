import type { Body, Entry, FieldValue, Severity } from "../entry.ts";
import type { Group } from "./group.ts";
import { terminalPairs } from "./head.ts";
import { levelOf, parseLogfmt, sourceOf } from "./logfmt.ts";
import { parseStructured, type Structured, setField } from "./structured.ts";

type ParseBody = (body: string) => Structured | null;

/** What the text itself says. */
export type Said = Pick<Entry, "body" | "message" | "fields" | "logger" | "source" | "severity" | "cut">;

/** A finished group as an entry. @param structured klog's body, or null where it is a printf text */
export function entryOf(group: Group, file: string | null, structured: ParseBody = parseStructured): Entry {
  const { record, head, placed, text } = group;
  const object = head?.object ?? null;
  const said =
    object !== null && (head?.body === "klog-json" || head?.body === "json")
      ? objectBody(object, head.body)
      : saidOf(head?.body ?? "text", text, head?.severity ?? null, head?.source ?? null, head?.cut, structured);
  // Seconds since boot are all that such a line has of time.
  const since = placed.time === null && record.monotonic !== null && Object.keys(said.fields).length === 0;
  return {
    file,
    line: group.line,
    lines: group.lines,
    ...placed,
    host: record.host,
    program: record.program,
    component: record.component ?? head?.component ?? null,
    pid: record.pid ?? head?.pid ?? null,
    severity: said.severity ?? record.severity,
    source: said.source,
    logger: said.logger,
    message: said.message,
    fields: since ? { monotonic: record.monotonic } : said.fields,
    tail: group.tail.length === 0 ? null : group.tail.join("\n"),
    cut: said.cut,
    omittedBytes: group.omittedBytes,
    framing: record.framing,
    body: said.body,
  };
}

/** @param severity and source: what the header says */
export function saidOf(
  body: Body,
  text: string,
  severity: Severity | null,
  source: string | null,
  cut = false,
  structured: ParseBody = parseStructured,
): Said {
  if (body === "klog") return klogBody(text, severity, source, cut, structured);
  if (body === "logfmt") return logfmtBody(text);
  // rsyslog leaves the seconds since boot in the kernel's lines.
  const message = body === "kernel" ? text.replace(/^\[ *\d{1,12}\.\d{6}\] /, "") : text;
  return { body, severity, source, logger: null, message, fields: {}, cut };
}

function klogBody(
  text: string,
  severity: Severity | null,
  source: string | null,
  cut: boolean,
  structured: ParseBody,
): Said {
  const parsed = cut ? null : structured(text);
  if (parsed) {
    const { message, fields, logger } = parsed;
    return { body: "klog", severity, source, logger, message, fields, cut: parsed.cut };
  }
  const whole = text.replace(/\n+$/, "");
  const marked = whole.endsWith("…") || (/[^\s=-]>$/.test(whole) && !whole.includes("<"));
  const message = marked ? whole.slice(0, -1) : whole;
  return { body: "printf", severity, source, logger: null, message, fields: {}, cut: cut || marked };
}

function logfmtBody(text: string): Said {
  const terminal = terminalPairs(text);
  const pairs = terminal ?? parseLogfmt(text);
  const fields: Record<string, FieldValue> = {};
  let message = terminal?.message ?? "";
  let source: string | null = null;
  let level: unknown = terminal?.level;
  for (const [key, value] of Object.entries(pairs.fields)) {
    if (CALLER_KEYS.has(key) && source === null && sourceOf(value)) source = sourceOf(value);
    else if (terminal) setField(fields, key, value);
    else if (key === "msg") message = String(value);
    else if (key === "level") level = value;
    else if (key !== "time" && key !== "ts" && key !== "t") setField(fields, key, value);
  }
  return { body: "logfmt", severity: levelOf(level), source, logger: null, message, fields, cut: pairs.open };
}

const CALLER_KEYS = new Set(["source", "caller", "file"]);
const HEADER_KEYS = new Set([
  "ts",
  "time",
  "timestamp",
  "level",
  "severity",
  "lvl",
  "logger",
  "caller",
  "source",
  "msg",
  "message",
]);

function objectBody(object: Readonly<Record<string, unknown>>, body: "klog-json" | "json"): Said {
  const klog = body === "klog-json";
  const fields: Record<string, FieldValue> = {};
  for (const [key, value] of Object.entries(object))
    if (!(klog ? KLOG_KEYS : HEADER_KEYS).has(key)) setField(fields, key, value);
  const message = object.msg ?? object.message ?? "";
  // klog's errors have no verbosity (from 1.23), or an err (before).
  const klogClass: Severity = "err" in object || !("v" in object) ? "error" : "info";
  return {
    body,
    severity: klog ? klogClass : levelOf(object.level ?? object.severity ?? object.lvl),
    source: sourceOf(object.caller ?? object.source),
    logger: typeof object.logger === "string" ? object.logger : null,
    message: typeof message === "string" ? message.replace(/\n$/, "") : JSON.stringify(message),
    fields,
    cut: false,
  };
}
const KLOG_KEYS = new Set(["ts", "logger", "caller", "msg", "v"]);
