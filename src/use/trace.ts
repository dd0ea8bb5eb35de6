import { checkNode, checkPod } from "../checks/trace.ts";
import { collect, request } from "../collect/collect.ts";
import type { Recording } from "../collect/recording.ts";
import type { PodEvent, TracedNode, TracedPod } from "../contract.ts";
import { EXIT, NodectlError } from "../errors.ts";
import { findPod } from "../graph/find-pod.ts";
import { nearMisses } from "../graph/near-misses.ts";
import { linkNetns } from "../graph/netns.ts";
import type { NodeGraph, PodNode } from "../graph/node-graph.ts";
import { findOrphans } from "../graph/orphans.ts";
import { chainOf, type PodDetails } from "../graph/pod-chain.ts";
import type { ApiPod } from "../parsers/api.ts";
import { apiPod, apiPodEvents, apiPodsNamed, apiPodsOnNode } from "../probes/api-pods.ts";
import { cniResults, hostLinks, ipamLeases, podLinks } from "../probes/network.ts";
import { mountinfo } from "../probes/node.ts";
import { logLinks, logTail, logTree, podDirectories, terminationMessages } from "../probes/pod-files.ts";
import { processCgroups, processCommandLines, processNetns, processStats } from "../probes/processes.ts";
import { criContainer, criContainers, criSandbox, criSandboxes, ociConfigs } from "../probes/runtime.ts";
import { cgroupUsage } from "../probes/usage.ts";
import { type Answer, collectedAt, type Gathered, gather, probeReports } from "./gather.ts";
import { detail, usageDirectories } from "./plan.ts";
import type { Session, TraceStart } from "./session.ts";
import { unknownsOf } from "./unknowns.ts";

export type { Answer } from "./gather.ts";

/**
 * The chain of the pod that `start` belongs to, from the node and, where a kubeconfig is there, the API.
 *
 * @throws NodectlError POD_NOT_FOUND, POD_ELSEWHERE, AMBIGUOUS, NO_POD (exit 2); EVIDENCE_MISSING (exit 4) where it isn't found and a source failed
 */
export async function tracePod(start: TraceStart, session: Session): Promise<Answer<TracedPod>> {
  const named = start.kind === "pod" ? [request(apiPodsNamed, start.name)] : [];
  const early =
    start.kind === "pod" && start.namespace !== null ? [request(apiPodEvents, start.namespace, start.name)] : [];
  const gathered = await gather(session, [...named, ...early]);
  const { recording, graph, nodeName, roots } = gathered;
  // A mirror pod's UID only the API's list knows; in a bundle that list stands for every other question to the API.
  if (start.kind === "uid" && !graph.pods.has(start.uid) && nodeName !== null)
    await collect(session, recording, [request(apiPodsOnNode, nodeName)]);
  const pod = locate(start, gathered);
  const { containers, bundles, processes } = graph.facts;
  // An empty list would claim that there are no containers; here nobody looked.
  if (pod.containers.length === 0 && ![containers, bundles, processes].some(({ status }) => status === "ok")) {
    throw absent(
      gathered,
      `nothing that could show the containers of ${pod.name ?? pod.uid} on ${hereName(gathered)} was readable`,
      null,
      [],
    );
  }
  const api = apiPodOf(recording, nodeName, pod);
  const asked =
    api ?? (pod.name !== null && pod.namespace !== null ? { namespace: pod.namespace, name: pod.name } : null);
  session.progress(`reading pod ${asked?.name ?? pod.uid}`);
  await collect(session, recording, [
    ...detail(graph, pod, roots),
    ...(asked
      ? [
          ...(start.kind === "pod" ? [] : [request(apiPod, asked.namespace, asked.name)]),
          request(apiPodEvents, asked.namespace, asked.name),
        ]
      : []),
  ]);
  const details = detailsOf(gathered, pod);
  const result = chainOf(graph, pod, details);
  return {
    result,
    findings: checkPod(graph, pod, result, details, collectedAt(gathered)),
    probes: probeReports(recording),
    unknowns: unknownsOf(recording),
    collectedAt: collectedAt(gathered),
  };
}

/** Every pod of the node, and what belongs to none. */
export async function traceNode(session: Session): Promise<Answer<TracedNode>> {
  const gathered = await gather(session, session.nodeName === null ? [] : [request(apiPodsOnNode, session.nodeName)]);
  const { recording, graph, nodeName } = gathered;
  if (nodeName !== null) await collect(session, recording, [request(apiPodsOnNode, nodeName)]);
  const onNode = nodeName === null ? null : recording.read(apiPodsOnNode, nodeName).value;
  const pods = new Map(graph.pods);
  for (const api of onNode ?? []) if (!pods.has(uidOnNode(api))) pods.set(uidOnNode(api), apiOnly(api));
  const traced = [...pods.values()]
    .map((pod) => chainOf(graph, pod, detailsOf(gathered, pod)))
    .sort((a, b) =>
      `${a.pod.namespace} ${a.pod.name} ${a.pod.uid}`.localeCompare(`${b.pod.namespace} ${b.pod.name} ${b.pod.uid}`),
    );
  const { orphans, owned } = findOrphans(graph, onNode);
  const result = { pods: traced.filter(({ pod }) => owned.has(pod.uid)), orphans };
  return {
    result,
    findings: checkNode(graph, result),
    probes: probeReports(recording),
    unknowns: unknownsOf(recording),
    collectedAt: collectedAt(gathered),
  };
}

/** On the node a static pod goes by its manifest's hash, and its mirror's own UID is known to the API alone. */
const uidOnNode = (api: ApiPod): string => api.annotations.configHash ?? api.uid;

/** A pod that the API has on this node and the node knows nothing of yet. */
const apiOnly = (api: ApiPod): PodNode => ({
  uid: uidOnNode(api),
  namespace: api.namespace,
  name: api.name,
  sandboxes: [],
  containers: [],
  logDirectory: null,
  podDirectory: null,
  strays: [],
  sources: new Set(),
});

function apiPodsKnown(recording: Recording, nodeName: string | null): ApiPod[] {
  const known: ApiPod[] = [];
  for (const { id, args } of recording.results) {
    const [first = "", second = ""] = args;
    if (id === apiPod.id) known.push(...[recording.read(apiPod, first, second).value].filter((pod) => pod !== null));
    if (id === apiPodsNamed.id) known.push(...(recording.read(apiPodsNamed, first).value ?? []));
  }
  return [...known, ...(nodeName === null ? [] : (recording.read(apiPodsOnNode, nodeName).value ?? []))];
}

/** The API's object of exactly this life: a namesake with another UID is another pod. */
const apiPodOf = (recording: Recording, nodeName: string | null, pod: PodNode): ApiPod | null =>
  apiPodsKnown(recording, nodeName).find((api) => uidOnNode(api) === pod.uid) ?? null;

function locate(start: TraceStart, gathered: Gathered): PodNode {
  const { recording, graph, nodeName } = gathered;
  const known = apiPodsKnown(recording, nodeName);
  const uidOf = (uid: string) => known.find((api) => api.uid === uid)?.annotations.configHash ?? uid;
  let found = findPod(graph, start, uidOf);
  if (start.kind === "pod") {
    const candidates = known.filter(
      ({ name, namespace }) => name === start.name && (start.namespace === null || namespace === start.namespace),
    );
    const here = candidates.filter(
      (api) => api.nodeName !== null && (api.nodeName === nodeName || graph.pods.has(uidOnNode(api))),
    );
    const [only, ...others] = here;
    if (found.kind !== "ambiguous" && only && others.length === 0) {
      // The node's directories may not name the pod that the API has here: one that waits for its volumes or image.
      const sameNamespace = found.kind !== "pod" || found.pod.namespace === only.namespace;
      if (sameNamespace)
        found = {
          kind: "pod",
          pod: nameIt(graph.pods.get(uidOnNode(only)) ?? (found.kind === "pod" ? found.pod : apiOnly(only)), only),
        };
    }
    if (found.kind === "none") throw notHere(start, gathered, candidates);
  }
  if (found.kind === "pod") return found.pod;
  if (found.kind === "ambiguous") {
    throw new NodectlError(
      "AMBIGUOUS",
      EXIT.usage,
      `${describe(start)} is ambiguous: it may mean ${found.candidates.length} things`,
      {
        hint: start.kind === "pod" ? "name the namespace with -n" : "give more of it",
        candidates: found.candidates,
      },
    );
  }
  if (found.kind === "nobody") throw new NodectlError("NO_POD", EXIT.usage, found.what);
  const apiOne =
    start.kind === "uid" ? known.find((api) => api.uid === start.uid || uidOnNode(api) === start.uid) : undefined;
  if (apiOne) return apiOnly(apiOne);
  throw absent(gathered, `nothing on ${hereName(gathered)} has ${describe(start)}`, null, []);
}

function nameIt(pod: PodNode, api: ApiPod): PodNode {
  pod.namespace ??= api.namespace;
  pod.name ??= api.name;
  return pod;
}

const hereName = ({ nodeName }: Gathered): string => nodeName ?? "this node";

function describe(start: TraceStart): string {
  switch (start.kind) {
    case "pod":
      return `pod ${start.namespace === null ? "" : `${start.namespace}/`}${start.name}`;
    case "container":
      return `container ${start.id}`;
    case "pid":
      return `process ${start.pid}`;
    case "ip":
      return `address ${start.address}`;
    case "veth":
    case "netns":
      return `${start.kind} ${start.name}`;
    case "uid":
      return `pod UID ${start.uid}`;
    case "path":
      return `path ${start.path}`;
  }
}

function notHere(start: TraceStart & { kind: "pod" }, gathered: Gathered, elsewhere: readonly ApiPod[]): NodectlError {
  const [api] = elsewhere;
  const here = hereName(gathered);
  if (api?.nodeName === null) {
    const why = api.conditions.find(({ type, status }) => type === "PodScheduled" && status === "False")?.message;
    return new NodectlError(
      "POD_NOT_SCHEDULED",
      EXIT.usage,
      `${describe(start)} is on no node yet: the API has it ${api.phase ?? "unscheduled"}`,
      { hint: why ?? null },
    );
  }
  if (api) {
    return new NodectlError(
      "POD_ELSEWHERE",
      EXIT.usage,
      `${describe(start)} isn't on ${here}: the API has it on ${api.nodeName}`,
      {
        hint: `nodectl trace pod ${start.name} -n ${api.namespace} --node ${api.nodeName}`,
      },
    );
  }
  const pods = [...gathered.graph.pods.values()].filter(({ name }) => name !== null);
  const near = new Set(
    nearMisses(
      start.name,
      pods.map(({ name }) => name ?? ""),
    ),
  );
  const candidates = pods
    .filter(({ name, namespace }) => near.has(name ?? "") || (name === start.name && namespace !== start.namespace))
    .map(({ namespace, name, uid }) => ({ kind: "pod", id: uid, label: `${namespace ?? "?"}/${name}` }));
  const nameless = [...gathered.graph.pods.values()].filter(({ name }) => name === null).length;
  const hint =
    nameless === 0
      ? null
      : `${nameless === 1 ? "one pod" : `${nameless} pods`} here ${nameless === 1 ? "has" : "have"} no name without the API; --kubeconfig asks it`;
  return absent(gathered, `there is no ${describe(start)} on ${here}`, hint, candidates);
}

/** The probes that pods are known by, the most telling first. */
const IDENTITY: readonly string[] = [
  criSandboxes.id,
  criContainers.id,
  ociConfigs.id,
  logTree.id,
  logLinks.id,
  podDirectories.id,
  processStats.id,
  processCgroups.id,
  processCommandLines.id,
  processNetns.id,
  mountinfo.id,
  cniResults.id,
  ipamLeases.id,
  hostLinks.id,
  apiPodsNamed.id,
  apiPodsOnNode.id,
];

/** "Not found" is only said where every source that could have shown it was read; else it stays open. */
function absent(
  gathered: Gathered,
  message: string,
  hint: string | null,
  candidates: NodectlError["candidates"],
): NodectlError {
  const failed = unknownsOf(gathered.recording).filter(({ probe }) => IDENTITY.includes(probe ?? ""));
  const [first] = failed.sort((a, b) => IDENTITY.indexOf(a.probe ?? "") - IDENTITY.indexOf(b.probe ?? ""));
  if (first) {
    const more = failed.length > 1 ? ` (and ${failed.length - 1} more sources)` : "";
    return new NodectlError(
      "EVIDENCE_MISSING",
      EXIT.incomplete,
      `${message}, as far as could be seen: ${first.probe} failed: ${first.why}${more}`,
      { hint, candidates },
    );
  }
  return new NodectlError("NOT_FOUND", EXIT.usage, message, { hint, candidates });
}

function detailsOf({ recording, graph, nodeName, roots }: Gathered, pod: PodNode): PodDetails {
  const { facts } = graph;
  const api = apiPodOf(recording, nodeName, pod);
  const messages = recording.read(terminationMessages, `${roots.kubelet}/pods/${pod.uid}/containers`).value;
  const usage =
    usageDirectories(facts, pod).map((directories) => recording.read(cgroupUsage, directories).value)[0] ?? null;
  return {
    api,
    namesake:
      apiPodsKnown(recording, nodeName).find(
        (other) => uidOnNode(other) !== pod.uid && other.name === pod.name && other.namespace === pod.namespace,
      ) ?? null,
    node: nodeName,
    events: eventsOf(recording, pod, api),
    sandbox: (id) => recording.read(criSandbox, id).value,
    container: (id) => recording.read(criContainer, id).value,
    inside: (id) => insideOf(recording, graph, pod, id),
    tail: (path) => recording.read(logTail, path).value,
    terminationMessage: (path) => messages?.get(path) ?? null,
    usage: () => usage,
  };
}

function insideOf(recording: Recording, graph: NodeGraph, pod: PodNode, sandboxId: string) {
  const sandbox = graph.sandboxes.get(sandboxId);
  if (sandbox === undefined) return null;
  const { path } = linkNetns(graph.facts, pod, sandbox, null);
  const pids = [...sandbox.processes, ...pod.containers.flatMap(({ processes }) => processes)].map(
    ({ pid }) => `/proc/${pid}/ns/net`,
  );
  for (const place of [path, ...pids]) {
    const links = place === null ? null : recording.read(podLinks, place).value;
    if (links !== null) return links;
  }
  return null;
}

function eventsOf(recording: Recording, pod: PodNode, api: ApiPod | null): PodEvent[] | null {
  const namespace = api?.namespace ?? pod.namespace;
  const name = api?.name ?? pod.name;
  if (namespace === null || name === null) return null;
  const events = recording.read(apiPodEvents, namespace, name).value;
  const uids = new Set([pod.uid, api?.uid]);
  return (
    events
      ?.filter(({ podUid }) => podUid === null || uids.has(podUid))
      .map(({ time, type, reason, message, count }) => ({ time, type, reason, message, count })) ?? null
  );
}
