import type { PodEvent, TracedContainer, TracedPod, TracedProcess, TracedSandbox, TracedVolume } from "../contract.ts";
import type { ApiPod } from "../parsers/api.ts";
import type { ApiContainer } from "../parsers/api-containers.ts";
import { type CgroupUsage, cgroupKey } from "../parsers/cgroup-usage.ts";
import type { CriContainerDetail, CriSandboxDetail } from "../parsers/crictl.ts";
import type { Link } from "../parsers/links.ts";
import type { LogLine } from "../parsers/log-files.ts";
import { type Mount, upperdir } from "../parsers/mountinfo.ts";
import { cgroupDirectories, cgroupVersion, specCgroup } from "./cgroup-dirs.ts";
import { commandOf, type Facts, type Process } from "./facts.ts";
import { monitorProgram } from "./monitors.ts";
import { linkNetns } from "./netns.ts";
import type { ContainerNode, NodeGraph, PodNode, SandboxNode } from "./node-graph.ts";
import { podStatus } from "./pod-status.ts";
import { linkVeths } from "./veths.ts";

/** What was read of one pod beyond the node's listing; null for what was not asked or not told. */
export interface PodDetails {
  api: ApiPod | null;
  /** The API's pod of the same name and another UID, where there is one. */
  namesake: ApiPod | null;
  /** The Node object's name, or the node's own. */
  node: string | null;
  events: readonly PodEvent[] | null;
  sandbox(id: string): CriSandboxDetail | null;
  container(id: string): CriContainerDetail | null;
  inside(sandboxId: string): readonly Link[] | null;
  tail(path: string): readonly LogLine[] | null;
  terminationMessage(path: string): string | null;
  usage(directories: readonly string[]): ReadonlyMap<string, CgroupUsage> | null;
}

type Links = TracedPod["links"][number][];

/** The whole chain of one pod, each link with the probe that showed it. */
export function chainOf(graph: NodeGraph, pod: PodNode, details: PodDetails): TracedPod {
  const { facts } = graph;
  const links: Links = [];
  const onCrio = [...graph.containers.values()].some(({ conmon }) => conmon !== null);
  const sandboxes = pod.sandboxes.map((sandbox) => chainSandbox(facts, pod, sandbox, details, onCrio, links));
  const order = ["init", "sidecar", "app", "ephemeral"];
  const containers = pod.containers
    .map((container) => chainContainer(graph, pod, container, details, links))
    .sort((a, b) => order.indexOf(a.kind ?? "app") - order.indexOf(b.kind ?? "app"));
  const newest = sandboxes[0];
  const owner =
    pod.containers.find(({ processes }) => processes.length > 0)?.processes[0]?.owner ??
    pod.sandboxes[0]?.processes[0]?.owner;
  const { api } = details;
  const hostNetwork =
    api?.hostNetwork ??
    (newest?.netns == null ? null : newest.netns.state === "host" ? true : newest.netns.state === null ? null : false);
  return {
    pod: {
      namespace: api?.namespace ?? pod.namespace,
      name: api?.name ?? pod.name,
      uid: pod.uid,
      node: api?.nodeName ?? details.node,
      phase: api?.phase ?? null,
      qosClass: api?.qosClass ?? owner?.qosClass ?? null,
      ips: api && api.podIps.length > 0 ? api.podIps : (newest?.ips ?? null),
      static: isStatic(pod, api),
      hostNetwork,
      createdAt: api?.createdAt ?? pod.sandboxes.at(-1)?.createdAt ?? null,
      deletedAt: api?.deletedAt ?? null,
      ...podStatus(api, containers),
      sources: [...pod.sources, ...(api ? ["api-pod"] : [])],
    },
    sandboxes,
    containers,
    waiting: api === null ? null : waitingContainers(api, pod),
    volumes: chainVolumes(facts, pod, links),
    paths: {
      logs:
        pod.logDirectory?.path ??
        pod.containers.find(({ link }) => link !== null)?.link?.target.replace(/\/[^/]+\/[^/]+$/, "") ??
        null,
      pods: pod.podDirectory?.path ?? null,
    },
    events: details.events,
    timeline: null,
    links,
  };
}

function waitingContainers(api: ApiPod, pod: PodNode): NonNullable<TracedPod["waiting"]> {
  const made = new Set(pod.containers.map(({ name }) => name));
  return api.containers
    .filter(({ name, status }) => !made.has(name) && status?.state?.state !== "terminated")
    .map(({ name, kind, image, status }) => ({
      name,
      kind,
      image,
      reason: status?.state?.reason ?? null,
      message: status?.state?.message ?? null,
    }));
}

function chainSandbox(
  facts: Facts,
  pod: PodNode,
  sandbox: SandboxNode,
  details: PodDetails,
  onCrio: boolean,
  links: Links,
): TracedSandbox {
  const from = `sandbox ${sandbox.id}`;
  const link = (to: string, source: string) => links.push({ from, to, source });
  links.push({
    from: `pod ${pod.uid}`,
    to: from,
    source: sandbox.cri ? facts.sandboxes.id : sandbox.bundle ? facts.bundles.id : facts.processes.id,
  });
  const detail = details.sandbox(sandbox.id);
  const { shim } = sandbox;
  const pause = sandbox.processes[0];
  if (shim) link(`shim ${shim.pid}`, facts.commandLines.id);
  if (pause) link(`pause ${pause.pid}`, "process-cgroups");
  const netns = linkNetns(facts, pod, sandbox, detail);
  if (netns.path !== null)
    link(
      `netns ${netns.path}`,
      detail?.netnsPath ? "crictl-inspectp" : sandbox.bundle?.netnsPath ? facts.bundles.id : facts.cniResults.id,
    );
  const inside = netns.hostNetwork ? null : details.inside(sandbox.id);
  const cache = facts.cniResults.value?.filter(({ sandboxId }) => sandboxId === sandbox.id) ?? null;
  const leases = facts.ipamLeases.value?.filter(({ sandboxId }) => sandboxId === sandbox.id) ?? null;
  const veths = netns.state === "released" ? [] : linkVeths(facts, sandbox.id, netns, inside);
  for (const { host } of veths ?? []) link(`veth ${host}`, inside ? "pod-links" : facts.links.id);
  for (const { path } of cache ?? []) link(`cni-cache ${path}`, facts.cniResults.id);
  for (const { path } of leases ?? []) link(`ipam ${path}`, facts.ipamLeases.id);
  const spec = detail?.cgroupsPath ?? sandbox.bundle?.cgroupsPath ?? null;
  const owner = pause?.owner ?? (spec === null ? null : specCgroup(spec));
  const insideIps =
    inside?.flatMap(({ addresses }) => addresses.filter(({ scope }) => scope === "global").map(({ ip }) => ip)) ?? null;
  const over = netns.state === "released";
  const gone = sandbox.state === "notready" && facts.processes.status === "ok";
  const ips =
    detail && detail.ips.length > 0
      ? detail.ips
      : (insideIps ?? (over ? [] : cache && cache.length > 0 ? cache.flatMap((entry) => entry.ips) : null));
  return {
    id: sandbox.id,
    state: sandbox.state,
    attempt: sandbox.attempt,
    createdAt: sandbox.createdAt,
    ips,
    // What cannot exist is left out: CRI-O has no shim, and by default no pause process; a sandbox that is over has neither.
    ...(onCrio || (gone && !shim) ? {} : { shim: shim ? { pid: shim.pid, startedAt: shim.startedAt } : null }),
    ...((onCrio || gone) && !pause ? {} : { pause: pause ? { pid: pause.pid } : null }),
    cgroup: owner
      ? { path: owner.containerPath ?? owner.podPath, version: cgroupVersion(facts.clock.value), driver: owner.driver }
      : null,
    netns: { path: netns.path, inode: netns.inode, state: netns.state },
    ...(netns.hostNetwork
      ? {}
      : {
          veths,
          cni: { cache: cache?.map(({ path }) => path) ?? null, ipam: leases?.map(({ path }) => path) ?? null },
        }),
  };
}

function chainContainer(
  graph: NodeGraph,
  pod: PodNode,
  container: ContainerNode,
  details: PodDetails,
  links: Links,
): TracedContainer {
  const { facts } = graph;
  const from = `container ${container.id}`;
  const link = (to: string, source: string) => links.push({ from, to, source });
  const source = container.cri ? facts.containers.id : container.bundle ? facts.bundles.id : "process-cgroups";
  links.push({ from: container.sandboxId ? `sandbox ${container.sandboxId}` : `pod ${pod.uid}`, to: from, source });
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
    state: container.state,
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
      ref: container.cri?.imageRef ?? detail?.imageRef ?? container.bundle?.imageRef ?? api?.image ?? null,
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

/** Whether a manifest made the pod: its sandbox says so, its mirror in the API, or its UID, which is a hash without dashes. */
function isStatic(pod: PodNode, api: ApiPod | null): boolean | null {
  if (/^[0-9a-f]{32}$/.test(pod.uid) || api?.annotations.configMirror != null) return true;
  const source = pod.sandboxes[0]?.cri?.annotations["kubernetes.io/config.source"];
  if (source !== undefined) return source !== "api";
  return api === null ? null : false;
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

function chainVolumes(facts: Facts, pod: PodNode, links: Links): TracedVolume[] | null {
  const { value } = facts.volumeDirectories;
  if (value === null) return null;
  const mounts = facts.mounts.value;
  return value
    .filter(({ podUid }) => podUid === pod.uid)
    .map(({ path, plugin, name }) => {
      // A CSI volume is mounted one level below its directory.
      const mount = mounts?.find(({ mountpoint }) => mountpoint === path || mountpoint === `${path}/mount`);
      links.push({ from: `pod ${pod.uid}`, to: `volume ${path}`, source: facts.volumeDirectories.id });
      const onDisk = plugin === "kubernetes.io/empty-dir" && mount === undefined;
      return {
        name,
        plugin,
        path,
        mounted: mounts === null ? null : mount !== undefined || onDisk,
        fstype: mount?.fstype ?? null,
      };
    });
}
