import { collect, request } from "../collect/collect.ts";
import type { Recording } from "../collect/recording.ts";
import { apiNode } from "../probes/api-nodes.ts";
import { apiPodEvents, apiPodsOnNode } from "../probes/api-pods.ts";
import { gather } from "./gather.ts";
import { detail } from "./plan.ts";
import type { Session } from "./session.ts";

/** A run's recording, with what a bundle's manifest says of the node. */
export interface Collected {
  recording: Recording;
  endedAt: Date;
  nodeName: string | null;
  hostname: string | null;
  bootId: string | null;
  kernel: string | null;
  /** The node's offset from UTC, such as `+0000`. */
  timeZone: string | null;
}

/** Reads all that any command asks of the node: its listing, and the details of every pod. */
export async function collectNode(session: Session): Promise<Collected> {
  const { recording, graph, roots, nodeName } = await gather(session, []);
  const pods = [...graph.pods.values()];
  session.progress(`reading ${pods.length} pods`);
  await collect(session, recording, [
    ...pods.flatMap((pod) => detail(graph, pod, roots)),
    ...(nodeName === null ? [] : [request(apiPodsOnNode, nodeName), request(apiNode, nodeName)]),
  ]);
  const onNode = nodeName === null ? null : recording.read(apiPodsOnNode, nodeName).value;
  // Pods that the API alone can name have events too; without it there is nobody to ask.
  if (onNode !== null)
    await collect(
      session,
      recording,
      onNode.map(({ namespace, name }) => request(apiPodEvents, namespace, name)),
    );
  const clock = graph.facts.clock.value;
  return {
    recording,
    endedAt: new Date(),
    nodeName,
    hostname: clock?.hostname ?? null,
    bootId: clock?.bootId ?? null,
    kernel: clock?.kernel ?? null,
    timeZone: clock?.zone ?? null,
  };
}
