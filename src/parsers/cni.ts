import { json, listAt, parseFileLines, stringAt, unlessJunk } from "./records.ts";

/** One file of libcni's result cache. */
export interface CniResult {
  path: string;
  sandboxId: string;
  network: string;
  ifname: string;
  netnsPath: string | null;
  ips: readonly string[];
  /** The host's end, where the plugin reported it. */
  hostInterface: string | null;
  mac: string | null;
}

/**
 * `/var/lib/cni/results/<network>-<sandbox id>-<ifname>`: the network's name may hold dashes, so the ID splits it. Old files hold the bare result.
 * The loopback's are left out: they reserve nothing.
 * @see containernetworking/cni libcni/api.go (cachedInfo)
 */
export function parseCniResults(stdout: Uint8Array): CniResult[] | null {
  const results: CniResult[] = [];
  const files = parseFileLines(stdout);
  for (const [path, lines] of files) {
    const [, network, sandboxId, ifname] = /\/([^/]+)-([0-9a-f]{64})-([^/]+)$/.exec(path) ?? [];
    if (!network || !sandboxId || !ifname || ifname === "lo") continue;
    const document = json(new TextEncoder().encode(lines.join("\n")));
    const result = stringAt(document, "kind") === "cniCacheV1" ? (document as { result?: unknown }).result : document;
    const interfaces = listAt(result, "interfaces");
    const inside = interfaces.find(
      (entry) => stringAt(entry, "name") === ifname && stringAt(entry, "sandbox") !== null,
    );
    const outside = interfaces.find(
      (entry) => stringAt(entry, "sandbox") === null && /^(veth|cali|lxc)/.test(stringAt(entry, "name") ?? ""),
    );
    results.push({
      path,
      sandboxId,
      network,
      ifname,
      netnsPath: stringAt(document, "netns") ?? stringAt(inside, "sandbox"),
      ips: listAt(result, "ips").flatMap((entry) => stringAt(entry, "address")?.replace(/\/\d+$/, "") ?? []),
      hostInterface: stringAt(outside, "name"),
      mac: stringAt(inside, "mac"),
    });
  }
  return unlessJunk(stdout, files.size, results);
}

/** One address that host-local has reserved. */
export interface IpamLease {
  path: string;
  network: string;
  ip: string;
  sandboxId: string;
  ifname: string | null;
}

/** `/var/lib/cni/networks/<network>/<ip>`: `<id>\r\n<ifname>`, older just the ID; `last_reserved_ip.*` and `lock` are no leases. */
export function parseIpamLeases(stdout: Uint8Array): IpamLease[] | null {
  const leases: IpamLease[] = [];
  const files = parseFileLines(stdout);
  for (const [path, lines] of files) {
    const [, network, file] = /\/([^/]+)\/([0-9a-fA-F.:_]+)$/.exec(path) ?? [];
    const ip = file?.replaceAll("_", ":");
    if (!network || !ip || !/^(\d+(\.\d+){3}|[0-9a-f:]*:[0-9a-f:]*)$/i.test(ip)) continue;
    leases.push({ path, network, ip, sandboxId: (lines[0] ?? "").trim(), ifname: lines[1]?.trim() || null });
  }
  return unlessJunk(stdout, files.size, leases);
}
