import type { Recording } from "../collect/recording.ts";
import type { PodEvent } from "../contract.ts";
import { linkNetns } from "../graph/netns.ts";
import type { NodeGraph, PodNode } from "../graph/node-graph.ts";
import type { PodDetails } from "../graph/pod-details.ts";
import type { ApiPod } from "../parsers/api.ts";
import { apiPodEvents } from "../probes/api-pods.ts";
import { podLinks } from "../probes/network.ts";
import { logTail, terminationMessages } from "../probes/pod-files.ts";
import { criContainer, criSandbox } from "../probes/runtime.ts";
import { cgroupUsage } from "../probes/usage.ts";
import { apiPodOf, apiPodsKnown, uidOnNode } from "./api-pods.ts";
import type { Gathered } from "./gather.ts";
import { usageDirectories } from "./plan.ts";

/** What this run has read of one pod beyond the node's listing. */
export function detailsOf({ recording, graph, nodeName, roots }: Gathered, pod: PodNode): PodDetails {
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
