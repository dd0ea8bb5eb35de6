import { collect } from "../collect/collect.ts";
import { Recording } from "../collect/recording.ts";
import type { Finding, ProbeReport, Unknown } from "../contract.ts";
import { type Facts, readFacts } from "../graph/facts.ts";
import { linkNode, type NodeGraph } from "../graph/node-graph.ts";
import { DEFAULT_ROOTS, discoverRoots, flag, isKubelet, type Roots } from "../graph/roots.ts";
import type { ProbeRequest } from "../probes/probe.ts";
import { listing } from "./plan.ts";
import type { Session } from "./session.ts";

/** What a use case answers, before it is put into an envelope. */
export interface Answer<R> {
  result: R;
  findings: readonly Finding[];
  probes: readonly ProbeReport[];
  unknowns: readonly Unknown[];
  collectedAt: string;
}

export interface Gathered {
  recording: Recording;
  graph: NodeGraph;
  roots: Roots;
  /** The Node object's name: told by the API, or the kubelet's own way of taking it from the host. */
  nodeName: string | null;
}

/**
 * Reads the node's listing, with `beside` in the same round trip. A second one follows where the node keeps its things elsewhere than most do.
 */
export async function gather(session: Session, beside: readonly ProbeRequest[]): Promise<Gathered> {
  const recording = new Recording(new Date());
  session.progress("reading the node");
  await collect(session, recording, [...listing(DEFAULT_ROOTS), ...beside]);
  let facts = readFacts(recording, DEFAULT_ROOTS);
  const roots = discoverRoots(facts.commandLines.value?.values() ?? [], facts.mounts.value ?? []);
  if (JSON.stringify(roots) !== JSON.stringify(DEFAULT_ROOTS)) {
    await collect(session, recording, listing(roots));
    facts = readFacts(recording, roots);
  }
  return { recording, graph: linkNode(facts), roots, nodeName: session.nodeName ?? ownName(facts) };
}

/** `--hostname-override`, else the host's name in lower case. @see kubernetes/kubernetes pkg/util/node (GetHostname) */
function ownName(facts: Facts): string | null {
  for (const argv of facts.commandLines.value?.values() ?? []) {
    const override = isKubelet(argv) ? flag(argv, "hostname-override") : null;
    if (override) return override.toLowerCase();
  }
  return facts.clock.value?.hostname?.toLowerCase() ?? null;
}

export const probeReports = (recording: Recording): ProbeReport[] =>
  recording.results.map(({ id, status, reason, ms, stdout }) => ({ id, status, reason, ms, bytes: stdout.length }));

/** When the node said it was, else when it was asked. */
export function collectedAt({ recording, graph }: Gathered): string {
  const now = graph.facts.clock.value?.nowSeconds;
  return (now == null ? recording.startedAt : new Date(now * 1000)).toISOString();
}
