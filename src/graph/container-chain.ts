import type { TracedContainer, TracedProcess } from "../contract.ts";
import type { ApiContainer } from "../parsers/api-containers.ts";
import { cgroupKey } from "../parsers/cgroup-usage.ts";
import type { CriContainerDetail } from "../parsers/crictl.ts";
import { type Mount, upperdir } from "../parsers/mountinfo.ts";
import { cgroupDirectories, cgroupVersion, specCgroup } from "./cgroup-dirs.ts";
import { commandOf, type Facts, type Process } from "./facts.ts";
import { monitorProgram } from "./monitors.ts";
import { type ContainerNode, containerSource, type NodeGraph, type PodNode } from "./node-graph.ts";
import type { Links, PodDetails } from "./pod-details.ts";

/** One container of a pod, from its process or its record to its log and root filesystem. */
export function chainContainer(
  graph: NodeGraph,
  pod: PodNode,
  container: ContainerNode,
  details: PodDetails,
  links: Links,
): TracedContainer {
  const { facts } = graph;
  const from = `container ${container.id}`;
  const link = (to: string, source: string) => links.push({ from, to, source });
  links.push({
    from: container.sandboxId ? `sandbox ${container.sandboxId}` : `pod ${pod.uid}`,
    to: from,
    source: containerSource(facts, container),
  });
  const detail = details.container(container.id);
  const api = details.api?.containers.find(({ name }) => name === container.name) ?? null;
  const init = container.processes[0];
  const shim = graph.sandboxes.get(container.sandboxId ?? "")?.shim ?? parentShim(graph, init);
  const monitor = container.conmon ?? shim;
  if (monitor) link(`monitor ${monitor.pid}`, facts.commandLines.id);
  if (init) link(`process ${init.pid}`, "process-cgroups");
  const spec = container.bundle?.cgroupsPath ?? null;
  const owner = init?.owner ?? (spec === null ? null : specCgroup(spec));
  const log = chainLog(facts, pod, container, detail, details);
  if (log) link(`log ${log.path}`, detail?.logPath ? "crictl-inspect" : facts.logs.id);
  const snapshot = facts.mounts.value === null ? null : snapshotOf(facts.mounts.value, container);
  if (snapshot) link(`snapshot ${snapshot.upperdir}`, facts.mounts.id);
  const status = statusOf(api, container);
  const directories = init && facts.mounts.value ? cgroupDirectories(init, facts.mounts.value) : [];
  const usage =
    directories.length > 0 ? (details.usage(directories)?.get(cgroupKey(directories[0] ?? "")) ?? null) : null;
  const terminationPath = detail?.terminationLog ?? container.bundle?.terminationLog ?? null;
  const terminated = status?.terminated ?? null;
  return {
    name: container.name ?? "",
    kind: api?.kind ?? null,
    id: container.id,
    sandboxId: container.sandboxId,
    state: container.state === "unknown" && terminated !== null ? "exited" : container.state,
    attempt: container.attempt,
    ready: status?.ready ?? null,
    exitCode: detail?.exitCode ?? terminated?.exitCode ?? null,
    reason: detail?.reason ?? terminated?.reason ?? null,
    message:
      (terminationPath === null ? null : details.terminationMessage(terminationPath)) ??
      detail?.message ??
      terminated?.message ??
      null,
    startedAt: detail?.startedAt ?? terminated?.startedAt ?? init?.startedAt ?? null,
    finishedAt: detail?.finishedAt ?? terminated?.finishedAt ?? null,
    image: {
      ref: imageRef(container.cri?.imageRef, detail?.imageRef, container.bundle?.imageRef, api?.image),
      id: container.cri?.imageId ?? detail?.imageId ?? null,
    },
    monitor: monitor ? { pid: monitor.pid, program: monitorProgram(monitor) } : null,
    processes:
      facts.processes.value === null || facts.processCgroups.value === null
        ? null
        : container.processes.map(traceProcess),
    cgroup: owner?.containerPath ? { path: owner.containerPath, version: cgroupVersion(facts.clock.value) } : null,
    usage,
    log,
    snapshot,
  };
}

/** The first name among what the sources call the image: CRI-O's lists have its ID there. */
function imageRef(...refs: readonly (string | null | undefined)[]): string | null {
  const known = refs.filter((ref) => ref != null);
  return known.find((ref) => !/^(sha256:)?[0-9a-f]{64}$/.test(ref)) ?? known[0] ?? null;
}

/** The API's word on exactly this container, not on another attempt of the same name. */
function statusOf(api: ApiContainer | null, container: ContainerNode) {
  const status = api?.status ?? null;
  if (status === null || status.containerId === null) return null;
  const { state, lastState } = status;
  const terminated = state?.state === "terminated" ? state : lastState?.state === "terminated" ? lastState : null;
  // While it waits for its next start the reported ID is still that of the attempt that ended.
  if (status.containerId === container.id)
    return { ready: status.ready, terminated: state?.state === "running" ? null : terminated };
  // The last state carries no ID of its own here: the attempt before the reported one is the one it tells of.
  const before = container.attempt !== null && container.attempt === status.restartCount - 1;
  return before && state?.state === "running" ? { ready: false, terminated } : null;
}

/** The shim above a process, for when only the process is known. */
function parentShim(graph: NodeGraph, init: Process | undefined): Process | null {
  if (init === undefined) return null;
  for (const { shim } of graph.sandboxes.values()) if (shim?.pid === init.ppid) return shim;
  return null;
}

const traceProcess = (process: Process): TracedProcess => ({
  pid: process.pid,
  ppid: process.ppid,
  command: commandOf(process),
  user: process.user,
  startedAt: process.startedAt,
});

function chainLog(
  facts: Facts,
  pod: PodNode,
  container: ContainerNode,
  detail: CriContainerDetail | null,
  details: PodDetails,
): TracedContainer["log"] {
  const directory = pod.logDirectory?.path ?? null;
  const own = (facts.logs.value?.files ?? []).filter(
    (file) => file.directory === directory && file.container === container.name && file.attempt === container.attempt,
  );
  const live = own.find(({ rotated }) => !rotated);
  const path = detail?.logPath ?? live?.path ?? container.link?.target ?? null;
  if (path === null) return null;
  return {
    path,
    link: container.link?.path ?? null,
    bytes: live?.bytes ?? null,
    rotated: own.filter(({ rotated }) => rotated).map((file) => ({ path: file.path, bytes: file.bytes })),
    tail: details.tail(path),
  };
}

function snapshotOf(mounts: readonly Mount[], container: ContainerNode): TracedContainer["snapshot"] {
  const rootfs = container.bundle?.rootfs ?? null;
  for (const mount of mounts) {
    if (!(mount.mountpoint.endsWith(`/${container.id}/rootfs`) || (rootfs !== null && mount.mountpoint === rootfs)))
      continue;
    const upper = upperdir(mount);
    if (upper === null) continue;
    // containerd's overlay snapshotter numbers its directories; CRI-O names a layer by its ID.
    return {
      key: /\/snapshots\/(\d+)\/fs$/.exec(upper)?.[1] ?? /\/overlay\/([^/]+)\/diff$/.exec(upper)?.[1] ?? null,
      upperdir: upper,
    };
  }
  return null;
}
