import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, createServer, type Server as NetServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import ssh2, { type Connection, type ServerChannel } from "ssh2";
import { expect } from "vitest";
import { connectSsh, type SshRequest } from "../../src/transport/ssh.ts";
import type { ShellChannel, ShellHost } from "../../src/transport/transport.ts";

/** Waits for what another process or the other side has still to do, on a machine that may be busy. */
export const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 10_000 });

export const has = (program: string): boolean => spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;

export interface KeyPair {
  private: string;
  /** `type base64` */
  public: string;
  blob: Buffer;
}

export function makeKey(type: "ed25519" | "rsa" | "ecdsa" = "ed25519", passphrase?: string): KeyPair {
  const encrypted = passphrase === undefined ? {} : { passphrase, cipher: "aes256-ctr", rounds: 4 };
  const size = { ed25519: {}, rsa: { bits: 2048 }, ecdsa: { bits: 256 } }[type];
  const pair = ssh2.utils.generateKeyPairSync(type as "ed25519", { ...size, ...encrypted } as object);
  const [name = "", base64 = ""] = pair.public.split(" ");
  const blob = Buffer.from(base64, "base64");
  // One in 256 Ed25519 keys that ssh2 makes is malformed: it cuts off a leading zero byte.
  if (type === "ed25519" && blob.length !== 51) return makeKey(type, passphrase);
  return { private: pair.private, public: `${name} ${base64}`, blob };
}

export interface ServerOptions {
  hostKeys?: readonly KeyPair[];
  /** The user keys that are let in. */
  authorized?: readonly KeyPair[];
  maxSessions?: number;
  methods?: readonly ("publickey" | "password" | "keyboard-interactive")[];
  /** Methods that ssh2's types don't know. */
  otherMethods?: readonly string[];
  forwarding?: boolean;
  serverOptions?: Partial<ssh2.ServerConfig>;
}

/** An SSH server on 127.0.0.1 that runs commands in a real `sh`, and what was seen of its clients. */
export class TestServer {
  readonly port: number;
  readonly #server: NetServer;
  readonly #sockets = new Set<Socket>();
  readonly #children = new Set<ChildProcess>();
  readonly connections: Connection[] = [];
  readonly offered: string[] = [];
  sessions = 0;
  mostSessions = 0;
  refusedSessions = 0;
  requests: string[] = [];

  static async start(options: ServerOptions = {}): Promise<TestServer> {
    const holder: { server: TestServer | null } = { server: null };
    const ssh = new ssh2.Server(
      { hostKeys: (options.hostKeys ?? [makeKey()]).map((key) => key.private), ...options.serverOptions },
      (connection) => holder.server?.accept(connection, options),
    );
    // ssh2's own listener can't be told of its sockets, which a test must be able to cut.
    const net = createServer((socket) => {
      holder.server?.watch(socket);
      ssh.injectSocket(socket);
    });
    await new Promise<void>((resolve) => net.listen(0, "127.0.0.1", resolve));
    const server = new TestServer(net);
    holder.server = server;
    return server;
  }

  private constructor(server: NetServer) {
    this.#server = server;
    this.port = (server.address() as AddressInfo).port;
  }

  get openSockets(): number {
    return this.#sockets.size;
  }

  get runningCommands(): number {
    return this.#children.size;
  }

  watch(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => this.#sockets.delete(socket));
  }

  /** Cuts every connection, as a dead network would. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  async close(): Promise<void> {
    this.cut();
    for (const child of this.#children) child.kill("SIGKILL");
    await new Promise((resolve) => this.#server.close(resolve));
  }

  accept(connection: Connection, options: ServerOptions): void {
    this.connections.push(connection);
    const methods = [...(options.methods ?? ["publickey"]), ...(options.otherMethods ?? [])] as "publickey"[];
    connection.on("error", () => {});
    connection.on("authentication", (context) => {
      if (context.method !== "publickey") return context.reject(methods);
      const key = (options.authorized ?? []).find(({ blob }) => blob.equals(context.key.data));
      if (context.signature === undefined) this.offered.push(context.key.data.toString("base64"));
      if (key === undefined) return context.reject(methods);
      if (context.signature === undefined || context.blob === undefined) return context.accept();
      const parsed = ssh2.utils.parseKey(key.public);
      if (parsed instanceof Error) throw parsed;
      const good = parsed.verify(context.blob, context.signature, context.hashAlgo);
      return good ? context.accept() : context.reject(methods);
    });
    connection.on("tcpip", (accept, reject, info) => {
      if (options.forwarding === false) return reject();
      const out = connect(info.destPort, info.destIP);
      out.once("connect", () => {
        const channel = accept();
        out.pipe(channel).pipe(out);
        channel.on("close", () => out.destroy());
        out.on("close", () => channel.end());
      });
      out.on("error", () => reject());
    });
    connection.on("session", (accept, reject) => {
      if (this.sessions >= (options.maxSessions ?? 10)) {
        this.refusedSessions++;
        return reject();
      }
      this.sessions++;
      this.mostSessions = Math.max(this.mostSessions, this.sessions);
      const session = accept();
      session.on("env", (_accept, _reject, info) => this.requests.push(`env ${info.key}`));
      session.on("pty", (acceptPty) => {
        this.requests.push("pty");
        acceptPty();
      });
      session.on("exec", (acceptExec, _reject, { command }) => this.#run(acceptExec(), command));
    });
  }

  #run(channel: ServerChannel, command: string): void {
    const child = spawn("sh", ["-c", command]);
    this.#children.add(child);
    let counted = true;
    const over = (): void => {
      if (counted) this.sessions--;
      counted = false;
    };
    channel.pipe(child.stdin);
    child.stdin.on("error", () => {});
    child.stdout.on("data", (chunk) => channel.write(chunk));
    child.stderr.on("data", (chunk) => channel.stderr.write(chunk));
    child.on("close", (code, signal) => {
      this.#children.delete(child);
      over();
      if (signal === null) channel.exit(code ?? 0);
      else channel.exit(signal.replace("SIG", ""));
      // Not close(): that would drop what the client's window has held back.
      channel.end();
    });
    channel.on("close", () => {
      over();
      child.stdin.destroy();
    });
  }
}

/** A user's side: a directory with a config, keys and known_hosts; what it started ends with `close`. */
export class SshLab {
  readonly dir = mkdtempSync(join(tmpdir(), "nodectl-lab-"));
  readonly configFile = this.path("config");
  readonly knownHosts = this.path("known_hosts");
  readonly userKey = makeKey();
  #config = "";
  #known = "";
  readonly #servers: TestServer[] = [];
  readonly #hosts: ShellHost[] = [];

  constructor() {
    this.write("id", this.userKey.private);
    this.know("");
    this.configure("");
  }

  path(name: string): string {
    return join(this.dir, name);
  }

  write(name: string, text: string, mode = 0o600): string {
    const path = this.path(name);
    writeFileSync(path, text, { mode });
    chmodSync(path, mode);
    return path;
  }

  /** Adds to the config; ssh takes the first value of a keyword. */
  configure(text: string): void {
    this.#config += `${text}\n`;
    const common = [
      "Host *",
      "User tester",
      `UserKnownHostsFile ${this.knownHosts}`,
      "GlobalKnownHostsFile none",
      `IdentityFile ${this.path("id")}`,
      "IdentityAgent none",
      "GSSAPIAuthentication no",
    ];
    this.write("config", `${this.#config}\n${common.join("\n")}\n`);
  }

  know(line: string): void {
    this.#known += line === "" ? "" : `${line}\n`;
    this.write("known_hosts", this.#known);
  }

  /** A server that the config calls `alias` and known_hosts knows by `knownKey`. */
  async server(alias: string, options: ServerOptions = {}, extra = "", knownKey?: KeyPair | null): Promise<TestServer> {
    const hostKeys = options.hostKeys ?? [makeKey()];
    const server = await TestServer.start({ authorized: [this.userKey], ...options, hostKeys });
    this.#servers.push(server);
    this.configure(`Host ${alias}\n HostName 127.0.0.1\n Port ${server.port}\n${extra}`);
    const known = knownKey === undefined ? hostKeys[0] : knownKey;
    if (known) this.know(`[127.0.0.1]:${server.port} ${known.public}`);
    return server;
  }

  async connect(destination: string, request: Partial<SshRequest> = {}): Promise<ShellHost> {
    const host = await connectSsh({
      destination,
      configFile: this.configFile,
      backend: null,
      connectTimeoutMs: 5_000,
      signal: new AbortController().signal,
      interactive: false,
      ...request,
    });
    this.#hosts.push(host);
    return host;
  }

  async close(): Promise<void> {
    for (const host of this.#hosts) await host[Symbol.asyncDispose]();
    for (const server of this.#servers) await server.close();
    rmSync(this.dir, { recursive: true, force: true });
  }
}

/** Runs a module of its own that connects with our code bundled as we ship it: without ssh2's native part. */
export async function runBundled(lab: SshLab, program: string): Promise<{ stdout: string; signal: string | null }> {
  const outfile = lab.path("ssh.mjs");
  await build({
    entryPoints: [new URL("../../src/transport/ssh.ts", import.meta.url).pathname],
    bundle: true,
    format: "esm",
    platform: "node",
    external: ["*.node", "cpu-features"],
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url); const __dirname = import.meta.dirname;',
    },
    logLevel: "error",
    outfile,
  });
  const source = `import { connectSsh } from ${JSON.stringify(outfile)};
    const signal = new AbortController().signal;
    const configFile = ${JSON.stringify(lab.configFile)};
    const common = { configFile, connectTimeoutMs: 20_000, signal, interactive: false };
    ${program}`;
  // Not spawnSync: the server lives in this process.
  const child = spawn(process.execPath, ["--input-type=module", "-e", source], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let stdout = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  const signal = await new Promise<string | null>((resolve) => child.on("close", (_code, name) => resolve(name)));
  return { stdout, signal };
}

export interface Answer {
  stdout: string;
  stderr: string;
  code: number | null;
  signal: string | null;
  error: Error | null;
}

export async function answerOf(channel: ShellChannel): Promise<Answer> {
  const read = async (stream: AsyncIterable<Buffer>): Promise<string> => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    return Buffer.concat(chunks).toString("utf8");
  };
  const [stdout, stderr, end] = await Promise.all([read(channel.stdout), read(channel.stderr), channel.closed]);
  return { stdout, stderr, ...end };
}

export async function run(
  host: ShellHost,
  command: string,
  stdin = "",
  signal = new AbortController().signal,
): Promise<Answer> {
  const channel = await host.open(command, signal);
  channel.stdin.end(stdin);
  return await answerOf(channel);
}
