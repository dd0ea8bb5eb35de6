import { EXIT, NodectlError } from "../errors.ts";
import { visible } from "../render/visible.ts";

/** `[user@]HOST[:PORT]`, taken apart. `host` is an alias, a name or an address without brackets. */
export interface Destination {
  readonly user: string | null;
  readonly host: string;
  readonly port: number | null;
}

/**
 * Reads `[user@]HOST[:PORT]`; an IPv6 address may stand in brackets, and must where a port follows.
 *
 * @throws NodectlError USAGE where there is no host, the port is none, or a part begins with "-" (ssh would take it for an option)
 */
export function parseDestination(text: string): Destination {
  const at = text.lastIndexOf("@");
  const user = at === -1 ? null : text.slice(0, at);
  const { host, port } = hostAndPort(text.slice(at + 1), text);
  // A host is passed on to ssh and to a shell's words there: ssh itself refuses such names since 9.6.
  if (host === "" || /[\s\p{Cc}'"`$\\;&<>|(){}*?]/u.test(host)) throw refused(text, "names no host");
  if (user === "" || (user !== null && /[\s\p{Cc}'"`$;&<>|(){}]/u.test(user))) throw refused(text, "names no user");
  if (host.startsWith("-") || user?.startsWith("-")) throw refused(text, "begins with '-'");
  return { user, host, port };
}

/** `host:port` as OpenSSH writes it, with brackets around an IPv6 address. */
export const hostPort = (host: string, port: number): string =>
  host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;

function hostAndPort(rest: string, text: string): { host: string; port: number | null } {
  const bracketed = /^\[([^\]]*)\](?::(.*))?$/.exec(rest);
  if (bracketed !== null) return { host: bracketed[1] ?? "", port: portOf(bracketed[2], text) };
  const parts = rest.split(":");
  if (parts.length !== 2) return { host: rest, port: null }; // a name, or an IPv6 address that stands alone
  return { host: parts[0] ?? "", port: portOf(parts[1], text) };
}

function portOf(word: string | undefined, text: string): number | null {
  if (word === undefined) return null;
  const port = /^\d{1,5}$/.test(word) ? Number(word) : 0;
  if (port < 1 || port > 65_535) throw refused(text, "has no port between 1 and 65535 after its colon");
  return port;
}

function refused(text: string, why: string): NodectlError {
  return new NodectlError("USAGE", EXIT.usage, `the SSH destination '${visible(text)}' ${why}`, {
    hint: "[user@]HOST[:PORT], an IPv6 address in brackets",
  });
}
