import { isOn, option, type SshHop } from "../target/ssh-config.ts";
import { hasAuthority, type KnownHost, knownKeyTypes, lookUpKnownHost } from "./known-hosts.ts";
import { offerAlgorithms } from "./ssh-algorithms.ts";
import { collectIdentities, type Identities } from "./ssh-identities.ts";
import type { Ssh2 } from "./ssh2-module.ts";

/** A hop with all that a handshake needs, read before the first packet. */
export interface PreparedHop {
  readonly hop: SshHop;
  /** For messages: the address, and that it is a jump host where it is one. */
  readonly label: string;
  readonly known: KnownHost;
  readonly identities: Identities;
  readonly algorithms: ReturnType<typeof offerAlgorithms>["algorithms"];
  /** What this hop asks for and ssh2 lacks; each completes "ssh2 cannot use …". */
  readonly obstacles: readonly string[];
  readonly connectTimeoutMs: number;
}

/** @param at  its place in the chain: the last hop is the destination, all before it are jump hosts */
export async function prepareHop(
  hops: readonly SshHop[],
  at: number,
  connectTimeoutMs: number,
  ssh2: Ssh2,
  signal: AbortSignal,
): Promise<PreparedHop> {
  const hop = hops[at];
  if (hop === undefined) throw new RangeError("no such hop");
  const [known, identities] = await Promise.all([lookUpKnownHost(hop, signal), collectIdentities(hop, ssh2, signal)]);
  const types = knownKeyTypes(known);
  const { algorithms, lacking } = offerAlgorithms(hop, types, at > 0);
  const configured = Number(option(hop.options, "connecttimeout") ?? 0);
  return {
    hop,
    label: at < hops.length - 1 ? `the jump host ${hop.address}` : hop.address,
    known,
    identities,
    algorithms,
    obstacles: [
      ...configuredObstacles(hop),
      ...identities.obstacles,
      ...(hasAuthority(known) && types.size === 0 ? ["@cert-authority, all that is known of the host key"] : []),
      ...lacking,
    ],
    connectTimeoutMs: configured > 0 ? configured * 1000 : connectTimeoutMs,
  };
}

/** ssh_config(5) keywords that decide how a host is reached or proved, and that ssh2 has no equal of. */
function configuredObstacles({ options, proxyCommand }: SshHop): readonly string[] {
  const keywords = {
    KnownHostsCommand: "knownhostscommand",
    RevokedHostKeys: "revokedhostkeys",
    BindInterface: "bindinterface",
  };
  return [
    ...(proxyCommand === null ? [] : ["ProxyCommand"]),
    ...(proxyCommand !== null && isOn(options, "proxyusefdpass") ? ["ProxyUseFdpass"] : []),
    ...Object.entries(keywords).flatMap(([name, keyword]) => (option(options, keyword) === null ? [] : [name])),
  ];
}
