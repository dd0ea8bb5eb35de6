import { checkNode, checkPod } from "../checks/trace.ts";
import { collect, request } from "../collect/collect.ts";
import type { TracedNode, TracedPod } from "../contract.ts";
import { findOrphans } from "../graph/orphans.ts";
import { chainOf } from "../graph/pod-chain.ts";
import { apiPod, apiPodEvents, apiPodsNamed, apiPodsOnNode } from "../probes/api-pods.ts";
import { apiOnly, apiPodOf, uidOnNode } from "./api-pods.ts";
import { type Answer, collectedAt, gather, probeReports } from "./gather.ts";
import { absent, hereName, locate } from "./locate.ts";
import { detail } from "./plan.ts";
import { detailsOf } from "./pod-details.ts";
import type { Session, TraceStart } from "./session.ts";
import { unknownsOf } from "./unknowns.ts";

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
  const listed = session.transport.target.kind === "bundle" || (start.kind === "uid" && !graph.pods.has(start.uid));
  if (listed && nodeName !== null) await collect(session, recording, [request(apiPodsOnNode, nodeName)]);
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
