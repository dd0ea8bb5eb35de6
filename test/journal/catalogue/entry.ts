import { parseStructured } from "../../../src/journal/entries/structured.ts";
import type { Body, Entry } from "../../../src/journal/entry.ts";

const HEADER = /^([IWEF])\d{4} \d\d:\d\d:\d\d\.\d{6} +\d+ ([\w.-]+\.go:\d+)\] /;
const SEVERITIES = { I: "info", W: "warning", E: "error", F: "fatal" } as const;

/** An entry as a test needs it: the rest is what a line without any framing has. */
export function entry(has: Partial<Entry> & Pick<Entry, "message">): Entry {
  return {
    file: null,
    line: 1,
    lines: 1,
    time: null,
    timeZone: null,
    timeInferred: false,
    host: null,
    program: null,
    component: null,
    pid: null,
    severity: null,
    source: null,
    logger: null,
    fields: {},
    tail: null,
    cut: false,
    omittedBytes: 0,
    framing: "none",
    body: "text",
    ...has,
  };
}

/** The entry of one klog call's text, with or without its header: the bytes' part of the work in its simplest form. */
export function klogEntry(text: string): Entry {
  const header = HEADER.exec(text);
  const rest = header === null ? text : text.slice(header[0].length);
  const source = header?.[2] ?? null;
  const severity = SEVERITIES[(header?.[1] ?? "") as keyof typeof SEVERITIES] ?? null;
  const structured = parseStructured(rest);
  if (structured === null) {
    const body: Body = header === null ? "text" : "printf";
    return entry({ source, severity, message: rest.replace(/\n$/, ""), body });
  }
  const { message, logger, fields, cut } = structured;
  return entry({ source, severity, message, logger, fields, cut, body: "klog" });
}
