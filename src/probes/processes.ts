import {
  parseCommandLines,
  parseProcessCgroups,
  parseProcessNetns,
  parseProcessStats,
  parseProcessUsers,
} from "../parsers/processes.ts";
import { redactCommandLines } from "../redact/command-lines.ts";
import { defineProbe } from "./probe.ts";

/** A process may end between the listing and the read. */
const GONE = /No such (file or directory|process)/;
const common = { lane: "proc", timeoutMs: 5_000, maxBytes: 64 << 20, tolerates: GONE } as const;

export const processStats = defineProbe({
  ...common,
  id: "process-stats",
  what: "processes",
  argv: () => ["sh", "-c", 'exec grep -aHZ "" /proc/[0-9]*/stat'],
  privilege: "user",
  parse: parseProcessStats,
});

export const processCommandLines = defineProbe({
  ...common,
  id: "process-command-lines",
  what: "command lines",
  argv: () => ["sh", "-c", 'exec grep -aHzZ "" /proc/[0-9]*/cmdline'],
  privilege: "user",
  filter: redactCommandLines,
  parse: parseCommandLines,
});

export const processCgroups = defineProbe({
  ...common,
  id: "process-cgroups",
  what: "the processes' cgroups",
  argv: () => ["sh", "-c", 'exec grep -aHZ "" /proc/[0-9]*/cgroup'],
  privilege: "user",
  parse: parseProcessCgroups,
});

export const processUsers = defineProbe({
  ...common,
  id: "process-users",
  what: "the processes' users",
  argv: () => ["sh", "-c", "exec grep -aHZ ^Uid: /proc/[0-9]*/status"],
  privilege: "user",
  parse: parseProcessUsers,
});

export const processNetns = defineProbe({
  ...common,
  id: "process-netns",
  what: "the processes' network namespaces",
  argv: () => ["sh", "-c", 'exec find /proc/[0-9]*/ns/net -maxdepth 0 -printf "%p\\0%l\\0"'],
  privilege: "root",
  parse: parseProcessNetns,
});
