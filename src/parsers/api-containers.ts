import type { ContainerKind } from "../contract.ts";
import { parseQuantity } from "./quantity.ts";
import { at, listAt, numberAt, stringAt } from "./records.ts";

/** What a container asks for or may use; null where it says nothing. */
interface ApiResources {
  cpuMillicores: number | null;
  memoryBytes: number | null;
  ephemeralStorageBytes: number | null;
}

/** One of a container's states. Only `terminated` has an exit code, a signal and an end. */
interface ApiContainerState {
  state: "running" | "waiting" | "terminated";
  reason: string | null;
  message: string | null;
  exitCode: number | null;
  signal: number | null;
  startedAt: string | null;
  finishedAt: string | null;
}

/** What the kubelet last reported on a container. */
interface ApiContainerStatus {
  ready: boolean;
  /** null from kubelets before 1.18. */
  started: boolean | null;
  restartCount: number;
  /** Without the runtime's prefix; null before the container was made. */
  containerId: string | null;
  image: string | null;
  imageId: string | null;
  state: ApiContainerState | null;
  lastState: ApiContainerState | null;
}

export interface ApiContainer {
  name: string;
  kind: ContainerKind;
  /** As the pod's author wrote it; `status.image` is as the runtime resolved it. */
  image: string | null;
  requests: ApiResources;
  limits: ApiResources;
  /** null while the kubelet has reported nothing. */
  status: ApiContainerStatus | null;
}

/** All containers of a Pod object, in the order in which they start: init and sidecar, app, ephemeral. */
export function readContainers(pod: unknown): ApiContainer[] {
  return [
    ...readGroup(pod, "initContainers", "initContainerStatuses", (container) =>
      stringAt(container, "restartPolicy") === "Always" ? "sidecar" : "init",
    ),
    ...readGroup(pod, "containers", "containerStatuses", () => "app"),
    ...readGroup(pod, "ephemeralContainers", "ephemeralContainerStatuses", () => "ephemeral"),
  ];
}

function readGroup(
  pod: unknown,
  specs: string,
  statuses: string,
  kindOf: (container: unknown) => ContainerKind,
): ApiContainer[] {
  const reported = new Map(listAt(pod, "status", statuses).map((status) => [stringAt(status, "name"), status]));
  return listAt(pod, "spec", specs).flatMap((container) => {
    const name = stringAt(container, "name");
    if (name === null) return [];
    return {
      name,
      kind: kindOf(container),
      image: stringAt(container, "image"),
      requests: readResources(at(container, "resources", "requests")),
      limits: readResources(at(container, "resources", "limits")),
      status: reported.has(name) ? readStatus(reported.get(name)) : null,
    };
  });
}

const readResources = (amounts: unknown): ApiResources => ({
  cpuMillicores: parseQuantity(at(amounts, "cpu"), 0.001),
  memoryBytes: parseQuantity(at(amounts, "memory"), 1),
  ephemeralStorageBytes: parseQuantity(at(amounts, "ephemeral-storage"), 1),
});

function readStatus(status: unknown): ApiContainerStatus {
  const started = at(status, "started");
  return {
    ready: at(status, "ready") === true,
    started: typeof started === "boolean" ? started : null,
    restartCount: numberAt(status, "restartCount") ?? 0,
    containerId: stringAt(status, "containerID")?.replace(/^[a-z0-9-]*:\/\//, "") || null,
    image: stringAt(status, "image"),
    imageId: stringAt(status, "imageID"),
    state: readState(at(status, "state")),
    lastState: readState(at(status, "lastState")),
  };
}

function readState(states: unknown): ApiContainerState | null {
  for (const state of ["running", "waiting", "terminated"] as const) {
    const found = at(states, state);
    if (typeof found !== "object" || found === null) continue;
    return {
      state,
      reason: stringAt(found, "reason"),
      message: stringAt(found, "message"),
      exitCode: numberAt(found, "exitCode"),
      signal: numberAt(found, "signal"),
      startedAt: stringAt(found, "startedAt"),
      finishedAt: stringAt(found, "finishedAt"),
    };
  }
  return null;
}
