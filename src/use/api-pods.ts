import type { Recording } from "../collect/recording.ts";
import { newPod, type PodNode } from "../graph/node-graph.ts";
import type { ApiPod } from "../parsers/api.ts";
import { apiPod, apiPodsNamed, apiPodsOnNode } from "../probes/api-pods.ts";

/** On the node a static pod goes by its manifest's hash, and its mirror's own UID is known to the API alone. */
export const uidOnNode = (api: ApiPod): string => api.annotations.configHash ?? api.uid;

/** A pod that the API has on this node and the node knows nothing of yet. */
export const apiOnly = (api: ApiPod): PodNode => newPod(uidOnNode(api), api.namespace, api.name);

/** Every Pod object that this run has read, of whatever question. */
export function apiPodsKnown(recording: Recording, nodeName: string | null): ApiPod[] {
  const known: ApiPod[] = [];
  for (const { id, args } of recording.results) {
    const [first = "", second = ""] = args;
    if (id === apiPod.id) known.push(...[recording.read(apiPod, first, second).value].filter((pod) => pod !== null));
    if (id === apiPodsNamed.id) known.push(...(recording.read(apiPodsNamed, first).value ?? []));
  }
  return [...known, ...(nodeName === null ? [] : (recording.read(apiPodsOnNode, nodeName).value ?? []))];
}

/** The API's object of exactly this life: a namesake with another UID is another pod. */
export const apiPodOf = (recording: Recording, nodeName: string | null, pod: PodNode): ApiPod | null =>
  apiPodsKnown(recording, nodeName).find((api) => uidOnNode(api) === pod.uid) ?? null;
