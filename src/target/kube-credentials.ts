import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent, type RequestOptions } from "node:https";
import { at, isObject, type Json, listAt, stringAt } from "../parsers/records.ts";
import type { KubeContext } from "./kubeconfig.ts";

/** Why no credentials were to be had: a clause without anything secret in it. */
export class CredentialFailure extends Error {}

/**
 * The Kubernetes client, or rather the two of its files that are used: they load in a third of the index's time, without 3 MB of generated API
 * classes. Called ahead, it loads while something else is waited for.
 */
export const loadLibrary = () =>
  Promise.all([import("@kubernetes/client-node/dist/config.js"), import("@kubernetes/client-node/dist/exec_auth.js")]);

interface Limits {
  timeoutMs: number;
  signal: AbortSignal;
}

/**
 * Request options that carry the context's credentials, trust and proxy, all but the path.
 *
 * @param limits  for the credential plugin, which may ask a cloud or wait for a browser
 * @throws CredentialFailure
 */
export async function requestOptions(context: KubeContext, server: URL, limits: Limits): Promise<RequestOptions> {
  const base: RequestOptions = {
    protocol: server.protocol,
    hostname: server.hostname.replace(/^\[|\]$/g, ""),
    port: server.port,
  };
  // Like kubectl: credentials go out encrypted or not at all.
  const user = server.protocol === "https:" ? await usableUser(context) : {};
  const options: RequestOptions = { headers: impersonation(user), timeout: limits.timeoutMs }; // a proxy's CONNECT has no other
  try {
    const config = await libraryConfig(context, user, server, limits);
    await config.applyToHTTPSOptions(options);
  } catch (error) {
    throw new CredentialFailure(credentialFailure(error, user));
  }
  if (stringAt(context.cluster, "proxy-url") === null) {
    const Agent = server.protocol === "https:" ? HttpsAgent : HttpAgent;
    // Unlike the library's own agent, this one keeps connections (idle, they don't keep the process), and gives each address of a name more than
    // Node's 250 ms: a cluster may be a continent away.
    options.agent = new Agent({ keepAlive: true, autoSelectFamilyAttemptTimeout: 1_500 });
  }
  return { ...options, ...base };
}

async function libraryConfig({ name, cluster }: KubeContext, user: Json, server: URL, limits: Limits) {
  const [{ KubeConfig }, { ExecAuth }] = await loadLibrary();
  const config = new KubeConfig();
  // The library refuses plain HTTP unless told that TLS doesn't matter, and there is none to matter.
  const skip = server.protocol === "http:" ? { "insecure-skip-tls-verify": true } : {};
  config.loadFromString(
    JSON.stringify({
      clusters: [{ name, cluster: { ...cluster, server: server.href, ...skip } }],
      // An anonymous user too must be there: without one the library leaves out the cluster's CA.
      users: [{ name, user }],
      contexts: [{ name, context: { cluster: name, user: name } }],
      "current-context": name,
    }),
  );
  // biome-ignore lint/complexity/useLiteralKeys: private, but there is no other way to end a plugin that hangs.
  for (const authenticator of config["authenticators"]) {
    // biome-ignore lint/complexity/useLiteralKeys: as above
    if (authenticator instanceof ExecAuth) authenticator["execFn"] = boundedSpawn(limits);
  }
  return config;
}

/** The user as the library understands it: it knows no `tokenFile`, and would do more than ask with the other two. */
async function usableUser({ user, cluster }: KubeContext): Promise<Json> {
  const usable: Record<string, unknown> = { ...user };
  const tokenFile = stringAt(user, "tokenFile");
  if (tokenFile !== null) {
    const token = await readFile(tokenFile, "utf8").catch((error: NodeJS.ErrnoException) => {
      throw new CredentialFailure(`the kubeconfig's token file ${tokenFile} cannot be read (${error.code})`);
    });
    usable.token = token.trim();
  }
  if (isObject(usable.exec)) usable.exec = withExecInfo(usable.exec, cluster);
  const provider = usable["auth-provider"];
  if (isObject(provider) && isObject(provider.config)) {
    // A refresh would spend the user's refresh token without writing its successor back: kubectl would be logged out.
    const { "refresh-token": _spared, ...config } = provider.config;
    usable["auth-provider"] = { ...provider, config };
  }
  return usable;
}

/** The library starts plugins without $KUBERNETES_EXEC_INFO, by which they know the version to answer in. */
function withExecInfo(exec: Json, cluster: Json): Json {
  const keys = ["server", "tls-server-name", "insecure-skip-tls-verify", "certificate-authority-data", "proxy-url"];
  const known = Object.fromEntries(keys.flatMap((key) => (key in cluster ? [[key, cluster[key]]] : [])));
  const info = {
    apiVersion: exec.apiVersion,
    kind: "ExecCredential",
    spec: { interactive: false, ...(exec.provideClusterInfo === true ? { cluster: known } : {}) },
  };
  return { ...exec, env: [...listAt(exec, "env"), { name: "KUBERNETES_EXEC_INFO", value: JSON.stringify(info) }] };
}

/** The library knows `as` alone, and sends it as it should. */
function impersonation(user: Json): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {};
  const groups = listAt(user, "as-groups").filter((group) => typeof group === "string");
  const uid = stringAt(user, "as-uid");
  if (groups.length > 0) headers["Impersonate-Group"] = groups;
  if (uid !== null) headers["Impersonate-Uid"] = uid;
  for (const [key, values] of Object.entries(at(user, "as-user-extra") ?? {})) {
    if (Array.isArray(values)) headers[`Impersonate-Extra-${encodeURIComponent(key)}`] = values.map(String);
  }
  return headers;
}

/** A credential plugin gets no terminal, and is ended with its time limit or the run. */
function boundedSpawn({ timeoutMs, signal }: Limits) {
  return (command: string, args: readonly string[] | undefined, options: SpawnOptions): ChildProcess => {
    const child = spawn(command, args ?? [], { ...options, stdio: ["ignore", "pipe", "pipe"] });
    const end = (): void => {
      child.kill("SIGKILL");
      // What the plugin has started may hold these open.
      child.stdout?.destroy();
      child.stderr?.destroy();
    };
    const timer = setTimeout(() => {
      child.emit("error", Object.assign(new Error("too slow"), { code: "ETIMEDOUT" }));
      end();
    }, timeoutMs);
    signal.addEventListener("abort", end, { once: true });
    child.once("close", () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
    });
    return child;
  };
}

function credentialFailure(error: unknown, user: Json): string {
  const { code, path, syscall } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  const plugin = stringAt(user, "exec", "command") ?? stringAt(user, "auth-provider", "name");
  if (syscall?.startsWith("spawn") && plugin !== null)
    return code === "ENOENT"
      ? `the kubeconfig's credential plugin ${plugin} is not installed`
      : `the kubeconfig's credential plugin ${plugin} cannot be started (${code})`;
  if (code === "ETIMEDOUT" && plugin !== null)
    return `the kubeconfig's credential plugin ${plugin} did not end in time`;
  if (path !== undefined) return `${path}, which the kubeconfig names, cannot be read (${code})`;
  if (plugin === null) return "the kubeconfig's credentials or proxy cannot be used";
  // A plugin's own complaint is what helps ("SSO session expired"), and it may print what it should not.
  const said = error instanceof Error && error.name === "Error" ? withoutSecrets(error.message) : "";
  return `the kubeconfig's credential plugin ${plugin} gave no credentials${said === "" ? "" : `: ${said}`}`;
}

/** The first line, with whatever may be a token taken out: 20 and more letters and digits in a row. */
function withoutSecrets(complaint: string): string {
  const line = complaint.split("\n").find((candidate) => candidate.trim() !== "") ?? "";
  return line
    .trim()
    .replace(/(?=[\w+=-]*\d)[\w+=-]{20,}/g, "…")
    .slice(0, 200);
}
