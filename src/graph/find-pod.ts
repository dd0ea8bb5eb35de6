import type { Candidate } from "../errors.ts";
import type { TraceStart } from "../use/session.ts";
import { realPath } from "./netns.ts";
import type { NodeGraph, PodNode } from "./node-graph.ts";

/** What a start led to: one pod, several that it may mean, or a thing of the node that belongs to no pod, as `nobody`. */
export type Found =
  | { kind: "pod"; pod: PodNode }
  | { kind: "ambiguous"; candidates: readonly Candidate[] }
  | { kind: "nobody"; what: string }
  | { kind: "none" };

const label = ({ namespace, name, uid }: PodNode): string =>
  name === null ? `pod ${uid}` : `${namespace ?? "?"}/${name}`;
const candidate = (pod: PodNode): Candidate => ({ kind: "pod", id: pod.uid, label: label(pod) });

/** Finds the pod that `start` belongs to. `addresses` and `peers` hold what only the full chains know. */
export function findPod(graph: NodeGraph, start: TraceStart, uidOf: (uid: string) => string): Found {
  switch (start.kind) {
    case "pod":
      return among(podsNamed(graph, start.name, start.namespace));
    case "uid":
      return among([graph.pods.get(uidOf(start.uid))].filter((pod) => pod !== undefined));
    case "container":
      return byId(graph, start.id);
    case "pid":
      return byPid(graph, start.pid);
    case "ip":
      return among(podsWhere(graph, (sandboxId) => addressesOf(graph, sandboxId).has(start.address)));
    case "veth":
      return byVeth(graph, start.name);
    case "netns":
      return byNetns(graph, start.name);
    case "path":
      return byPath(graph, start.path);
  }
}

function among(pods: readonly PodNode[]): Found {
  const [first, ...more] = pods;
  if (first === undefined) return { kind: "none" };
  return more.length === 0 ? { kind: "pod", pod: first } : { kind: "ambiguous", candidates: pods.map(candidate) };
}

/**
 * Names match exactly. Without a namespace every one is searched; of several lives of one name the one that runs is meant.
 */
function podsNamed(graph: NodeGraph, name: string, namespace: string | null): PodNode[] {
  const named = [...graph.pods.values()].filter(
    (pod) => pod.name === name && (namespace === null || pod.namespace === namespace),
  );
  const namespaces = new Set(named.map((pod) => pod.namespace));
  if (namespaces.size > 1) return named;
  const living = named.filter(
    (pod) =>
      pod.sandboxes.some(({ state }) => state === "ready") ||
      pod.containers.some(({ processes }) => processes.length > 0),
  );
  if (living.length === 1) return living;
  // Lives of one name that are all over: the newest is the one people ask for.
  const known = named.filter((pod) => pod.sandboxes.length > 0);
  return newest(known.length > 0 ? known : named);
}

function newest(pods: readonly PodNode[]): PodNode[] {
  const at = (pod: PodNode) =>
    pod.sandboxes[0]?.createdAt ?? pod.podDirectory?.modifiedAt ?? pod.logDirectory?.modifiedAt ?? "";
  return [...pods].sort((a, b) => at(b).localeCompare(at(a))).slice(0, 1);
}

/** An ID prefix, as crictl takes them: of a container or a sandbox. */
function byId(graph: NodeGraph, prefix: string): Found {
  const owners = new Map<string, PodNode | null>();
  for (const pod of graph.pods.values()) {
    for (const { id } of [...pod.sandboxes, ...pod.containers]) if (id.startsWith(prefix)) owners.set(id, pod);
  }
  for (const { id } of graph.sandboxes.values()) if (id.startsWith(prefix) && !owners.has(id)) owners.set(id, null);
  const exact = owners.get(prefix);
  if (exact) return { kind: "pod", pod: exact };
  const [first, ...more] = [...owners];
  if (first === undefined) return { kind: "none" };
  if (more.length === 0)
    return first[1]
      ? { kind: "pod", pod: first[1] }
      : { kind: "nobody", what: `${first[0]} is a shim's sandbox, and no source names its pod` };
  return {
    kind: "ambiguous",
    candidates: [...owners].map(([id, pod]) => ({
      kind: graph.sandboxes.has(id) ? "sandbox" : "container",
      id,
      label: `${pod ? label(pod) : "no pod"}${graph.containers.get(id)?.name ? ` ${graph.containers.get(id)?.name}` : ""}`,
    })),
  };
}

/** The pod of a process's cgroup, or of the shim or monitor that it is, or that is among its ancestors (an exec's child is in the cgroup already). */
function byPid(graph: NodeGraph, pid: number): Found {
  const processes = graph.facts.processes.value;
  const process = processes?.get(pid);
  if (process === undefined) return { kind: "none" };
  if (process.owner) {
    const pod = graph.pods.get(process.owner.podUid);
    if (pod) return { kind: "pod", pod };
  }
  for (const pod of graph.pods.values()) {
    const monitors = [
      ...pod.sandboxes.map(({ shim }) => shim?.pid),
      ...pod.containers.map(({ conmon }) => conmon?.pid),
    ];
    if (monitors.includes(pid)) return { kind: "pod", pod };
  }
  return {
    kind: "nobody",
    what: `process ${pid} (${process.comm}) belongs to no pod: its cgroup is ${[...process.cgroups.values()].find((path) => path !== "/") ?? "/"}`,
  };
}

function podsWhere(graph: NodeGraph, matches: (sandboxId: string) => boolean): PodNode[] {
  const pods = [...graph.pods.values()];
  // An address of a sandbox that is over may be another's by now: those that live come first.
  const living = pods.filter((pod) =>
    pod.sandboxes.some(
      ({ id, state, shim, processes }) => (state === "ready" || shim !== null || processes.length > 0) && matches(id),
    ),
  );
  return living.length > 0 ? living : pods.filter((pod) => pod.sandboxes.some(({ id }) => matches(id)));
}

function addressesOf(graph: NodeGraph, sandboxId: string): Set<string> {
  const { cniResults, ipamLeases } = graph.facts;
  return new Set([
    ...(cniResults.value ?? []).filter((entry) => entry.sandboxId === sandboxId).flatMap(({ ips }) => ips),
    ...(ipamLeases.value ?? []).filter((entry) => entry.sandboxId === sandboxId).map(({ ip }) => ip),
  ]);
}

function byVeth(graph: NodeGraph, name: string): Found {
  const { links, netnsIds, cniResults } = graph.facts;
  const link = links.value?.find((entry) => entry.name === name);
  const cached = cniResults.value?.find(({ hostInterface }) => hostInterface === name);
  const owner = cached ? podsWhere(graph, (id) => id === cached.sandboxId) : [];
  if (link === undefined) return among(owner);
  const peer = link.peerNetns ?? (link.peerNetnsId === null ? null : netnsIds.value?.get(link.peerNetnsId));
  const found = peer == null ? among(owner) : byNetns(graph, peer);
  if (found.kind !== "none") return found;
  return {
    kind: "nobody",
    what: `${name} is ${link.kind ? `a ${link.kind}` : "an interface"} of the node that leads to no pod`,
  };
}

function byNetns(graph: NodeGraph, name: string): Found {
  const { mounts, cniResults, processes } = graph.facts;
  const inode = /^\d+$/.test(name) ? Number(name) : null;
  const path = realPath(name.startsWith("/") ? name : `/run/netns/${name}`);
  const mount = mounts.value?.find(({ fstype, mountpoint }) => fstype === "nsfs" && mountpoint === path);
  const wanted = inode ?? (mount ? Number(/\d+/.exec(mount.root)?.[0]) : null);
  const byInode = (pod: PodNode) =>
    wanted !== null &&
    [...pod.sandboxes, ...pod.containers].some((entry) => entry.processes.some(({ netns }) => netns === wanted));
  // The node's own namespace is no pod's, though host-network pods are in it.
  if (wanted !== null && processes.value?.get(1)?.netns === wanted)
    return { kind: "nobody", what: `${name} is the node's own network namespace` };
  const owners = [...graph.pods.values()].filter(byInode);
  if (owners.length > 0) return among(owners);
  const told = podsWhere(graph, (id) => {
    const bundle = graph.sandboxes.get(id)?.bundle?.netnsPath;
    if (bundle && realPath(bundle) === path) return true;
    return (
      cniResults.value?.some(
        (entry) => entry.sandboxId === id && entry.netnsPath !== null && realPath(entry.netnsPath) === path,
      ) ?? false
    );
  });
  if (told.length > 0) return among(told);
  return mount || wanted !== null
    ? { kind: "nobody", what: `network namespace ${name} belongs to no pod that a source knows` }
    : { kind: "none" };
}

/** Anything that carries the pod's or a container's name: logs, links, pod directories, bundles, root filesystems, snapshots, cgroups. */
function byPath(graph: NodeGraph, given: string): Found {
  const path = realPath(given.replace(/(.)\/+$/, "$1"));
  const within = (root: string) => path === root || path.startsWith(`${root}/`);
  const byLog = [...graph.pods.values()].filter((pod) => pod.logDirectory && within(pod.logDirectory.path));
  if (byLog.length > 0) return among(byLog);
  const link = graph.facts.logLinks.value?.find((entry) => within(entry.path));
  if (link) return byId(graph, link.containerId);
  for (const { mountpoint, fstype, superOptions } of graph.facts.mounts.value ?? []) {
    if (fstype !== "overlay") continue;
    const upper = /(?:^|,)upperdir=([^,]+)/.exec(superOptions)?.[1];
    // …/snapshots/7/fs: its work directory and the snapshot itself mean the same container.
    const snapshot = upper?.replace(/\/(fs|diff)$/, "");
    if (!(within(mountpoint) || (snapshot !== undefined && within(snapshot)))) continue;
    const id =
      /\/([0-9a-f]{64})\/(?:rootfs|userdata)/.exec(mountpoint)?.[1] ??
      [...graph.containers.values()].find(({ bundle }) => bundle?.rootfs === mountpoint)?.id;
    if (id) return byId(graph, id);
  }
  const uid = /(?:^|[/_-])(?:pod)?([0-9a-f]{8}(?:[-_][0-9a-f]{4}){3}[-_][0-9a-f]{12}|[0-9a-f]{32})(?:\.slice)?(?=\/|$)/
    .exec(path)?.[1]
    ?.replaceAll("_", "-");
  const owner = uid === undefined ? undefined : graph.pods.get(uid);
  if (owner) return { kind: "pod", pod: owner };
  const id = /(?:^|[/-])([0-9a-f]{64})(?=[./]|$)/.exec(path)?.[1];
  return id ? byId(graph, id) : { kind: "none" };
}
