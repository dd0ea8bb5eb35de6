import { EXIT, NodectlError } from "../errors.ts";
import { findPod } from "../graph/find-pod.ts";
import { nearMisses } from "../graph/near-misses.ts";
import type { PodNode } from "../graph/node-graph.ts";
import type { ApiPod } from "../parsers/api.ts";
import { apiPodsNamed, apiPodsOnNode } from "../probes/api-pods.ts";
import { cniResults, hostLinks, ipamLeases } from "../probes/network.ts";
import { mountinfo } from "../probes/node.ts";
import { logLinks, logTree, podDirectories } from "../probes/pod-files.ts";
import { processCgroups, processCommandLines, processNetns, processStats } from "../probes/processes.ts";
import { criContainers, criSandboxes, ociConfigs } from "../probes/runtime.ts";
import { apiOnly, apiPodsKnown, uidOnNode } from "./api-pods.ts";
import type { Gathered } from "./gather.ts";
import type { TraceStart } from "./session.ts";
import { unknownsOf } from "./unknowns.ts";

/**
 * The pod that `start` means.
 *
 * @throws NodectlError POD_NOT_SCHEDULED, POD_ELSEWHERE, AMBIGUOUS, NO_POD, NOT_FOUND (exit 2); EVIDENCE_MISSING (exit 4) where a source failed that may have it
 */
export function locate(start: TraceStart, gathered: Gathered): PodNode {
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

export const hereName = ({ nodeName }: Gathered): string => nodeName ?? "this node";

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
export function absent(
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
