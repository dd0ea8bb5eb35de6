import type { Entry } from "../entry.ts";
import { Clock } from "./clock.ts";
import { entryOf } from "./entry-of.ts";
import { Framer } from "./framer.ts";
import { Grouper } from "./grouper.ts";
import { LINE_LIMIT } from "./lines.ts";
import { naiveStructured } from "./naive-structured.ts";
import type { ScanOptions } from "./scan.ts";

/**
 * `scanEntries`, slow and obvious: the whole input in memory, regular expressions for every line. What the fast one does is held against it.
 */
export function naiveEntries(bytes: Uint8Array, options: ScanOptions = {}): Entry[] {
  const raws = Buffer.from(bytes).toString("latin1").split("\n");
  if (raws.at(-1) === "") raws.pop();
  const framer = new Framer();
  const grouper = new Grouper(new Clock(options), (group) => entryOf(group, options.file ?? null, naiveStructured));
  const lines = raws.map((raw, at) => ({
    raw: raw.slice(0, LINE_LIMIT),
    line: at + 1,
    omittedBytes: Math.max(0, raw.length - LINE_LIMIT),
  }));
  const records = [...lines.flatMap((line) => framer.push(line)), ...framer.end()];
  const entries: Entry[] = [];
  for (const record of records) grouper.push(record, entries);
  grouper.end(entries);
  return entries;
}
