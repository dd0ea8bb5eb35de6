import type { FieldValue } from "../entry.ts";
import { isId, isUid } from "./forms.ts";
import type { Found } from "./found.ts";

export interface PlegEvent {
  /** The pod's UID. */
  readonly uid: string | null;
  /** ContainerStarted, ContainerDied, ContainerRemoved, ContainerChanged, PodSync, ConditionMet, NetworkSetupCompleted …; null where it is cut off. */
  readonly type: string | null;
  /** A container's or a sandbox's ID: the line can't tell which. */
  readonly data: string | null;
}

/**
 * A PLEG event in any of its forms: JSON (1.28+), `&{ID:… Type:… Data:…}` (1.21-1.27), `&pleg.PodLifecycleEvent{ID:"…", …}` (to 1.20).
 * null: it isn't one.
 */
export function plegEventOf(value: FieldValue): PlegEvent | null {
  if (typeof value === "object" && value !== null) {
    if (!("ID" in value) || !("Type" in value)) return null;
    const data = "Data" in value ? value.Data : null;
    return { uid: textOf(value.ID), type: textOf(value.Type), data: textOf(data) };
  }
  if (typeof value !== "string") return null;
  const uid = /[{,\s"]ID"?:\s?\\?"?([0-9a-f-]{4,36})/.exec(value)?.[1] ?? null;
  const type = /Type"?:\s?\\?"?([A-Za-z]+)/.exec(value)?.[1] ?? null;
  if (uid === null && type === null) return null;
  const data = /Data"?:(?:interface \{\}\()?\s?\\?"?([0-9a-f]+)/.exec(value)?.[1] ?? null;
  return { uid, type: type !== null && TYPES.has(type) ? type : null, data };
}

const TYPES = new Set([
  "ContainerStarted",
  "ContainerDied",
  "ContainerRemoved",
  "ContainerChanged",
  "PodSync",
  "ConditionMet",
  "NetworkSetupCompleted",
  "NetworkFailed",
]);

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

export function readPlegEvent(value: FieldValue, found: Found): void {
  const event = plegEventOf(value);
  if (event === null) return;
  if (event.uid !== null && isUid(event.uid)) found.podUid(event.uid);
  if (event.data !== null && isId(event.data)) found.container(null, event.data);
}
