import { hostPort } from "../target/destination.ts";
import type { SshHop, SshOptions } from "../target/ssh-config.ts";
import { option } from "../target/ssh-config.ts";
import { shellWord } from "./shell-word.ts";

export interface OpensshSettings {
  /** Whether a person is there whom ssh may ask. */
  readonly interactive: boolean;
  /** Only where the configuration has no ConnectTimeout. */
  readonly connectTimeoutMs: number;
  /** PreferredAuthentications for the destination; null for the configuration's. */
  readonly methods: readonly string[] | null;
}

/**
 * What every ssh process of ours is told, whatever its configuration says: the command line comes before all files (ssh_config(5)).
 * Host keys are strict and known_hosts stays as it is; nothing is forwarded, run locally, put into the background or shown.
 */
const ALWAYS: Readonly<Record<string, string>> = {
  StrictHostKeyChecking: "yes",
  UpdateHostKeys: "no",
  VerifyHostKeyDNS: "no",
  NoHostAuthenticationForLocalhost: "no",
  CheckHostIP: "no",
  LogLevel: "ERROR",
  ForwardAgent: "no",
  ForwardX11: "no",
  ClearAllForwardings: "yes",
  Tunnel: "no",
  PermitLocalCommand: "no",
  RemoteCommand: "none",
  RequestTTY: "no",
  ControlPersist: "no",
  VisualHostKey: "no",
  ForkAfterAuthentication: "no",
};

/** An ssh older than these keywords (6.8, 8.7) stops at them; one that has them prints them with `ssh -G`. */
const RECENT = new Set(["UpdateHostKeys", "ForkAfterAuthentication"]);

/**
 * The arguments for the connection to the last hop, up to and without `--` and the host.
 *
 * `ssh -J` would not pass any of this on to the jump hosts, whose keys it then checks as the configuration likes: so each jump host is the
 * ProxyCommand of the next, with the same options.
 * @see OpenSSH ssh.c, "If ProxyJump option specified, then construct a ProxyCommand"
 */
export function connectionArgs(hops: readonly SshHop[], settings: OpensshSettings): readonly string[] {
  const [hop, before] = [hops.at(-1), hops.slice(0, -1)];
  if (hop === undefined) throw new RangeError("a chain has at least one hop");
  const proxy = before.length === 0 ? {} : { ProxyCommand: proxyCommand(before, hop, settings), ProxyUseFdpass: "no" };
  const methods = settings.methods === null ? {} : { PreferredAuthentications: settings.methods.join(",") };
  return ["-T", ...hop.args, ...asOptions({ ...forHop(hop.options, settings), ...methods, ...proxy })];
}

function proxyCommand(hops: readonly SshHop[], next: SshHop, settings: OpensshSettings): string {
  const jump = hops.at(-1)?.alias ?? "";
  const own = { ControlMaster: "no", ControlPath: "none" };
  const argv = [
    "ssh",
    ...connectionArgs(hops, { ...settings, methods: null }),
    ...asOptions(own),
    "-W",
    hostPortBracketed(next),
    "--",
    jump,
  ];
  // ssh expands %-tokens in it, then hands it to the user's shell.
  return argv.map((word) => shellWord(word).replaceAll("%", "%%")).join(" ");
}

/** `-W` takes brackets around any host. */
const hostPortBracketed = ({ host, port }: SshHop): string =>
  host.includes(":") ? hostPort(host, port) : `[${host}]:${port}`;

function forHop(options: SshOptions, settings: OpensshSettings): Readonly<Record<string, string>> {
  const known = Object.entries(ALWAYS).filter(
    ([keyword]) => !RECENT.has(keyword) || options.has(keyword.toLowerCase()),
  );
  const seconds = String(Math.max(1, Math.ceil(settings.connectTimeoutMs / 1000)));
  return {
    ...Object.fromEntries(known),
    ...(settings.interactive ? {} : { BatchMode: "yes" }),
    ...(option(options, "connecttimeout") === null ? { ConnectTimeout: seconds } : {}),
    ...(Number(option(options, "serveraliveinterval") ?? 0) === 0 ? { ServerAliveInterval: "15" } : {}),
  };
}

export const asOptions = (options: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(options).flatMap(([keyword, value]) => ["-o", `${keyword}=${value}`]);
