import type { Orphan } from "../contract.ts";
import type { ApiPod } from "../parsers/api.ts";
import { commandOf, type Process } from "./facts.ts";
import { mountedNetns, realPath } from "./netns.ts";
import type { NodeGraph, PodNode } from "./node-graph.ts";

/**
 * What belongs to no pod. A thing is only called that where the list it is missing from was read whole; two views agree, or nothing is said.
 * @param onNode  the API's pods of this node; null where it wasn't asked or didn't answer
 * @returns also the UIDs of the pods that are none of these
 */
export function findOrphans(
  graph: NodeGraph,
  onNode: readonly ApiPod[] | null,
): { orphans: Orphan[]; owned: ReadonlySet<string> } {
  const { facts } = graph;
  const orphans: Orphan[] = [];
  const owned = new Set<string>();
  const criRead = facts.sandboxes.status === "ok" && facts.containers.status === "ok";
  const inApi =
    onNode === null ? null : new Set(onNode.flatMap((api) => [api.uid, api.annotations.configHash ?? api.uid]));
  for (const api of inApi ?? []) owned.add(api);
  for (const pod of graph.pods.values()) {
    const orphan = criRead && !inApi?.has(pod.uid) ? ownerless(pod, inApi !== null) : null;
    if (orphan === null) owned.add(pod.uid);
    else orphans.push(...orphan);
  }
  if (criRead) {
    for (const shim of graph.ownerlessShims)
      orphans.push(shimOrphan(shim, "the runtime lists no sandbox with its ID, and nothing below it names a pod"));
  }
  orphans.push(...netnsOrphans(graph));
  return { orphans, owned };
}

const shimOrphan = (shim: Process, why: string): Orphan => ({
  kind: "shim",
  id: String(shim.pid),
  path: null,
  since: shim.startedAt,
  why,
});

/** A pod of which only remains are left; null where it is one. */
function ownerless(pod: PodNode, apiRead: boolean): Orphan[] | null {
  if (pod.sandboxes.some(({ cri }) => cri !== null) || pod.containers.some(({ cri }) => cri !== null)) return null;
  const shims = pod.sandboxes.flatMap(({ shim }) =>
    shim ? [shimOrphan(shim, `of pod ${pod.name ?? pod.uid}, which the runtime doesn't list`)] : [],
  );
  const processes = [
    ...pod.strays,
    ...pod.containers.flatMap((container) => container.processes),
    ...pod.sandboxes.flatMap((sandbox) => sandbox.processes),
  ];
  const running: Orphan[] = processes.map((process) => ({
    kind: "process",
    id: String(process.pid),
    path: process.owner?.containerPath ?? process.owner?.podPath ?? null,
    since: process.startedAt,
    why: `${commandOf(process).slice(0, 60)}: in a pod's cgroup, but the runtime lists no such pod`,
  }));
  if (running.length > 0) return [...shims, ...running];
  const { podDirectory, logDirectory } = pod;
  // A pod that waits for a volume has a directory and nothing else: only the API tells it from one that was forgotten.
  if (podDirectory !== null && !apiRead) return null;
  const left: Orphan[] = shims;
  if (podDirectory) {
    left.push({
      kind: "pod-directory",
      id: pod.uid,
      path: podDirectory.path,
      since: podDirectory.modifiedAt,
      why: "neither the runtime nor the API has a pod of this UID",
    });
  }
  if (logDirectory) {
    const why = apiRead
      ? "neither the runtime nor the API has a pod of this UID"
      : "the runtime has no pod of this UID, and the kubelet no directory of it";
    left.push({ kind: "log-directory", id: pod.uid, path: logDirectory.path, since: logDirectory.modifiedAt, why });
  }
  return left.length > 0 ? left : null;
}

/** Namespaces below /run/netns that no sandbox names and no process lives in, and the veths that lead into them. */
function netnsOrphans(graph: NodeGraph): Orphan[] {
  const { facts } = graph;
  const mounted = mountedNetns(facts);
  const readWhole =
    facts.processes.status === "ok" && facts.processNetns.status === "ok" && facts.bundles.status === "ok";
  if (mounted === null || !readWhole || facts.sandboxes.status !== "ok") return [];
  const lived = new Set([...(facts.processes.value?.values() ?? [])].flatMap(({ netns }) => netns ?? []));
  const named = new Set(
    [...graph.sandboxes.values()].flatMap(({ id, bundle }) => [
      ...(bundle?.netnsPath ? [realPath(bundle.netnsPath)] : []),
      ...(facts.cniResults.value ?? [])
        .filter(({ sandboxId }) => sandboxId === id)
        .flatMap(({ netnsPath }) => (netnsPath ? [realPath(netnsPath)] : [])),
    ]),
  );
  const orphans: Orphan[] = [];
  for (const [path, inode] of mounted) {
    if (!/^\/run\/(netns|containerd\/netns)\//.test(path) || lived.has(inode) || named.has(path)) continue;
    const seconds = facts.netnsFiles.value?.find((file) => file.path === path)?.modifiedSeconds ?? null;
    const since = seconds === null ? null : new Date(seconds * 1000).toISOString();
    const name = path.replace(/^.*\//, "");
    orphans.push({ kind: "netns", id: name, path, since, why: "no sandbox names it and no process lives in it" });
    for (const link of facts.links.value ?? []) {
      const peer = link.peerNetns ?? (link.peerNetnsId === null ? null : facts.netnsIds.value?.get(link.peerNetnsId));
      if (link.kind === "veth" && peer === name)
        orphans.push({
          kind: "veth",
          id: link.name,
          path: null,
          since: null,
          why: `leads into ${name}, which no pod owns`,
        });
    }
  }
  return orphans;
}
