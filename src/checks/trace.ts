import type { Finding, TracedNode, TracedPod } from "../contract.ts";
import type { NodeGraph, PodNode } from "../graph/node-graph.ts";
import type { PodDetails } from "../graph/pod-details.ts";
import { checkContainers } from "./containers.ts";
import { checkIdentity } from "./identity.ts";
import { checkNetns } from "./netns.ts";
import { checkPrograms } from "./runtime.ts";

/** One pod's findings: the node's programs first, since they cause the rest. */
export const checkPod = (
  graph: NodeGraph,
  pod: PodNode,
  traced: TracedPod,
  details: PodDetails,
  now: string,
): Finding[] => [
  ...checkPrograms(graph.facts),
  ...checkNetns(traced),
  ...checkIdentity(graph, pod, traced, details),
  ...checkContainers(traced, details, now),
];

/** The whole node's: only what its listing shows. */
export const checkNode = (graph: NodeGraph, node: TracedNode): Finding[] => [
  ...checkPrograms(graph.facts),
  ...node.pods.flatMap(checkNetns),
];
