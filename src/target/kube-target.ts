import { type Candidate, EXIT, NodectlError } from "../errors.ts";
import { nearMisses } from "../graph/near-misses.ts";
import type { ApiNode, ApiPod } from "../parsers/api.ts";
import { apiNode, apiNodes } from "../probes/api-nodes.ts";
import { apiPod, apiPodNames, apiPodsNamed } from "../probes/api-pods.ts";
import type { Probe, ProbeResult } from "../probes/probe.ts";
import type { ApiSource } from "../transport/transport.ts";

/** An API source; one without a namespace of its own looks in `default`. */
type Api = ApiSource & { readonly namespace?: string };

export interface ResolvedPod {
  pod: ApiPod;
  nodeName: string;
  /** null where the API doesn't tell, as to a login that may read pods only. */
  internalIp: string | null;
}

export interface ResolvedNode {
  node: ApiNode;
  nodeName: string;
  internalIp: string | null;
}

export interface PodQuery {
  name: string;
  /** null where none was named: then it is the context's, as for kubectl. */
  namespace: string | null;
  /** -A: every namespace alike, whatever `namespace` is. */
  allNamespaces: boolean;
}

/**
 * Where the API says that a pod runs.
 *
 * @throws NodectlError exit code 2: POD_NOT_FOUND, POD_AMBIGUOUS (both with candidates), POD_NOT_SCHEDULED;
 *   3: API_DENIED, API_UNREACHABLE
 */
export async function resolvePod(api: Api, query: PodQuery, signal: AbortSignal): Promise<ResolvedPod> {
  const pod = await findPod(api, query, signal);
  if (pod.nodeName === null) throw notScheduled(pod);
  const node = await ask(api, apiNode, [pod.nodeName], signal);
  return { pod, nodeName: pod.nodeName, internalIp: node.value?.internalIp ?? null };
}

/**
 * The node that `name` means to the API.
 *
 * @throws NodectlError exit code 2: NODE_UNKNOWN with candidates; 3: API_DENIED, API_UNREACHABLE
 */
export async function resolveNode(api: Api, name: string, signal: AbortSignal): Promise<ResolvedNode> {
  if (isObjectName(name)) {
    const { value: node, result } = await ask(api, apiNode, [name], signal);
    if (node !== null) return { node, nodeName: node.name, internalIp: node.internalIp };
    if (result.status !== "missing") throw refusal(api, result, `node ${name}`);
  }
  const nodes = (await ask(api, apiNodes, [], signal)).value ?? [];
  const meant = nodes
    .filter(({ internalIp, hostname }) => internalIp === name || hostname === name)
    .map((node) => node.name);
  const names = new Set([
    ...meant,
    ...nearMisses(
      name,
      nodes.map((node) => node.name),
    ),
  ]);
  throw new NodectlError("NODE_UNKNOWN", EXIT.usage, `no node ${name} in context ${api.context}`, {
    hint: names.size > 0 ? null : "kubectl get nodes lists them; --host reaches a machine that is no node to the API",
    candidates: [...names].map((id) => ({ kind: "node", id, label: id })),
  });
}

async function findPod(api: Api, query: PodQuery, signal: AbortSignal): Promise<ApiPod> {
  const { name, namespace, allNamespaces } = query;
  const home = namespace ?? api.namespace ?? "default";
  const where = allNamespaces ? "any namespace" : `namespace ${home}`;
  const possible = isObjectName(name) && isObjectName(home);
  if (possible && !allNamespaces) {
    const { value: pod, result } = await ask(api, apiPod, [home, name], signal);
    if (pod !== null) return pod;
    if (result.status !== "missing") throw refusal(api, result, `pod ${home}/${name}`);
  }
  const [everywhere, names] = await Promise.all([
    possible ? ask(api, apiPodsNamed, [name], signal) : null,
    isObjectName(home) ? ask(api, apiPodNames, [home], signal) : null,
  ]);
  if (allNamespaces && everywhere !== null && everywhere.value === null)
    throw refusal(api, everywhere.result, `pods ${name} in all namespaces`);

  const namesakes = everywhere?.value ?? [];
  const [only, second] = namesakes;
  if (allNamespaces) {
    if (second !== undefined) throw ambiguous(name, namesakes);
    if (only !== undefined) return only;
  }
  const candidates = [
    ...namesakes.map(candidateOf),
    ...nearMisses(name, names?.value ?? []).map((near) => podCandidate(home, near, "")),
  ];
  throw new NodectlError("POD_NOT_FOUND", EXIT.usage, `no pod ${name} in ${where} of context ${api.context}`, {
    hint: notFoundHint(namesakes.length, candidates.length, !allNamespaces && names?.value?.length === 0 ? home : null),
    candidates,
  });
}

function notFoundHint(namesakes: number, candidates: number, empty: string | null): string | null {
  if (namesakes > 0) return "name its namespace with -n";
  if (candidates > 0) return null;
  if (empty !== null) return `namespace ${empty} has no pods at all: name another with -n, or -A for all`;
  return "what a deleted pod left on its node is shown by naming the node, with --node or --host";
}

function ambiguous(name: string, pods: readonly ApiPod[]): NodectlError {
  const message = `${pods.length} namespaces have a pod ${name}`;
  return new NodectlError("POD_AMBIGUOUS", EXIT.usage, message, {
    hint: "choose one with -n",
    candidates: pods.map(candidateOf),
  });
}

function notScheduled(pod: ApiPod): NodectlError {
  const scheduled = pod.conditions.find(({ type }) => type === "PodScheduled");
  const why = scheduled?.message ?? scheduled?.reason ?? "no scheduler has looked at it";
  return new NodectlError(
    "POD_NOT_SCHEDULED",
    EXIT.usage,
    `pod ${pod.namespace}/${pod.name} is on no node yet: ${why}`,
    {
      hint: `there is nothing on any node to trace; see kubectl describe pod -n ${pod.namespace} ${pod.name}`,
    },
  );
}

function refusal(api: Api, { status, reason }: ProbeResult, what: string): NodectlError {
  if (status === "denied")
    return new NodectlError("API_DENIED", EXIT.unreachable, `context ${api.context} may not read ${what}: ${reason}`, {
      hint: "--host reaches a node by SSH without asking the API",
    });
  const why = reason ?? "its answer cannot be read";
  return new NodectlError("API_UNREACHABLE", EXIT.unreachable, `the Kubernetes API gave no answer on ${what}: ${why}`, {
    hint: "--host reaches a node by SSH without asking the API",
  });
}

const candidateOf = ({ namespace, name, nodeName }: ApiPod): Candidate =>
  podCandidate(namespace, name, nodeName === null ? "" : ` on ${nodeName}`);

function podCandidate(namespace: string, name: string, where: string): Candidate {
  const id = `${namespace}/${name}`;
  return { kind: "pod", id, label: id + where };
}

/** What can name a pod, node or namespace. Asking for anything else may ask for another thing: an empty name is the whole list. */
const isObjectName = (name: string): boolean => name.length <= 253 && /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(name);

async function ask<T, Args extends readonly string[]>(
  api: Api,
  probe: Probe<T, Args>,
  args: Args,
  signal: AbortSignal,
): Promise<{ value: T | null; result: ProbeResult }> {
  const [result] = await api.run([{ probe: probe as unknown as Probe<unknown>, args }], signal);
  if (result === undefined) throw new Error(`the API source left out the result of ${probe.id}`);
  return { value: result.status === "ok" ? probe.parse(result.stdout, ...args) : null, result };
}
