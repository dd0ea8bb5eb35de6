import { type CgroupOwner, parseCgroupPath } from "../parsers/cgroup-path.ts";
import type { NodeClock } from "../parsers/clock.ts";
import type { Mount } from "../parsers/mountinfo.ts";
import type { Process } from "./facts.ts";

/** 2 where the whole tree is version 2 (a hybrid one counts as 1: its controllers are there); null where the node didn't say. */
export const cgroupVersion = (clock: NodeClock | null): 1 | 2 | null =>
  clock?.cgroupFilesystem == null ? null : clock.cgroupFilesystem === "cgroup2fs" ? 2 : 1;

/**
 * A cgroup's path from an OCI spec's `cgroupsPath`: `slice:prefix:id` for systemd, which repeats every ancestor in a slice's name, else a plain path.
 * @see opencontainers/runc docs/systemd.md; systemd.slice(5)
 */
export function specCgroup(cgroupsPath: string): CgroupOwner | null {
  const [, slice, prefix, id] = /^([^:/]+)\.slice:([^:]*):([0-9a-f]{64})$/.exec(cgroupsPath) ?? [];
  if (slice === undefined || id === undefined) return parseCgroupPath(cgroupsPath);
  const parts = slice.split("-");
  // "kubepods-burstable-pod<uid with _>.slice": the UID has no dash in this form.
  const slices = parts.map((_, index) => `${parts.slice(0, index + 1).join("-")}.slice`);
  return parseCgroupPath(`/${slices.join("/")}/${prefix ? `${prefix}-` : ""}${id}.scope`);
}

/** Where a container's cgroup can be read below /sys/fs/cgroup: a directory for each controller of version 1, one for version 2. */
export function cgroupDirectories(process: Process, mounts: readonly Mount[]): string[] {
  const directories: string[] = [];
  for (const mount of mounts) {
    const controllers =
      mount.fstype === "cgroup2" ? [""] : mount.fstype === "cgroup" ? mount.superOptions.split(",") : [];
    if (!mount.mountpoint.startsWith("/sys/fs/cgroup")) continue;
    for (const controller of controllers) {
      if (!["", "memory", "cpu", "cpuacct", "pids"].includes(controller)) continue;
      const path = process.cgroups.get(controller);
      const own = path === undefined ? null : parseCgroupPath(path)?.containerPath;
      if (!own) continue;
      const below = mount.root !== "/" && own.startsWith(`${mount.root}/`) ? own.slice(mount.root.length) : own;
      const directory = `${mount.mountpoint}${below}`;
      if (!directories.includes(directory)) directories.push(directory);
    }
  }
  return directories;
}
