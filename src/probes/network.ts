import { parseCniResults, parseIpamLeases } from "../parsers/cni.ts";
import { parseLinks } from "../parsers/links.ts";
import { isObject, json, numberAt, stringAt } from "../parsers/records.ts";
import { redactCniCache } from "../redact/cni.ts";
import { defineProbe } from "./probe.ts";

export const hostLinks = defineProbe({
  id: "host-links",
  what: "the node's network interfaces",
  argv: () => ["ip", "-d", "-j", "addr"],
  lane: "network",
  privilege: "user",
  timeoutMs: 5_000,
  maxBytes: 32 << 20,
  parse: parseLinks,
});

/** Namespace IDs, as veths name their peer's, to names below /run/netns. */
export const netnsIds = defineProbe({
  id: "netns-ids",
  what: "network namespace IDs",
  argv: () => ["ip", "-j", "netns", "list-id"],
  lane: "network",
  privilege: "root",
  timeoutMs: 5_000,
  maxBytes: 4 << 20,
  parse: (stdout): Map<number, string> | null => {
    const rows = json(stdout);
    // ip prints nothing at all where there is no namespace with an ID.
    if (!Array.isArray(rows) && stdout.length > 0) return null;
    const names = new Map<number, string>();
    for (const row of Array.isArray(rows) ? rows.filter(isObject) : []) {
      const id = numberAt(row, "nsid");
      const name = stringAt(row, "name");
      if (id !== null && name !== null) names.set(id, name);
    }
    return names;
  },
});

export const podLinks = defineProbe({
  id: "pod-links",
  what: "the interfaces inside the pod's network namespace",
  /** `path`: the namespace's file, or /proc/PID/ns/net. */
  argv: (path: string) => ["nsenter", `--net=${path}`, "ip", "-d", "-j", "addr"],
  lane: "network",
  privilege: "root",
  timeoutMs: 5_000,
  maxBytes: 1 << 20,
  parse: (stdout, _path) => parseLinks(stdout),
});

export const cniResults = defineProbe({
  id: "cni-results",
  what: "the CNI result cache",
  argv: () => ["grep", "-raHZ", "", "/var/lib/cni/results"],
  lane: "files",
  privilege: "root",
  timeoutMs: 5_000,
  maxBytes: 32 << 20,
  tolerates: /No such file or directory/,
  filter: redactCniCache,
  parse: parseCniResults,
});

export const ipamLeases = defineProbe({
  id: "ipam-leases",
  what: "host-local's address reservations",
  argv: () => ["grep", "-raHZ", "", "/var/lib/cni/networks"],
  lane: "files",
  privilege: "root",
  timeoutMs: 5_000,
  maxBytes: 8 << 20,
  tolerates: /No such file or directory/,
  parse: parseIpamLeases,
});
