import { integer, text, unlessJunk } from "./records.ts";

export interface Mount {
  id: number;
  device: string;
  /** What of the filesystem is mounted; for a network namespace `net:[4026532817]`. */
  root: string;
  mountpoint: string;
  fstype: string;
  source: string;
  /** The superblock's options, such as overlay's `upperdir=…`. */
  superOptions: string;
}

const unescapeOctal = (field: string): string =>
  field.includes("\\")
    ? field.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
    : field;

/**
 * `/proc/PID/mountinfo`: space, tab, newline and backslash are octal escapes; optional fields end at ` - `.
 * Lines that don't have the form are left out.
 * @returns null where none has it
 * @see proc_pid_mountinfo(5)
 */
export function parseMountinfo(stdout: Uint8Array): Mount[] | null {
  const mounts: Mount[] = [];
  for (const line of text(stdout).split("\n")) {
    const dash = line.indexOf(" - ");
    if (dash < 0) continue;
    const [id, , device, root, mountpoint] = line.slice(0, dash).split(" ");
    const [fstype, source, superOptions] = line.slice(dash + 3).split(" ");
    const number = integer(id);
    if (number === null || !device || !root || !mountpoint || !fstype) continue;
    mounts.push({
      id: number,
      device,
      root: unescapeOctal(root),
      mountpoint: unescapeOctal(mountpoint),
      fstype,
      source: unescapeOctal(source ?? ""),
      superOptions: unescapeOctal(superOptions ?? ""),
    });
  }
  return unlessJunk(stdout, mounts.length, mounts);
}

/** The inode in `net:[4026532817]`, as nsfs roots and /proc/PID/ns links write it; null for anything else. */
export function netnsInode(link: string): number | null {
  const found = /^net:\[(\d+)\]$/.exec(link);
  return found ? integer(found[1]) : null;
}

/** `upperdir` of an overlay mount; null for others. */
export function upperdir({ fstype, superOptions }: Mount): string | null {
  if (fstype !== "overlay") return null;
  return /(?:^|,)upperdir=([^,]+)/.exec(superOptions)?.[1] ?? null;
}
