import type { TracedSandbox } from "../contract.ts";
import type { Link } from "../parsers/links.ts";
import type { Facts } from "./facts.ts";
import { realPath, type SandboxNetns } from "./netns.ts";

export type TracedVeth = NonNullable<TracedSandbox["veths"]>[number];

/**
 * The host's ends of a sandbox's interfaces.
 *
 * A veth's peer is an index inside the namespace that it names; equal numbers elsewhere are coincidence. So the pod's own view (`inside`) decides where it
 * could be read, then the namespace's name, then what the CNI plugin wrote down.
 * @returns null where nothing tells; an empty list where the namespace has no link to the host
 */
export function linkVeths(
  facts: Facts,
  sandboxId: string,
  netns: SandboxNetns,
  inside: readonly Link[] | null,
): TracedVeth[] | null {
  const host = facts.links.value;
  if (host === null) return null;
  const found = new Map<string, TracedVeth>();
  const add = (end: Link, container: string | null, mac: string | null) => {
    if (!found.has(end.name)) found.set(end.name, { host: end.name, container, mac, bridge: end.master, mtu: end.mtu });
  };
  for (const link of inside ?? []) {
    const end =
      link.peerIndex === null
        ? undefined
        : host.find(({ index, peerIndex }) => index === link.peerIndex && peerIndex === link.index);
    if (end !== undefined && link.kind === "veth") add(end, link.name, link.mac);
  }
  if (inside !== null) return [...found.values()];
  const name = netns.path === null ? null : realPath(netns.path).replace(/^.*\//, "");
  for (const end of host) {
    const peer = end.peerNetns ?? (end.peerNetnsId === null ? null : facts.netnsIds.value?.get(end.peerNetnsId));
    if (end.kind === "veth" && name !== null && peer === name) add(end, null, null);
  }
  for (const cached of facts.cniResults.value ?? []) {
    const end = cached.sandboxId === sandboxId ? host.find((link) => link.name === cached.hostInterface) : undefined;
    if (end === undefined) continue;
    found.set(end.name, {
      host: end.name,
      container: cached.ifname,
      mac: cached.mac,
      bridge: end.master,
      mtu: end.mtu,
    });
  }
  return found.size > 0 ? [...found.values()] : null;
}
