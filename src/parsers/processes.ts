import { netnsInode } from "./mountinfo.ts";
import { integer, parseFileFields, parseFileLines, parsePathRows, unlessJunk } from "./records.ts";

export interface ProcessStat {
  pid: number;
  ppid: number;
  /** At most 15 characters; may hold anything, parentheses and spaces too. */
  comm: string;
  /** R, S, D, T, Z … */
  state: string;
  /** Clock ticks after boot. */
  startTicks: number;
}

const pidOf = (path: string): number | null => integer(/^\/proc\/(\d+)\//.exec(path)?.[1]);

/** `/proc/PID/stat` of all processes: the name ends at the last `)`, the start time is field 22. @see proc_pid_stat(5) */
export function parseProcessStats(stdout: Uint8Array): Map<number, ProcessStat> | null {
  const stats = new Map<number, ProcessStat>();
  for (const [path, lines] of parseFileLines(stdout)) {
    const line = lines.join("\n");
    const close = line.lastIndexOf(")");
    const open = line.indexOf("(");
    const pid = pidOf(path);
    if (pid === null || open < 0 || close < open) continue;
    const fields = line.slice(close + 2).split(" ");
    const ppid = integer(fields[1]);
    const startTicks = integer(fields[19]);
    if (ppid === null || startTicks === null) continue;
    stats.set(pid, { pid, ppid, comm: line.slice(open + 1, close), state: fields[0] ?? "?", startTicks });
  }
  return unlessJunk(stdout, stats.size, stats);
}

/** `/proc/PID/cmdline` of all processes, as argument vectors; kernel threads and zombies have none. */
export function parseCommandLines(stdout: Uint8Array): Map<number, string[]> | null {
  const all = byPid(parseFileFields(stdout));
  return unlessJunk(stdout, all.size, all);
}

/** `/proc/PID/cgroup` of all processes: one path for each controller, `""` for version 2. */
export function parseProcessCgroups(stdout: Uint8Array): Map<number, Map<string, string>> | null {
  const all = new Map<number, Map<string, string>>();
  for (const [pid, lines] of byPid(parseFileLines(stdout))) {
    const paths = new Map<string, string>();
    for (const line of lines) {
      const [, controllers, path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
      if (controllers === undefined || path === undefined) continue;
      for (const controller of controllers.split(",")) paths.set(controller, path);
    }
    all.set(pid, paths);
  }
  return unlessJunk(stdout, all.size, all);
}

/** `/proc/PID/ns/net` of all processes, as inode numbers. */
export function parseProcessNetns(stdout: Uint8Array): Map<number, number> | null {
  const all = new Map<number, number>();
  for (const [path, link] of parsePathRows(stdout, 2)) {
    const pid = pidOf(path ?? "");
    const inode = netnsInode(link ?? "");
    if (pid !== null && inode !== null) all.set(pid, inode);
  }
  return unlessJunk(stdout, all.size, all);
}

/** The effective UID of all processes, from the `Uid:` line of `/proc/PID/status`. */
export function parseProcessUsers(stdout: Uint8Array): Map<number, number> | null {
  const all = new Map<number, number>();
  for (const [pid, lines] of byPid(parseFileLines(stdout))) {
    const uid = integer(lines[0]?.split(/\s+/)[2]);
    if (uid !== null) all.set(pid, uid);
  }
  return unlessJunk(stdout, all.size, all);
}

/** `/etc/passwd`: user IDs to names. @see passwd(5) */
export function parsePasswd(stdout: Uint8Array): Map<number, string> {
  const names = new Map<number, string>();
  for (const line of new TextDecoder().decode(stdout).split("\n")) {
    const [name, , id] = line.split(":");
    const uid = integer(id);
    if (name && uid !== null && !names.has(uid)) names.set(uid, name);
  }
  return names;
}

function byPid<T>(files: Map<string, T>): Map<number, T> {
  const all = new Map<number, T>();
  for (const [path, value] of files) {
    const pid = pidOf(path);
    if (pid !== null) all.set(pid, value);
  }
  return all;
}
