import type { TracedContainer } from "../contract.ts";
import { text, unlessJunk } from "./records.ts";

/** A cgroup's use of memory, CPU and PIDs beside its limits, as a container's answer holds it. */
export type CgroupUsage = NonNullable<TracedContainer["usage"]>;

/** Above this a version 1 limit means none: the kernel rounds LONG_MAX down to a page. */
const NO_LIMIT = 2 ** 62;

/**
 * The output of the cgroup-usage probe: `path NUL line LF`, each file twice, the samples set apart by `@ <seconds of uptime>` lines.
 * Memory is the working set, as the kubelet counts it: usage less inactive file pages.
 * Throttled is the share of scheduling periods since the cgroup's start in which it ran into its limit.
 * @see google/cadvisor container/libcontainer/handler.go (setMemoryStats); Documentation/admin-guide/cgroup-v2.rst
 * @returns by cgroup directory name (`cgroupKey`); null where there is no sample in it
 */
export function parseCgroupUsage(stdout: Uint8Array): Map<string, CgroupUsage> | null {
  const samples: { at: number; files: Map<string, Map<string, string[]>> }[] = [];
  for (const record of text(stdout).split("\n")) {
    const mark = /^@ ([\d.]+)/.exec(record);
    if (mark) samples.push({ at: Number(mark[1]), files: new Map() });
    const nul = record.indexOf("\0");
    const sample = samples.at(-1);
    if (nul < 1 || sample === undefined) continue;
    const path = record.slice(0, nul);
    const slash = path.lastIndexOf("/");
    const key = cgroupKey(path.slice(0, slash));
    const files = sample.files.get(key) ?? new Map<string, string[]>();
    sample.files.set(key, files);
    const name = path.slice(slash + 1);
    files.set(name, [...(files.get(name) ?? []), record.slice(nul + 1)]);
  }
  const usage = new Map<string, CgroupUsage>();
  const [first, second] = samples;
  if (first === undefined) return unlessJunk(stdout, 0, usage);
  for (const [key, files] of first.files) {
    const later = second?.files.get(key);
    usage.set(key, usageOf(files, later ?? null, second ? second.at - first.at : 0));
  }
  return usage;
}

/** A cgroup by its last name: version 1 has a directory for each controller, and their paths end alike. */
export const cgroupKey = (directory: string): string => directory.slice(directory.lastIndexOf("/") + 1);

type Files = ReadonlyMap<string, readonly string[]>;

function usageOf(files: Files, later: Files | null, seconds: number): CgroupUsage {
  const number = (name: string, key?: string, from: Files = files): number | null => {
    const lines = from.get(name);
    const cell =
      key === undefined ? lines?.[0] : lines?.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1);
    if (cell === undefined || !/^-?\d+$/.test(cell.trim())) return null;
    return Number(cell);
  };
  const usage = number("memory.current") ?? number("memory.usage_in_bytes");
  const inactive = number("memory.stat", "total_inactive_file") ?? number("memory.stat", "inactive_file") ?? 0;
  const limit = number("memory.max") ?? number("memory.limit_in_bytes");
  const cpuSeconds = (from: Files): number | null => {
    const micros = number("cpu.stat", "usage_usec", from);
    const nanos = number("cpuacct.usage", undefined, from);
    return micros !== null ? micros / 1e6 : nanos !== null ? nanos / 1e9 : null;
  };
  const before = cpuSeconds(files);
  const after = later === null ? null : cpuSeconds(later);
  const [quotaV2, periodV2] = (files.get("cpu.max")?.[0] ?? "").split(" ");
  const quota = Number(quotaV2 || (number("cpu.cfs_quota_us") ?? Number.NaN));
  const period = Number(periodV2 || (number("cpu.cfs_period_us") ?? Number.NaN));
  const periods = number("cpu.stat", "nr_periods");
  const throttled = number("cpu.stat", "nr_throttled");
  return {
    memoryBytes: usage === null ? null : Math.max(0, usage - inactive),
    memoryLimitBytes: limit === null || limit >= NO_LIMIT ? null : limit,
    cpuMillicores:
      before === null || after === null || seconds <= 0
        ? null
        : Math.max(0, Math.round(((after - before) / seconds) * 1000)),
    cpuLimitMillicores: quota > 0 && period > 0 ? Math.round((quota / period) * 1000) : null,
    throttledPercent:
      periods === null || throttled === null ? null : periods === 0 ? 0 : Math.round((throttled / periods) * 1000) / 10,
    pids: number("pids.current"),
    pidsLimit: number("pids.max"),
    oomKills: number("memory.events", "oom_kill") ?? number("memory.oom_control", "oom_kill"),
  };
}
