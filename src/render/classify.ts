import type { ClassifiedEntry } from "../journal/classify.ts";
import type { PodRef } from "../journal/objects/found.ts";
import { visible, visibleJson } from "./visible.ts";

/** Whether a text holds what `visibleJson` looks for; JSON has escaped the rest already. */
const HIDDEN_MAYBE = /[^\n\x20-\x7e]/;

/** Entries as `classify -o ndjson` prints them, one object a line, by the contract. */
export function renderNdjson(entries: readonly ClassifiedEntry[]): string {
  let lines = "";
  for (const entry of entries) lines += `${entryJson(entry)}\n`;
  return HIDDEN_MAYBE.test(lines) ? visibleJson(lines) : lines;
}

/** The same objects as the elements of a list; `first` tells whether none was before. */
export function renderJsonItems(entries: readonly ClassifiedEntry[], first: boolean): string {
  const items = renderNdjson(entries).trimEnd().replaceAll("\n", ",\n");
  return items === "" || first ? items : `,\n${items}`;
}

const text = (value: string | null): string => (value === null ? "null" : JSON.stringify(value));

const list = (values: readonly unknown[]): string => (values.length === 0 ? "[]" : JSON.stringify(values));

/** By hand, as half of what is printed is the same in every line: JSON.stringify takes twice as long. */
function entryJson(classified: ClassifiedEntry): string {
  const { entry, event, category, pods, containers, sandboxes, node, images, volumes } = classified;
  const { file, line, lines, time, host, program, pid, severity, source, logger, message, fields } = entry;
  let json = `{"file":${text(file)},"line":${line},"lines":${lines},"time":${text(time)}`;
  if (entry.timeZone !== null) json += `,"timeZone":${text(entry.timeZone)}`;
  if (entry.timeInferred) json += ',"timeInferred":true';
  json += `,"host":${text(host)},"program":${text(program)},"pid":${pid},"severity":${text(severity)}`;
  if (entry.component !== null) json += `,"component":${text(entry.component)}`;
  json += `,"source":${text(source)},"logger":${text(logger)},"message":${text(message)}`;
  json += `,"fields":${JSON.stringify(fields)},"event":${text(event)},"category":"${category}"`;
  json += `,"pods":${list(pods)},"containers":${list(containers)},"sandboxes":${list(sandboxes)}`;
  json += `,"node":${text(node)},"images":${list(images)},"volumes":${list(volumes)}`;
  if (entry.tail !== null) json += `,"tail":${text(entry.tail)}`;
  if (entry.cut) json += ',"cut":true';
  if (entry.omittedBytes > 0) json += `,"omittedBytes":${entry.omittedBytes}`;
  return `${json}}`;
}

const LETTERS = { info: "I", warning: "W", error: "E", fatal: "F" } as const;

/**
 * Lines for people: time, class, event (or category, in brackets), the pod or container, the message.
 * @param width  columns to cut at; null: nothing is cut
 */
export function renderEntries(entries: readonly ClassifiedEntry[], width: number | null): string {
  let lines = "";
  for (const { entry, event, category, pods, containers } of entries) {
    const time =
      entry.time === null ? "-".padEnd(24) : entry.time.slice(0, 23).replace(/Z$/, "").padEnd(23).concat("Z");
    const letter = entry.severity === null ? "-" : LETTERS[entry.severity];
    const what = (event ?? `[${category}]`).padEnd(24);
    const [pod] = pods;
    const whose =
      pod === undefined ? (containers[0]?.name ?? "") : nameOf(pod) + (pods.length > 1 ? ` +${pods.length - 1}` : "");
    const line = visible(`${time} ${letter} ${what} ${whose === "" ? "" : `${whose} `}${entry.message.trim()}`);
    lines += `${width !== null && line.length > width ? `${line.slice(0, width - 1)}…` : line}\n`;
  }
  return lines;
}

function nameOf({ namespace, name, uid }: PodRef): string {
  if (name === null) return `pod:${uid?.slice(0, 8) ?? "?"}`;
  return namespace === null ? name : `${namespace}/${name}`;
}
