import { parseNodeClock } from "../parsers/clock.ts";
import { parseMountinfo } from "../parsers/mountinfo.ts";
import { parsePasswd } from "../parsers/processes.ts";
import { integer, parsePathRows, unlessJunk } from "../parsers/records.ts";
import { defineProbe } from "./probe.ts";

const CLOCK = [
  'date "+now %s.%N%nzone %z"',
  "read -r id </proc/sys/kernel/random/boot_id && echo boot-id $id",
  "read -r name </proc/sys/kernel/hostname && echo hostname $name",
  "read -r release </proc/sys/kernel/osrelease && echo kernel $release",
  "read -r up _ </proc/uptime && echo uptime $up",
  "echo ticks $(getconf CLK_TCK)",
  "echo cgroup $(stat -fc %T /sys/fs/cgroup)",
].join("; ");

export const nodeClock = defineProbe({
  id: "node-clock",
  what: "the node's clock, boot and name",
  argv: () => ["sh", "-c", CLOCK],
  lane: "files",
  privilege: "user",
  timeoutMs: 5_000,
  maxBytes: 4 << 10,
  parse: parseNodeClock,
});

export const mountinfo = defineProbe({
  id: "mountinfo",
  what: "mounts",
  // PID 1's view: a login may have its own mount namespace.
  argv: () => ["cat", "/proc/1/mountinfo"],
  lane: "files",
  privilege: "root",
  timeoutMs: 5_000,
  maxBytes: 16 << 20,
  parse: parseMountinfo,
});

export const passwd = defineProbe({
  id: "passwd",
  what: "user names",
  argv: () => ["grep", "-a", "", "/etc/passwd"],
  lane: "files",
  privilege: "user",
  timeoutMs: 5_000,
  maxBytes: 1 << 20,
  parse: parsePasswd,
});

export interface NetnsFile {
  path: string;
  /** Of the namespace where one is mounted, else of the plain file. */
  inode: number | null;
  modifiedSeconds: number | null;
}

export const netnsFiles = defineProbe({
  id: "netns-files",
  what: "network namespace files",
  // Read before the runtime's API is asked: inspectp makes containerd remove a file on which nothing is mounted, and the evidence with it.
  argv: () => [
    "find",
    "/run/netns",
    "/run/containerd/netns",
    "-mindepth",
    "1",
    "-maxdepth",
    "1",
    "-printf",
    "%p\\0%i\\0%T@\\0",
  ],
  lane: "files",
  privilege: "root",
  timeoutMs: 5_000,
  maxBytes: 4 << 20,
  tolerates: /No such file or directory/,
  parse: (stdout): NetnsFile[] | null => {
    const files = parsePathRows(stdout, 3).map(([path = "", inode, time]) => ({
      path,
      inode: integer(inode),
      modifiedSeconds: time && Number.isFinite(Number(time)) ? Number(time) : null,
    }));
    return unlessJunk(stdout, files.length, files);
  },
});
