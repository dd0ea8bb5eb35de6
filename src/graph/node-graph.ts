import type { RunState } from "../contract.ts";
import type { CriContainer, CriSandbox } from "../parsers/crictl.ts";
import type { LogDirectory, LogLink } from "../parsers/log-files.ts";
import type { OciConfig } from "../parsers/oci-config.ts";
import type { PodDirectory } from "../parsers/pod-dirs.ts";
import type { Facts, Process } from "./facts.ts";
import { conmonOf, shimOf } from "./monitors.ts";

/** A pod sandbox with every source that knows it. */
export interface SandboxNode {
  id: string;
  uid: string | null;
  namespace: string | null;
  name: string | null;
  attempt: number | null;
  state: RunState;
  createdAt: string | null;
  cri: CriSandbox | null;
  bundle: OciConfig | null;
  shim: Process | null;
  /** Processes in the sandbox's own cgroup: pause, where there is one. */
  processes: readonly Process[];
}

export interface ContainerNode {
  id: string;
  uid: string | null;
  sandboxId: string | null;
  name: string | null;
  attempt: number | null;
  state: RunState;
  createdAt: string | null;
  cri: CriContainer | null;
  bundle: OciConfig | null;
  /** What the name of its link in /var/log/containers says, where there is one. */
  link: LogLink | null;
  /** CRI-O's conmon; null on containerd. */
  conmon: Process | null;
  /** Processes in the container's cgroup, the oldest first. */
  processes: readonly Process[];
}

export interface PodNode {
  uid: string;
  namespace: string | null;
  name: string | null;
  /** The newest first. */
  sandboxes: SandboxNode[];
  /** The oldest first. */
  containers: ContainerNode[];
  logDirectory: LogDirectory | null;
  podDirectory: PodDirectory | null;
  /** Processes in the pod's cgroups that belong to none of its containers. */
  strays: Process[];
  sources: Set<string>;
}

/** The node's identities, linked from every source that could be read. */
export interface NodeGraph {
  facts: Facts;
  pods: ReadonlyMap<string, PodNode>;
  sandboxes: ReadonlyMap<string, SandboxNode>;
  containers: ReadonlyMap<string, ContainerNode>;
  /** Shims of the CRI's namespace whose pod nothing names. */
  ownerlessShims: readonly Process[];
}

const oldestFirst = (a: Process, b: Process) => a.startTicks - b.startTicks || a.pid - b.pid;

/**
 * Links what the probes read: pod by UID, sandbox and container by ID. Any source alone is enough for a link; none is needed.
 */
export function linkNode(facts: Facts): NodeGraph {
  const processes = [...(facts.processes.value?.values() ?? [])].sort(oldestFirst);
  const inCgroup = groupById(processes);
  const shims = new Map(
    processes.flatMap((process) => (shimOf(process) === null ? [] : [[shimOf(process) as string, process]])),
  );
  const conmons = new Map(
    processes.flatMap((process) => (conmonOf(process) === null ? [] : [[conmonOf(process) as string, process]])),
  );
  const bundles = new Map((facts.bundles.value ?? []).map((bundle) => [bundle.id, bundle]));
  const uidByCgroup = new Map(
    processes.flatMap(({ owner }) => (owner?.containerId ? [[owner.containerId, owner.podUid] as const] : [])),
  );
  const uidByShim = shimUids(processes, shims);
  const sandboxByShim = new Map([...shims].map(([id, { pid }]) => [pid, id]));

  const sandboxes = new Map<string, SandboxNode>();
  const criSandboxes = new Map((facts.sandboxes.value ?? []).map((sandbox) => [sandbox.id, sandbox]));
  const sandboxBundles = [...bundles.values()].filter(({ kind }) => kind === "sandbox").map(({ id }) => id);
  const criContainers = new Map((facts.containers.value ?? []).map((container) => [container.id, container]));
  const uidByContainer = new Map([...criContainers.values()].map(({ sandboxId, podUid }) => [sandboxId, podUid]));
  for (const id of new Set([...criSandboxes.keys(), ...sandboxBundles, ...shims.keys(), ...uidByContainer.keys()])) {
    const cri = criSandboxes.get(id) ?? null;
    const bundle = bundles.get(id) ?? null;
    sandboxes.set(id, {
      id,
      uid: cri?.uid ?? bundle?.podUid ?? uidByCgroup.get(id) ?? uidByShim.get(id) ?? uidByContainer.get(id) ?? null,
      namespace: cri?.namespace ?? bundle?.namespace ?? null,
      name: cri?.name ?? bundle?.podName ?? null,
      attempt: cri?.attempt ?? null,
      state: cri?.state ?? "unknown",
      // The runtime starts a sandbox's shim, and that its pause process, as it makes the sandbox.
      createdAt: cri?.createdAt ?? shims.get(id)?.startedAt ?? inCgroup.get(id)?.[0]?.startedAt ?? null,
      cri,
      bundle,
      shim: shims.get(id) ?? null,
      processes: inCgroup.get(id) ?? [],
    });
  }

  const containers = new Map<string, ContainerNode>();
  const linksById = new Map((facts.logLinks.value ?? []).map((link) => [link.containerId, link]));
  const containerBundles = [...bundles.values()].filter(({ kind }) => kind === "container").map(({ id }) => id);
  const inCgroups = [...inCgroup.keys()].filter((id) => !sandboxes.has(id));
  // Without the runtime's list only the links still name what has ended; with it, a link that it doesn't know is a leftover.
  const linked = facts.containers.status === "ok" ? [] : linksById.keys();
  for (const id of new Set([...criContainers.keys(), ...containerBundles, ...inCgroups, ...linked])) {
    const cri = criContainers.get(id) ?? null;
    const bundle = bundles.get(id) ?? null;
    const link = linksById.get(id);
    const running = inCgroup.get(id) ?? [];
    containers.set(id, {
      id,
      uid: cri?.podUid ?? bundle?.podUid ?? uidByCgroup.get(id) ?? link?.podUid ?? null,
      sandboxId: cri?.sandboxId ?? bundle?.sandboxId ?? sandboxByShim.get(running[0]?.ppid ?? 0) ?? null,
      name: cri?.name ?? bundle?.containerName ?? link?.container ?? null,
      attempt: cri?.attempt ?? bundle?.attempt ?? link?.attempt ?? null,
      // Without the runtime's word a living process is proof enough that its container runs; nothing proves the other states.
      state: cri?.state ?? (running.length > 0 ? "running" : "unknown"),
      createdAt: cri?.createdAt ?? running[0]?.startedAt ?? null,
      cri,
      bundle,
      link: link ?? null,
      conmon: conmons.get(id) ?? null,
      processes: running,
    });
  }
  const pods = gatherPods(facts, processes, sandboxes, containers);
  const ownerlessShims = [...shims].flatMap(([id, shim]) => (sandboxes.get(id)?.uid == null ? [shim] : []));
  return { facts, pods, sandboxes, containers, ownerlessShims };
}

function groupById(processes: readonly Process[]): Map<string, Process[]> {
  const groups = new Map<string, Process[]>();
  for (const process of processes) {
    const id = process.owner?.containerId;
    if (!id) continue;
    const group = groups.get(id);
    if (group) group.push(process);
    else groups.set(id, [process]);
  }
  return groups;
}

/** A shim's pod by its children's cgroups, for the time when neither runtime nor bundle tells. */
function shimUids(processes: readonly Process[], shims: ReadonlyMap<string, Process>): Map<string, string> {
  const idByPid = new Map([...shims].map(([id, { pid }]) => [pid, id]));
  const uids = new Map<string, string>();
  for (const { ppid, owner } of processes) {
    const id = idByPid.get(ppid);
    if (id !== undefined && owner !== null) uids.set(id, owner.podUid);
  }
  return uids;
}

/** The probe that a sandbox is known by, the most telling first. */
export function sandboxSource(facts: Facts, { cri, bundle, shim, processes }: SandboxNode): string {
  if (cri) return facts.sandboxes.id;
  if (bundle) return facts.bundles.id;
  return shim || processes.length > 0 ? facts.processes.id : facts.containers.id;
}

/** The probe that a container is known by, the most telling first. */
export function containerSource(facts: Facts, { cri, bundle, processes }: ContainerNode): string {
  if (cri) return facts.containers.id;
  if (bundle) return facts.bundles.id;
  return processes.length > 0 ? facts.processCgroups.id : facts.logLinks.id;
}

/** A pod of which nothing but its identity is known yet. */
export const newPod = (uid: string, namespace: string | null, name: string | null): PodNode => ({
  uid,
  namespace,
  name,
  sandboxes: [],
  containers: [],
  logDirectory: null,
  podDirectory: null,
  strays: [],
  sources: new Set(),
});

function gatherPods(
  facts: Facts,
  processes: readonly Process[],
  sandboxes: ReadonlyMap<string, SandboxNode>,
  containers: ReadonlyMap<string, ContainerNode>,
): Map<string, PodNode> {
  const pods = new Map<string, PodNode>();
  const pod = (uid: string, source: string): PodNode => {
    let found = pods.get(uid);
    if (found === undefined) {
      found = newPod(uid, null, null);
      pods.set(uid, found);
    }
    found.sources.add(source);
    return found;
  };
  for (const sandbox of sandboxes.values()) {
    if (sandbox.uid === null) continue;
    const owner = pod(sandbox.uid, sandboxSource(facts, sandbox));
    owner.sandboxes.push(sandbox);
    owner.namespace ??= sandbox.namespace;
    owner.name ??= sandbox.name;
  }
  for (const container of containers.values()) {
    const uid = container.uid ?? sandboxes.get(container.sandboxId ?? "")?.uid;
    if (uid == null) continue;
    const owner = pod(uid, containerSource(facts, container));
    owner.containers.push(container);
    owner.namespace ??= container.cri?.podNamespace ?? container.bundle?.namespace ?? container.link?.namespace ?? null;
    owner.name ??= container.cri?.podName ?? container.bundle?.podName ?? container.link?.podName ?? null;
  }
  for (const process of processes) {
    if (process.owner === null || process.owner.containerId !== null) continue;
    pod(process.owner.podUid, facts.processes.id).strays.push(process);
  }
  for (const directory of facts.logs.value?.directories ?? []) {
    const owner = pod(directory.podUid, facts.logs.id);
    owner.logDirectory = directory;
    owner.namespace ??= directory.namespace;
    owner.name ??= directory.podName;
  }
  for (const directory of facts.podDirectories.value ?? [])
    pod(directory.podUid, facts.podDirectories.id).podDirectory = directory;
  const created = (a: { createdAt: string | null; id: string }, b: { createdAt: string | null; id: string }) =>
    (a.createdAt ?? "9").localeCompare(b.createdAt ?? "9") || a.id.localeCompare(b.id);
  for (const { sandboxes: own, containers: of } of pods.values()) {
    own.sort((a, b) => created(b, a));
    of.sort(created);
  }
  return pods;
}
