import { parseCgroupUsage } from "../parsers/cgroup-usage.ts";
import { defineProbe } from "./probe.ts";

const FILES = [
  "memory.current",
  "memory.max",
  "memory.events",
  "memory.stat",
  "memory.usage_in_bytes",
  "memory.limit_in_bytes",
  "memory.oom_control",
  "cpu.stat",
  "cpu.max",
  "cpuacct.usage",
  "cpu.cfs_quota_us",
  "cpu.cfs_period_us",
  "pids.current",
  "pids.max",
];

// Two samples, so that the processor's use is one of now and not of the container's whole life.
const SCRIPT = `set --; for d in $0; do for f in ${FILES.join(" ")}; do [ -e "$d/$f" ] && set -- "$@" "$d/$f"; done; done
[ $# -gt 0 ] || exit 0
sample() { read -r up _ </proc/uptime; echo "@ $up"; grep -aHZE "^(-?[0-9]|max|oom_kill |total_inactive_file |inactive_file |usage_usec |nr_)" "$@"; }
sample "$@"; sleep 0.25; sample "$@"`;

export const cgroupUsage = defineProbe({
  id: "cgroup-usage",
  what: "memory, CPU and PIDs of the containers",
  /** `directories`: cgroup directories, set apart by spaces. */
  argv: (directories: string) => ["sh", "-c", SCRIPT, directories],
  lane: "usage",
  privilege: "user",
  timeoutMs: 5_000,
  maxBytes: 16 << 20,
  tolerates: /No such (file or directory|device)/,
  parse: (stdout, _directories) => parseCgroupUsage(stdout),
});
