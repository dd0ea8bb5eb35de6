import type { RunState } from "../contract.ts";
import { at, isObject, type Json, json, listAt, numberAt, stringAt, stringsAt } from "./records.ts";

/** A row of `crictl pods -o json`. */
export interface CriSandbox {
  id: string;
  name: string | null;
  namespace: string | null;
  uid: string | null;
  attempt: number;
  state: RunState;
  createdAt: string | null;
  annotations: Readonly<Record<string, string>>;
}

/** A row of `crictl ps -a -o json`. */
export interface CriContainer {
  id: string;
  sandboxId: string;
  name: string | null;
  podNamespace: string | null;
  podName: string | null;
  podUid: string | null;
  attempt: number;
  state: RunState;
  createdAt: string | null;
  imageRef: string | null;
  imageId: string | null;
  annotations: Readonly<Record<string, string>>;
}

/** What `crictl inspect ID` adds to the row. */
export interface CriContainerDetail {
  id: string;
  pid: number | null;
  exitCode: number | null;
  reason: string | null;
  message: string | null;
  startedAt: string | null;
  finishedAt: string | null;
  logPath: string | null;
  imageRef: string | null;
  imageId: string | null;
  snapshotKey: string | null;
  terminationLog: string | null;
}

/** What `crictl inspectp ID` adds to the row. */
export interface CriSandboxDetail {
  id: string;
  pid: number | null;
  ips: readonly string[];
  netnsPath: string | null;
  hostNetwork: boolean | null;
  cgroupsPath: string | null;
}

const STATES: Readonly<Record<string, RunState>> = {
  SANDBOX_READY: "ready",
  SANDBOX_NOTREADY: "notready",
  CONTAINER_CREATED: "created",
  CONTAINER_RUNNING: "running",
  CONTAINER_EXITED: "exited",
};
const stateOf = (row: unknown): RunState => STATES[stringAt(row, "state") ?? ""] ?? "unknown";

/**
 * CRI's nanoseconds since 1970, as a string, to RFC 3339 with all nine digits; null for zero and anything else.
 * A JavaScript number would round them.
 */
function nanosecondsToTime(nanoseconds: unknown): string | null {
  if (typeof nanoseconds !== "string" || !/^\d{10,19}$/.test(nanoseconds)) return null;
  const whole = nanoseconds.slice(0, -9);
  return new Date(Number(whole) * 1000).toISOString().replace(/\.\d+Z$/, `.${nanoseconds.slice(-9)}Z`);
}

/** An RFC 3339 time, in UTC; Go's zero time and 1970 mean "never" and become null. */
function realTime(time: string | null): string | null {
  if (time === null || !/^\d{4}-\d\d-\d\dT/.test(time) || /^(0001|1970)-01-01T00:00:00(\.0*)?Z$/.test(time))
    return null;
  if (time.endsWith("Z")) return time;
  const parsed = new Date(time);
  return Number.isNaN(parsed.getTime()) ? null : parsed.toISOString();
}

/** A listing's rows; null where it has another shape than crictl's. An empty listing may leave its only member out. */
function rowsOf(document: Json, member: string): readonly unknown[] | null {
  const rows = at(document, member);
  if (Array.isArray(rows)) return rows;
  return rows == null && Object.keys(document).every((key) => key === member) ? [] : null;
}

/** @returns null where the output isn't crictl's JSON, so that "looked, none" and "could not read" stay apart */
export function parseCriSandboxes(stdout: Uint8Array): CriSandbox[] | null {
  const document = json(stdout);
  if (!isObject(document)) return null;
  return (
    rowsOf(document, "items")?.flatMap((row): CriSandbox[] => {
      const id = stringAt(row, "id");
      if (id === null) return [];
      return [
        {
          id,
          name: stringAt(row, "metadata", "name"),
          namespace: stringAt(row, "metadata", "namespace"),
          uid: stringAt(row, "metadata", "uid"),
          attempt: numberAt(row, "metadata", "attempt") ?? 0,
          state: stateOf(row),
          createdAt: nanosecondsToTime(at(row, "createdAt")),
          annotations: stringsAt(row, "annotations"),
        },
      ];
    }) ?? null
  );
}

/** @returns null where the output isn't crictl's JSON */
export function parseCriContainers(stdout: Uint8Array): CriContainer[] | null {
  const document = json(stdout);
  if (!isObject(document)) return null;
  return (
    rowsOf(document, "containers")?.flatMap((row): CriContainer[] => {
      const id = stringAt(row, "id");
      const sandboxId = stringAt(row, "podSandboxId");
      if (id === null || sandboxId === null) return [];
      const labels = stringsAt(row, "labels");
      return [
        {
          id,
          sandboxId,
          name: stringAt(row, "metadata", "name"),
          podNamespace: labels["io.kubernetes.pod.namespace"] ?? null,
          podName: labels["io.kubernetes.pod.name"] ?? null,
          podUid: labels["io.kubernetes.pod.uid"] ?? null,
          attempt: numberAt(row, "metadata", "attempt") ?? 0,
          state: stateOf(row),
          createdAt: nanosecondsToTime(at(row, "createdAt")),
          imageRef: stringAt(row, "image", "userSpecifiedImage") ?? stringAt(row, "image", "image"),
          imageId: stringAt(row, "imageId") ?? stringAt(row, "imageRef"),
          annotations: stringsAt(row, "annotations"),
        },
      ];
    }) ?? null
  );
}

/** @returns null where the output isn't crictl's JSON */
export function parseCriContainerDetail(stdout: Uint8Array): CriContainerDetail | null {
  const document = json(stdout);
  const status = at(document, "status");
  const id = stringAt(status, "id");
  if (id === null) return null;
  const finishedAt = realTime(stringAt(status, "finishedAt"));
  const terminationPath = stringAt(status, "annotations", "io.kubernetes.container.terminationMessagePath");
  const terminationMount = listAt(status, "mounts").find(
    (mount) => stringAt(mount, "containerPath") === terminationPath,
  );
  const pid = numberAt(document, "info", "pid");
  return {
    id,
    pid: pid === 0 ? null : pid,
    // CRI says 0 for a container that runs; only one that finished has an exit code.
    exitCode: finishedAt === null ? null : (numberAt(status, "exitCode") ?? 0),
    reason: stringAt(status, "reason"),
    message: stringAt(status, "message"),
    startedAt: realTime(stringAt(status, "startedAt")),
    finishedAt,
    logPath: stringAt(status, "logPath"),
    imageRef: stringAt(status, "image", "userSpecifiedImage") ?? stringAt(status, "image", "image"),
    imageId: stringAt(status, "imageId") ?? stringAt(status, "imageRef"),
    snapshotKey: stringAt(document, "info", "snapshotKey"),
    terminationLog: terminationPath === null ? null : stringAt(terminationMount, "hostPath"),
  };
}

/** @returns null where the output isn't crictl's JSON */
export function parseCriSandboxDetail(stdout: Uint8Array): CriSandboxDetail | null {
  const document = json(stdout);
  const id = stringAt(document, "status", "id");
  if (id === null) return null;
  const network = at(document, "status", "network");
  const ip = stringAt(network, "ip");
  const more = listAt(network, "additionalIps").flatMap((entry) => stringAt(entry, "ip") ?? []);
  const namespaces = listAt(document, "info", "runtimeSpec", "linux", "namespaces");
  const own = namespaces.find((entry) => stringAt(entry, "type") === "network");
  const mode = at(document, "status", "linux", "namespaces", "options", "network");
  const pid = numberAt(document, "info", "pid");
  return {
    id,
    pid: pid === 0 ? null : pid,
    ips: ip === null ? more : [ip, ...more],
    netnsPath: stringAt(own, "path"),
    hostNetwork: mode === "NODE" ? true : mode === "POD" ? false : namespaces.length > 0 ? own === undefined : null,
    cgroupsPath: stringAt(document, "info", "runtimeSpec", "linux", "cgroupsPath"),
  };
}
