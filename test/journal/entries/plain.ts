import { EntryScanner, type ScanOptions } from "../../../src/journal/entries/scan.ts";
import type { Entry } from "../../../src/journal/entry.ts";

/** An entry's properties as they are read: some entries read their bodies late. */
export const plain = (entry: Entry): Entry => ({
  file: entry.file,
  line: entry.line,
  lines: entry.lines,
  time: entry.time,
  timeZone: entry.timeZone,
  timeInferred: entry.timeInferred,
  host: entry.host,
  program: entry.program,
  component: entry.component,
  pid: entry.pid,
  severity: entry.severity,
  source: entry.source,
  logger: entry.logger,
  message: entry.message,
  fields: entry.fields,
  tail: entry.tail,
  cut: entry.cut,
  omittedBytes: entry.omittedBytes,
  framing: entry.framing,
  body: entry.body,
});

/** The afternoon on which the recordings were made. */
export const NOW = Date.UTC(2026, 10, 21, 15);

/** The entries of an input that comes in these pieces. */
export function scanned(pieces: readonly Uint8Array[], options: ScanOptions = { now: NOW }): Entry[] {
  const scanner = new EntryScanner(options);
  return [...pieces.flatMap((piece) => scanner.feed(piece)), ...scanner.end()].map(plain);
}
export const scannedText = (text: string, options?: ScanOptions): Entry[] => scanned([Buffer.from(text)], options);

/** Newlines, and a last line without one. */
export const physicalLines = (bytes: Uint8Array): number =>
  bytes.reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 0) + (bytes.length > 0 && bytes.at(-1) !== 10 ? 1 : 0);
