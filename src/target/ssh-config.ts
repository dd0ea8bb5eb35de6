import { execa } from "execa";
import { EXIT, NodectlError } from "../errors.ts";
import { visible } from "../render/visible.ts";
import { interruption } from "../transport/ssh-errors.ts";
import { hostPort, parseDestination } from "./destination.ts";
import { expandJump, type TokenValues } from "./ssh-tokens.ts";

/** What `ssh -G` printed: lower-case keyword to its values, in order, as some keywords are repeated. */
export type SshOptions = ReadonlyMap<string, readonly string[]>;

/** One connection of a chain, as the user's own ssh would make it. */
export interface SshHop extends TokenValues {
  /** `user@host:port`, resolved. */
  readonly address: string;
  /** The options that name this hop to ssh (`-F`, `-l`, `-p`, `-o HostName`); `--` and `alias` come after them. */
  readonly args: readonly string[];
  readonly options: SshOptions;
  /** The ProxyCommand that reaches this hop; null where there is none or a jump host stands in its place. */
  readonly proxyCommand: string | null;
}

export interface SshChainRequest {
  /** `[user@]HOST[:PORT]` */
  readonly destination: string;
  /** `-F FILE`; null for the user's and the system's own files. */
  readonly configFile: string | null;
  /** The address to take unless the user's configuration gives the destination one. */
  readonly hostName: string | null;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** ssh's first value for `keyword`; null where it is unset or `none`. */
export function option(options: SshOptions, keyword: string): string | null {
  const value = options.get(keyword)?.[0];
  return value === undefined || value === "none" ? null : value;
}

/** ssh 9 prints `true` and `false` for some switches, `yes` and `no` for the others. */
export const isOn = (options: SshOptions, keyword: string): boolean =>
  /^(yes|true)$/.test(option(options, keyword) ?? "");

/**
 * The connections to make, in order: the jump hosts, then the destination. `ssh -G` decides everything: Include, Match, canonical names.
 *
 * @throws NodectlError SSH_MISSING, SSH_CONFIG_INVALID (ssh refuses its configuration, or jump hosts form a loop), exit code 3
 * @see ssh(1) -G; ssh_config(5) ProxyJump: the first host of the list is reached as its own configuration says, each next one through the last
 */
export async function resolveSshChain(request: SshChainRequest): Promise<readonly SshHop[]> {
  const target = await resolveTarget(request);
  return [...(await jumpsTo(target, request, new Set([hopKey(target)]))), target];
}

async function resolveTarget(request: SshChainRequest): Promise<SshHop> {
  const { host } = parseDestination(request.destination);
  if (request.hostName === null) return await resolveHop(request.destination, request);
  // Both at once: which of them holds is known only when both have answered.
  const [own, given] = await Promise.all([
    resolveHop(request.destination, request),
    resolveHop(request.destination, request, ["-o", `HostName=${request.hostName}`]),
  ]);
  const configured = own.host.toLowerCase() !== host.toLowerCase();
  return configured ? own : given;
}

async function jumpsTo(hop: SshHop, request: SshChainRequest, seen: Set<string>): Promise<readonly SshHop[]> {
  const list = option(hop.options, "proxyjump");
  if (list === null) return [];
  const words = list.split(",").map((word) => expandJump(word.trim().replace(/^ssh:\/\//, ""), hop));
  const [first, ...rest] = await Promise.all(words.map((word) => resolveHop(word, request)));
  if (first === undefined) return [];
  if (seen.has(hopKey(first))) {
    throw invalid(
      `the jump host ${visible(first.alias)} is reached through itself`,
      "give it 'ProxyJump none' in the ssh configuration",
    );
  }
  const before = await jumpsTo(first, request, seen.add(hopKey(first)));
  return [...before, first, ...rest.map((later) => ({ ...later, proxyCommand: null }))];
}

const hopKey = ({ alias, port, user }: SshHop): string => `${user}@${alias}:${port}`;

async function resolveHop(
  destination: string,
  request: SshChainRequest,
  extra: readonly string[] = [],
): Promise<SshHop> {
  const { user, host: alias, port } = parseDestination(destination);
  const args = [
    ...(request.configFile === null ? [] : ["-F", request.configFile]),
    ...(user === null ? [] : ["-l", user]),
    ...(port === null ? [] : ["-p", String(port)]),
    ...extra,
  ];
  const options = parseSshOptions(await askSsh(["-G", "-T", ...args, "--", alias], request));
  const values = {
    alias,
    user: option(options, "user") ?? "",
    host: (option(options, "hostname") ?? alias).replace(/^\[(.*)\]$/, "$1"),
    port: Number(option(options, "port") ?? 22),
    keyAlias: option(options, "hostkeyalias"),
  };
  const address = `${values.user}@${hostPort(values.host, values.port)}`;
  return { ...values, address, args, options, proxyCommand: option(options, "proxycommand") };
}

export function parseSshOptions(stdout: string): SshOptions {
  const options = new Map<string, string[]>();
  for (const line of stdout.split("\n")) {
    const [, keyword, value] = /^(\S+) ?(.*)$/.exec(line) ?? [];
    if (keyword === undefined || value === undefined) continue;
    const key = keyword.toLowerCase();
    const values = options.get(key);
    if (values === undefined) options.set(key, [value]);
    else values.push(value);
  }
  return options;
}

async function askSsh(argv: readonly string[], { timeoutMs, signal }: SshChainRequest): Promise<string> {
  const run = await execa("ssh", argv, {
    stdin: "ignore",
    reject: false,
    cancelSignal: signal,
    timeout: timeoutMs, // a `Match exec` may hang
    maxBuffer: 1 << 20,
  });
  if (run.code === "ENOENT") {
    throw new NodectlError(
      "SSH_MISSING",
      EXIT.unreachable,
      "there is no 'ssh' on this machine, which reads the ssh configuration",
      {
        hint: "install the OpenSSH client",
      },
    );
  }
  if (run.timedOut)
    throw invalid(
      `ssh did not read its configuration within ${timeoutMs / 1000} s`,
      "look for a 'Match exec' that hangs",
    );
  if (signal.aborted) throw interruption(signal);
  if (run.failed) throw invalid(`ssh refuses its configuration: ${visible(firstLine(run.stderr))}`, null);
  return run.stdout;
}

const firstLine = (text: string): string => text.trim().split("\n")[0] ?? "";

const invalid = (message: string, hint: string | null): NodectlError =>
  new NodectlError("SSH_CONFIG_INVALID", EXIT.unreachable, message, { hint });
