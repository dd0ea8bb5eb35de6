import { connect, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { Client, ClientErrorExtensions } from "ssh2";
import { NodectlError } from "../errors.ts";
import { isOn, option } from "../target/ssh-config.ts";
import { hostKeyError } from "./host-key-errors.ts";
import { hasAuthority, judgeHostKey } from "./known-hosts.ts";
import { interruption, quoted, socketError, sshError, untilAborted } from "./ssh-errors.ts";
import type { KeyRing } from "./ssh-keys.ts";
import { Authentication } from "./ssh2-auth.ts";
import type { PreparedHop } from "./ssh2-hop.ts";
import type { Ssh2 } from "./ssh2-module.ts";

/** The connections of a chain, in order, and the one socket that all of them go through. */
export interface Ssh2Chain {
  readonly clients: readonly Client[];
  readonly socket: Socket;
}

/** ssh2 got no further, but the system's ssh may. */
export class Ssh2Limit extends Error {
  readonly failure: NodectlError;
  readonly reasons: readonly string[];
  /** Whether only authentication is left to try; null: everything. */
  readonly methods: readonly string[] | null;

  constructor(failure: NodectlError, reasons: readonly string[], methods: readonly string[] | null) {
    super(failure.message);
    this.failure = failure;
    this.reasons = reasons;
    this.methods = methods;
  }
}

interface Context {
  readonly ssh2: Ssh2;
  readonly ring: KeyRing;
  readonly signal: AbortSignal;
}

const KEEPALIVE_MS = 15_000;

/**
 * Connects through every hop, each with its own host key check and keys.
 *
 * @throws NodectlError of transport.ts's ShellHost; Ssh2Limit where the system's ssh may get further. Nothing is left open then.
 */
export async function connectChain(hops: readonly PreparedHop[], context: Context): Promise<Ssh2Chain> {
  const [first] = hops;
  if (first === undefined) throw new RangeError("a chain has at least one hop");
  const clients: Client[] = [];
  const socket = await openSocket(first, context.signal);
  try {
    let stream: Duplex = socket;
    for (const [at, prepared] of hops.entries()) {
      const through = hops.slice(0, at).map(({ hop }) => hop.address);
      const client = await handshake(prepared, through, stream, context);
      clients.push(client);
      const next = hops[at + 1];
      if (next !== undefined) stream = await forward(client, prepared, next, context.signal);
    }
    return { clients, socket };
  } catch (error) {
    await closeChain({ clients, socket });
    throw error;
  }
}

/** Says good-bye on every connection, the inner ones first, and does not wait for an answer longer than a moment. */
export async function closeChain({ clients, socket }: Ssh2Chain): Promise<void> {
  for (const client of clients.toReversed()) {
    client.on("error", () => {});
    client.end();
  }
  if (!socket.destroyed && clients.length > 0) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, 200);
      socket.once("close", () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
  socket.destroy();
}

function openSocket({ hop, label, connectTimeoutMs }: PreparedHop, signal: AbortSignal): Promise<Socket> {
  const family = { inet: 4, inet6: 6 }[option(hop.options, "addressfamily") ?? ""] ?? 0;
  const localAddress = option(hop.options, "bindaddress");
  return new Promise((resolve, reject) => {
    const socket = connect({
      host: hop.host,
      port: hop.port,
      family,
      noDelay: true,
      keepAlive: isOn(hop.options, "tcpkeepalive"),
      ...(localAddress === null ? {} : { localAddress }),
      // Node's 250 ms an address are too few for a far node with two addresses.
      autoSelectFamily: true,
      autoSelectFamilyAttemptTimeout: Math.max(500, Math.floor(connectTimeoutMs / 2)),
    });
    const settle = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", abort);
      socket.off("error", fail);
    };
    const fail = (error: Error): void => {
      settle();
      socket.on("error", () => {});
      socket.destroy();
      reject(error instanceof NodectlError ? error : socketError(label, error));
    };
    const abort = (): void => fail(interruption(signal));
    const timer = setTimeout(() => fail(timedOut(label, connectTimeoutMs)), connectTimeoutMs);
    socket.once("error", fail);
    socket.once("connect", () => {
      settle();
      resolve(socket);
    });
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
  });
}

function handshake(prepared: PreparedHop, through: readonly string[], sock: Duplex, context: Context): Promise<Client> {
  const { hop, label, known, algorithms, connectTimeoutMs } = prepared;
  const { ssh2, ring, signal } = context;
  const client = new ssh2.Client();
  return new Promise<Client>((resolve, reject) => {
    let settled = false;
    let agreed = false;
    let refusal: NodectlError | Ssh2Limit | null = null;
    const settle = (): boolean => {
      if (settled) return false;
      settled = true;
      clearTimeout(timer);
      signal.removeEventListener("abort", abort);
      return true;
    };
    const fail = (error: unknown): void => {
      if (!settle()) return;
      client.end();
      client.destroy();
      reject(error);
    };
    const authFailure = (said: string | null): unknown => {
      const failure = authentication.failure(said);
      const left = authentication.leftToSsh;
      return left.length === 0 ? failure : new Ssh2Limit(failure, left, ["gssapi-with-mic", "hostbased", "publickey"]);
    };
    const authentication = new Authentication(prepared, ring, ssh2, signal, (error) =>
      fail(error ?? authFailure(null)),
    );
    const abort = (): void => fail(interruption(signal));
    const late = (): void => {
      if (authentication.waiting) timer.refresh();
      else fail(timedOut(label, connectTimeoutMs));
    };
    const timer = setTimeout(late, connectTimeoutMs);
    const translate = (error: Error & ClientErrorExtensions & { code?: unknown }): unknown => {
      if (error.level === "client-socket") return socketError(label, error);
      if (error.level === "handshake") return disagreement(label, error);
      // A number is the reason of a disconnect message: the server hung up and said why.
      if (typeof error.code === "number") {
        if (agreed) return authFailure(error.message);
        return sshError("CONNECTION_LOST", `${label} hung up: ${quoted(error.message)}`);
      }
      return sshError("CONNECTION_LOST", `${label} does not speak SSH as expected: ${quoted(error.message)}`, {
        cause: error,
      });
    };
    client.on("error", (error) => {
      if (error.level === "agent") return; // one key could not sign: the next one is tried
      fail(refusal ?? translate(error));
    });
    client.on("close", () => {
      const when = agreed ? "while logging in" : "before a key was agreed on";
      fail(refusal ?? sshError("CONNECTION_LOST", `${label} closed the connection ${when}`));
    });
    client.on("handshake", () => {
      agreed = true;
      timer.refresh();
    });
    client.on("ready", () => {
      if (settle()) resolve(client);
    });
    // ssh2 refuses on nothing but a literal false, so anything that isn't a match, an exception too, must end up as one.
    const verify = (key: Buffer): boolean => {
      try {
        const verdict = judgeHostKey(known, key);
        const weak = verdict.kind === "match" ? tooShort(prepared, key, ssh2) : null;
        if (verdict.kind === "match" && weak === null) return true;
        const failure = verdict.kind === "match" ? weak : hostKeyError(prepared, verdict, key, through);
        // A certificate may prove what no plain key does; a revoked key stays revoked.
        const byCertificate = verdict.kind !== "revoked" && verdict.kind !== "match" && hasAuthority(known);
        refusal = byCertificate && failure ? new Ssh2Limit(failure, ["@cert-authority"], null) : failure;
      } catch (error) {
        refusal = sshError("HOST_KEY_UNKNOWN", `the host key of ${label} cannot be read`, { cause: error });
      }
      return false;
    };
    if (signal.aborted) return abort();
    signal.addEventListener("abort", abort, { once: true });
    try {
      client.connect({
        sock,
        username: hop.user,
        algorithms,
        authHandler: authentication.handler,
        hostVerifier: (key: Buffer, callback: (valid: boolean) => void) => {
          callback(verify(key));
        },
        readyTimeout: 0, // the time of a passphrase prompt would count: `timer` knows better
        keepaliveInterval: 1000 * Number(option(hop.options, "serveraliveinterval") ?? 0) || KEEPALIVE_MS,
        keepaliveCountMax: Number(option(hop.options, "serveralivecountmax") ?? 3),
      });
    } catch (error) {
      fail(error);
    }
  });
}

function forward(client: Client, jump: PreparedHop, next: PreparedHop, signal: AbortSignal): Promise<Duplex> {
  const { connectTimeoutMs } = next;
  const opened = new Promise<Duplex>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(timedOut(`${next.label}, through ${jump.label},`, connectTimeoutMs));
    }, connectTimeoutMs);
    client.forwardOut("127.0.0.1", 65_535, next.hop.host, next.hop.port, (error, channel) => {
      clearTimeout(timer);
      if (error === undefined) return resolve(channel);
      const said = quoted(error.message.replace(/^\(SSH\) Channel open failure: /, ""));
      reject(
        sshError("JUMP_FAILED", `${jump.label} could not open a connection to ${next.label}: ${said}`, {
          cause: error,
        }),
      );
    });
  });
  return untilAborted(opened, signal);
}

/** RequiredRSASize holds for host keys too (ssh_config(5)); ssh2 doesn't know it. */
function tooShort({ hop, label }: PreparedHop, blob: Buffer, ssh2: Ssh2): NodectlError | null {
  const key = ssh2.utils.parseKey(blob);
  if (key instanceof Error || key.type !== "ssh-rsa") return null;
  // The last field of the key is its modulus, with a leading zero byte where its first bit is set (RFC 4253, 6.6).
  const exponentLength = blob.readUInt32BE(11);
  const modulus = blob.subarray(4 + 7 + 4 + exponentLength + 4);
  const bits = 8 * (modulus[0] === 0 ? modulus.length - 1 : modulus.length);
  const required = Number(option(hop.options, "requiredrsasize") ?? 1024);
  if (bits >= required) return null;
  return sshError("HOST_KEY_WEAK", `${label} shows an RSA key of ${bits} bits; RequiredRSASize asks for ${required}`);
}

function disagreement(label: string, error: Error): Ssh2Limit {
  const failure = sshError(
    "SSH_FAILED",
    `ssh2 and ${label} could not agree on a key exchange: ${quoted(error.message)}`,
    {
      cause: error,
    },
  );
  return new Ssh2Limit(failure, [`the key exchange that ${label} asks for`], null);
}

const timedOut = (label: string, ms: number): NodectlError =>
  sshError("CONNECT_TIMED_OUT", `${label} did not answer within ${ms / 1000} s`);
