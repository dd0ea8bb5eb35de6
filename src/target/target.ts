import { access } from "node:fs/promises";
import { EXIT, NodectlError } from "../errors.ts";
import type { ApiSource, ShellHost, Transport } from "../transport/transport.ts";
import type { Session, TraceStart } from "../use/session.ts";

/** Where the user said that the node is. `nearest`: nothing was said. */
export type TargetPlace =
  | { kind: "nearest" }
  | { kind: "local" }
  | { kind: "host"; destination: string }
  | { kind: "node"; name: string }
  | { kind: "bundle"; path: string };

/** The target grammar, the same in every command; null is what wasn't said. */
export interface TargetOptions {
  readonly place: TargetPlace;
  readonly sshConfig: string | null;
  readonly sshBackend: "ssh2" | "openssh" | null;
  readonly kubeconfig: string | null;
  readonly context: string | null;
  /** -A: the context's namespace doesn't go first when the API is asked where a pod runs. */
  readonly allNamespaces: boolean;
}

/** Who asks for a session. */
export interface Caller {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a person is there to be asked for a passphrase. */
  readonly interactive: boolean;
  readonly signal: AbortSignal;
  progress(text: string): void;
  /** Says on stderr what the run goes on without. */
  warn(text: string): void;
}

export interface OpenedSession extends Session, AsyncDisposable {
  /** What is looked for: a pod that the API found has its namespace now. */
  readonly start: TraceStart | null;
}

export type OpenSession = (options: TargetOptions, start: TraceStart | null, caller: Caller) => Promise<OpenedSession>;

interface SshDestination {
  destination: string;
  /** The address to use unless the user's ssh config gives the destination one. */
  hostName: string | null;
}

interface SshRequest extends SshDestination {
  configFile: string | null;
  backend: "ssh2" | "openssh" | null;
  connectTimeoutMs: number;
  signal: AbortSignal;
  interactive: boolean;
}

interface ApiRequest {
  kubeconfig: string | null;
  context: string | null;
  timeoutMs: number;
  env: Caller["env"];
}

/** The ways out of this process; a test puts others in. Each loads its libraries when it is first used. */
export interface Ways {
  isNode(): Promise<boolean>;
  localHost(): Promise<ShellHost>;
  connectSsh(request: SshRequest): Promise<ShellHost>;
  /** @returns null where the user has no kubeconfig */
  openApi(request: ApiRequest): Promise<ApiSource | null>;
}

const CONNECT_TIMEOUT_MS = 15_000;
const API_TIMEOUT_MS = 10_000;

/**
 * Reaches the node that `options` and `start` mean.
 *
 * @param start  what is looked for: only a pod can tell through the API where it runs; null is the whole node
 * @throws NodectlError exit code 3 where the node isn't reached (TARGET_UNKNOWN where it isn't even known), 2 where the API doesn't know the
 *   pod, node or context, or the bundle is bad
 */
export const openSession: OpenSession = (options, start, caller) => openThrough(WAYS, options, start, caller);

/** `openSession` by other ways than this process's own. */
export async function openThrough(
  ways: Ways,
  options: TargetOptions,
  start: TraceStart | null,
  caller: Caller,
): Promise<OpenedSession> {
  const { place } = options;
  const opening: Opening = { ways, options, start, caller };
  switch (place.kind) {
    case "bundle":
      return await fromBundle(opening, place.path);
    case "local":
      return await beside(opening, ways.localHost());
    case "host":
      return await beside(opening, connect(opening, { destination: place.destination, hostName: null }));
    case "node":
      return await byNode(opening, place.name);
    case "nearest":
      if (await ways.isNode()) return await beside(opening, ways.localHost());
      if (start?.kind === "pod") return await byPod(opening, start);
      throw targetUnknown("this machine is no Kubernetes node, and no other one was named");
  }
}

interface Opening {
  readonly ways: Ways;
  readonly options: TargetOptions;
  readonly start: TraceStart | null;
  readonly caller: Caller;
}

/** A machine that the user named, and the API as a help; the two are reached at the same time. */
async function beside(opening: Opening, reached: Promise<ShellHost>): Promise<OpenedSession> {
  try {
    const [host, api] = await Promise.all([reached, optionalApi(opening)]);
    return await sessionOn(opening, host, { api, nodeName: null });
  } catch (error) {
    // Whichever failed: a connection that was made, or still will be, is closed.
    reached.then((host) => host[Symbol.asyncDispose]()).catch(() => {});
    throw error;
  }
}

async function byNode(opening: Opening, name: string): Promise<OpenedSession> {
  const { caller } = opening;
  const api = await kubernetes(opening);
  if (api === null) throw targetUnknown(`there is no kubeconfig to look node ${name} up`);
  caller.progress(`asking ${api.context} for node ${name}`);
  const { resolveNode } = await import("./kube-target.ts");
  const { nodeName, internalIp } = await resolveNode(api, name, caller.signal);
  const host = await connect(opening, { destination: nodeName, hostName: internalIp });
  return await sessionOn(opening, host, { api, nodeName });
}

async function byPod(opening: Opening, start: TraceStart & { kind: "pod" }): Promise<OpenedSession> {
  const { caller, options } = opening;
  const api = await kubernetes(opening);
  if (api === null) {
    throw targetUnknown(
      `this machine is no Kubernetes node, and there is no kubeconfig to ask where pod ${start.name} runs`,
    );
  }
  caller.progress(`asking ${api.context} where pod ${start.name} runs`);
  const { resolvePod } = await import("./kube-target.ts");
  const query = { name: start.name, namespace: start.namespace, allNamespaces: options.allNamespaces };
  const { pod, nodeName, internalIp } = await resolvePod(api, query, caller.signal);
  const host = await connect(opening, { destination: nodeName, hostName: internalIp });
  const found: Opening = { ...opening, start: { ...start, namespace: pod.namespace } };
  return await sessionOn(found, host, { api, nodeName });
}

async function fromBundle(opening: Opening, path: string): Promise<OpenedSession> {
  opening.caller.progress(`reading ${path}`);
  const [{ readBundle }, { replayTransport }] = await Promise.all([
    import("../bundle/read.ts"),
    import("../bundle/replay.ts"),
  ]);
  const transport = replayTransport(await readBundle(path));
  return session(opening, transport, { api: null, nodeName: transport.manifest.nodeName });
}

async function connect({ ways, options, caller }: Opening, to: SshDestination): Promise<ShellHost> {
  // A spinner would draw over the question for a passphrase.
  caller.progress(caller.interactive ? "" : `connecting to ${to.destination}`);
  return await ways.connectSsh({
    ...to,
    configFile: options.sshConfig,
    backend: options.sshBackend,
    connectTimeoutMs: CONNECT_TIMEOUT_MS,
    signal: caller.signal,
    interactive: caller.interactive,
  });
}

/** The API where it is only a help: who named a kubeconfig or context that is no good is told, else the run goes on without it. */
async function optionalApi(opening: Opening): Promise<ApiSource | null> {
  const { kubeconfig, context } = opening.options;
  try {
    return await kubernetes(opening);
  } catch (error) {
    const named = kubeconfig !== null || context !== null;
    if (!(error instanceof NodectlError) || (named && error.exitCode === EXIT.usage)) throw error;
    opening.caller.warn(`going on without the Kubernetes API: ${error.message}`);
    return null;
  }
}

const kubernetes = ({ ways, options, caller }: Opening): Promise<ApiSource | null> => {
  const { kubeconfig, context } = options;
  return ways.openApi({ kubeconfig, context, timeoutMs: API_TIMEOUT_MS, env: caller.env });
};

const targetUnknown = (message: string): NodectlError =>
  new NodectlError("TARGET_UNKNOWN", EXIT.unreachable, message, {
    hint: "name a machine with --host, a node with --node, a recording with --from; --local takes this machine all the same",
  });

interface Known {
  api: ApiSource | null;
  nodeName: string | null;
}

async function sessionOn(opening: Opening, host: ShellHost, known: Known): Promise<OpenedSession> {
  const { shellTransport } = await import("../transport/shell-transport.ts");
  return session(opening, shellTransport(host), known);
}

const session = ({ start, caller }: Opening, transport: Transport, { api, nodeName }: Known): OpenedSession => ({
  transport,
  api,
  nodeName,
  start,
  signal: caller.signal,
  progress: caller.progress,
  [Symbol.asyncDispose]: () => transport[Symbol.asyncDispose](),
});

/** The kubelet's root, and the sockets that runtimes listen on: containerd, CRI-O, cri-dockerd, k3s and RKE2, MicroK8s. */
const NODE_SIGNS = [
  "/var/lib/kubelet",
  "/run/containerd/containerd.sock",
  "/run/crio/crio.sock",
  "/run/cri-dockerd.sock",
  "/run/k3s/containerd/containerd.sock",
  "/var/snap/microk8s/common/run/containerd.sock",
] as const;

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const WAYS: Ways = {
  async isNode() {
    return (await Promise.all(NODE_SIGNS.map(exists))).includes(true);
  },
  async localHost() {
    const { localHost } = await import("../transport/local.ts");
    return localHost();
  },
  async connectSsh(request) {
    const { connectSsh } = await import("../transport/ssh.ts");
    return await connectSsh(request);
  },
  async openApi(request) {
    const { openApi } = await import("./kube-api.ts");
    return await openApi(request);
  },
};
