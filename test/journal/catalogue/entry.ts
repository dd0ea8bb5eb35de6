import { EntryScanner } from "../../../src/journal/entries/scan.ts";
import type { Entry } from "../../../src/journal/entry.ts";

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

/** The one entry of a text, which may take several lines. */
export function entryOf(text: string): Entry {
  const scanner = new EntryScanner();
  const entries = [...scanner.feed(Buffer.from(`${text}\n`)), ...scanner.end()];
  const [only] = entries;
  if (only === undefined || entries.length > 1) throw new Error(`${entries.length} entries: ${text}`);
  return only;
}
