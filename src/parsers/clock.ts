import { integer, text, unlessJunk } from "./records.ts";

/** The node as itself: its clock, boot and name. */
export interface NodeClock {
  /** Seconds since 1970, with a fraction. */
  nowSeconds: number | null;
  /** `+0000` */
  zone: string | null;
  bootId: string | null;
  hostname: string | null;
  /** `uname -r`. */
  kernel: string | null;
  /** When the kernel started, in seconds since 1970: now less uptime, since /proc/stat's btime knows whole seconds only. */
  bootSeconds: number | null;
  ticksPerSecond: number;
  /** `cgroup2fs` where the tree is version 2. */
  cgroupFilesystem: string | null;
}

const NAMES = ["now", "zone", "boot-id", "hostname", "kernel", "uptime", "ticks", "cgroup"];

/** Lines of `name value`, as the node-clock probe prints them; null where none of its names is there. */
export function parseNodeClock(stdout: Uint8Array): NodeClock | null {
  const said = new Map<string, string>();
  for (const line of text(stdout).split("\n")) {
    const space = line.indexOf(" ");
    if (space > 0 && !said.has(line.slice(0, space))) said.set(line.slice(0, space), line.slice(space + 1).trim());
  }
  const number = (name: string) => {
    const value = Number(said.get(name) || Number.NaN);
    return Number.isFinite(value) ? value : null;
  };
  const now = number("now");
  const uptime = number("uptime");
  const known = NAMES.filter((name) => said.has(name)).length;
  return unlessJunk(stdout, known, {
    nowSeconds: now,
    zone: said.get("zone") || null,
    bootId: said.get("boot-id") || null,
    hostname: said.get("hostname") || null,
    kernel: said.get("kernel") || null,
    bootSeconds: now === null || uptime === null ? null : now - uptime,
    ticksPerSecond: integer(said.get("ticks")) || 100,
    cgroupFilesystem: said.get("cgroup") || null,
  });
}

/** When a process started, from its ticks after boot; null where the boot time isn't known. */
export function startTime(clock: NodeClock, startTicks: number): string | null {
  if (clock.bootSeconds === null) return null;
  const seconds = clock.bootSeconds + startTicks / clock.ticksPerSecond;
  return seconds < 8e12 ? new Date(Math.round(seconds * 1000)).toISOString() : null;
}
