import type { Entry } from "../entry.ts";
import { FastEntry } from "./fast-entry.ts";

const text = (value: string | null): string => (value === null ? "null" : JSON.stringify(value));

/** The text of names that come again and again, quoted once. */
const quoted = new Map<string, string>();
function name(value: string | null): string {
  if (value === null) return "null";
  let json = quoted.get(value);
  if (json === undefined) {
    json = JSON.stringify(value);
    if (quoted.size < 64 && value.length <= 256) quoted.set(value, json);
  }
  return json;
}

/**
 * An entry as `classify -o ndjson` writes it, up to its `fields` and without the closing brace: what classification adds follows.
 * `timeZone`, `timeInferred`, `component`, `tail`, `cut` and `omittedBytes` stand only where they say something.
 */
export function entryJson(entry: Entry): string {
  const zone = entry.timeZone === null ? "" : `,"timeZone":${name(entry.timeZone)}`;
  const inferred = entry.timeInferred ? ',"timeInferred":true' : "";
  const component = entry.component === null ? "" : `,"component":${text(entry.component)}`;
  const time = entry.time === null ? "null" : `"${entry.time}"`;
  const source = entry.source === null ? "null" : entry instanceof FastEntry ? `"${entry.source}"` : text(entry.source);
  const severity = entry.severity === null ? "null" : `"${entry.severity}"`;
  const body = entry instanceof FastEntry ? entry.bodyJson() : bodyJson(entry);
  return `{"file":${name(entry.file)},"line":${entry.line},"lines":${entry.lines},"time":${time}${zone}${inferred},"host":${name(entry.host)},"program":${name(entry.program)}${component},"pid":${entry.pid},"severity":${severity},"source":${source},${body}`;
}

export function bodyJson(entry: Entry): string {
  const tail = entry.tail === null ? "" : `,"tail":${text(entry.tail)}`;
  const cut = entry.cut ? ',"cut":true' : "";
  const omitted = entry.omittedBytes === 0 ? "" : `,"omittedBytes":${entry.omittedBytes}`;
  return `"logger":${text(entry.logger)},"message":${text(entry.message)},"fields":${JSON.stringify(entry.fields)}${tail}${cut}${omitted}`;
}
