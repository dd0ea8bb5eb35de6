import type { Entry } from "../entry.ts";
import { EntryWriter } from "./entry-writer.ts";

const writer = new EntryWriter();

/** One entry as `EntryWriter` writes it, as text: an object up to the entry's last property, without the closing brace. */
export function entryJson(entry: Entry): string {
  writer.entry(entry);
  return writer.takeText();
}
