import type { TracedPod, TracedSandbox, TracedVolume } from "../contract.ts";
import type { ApiPod } from "../parsers/api.ts";
import { cgroupVersion, specCgroup } from "./cgroup-dirs.ts";
import { chainContainer } from "./container-chain.ts";
import type { Facts } from "./facts.ts";
import { linkNetns } from "./netns.ts";
import { type NodeGraph, type PodNode, type SandboxNode, sandboxSource } from "./node-graph.ts";
import type { Links, PodDetails } from "./pod-details.ts";
import { podStatus } from "./pod-status.ts";
import { linkVeths } from "./veths.ts";

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
    source: sandboxSource(facts, sandbox),
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
  const cached = cache?.flatMap((entry) => entry.ips) ?? [];
  const ips =
    detail && detail.ips.length > 0 ? detail.ips : (insideIps ?? (over ? [] : cached.length > 0 ? cached : null));
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

/** Whether a manifest made the pod: its sandbox says so, its mirror in the API, or its UID, which is a hash without dashes. */
function isStatic(pod: PodNode, api: ApiPod | null): boolean | null {
  if (/^[0-9a-f]{32}$/.test(pod.uid) || api?.annotations.configMirror != null) return true;
  const source = pod.sandboxes[0]?.cri?.annotations["kubernetes.io/config.source"];
  if (source !== undefined) return source !== "api";
  return api === null ? null : false;
}

function chainVolumes(facts: Facts, pod: PodNode, links: Links): TracedVolume[] | null {
  const { value } = facts.volumeDirectories;
  if (value === null) return null;
  const mounts = facts.mounts.value;
  const mountsRead = facts.mounts.status === "ok";
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
        mounted: mount !== undefined || (mountsRead ? onDisk : null),
        fstype: mount?.fstype ?? null,
      };
    });
}
