import type { RequestOptions } from "node:https";
import { EXIT, NodectlError } from "../errors.ts";
import { parseApiStatus } from "../parsers/api.ts";
import { json, stringAt } from "../parsers/records.ts";
import { type ProbeRequest, type ProbeResult, type ProbeStatus, requestKey } from "../probes/probe.ts";
import type { ApiSource } from "../transport/transport.ts";
import { connectionFailure } from "./api-failures.ts";
import { type ApiAnswer, get } from "./api-get.ts";
import { CredentialFailure, loadLibrary, requestOptions } from "./kube-credentials.ts";
import { contextUnknown, type Env, type KubeContext, loadKubeconfig, selectContext } from "./kubeconfig.ts";
import { proxyFromEnv } from "./proxy-env.ts";

export interface KubeApi extends ApiSource {
  /** The context's namespace: where kubectl looks without -n. */
  readonly namespace: string;
}

/**
 * The API server that kubectl would ask. Connects to nothing yet.
 *
 * @param options.kubeconfig  --kubeconfig; null for $KUBECONFIG (a list), else ~/.kube/config
 * @param options.context  --context; null for the current one
 * @param options.timeoutMs  for the credential plugin; each request has its probe's own limit
 * @returns null where the user has no kubeconfig. Neither a service account's files nor localhost:8080 stand in for it
 * @throws NodectlError KUBECONFIG_INVALID, CONTEXT_UNKNOWN (exit code 2)
 */
export async function openApi(options: {
  kubeconfig: string | null;
  context: string | null;
  timeoutMs: number;
  env?: Env;
}): Promise<KubeApi | null> {
  const env = options.env ?? process.env;
  const config = await loadKubeconfig(options.kubeconfig, env);
  const context = config === null ? null : selectContext(config, options.context);
  if (config === null && options.context !== null) throw contextUnknown(options.context, null);
  if (context === null) return null;
  // Beside the SSH handshake that as a rule goes on now. Where it fails, the first question says so.
  loadLibrary().catch(() => {});
  return new KubeConfigApi(throughEnvProxy(context, serverOf(context), env), options.timeoutMs);
}

class KubeConfigApi implements KubeApi {
  readonly context: string;
  readonly namespace: string;
  readonly server: string;
  readonly #context: KubeContext;
  readonly #url: URL;
  readonly #timeoutMs: number;
  /** Once a process: a credential plugin may take seconds. */
  #options: Promise<RequestOptions> | null = null;

  constructor(context: KubeContext, timeoutMs: number) {
    this.context = context.name;
    this.namespace = context.namespace;
    this.#context = context;
    this.#url = serverOf(context);
    this.server = withoutUserinfo(this.#url);
    this.#timeoutMs = timeoutMs;
  }

  async run(requests: readonly ProbeRequest[], signal: AbortSignal): Promise<readonly ProbeResult[]> {
    throwIfAborted(signal);
    const results = await Promise.all(requests.map((request) => this.#ask(request, signal)));
    throwIfAborted(signal);
    return results;
  }

  async #ask(request: ProbeRequest, signal: AbortSignal): Promise<ProbeResult> {
    const path = rawPath(request);
    const startedAt = performance.now();
    const { status, reason, stdout } = await this.#answer(path, request, signal);
    return {
      key: requestKey(request),
      id: request.probe.id,
      args: request.args,
      status,
      reason,
      exitCode: null,
      ms: Math.round(performance.now() - startedAt),
      stdout,
    };
  }

  async #answer(path: string, { probe }: ProbeRequest, signal: AbortSignal): Promise<Outcome> {
    const [server, proxy] = [hostAndPort(this.#url), proxyOf(this.#context)];
    const deadline = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    try {
      const options = await this.#credentials(signal);
      // A timer of our own: AbortSignal.timeout doesn't keep the process alive for an answer.
      timer = setTimeout(() => deadline.abort(), probe.timeoutMs);
      const ended = AbortSignal.any([signal, deadline.signal]);
      return outcomeOf(await get(options, this.#url.pathname.replace(/\/$/, "") + path, probe.maxBytes, ended), server);
    } catch (error) {
      if (deadline.signal.aborted)
        return lost("timed-out", `API server ${server} did not answer within ${probe.timeoutMs / 1000} s`);
      if (error instanceof CredentialFailure) return lost("failed", error.message);
      return lost("failed", connectionFailure(error, server, proxy));
    } finally {
      clearTimeout(timer);
    }
  }

  #credentials(signal: AbortSignal): Promise<RequestOptions> {
    this.#options ??= requestOptions(this.#context, this.#url, { timeoutMs: this.#timeoutMs, signal });
    return this.#options;
  }
}

type Outcome = Pick<ProbeResult, "status" | "reason" | "stdout">;

const lost = (status: ProbeStatus, reason: string): Outcome => ({ status, reason, stdout: new Uint8Array() });

function outcomeOf({ status, body, whole, limitBytes }: ApiAnswer, server: string): Outcome {
  const message = parseApiStatus(body)?.replace(/\s+/g, " ").trim().slice(0, 400) || null;
  if (status === 403) return lost("denied", message ?? `API server ${server} answers 403`);
  if (status === 401) return lost("denied", `API server ${server} does not know the login: ${message ?? "401"}`);
  // Without a Status it isn't the object that is missing, but the API: a portal, another web server.
  if (status === 404 && message !== null) return lost("missing", message);
  if (status < 200 || status > 299)
    return lost("failed", `API server ${server} answers ${status}${message === null ? "" : `: ${message}`}`);
  // Half an object can't be parsed, nor redacted.
  if (!whole) return lost("truncated", `the answer has more than ${limitBytes} bytes`);
  if (stringAt(json(body), "kind") === null)
    return lost("failed", `API server ${server} answers with something other than a Kubernetes object`);
  return { status: "ok", reason: null, stdout: body };
}

function rawPath({ probe, args }: ProbeRequest): string {
  const [kubectl, verb, raw, path, ...rest] = probe.argv(...args);
  if (kubectl !== "kubectl" || verb !== "get" || raw !== "--raw" || !path?.startsWith("/") || rest.length > 0)
    throw new Error(`probe ${probe.id} is not a question to the API`);
  return path;
}

function throwIfAborted(signal: AbortSignal): void {
  if (!signal.aborted) return;
  // The run's own reason, such as the end of --timeout; a bare abort is the user's.
  if (signal.reason instanceof NodectlError) throw signal.reason;
  throw new NodectlError("INTERRUPTED", EXIT.interrupted, "interrupted while asking the Kubernetes API");
}

/** @throws NodectlError KUBECONFIG_INVALID */
function serverOf({ name, cluster }: KubeContext): URL {
  const server = stringAt(cluster, "server") ?? "";
  // Like client-go: without a scheme, trust settings mean TLS.
  const secure = ["certificate-authority", "certificate-authority-data"].some((key) => stringAt(cluster, key) !== null);
  const text = server.includes("://")
    ? server
    : `${secure || cluster["insecure-skip-tls-verify"] === true ? "https" : "http"}://${server}`;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === "https:" || url?.protocol === "http:") return url;
  throw new NodectlError(
    "KUBECONFIG_INVALID",
    EXIT.usage,
    `the server of kubeconfig context ${name} is no http or https URL`,
  );
}

function throughEnvProxy(context: KubeContext, server: URL, env: Env): KubeContext {
  if (stringAt(context.cluster, "proxy-url") !== null) return context;
  const proxy = proxyFromEnv(server, env);
  return proxy === null ? context : { ...context, cluster: { ...context.cluster, "proxy-url": proxy } };
}

function proxyOf({ cluster }: KubeContext): string | null {
  const proxy = stringAt(cluster, "proxy-url");
  if (proxy === null) return null;
  return URL.canParse(proxy) ? hostAndPort(new URL(proxy)) : "of the kubeconfig";
}

const hostAndPort = ({ hostname, port, protocol }: URL): string =>
  `${hostname}:${port || (protocol === "https:" ? 443 : 80)}`;

const withoutUserinfo = ({ protocol, host, pathname }: URL): string =>
  `${protocol}//${host}${pathname.replace(/\/$/, "")}`;
