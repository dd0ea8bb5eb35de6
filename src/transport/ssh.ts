import { resolveSshChain, type SshHop } from "../target/ssh-config.ts";
import { connectOpenssh } from "./openssh-host.ts";
import { interruption, sshError } from "./ssh-errors.ts";
import { KeyRing } from "./ssh-keys.ts";
import { connectChain, Ssh2Limit } from "./ssh2-connect.ts";
import { prepareHop } from "./ssh2-hop.ts";
import { Ssh2Host } from "./ssh2-host.ts";
import { loadSsh2 } from "./ssh2-module.ts";
import type { ShellHost, TargetDescription } from "./transport.ts";

export interface SshRequest {
  /** `[user@]HOST[:PORT]`, HOST being a name that the ssh configuration may know. */
  readonly destination: string;
  /** `ssh -F FILE`; null for the user's and the system's own files. */
  readonly configFile: string | null;
  /** null: ssh2, and the system's ssh for what ssh2 cannot do. */
  readonly backend: "ssh2" | "openssh" | null;
  /** The address to use unless the user's ssh configuration gives the destination one: a node's, from the API. */
  readonly hostName?: string | null;
  /** For each hop, where the configuration has no ConnectTimeout. */
  readonly connectTimeoutMs: number;
  /** Ends the connecting, and later the connection. */
  readonly signal: AbortSignal;
  /** Whether a person may be asked for a passphrase. */
  readonly interactive: boolean;
  /** Shared between the connections of one run, a key is unlocked once for all of them. */
  readonly keys?: KeyRing;
}

/**
 * Connects to a node as the user's own ssh would (host, user, port, keys, agent, jump hosts, host key names), but with strict host key checks on
 * every hop whatever the configuration says.
 *
 * @returns one connection, at most 8 channels at a time; dispose of it
 * @throws NodectlError, exit code 3: HOST_UNKNOWN, HOST_UNREACHABLE, CONNECTION_REFUSED, CONNECT_TIMED_OUT, CONNECTION_LOST, AUTH_FAILED,
 *   HOST_KEY_UNKNOWN, HOST_KEY_MISMATCH, HOST_KEY_REVOKED, HOST_KEY_WEAK, KNOWN_HOSTS_UNREADABLE, JUMP_FAILED, SSH_MISSING, SSH_CONFIG_INVALID,
 *   SSH_BACKEND_UNSUPPORTED, SSH_FAILED; exit code 2: USAGE; exit code 130: INTERRUPTED. What `signal` aborts with is thrown if it is a NodectlError.
 */
export async function connectSsh(request: SshRequest): Promise<ShellHost> {
  const { backend, signal, connectTimeoutMs } = request;
  if (signal.aborted) throw interruption(signal);
  const [hops, ssh2] = await Promise.all([
    resolveSshChain({ ...request, hostName: request.hostName ?? null, timeoutMs: connectTimeoutMs }),
    backend === "openssh" ? null : loadSsh2(),
  ]);
  if (ssh2 === null) return await throughOpenssh(request, hops, null);
  const prepared = await Promise.all(hops.map((_, at) => prepareHop(hops, at, connectTimeoutMs, ssh2, signal)));
  if (signal.aborted) throw interruption(signal);
  const obstacles = prepared.flatMap((hop) => hop.obstacles.map((what) => `${what} for ${hop.label}`));
  if (obstacles.length > 0) {
    if (backend === "ssh2") throw unsupported(obstacles);
    return await throughOpenssh(request, hops, null);
  }
  try {
    const chain = await connectChain(prepared, {
      ssh2,
      ring: request.keys ?? new KeyRing(request.interactive),
      signal,
    });
    return new Ssh2Host(chain, describe(request, hops, "ssh2"), signal);
  } catch (error) {
    if (!(error instanceof Ssh2Limit)) throw error;
    if (backend === "ssh2") throw error.failure;
    return await throughOpenssh(request, hops, error.methods);
  }
}

function throughOpenssh(
  request: SshRequest,
  hops: readonly SshHop[],
  methods: readonly string[] | null,
): Promise<ShellHost> {
  const { interactive, connectTimeoutMs, signal } = request;
  return connectOpenssh(hops, describe(request, hops, "openssh"), { interactive, connectTimeoutMs, methods }, signal);
}

function describe(request: SshRequest, hops: readonly SshHop[], backend: "ssh2" | "openssh"): TargetDescription {
  const addresses = hops.map(({ address }) => address);
  return {
    kind: "ssh",
    name: request.destination,
    address: addresses.at(-1) ?? null,
    via: addresses.slice(0, -1),
    backend,
  };
}

const unsupported = (obstacles: readonly string[]) =>
  sshError("SSH_BACKEND_UNSUPPORTED", `ssh2 cannot use ${obstacles.join("; ")}`, {
    hint: "leave --ssh-backend out, or set it to openssh",
  });
