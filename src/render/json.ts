import type { Envelope } from "../contract.ts";
import { visibleJson } from "./visible.ts";

/** The envelope as one JSON object, indented for people; programs don't mind. No character in it is one that a terminal obeys or hides. */
export function renderJson(envelope: Envelope<unknown>): string {
  return `${visibleJson(JSON.stringify(envelope, null, 2))}\n`;
}
