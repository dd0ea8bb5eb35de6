import type { Redaction } from "../probes/probe.ts";
import { Ledger } from "./ledger.ts";

/** A probe's filter: pure, for any bytes; its own output it leaves as it is. */
export type Filter = (stdout: Uint8Array) => { stdout: Uint8Array; redactions: readonly Redaction[] };

/**
 * Makes a filter of a function on text whose characters are the output's bytes (latin1), so that what isn't UTF-8 passes unharmed.
 */
export function filterOf(edit: (text: string, ledger: Ledger) => string): Filter {
  return (stdout) => {
    const ledger = new Ledger();
    const before = Buffer.from(stdout.buffer, stdout.byteOffset, stdout.byteLength).toString("latin1");
    const text = edit(before, ledger);
    if (text === before) return { stdout, redactions: [] };
    return { stdout: Buffer.from(text, "latin1"), redactions: ledger.redactions };
  };
}

/**
 * Applies `edit` to each file in the output of `grep -HZ '' FILE…`, `path NUL line LF` a line; to all of it where it isn't such output.
 * A file's lines are joined first: a secret may span them.
 */
export function overFiles(text: string, edit: (content: string) => string): string {
  if (!/^[^\0\n]*\0/.test(text)) return edit(text);
  const edited: string[] = [];
  let path: string | null = null;
  let lines: string[] = [];
  const flush = (): void => {
    if (lines.length === 0) return;
    const prefix = path === null ? "" : `${path}\0`;
    for (const line of edit(lines.join("\n")).split("\n")) edited.push(prefix + line);
    lines = [];
  };
  for (const line of text.split("\n")) {
    const end = line.indexOf("\0");
    const from = end < 0 ? null : line.slice(0, end);
    if (from !== path) flush();
    path = from;
    lines.push(line.slice(end + 1));
  }
  flush();
  return edited.join("\n");
}
