import type { Finding, TracedContainer, TracedPod, TracedSandbox } from "../contract.ts";
import { age } from "./units.ts";

/** How a pod fares: what the node's verdict counts. */
export type Health = "broken" | "waiting" | "not ready" | "terminating" | "unknown" | "running" | "completed";

export interface PodState {
  /** "Running", "CrashLoopBackOff"; in lower case where it is read off the containers because nobody said it. */
  readonly word: string;
  readonly health: Health;
}

const STARTING = /^(?:Pending|ContainerCreating|PodInitializing|Init:\d+\/\d+|Scheduled|SchedulingGated)$/;
const OVER = /^(?:Completed|Succeeded)$/;

/** Whether a container lives, as far as anybody knows: the runtime says so, or its processes are there while the runtime is silent. */
export const isAlive = ({ state, processes }: TracedContainer): boolean =>
  state === "running" || (state !== "exited" && processes !== null && processes.length > 0);

/** Newest first; attempts count up, times decide where they are unknown. */
function newestFirst<T extends { attempt: number | null }>(items: readonly T[], time: (item: T) => string | null): T[] {
  return [...items].sort((a, b) => {
    if (a.attempt !== null && b.attempt !== null && a.attempt !== b.attempt) return b.attempt - a.attempt;
    return (time(b) ?? "").localeCompare(time(a) ?? "");
  });
}

export const sandboxesNewestFirst = (sandboxes: readonly TracedSandbox[]): TracedSandbox[] =>
  newestFirst(sandboxes, (sandbox) => sandbox.createdAt);

const KINDS = ["init", "sidecar", "app", "ephemeral"] as const;

/** A container of the pod's spec: its newest attempt, and the ones before it. */
export interface Lineage {
  readonly newest: TracedContainer;
  readonly earlier: readonly TracedContainer[];
}

/** The attempts of each container put together, in the order in which the kubelet starts them. */
export function lineages(containers: readonly TracedContainer[]): Lineage[] {
  const byName = new Map<string, TracedContainer[]>();
  for (const container of containers) byName.set(container.name, [...(byName.get(container.name) ?? []), container]);
  const found: Lineage[] = [];
  for (const attempts of byName.values()) {
    const [newest, ...earlier] = newestFirst(attempts, ({ startedAt }) => startedAt);
    if (newest !== undefined) found.push({ newest, earlier });
  }
  const order = ({ newest }: Lineage) => KINDS.indexOf(newest.kind ?? "app");
  return found.sort((a, b) => order(a) - order(b));
}

/** The containers that a pod's readiness and restarts are counted by, as kubectl does: no ended init containers, no ephemeral ones. */
const counted = (traced: TracedPod): TracedContainer[] =>
  lineages(traced.containers)
    .map(({ newest }) => newest)
    .filter(({ kind }) => kind !== "init" && kind !== "ephemeral");

/** The state that a pod is in: the API's or the kubelet's word where there is one, else what its containers say. */
export function podState(traced: TracedPod): PodState {
  const { pod, sandboxes, containers } = traced;
  const alive = containers.some(isAlive) || sandboxes.some(({ state }) => state === "ready");
  if (pod.deletedAt !== null) return { word: alive ? "Terminating" : "Deleted", health: "terminating" };
  if (pod.reason !== null) {
    if (OVER.test(pod.reason)) return { word: pod.reason, health: "completed" };
    return { word: pod.reason, health: STARTING.test(pod.reason) ? "waiting" : "broken" };
  }
  const failed = counted(traced).find(({ state, exitCode }) => state === "exited" && exitCode !== 0);
  switch (pod.phase) {
    case null:
      return derivedState(traced, failed);
    case "Running":
      return {
        word: "Running",
        health:
          failed !== undefined
            ? "broken"
            : counted(traced).some(({ ready }) => ready === false)
              ? "not ready"
              : "running",
      };
    case "Pending":
      return { word: "Pending", health: "waiting" };
    case "Succeeded":
      return { word: "Completed", health: "completed" };
    case "Failed":
      return { word: "Failed", health: "broken" };
    default:
      return { word: pod.phase, health: "unknown" };
  }
}

function derivedState(traced: TracedPod, failed: TracedContainer | undefined): PodState {
  if (failed !== undefined) return { word: `${failed.name} exited ${failed.exitCode ?? "?"}`, health: "broken" };
  const apps = counted(traced);
  if (apps.some(isAlive)) return { word: "running", health: "running" };
  if (apps.some(({ state }) => state === "unknown") || traced.sandboxes.some(({ state }) => state === "unknown"))
    return { word: "state ?", health: "unknown" };
  if (traced.sandboxes.some(({ state }) => state === "ready")) return { word: "starting", health: "waiting" };
  if (apps.length > 0 && apps.every(({ state }) => state === "exited")) return { word: "exited", health: "completed" };
  return { word: "not running", health: "unknown" };
}

/** The pod's state on a node: one that a finding speaks of isn't well, whatever its phase; "!" says so. */
export function judgedState(traced: TracedPod, findings: readonly Finding[]): PodState {
  const state = podState(traced);
  const ids = new Set([
    traced.pod.uid,
    ...traced.sandboxes.map(({ id }) => id),
    ...traced.containers.map(({ id }) => id),
  ]);
  const accused = findings.some(
    ({ severity, objects }) => severity !== "info" && objects.some(({ id }) => ids.has(id)),
  );
  return accused ? { word: `${state.word} !`, health: "broken" } : state;
}

/** "2/2", "?/2" where the readiness of one is unknown; null where no container is known. */
export function readyCount(traced: TracedPod): string | null {
  const apps = counted(traced);
  const unmade = (traced.waiting ?? []).filter(({ kind }) => kind === "app" || kind === "sidecar").length;
  if (apps.length + unmade === 0) return null;
  const ready = apps.map(
    (container) => container.ready ?? (container.state === "exited" || container.state === "created" ? false : null),
  );
  return `${ready.includes(null) ? "?" : ready.filter((is) => is === true).length}/${apps.length + unmade}`;
}

/** Restarts of all containers together; null where one is unknown. */
export function restartCount(traced: TracedPod): number | null {
  let sum = 0;
  for (const { attempt } of counted(traced)) {
    if (attempt === null) return null;
    sum += attempt;
  }
  return sum;
}

/** When a container last ended, RFC 3339; null where none is known to have. */
export function lastExit(traced: TracedPod): string | null {
  const times = traced.containers.flatMap(({ kind, finishedAt }) =>
    kind !== "init" && kind !== "ephemeral" && finishedAt !== null ? [finishedAt] : [],
  );
  return times.sort().at(-1) ?? null;
}

/** The pod's age; its oldest sandbox's where the API's word is missing. */
export function podAge(traced: TracedPod, nowMs: number | null): string {
  const sandboxTimes = traced.sandboxes.flatMap(({ createdAt }) => (createdAt === null ? [] : [createdAt]));
  return age(traced.pod.createdAt ?? sandboxTimes.sort()[0] ?? null, nowMs);
}
