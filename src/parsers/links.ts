import { at, json, listAt, numberAt, stringAt } from "./records.ts";

/** A network interface, as `ip -d -j addr` prints it. */
export interface Link {
  index: number;
  name: string;
  kind: string | null;
  mac: string | null;
  mtu: number | null;
  up: boolean;
  /** The bridge or bond it belongs to. */
  master: string | null;
  /** The other end's index, in the namespace that `peerNetns` or `peerNetnsId` names; of a veth. */
  peerIndex: number | null;
  /** A name below /run/netns, where `ip` finds one for the peer's namespace. */
  peerNetns: string | null;
  peerNetnsId: number | null;
  addresses: readonly { ip: string; prefix: number; scope: string }[];
}

/** @returns null where the output isn't ip's JSON */
export function parseLinks(stdout: Uint8Array): Link[] | null {
  const document = json(stdout);
  if (!Array.isArray(document)) return null;
  return document.flatMap((row): Link[] => {
    const index = numberAt(row, "ifindex");
    const name = stringAt(row, "ifname");
    if (index === null || name === null) return [];
    return [
      {
        index,
        name,
        kind: stringAt(row, "linkinfo", "info_kind"),
        mac: stringAt(row, "address"),
        mtu: numberAt(row, "mtu"),
        up: listAt(row, "flags").includes("UP"),
        master: stringAt(row, "master"),
        peerIndex: numberAt(row, "link_index"),
        peerNetns: stringAt(row, "link_netns"),
        peerNetnsId: numberAt(row, "link_netnsid"),
        addresses: listAt(row, "addr_info").flatMap((entry) => {
          const ip = stringAt(entry, "local");
          return ip === null
            ? []
            : [{ ip, prefix: numberAt(entry, "prefixlen") ?? 0, scope: String(at(entry, "scope") ?? "") }];
        }),
      },
    ];
  });
}
