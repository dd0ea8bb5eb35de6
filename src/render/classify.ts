import type { ClassifiedEntry } from "../journal/classify.ts";
import { entryJson } from "../journal/entries/entry-json.ts";
import type { PodRef } from "../journal/objects/found.ts";
import { visible, visibleJson } from "./visible.ts";

/** Whether a text holds what `visibleJson` looks for; JSON has escaped the rest already. */
const HIDDEN_MAYBE = /[^\n\x20-\x7e]/;

/** Entries as `classify -o ndjson` prints them, one object a line, by the contract. */
export function renderNdjson(entries: readonly ClassifiedEntry[]): string {
  let lines = "";
  for (const entry of entries) lines += `${classifiedJson(entry)}\n`;
  return HIDDEN_MAYBE.test(lines) ? visibleJson(lines) : lines;
}

/** The same objects as the elements of a list; `first` tells whether none was before. */
export function renderJsonItems(entries: readonly ClassifiedEntry[], first: boolean): string {
  const items = renderNdjson(entries).trimEnd().replaceAll("\n", ",\n");
  return items === "" || first ? items : `,\n${items}`;
}

const list = (values: readonly unknown[]): string => (values.length === 0 ? "[]" : JSON.stringify(values));

/** What classification adds follows what the bytes' part writes of the entry, which it copies from the line where it can. */
function classifiedJson({
  entry,
  event,
  category,
  pods,
  containers,
  sandboxes,
  node,
  images,
  volumes,
}: ClassifiedEntry): string {
  return `${entryJson(entry)},"event":${event === null ? "null" : `"${event}"`},"category":"${category}","pods":${list(pods)},"containers":${list(containers)},"sandboxes":${list(sandboxes)},"node":${node === null ? "null" : JSON.stringify(node)},"images":${list(images)},"volumes":${list(volumes)}}`;
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
