import { integer, parsePathRows, text, unlessJunk } from "./records.ts";

/** A container's log files, live and rotated, of one attempt. */
export interface LogFile {
  path: string;
  /** `<namespace>_<name>_<uid>` below the pod log root. */
  directory: string;
  container: string;
  attempt: number;
  bytes: number;
  rotated: boolean;
}

/** A pod's directory below /var/log/pods, with or without files. */
export interface LogDirectory {
  path: string;
  namespace: string;
  podName: string;
  podUid: string;
  modifiedAt: string | null;
}

const FIND_COLUMNS = 4;
/** Columns for `find -printf`: path, type, size, modification time in seconds. */
export const LOG_FORMAT = "%p\\0%y\\0%s\\0%T@\\0";

/** `/var/log/pods/<namespace>_<name>_<uid>/<container>/<attempt>.log[.<time>[.gz|.tmp]]`; no part of the name can hold `_`. */
export function parseLogTree(stdout: Uint8Array): { directories: LogDirectory[]; files: LogFile[] } | null {
  const directories: LogDirectory[] = [];
  const files: LogFile[] = [];
  const rows = parsePathRows(stdout, FIND_COLUMNS);
  for (const [path = "", type, size, time] of rows) {
    const pod = /^(.*\/([^/_]+)_([^/_]+)_([^/_]+))$/.exec(path);
    if (type === "d" && pod?.[2] && pod[3] && pod[4]) {
      directories.push({ path, namespace: pod[2], podName: pod[3], podUid: pod[4], modifiedAt: epochTime(time) });
      continue;
    }
    const file = /^(.*\/[^/_]+_[^/_]+_[^/_]+)\/([^/]+)\/(\d+)\.log(\.[^/]*)?$/.exec(path);
    if (!file?.[1] || !file[2] || type === "d") continue;
    files.push({
      path,
      directory: file[1],
      container: file[2],
      attempt: Number(file[3]),
      bytes: integer(size) ?? 0,
      rotated: file[4] !== undefined,
    });
  }
  return unlessJunk(stdout, rows.length, { directories, files });
}

/** Seconds since 1970, with a fraction, to RFC 3339. */
export function epochTime(seconds: string | undefined): string | null {
  const value = Number(seconds);
  return seconds && Number.isFinite(value) && Math.abs(value) < 8e12 ? new Date(value * 1000).toISOString() : null;
}

export interface LogLink {
  path: string;
  target: string;
  containerId: string;
  podName: string;
  namespace: string;
  container: string;
  /** Of the target's directory; null where it isn't below a pod log root. */
  podUid: string | null;
  attempt: number | null;
}

/** `/var/log/containers/<pod>_<namespace>_<container>-<container id>.log`: rows of path and link target. */
export function parseLogLinks(stdout: Uint8Array): LogLink[] | null {
  const rows = parsePathRows(stdout, 2);
  const links = rows.flatMap(([path = "", target = ""]) => {
    const [, podName, namespace, container, containerId] =
      /\/([^/_]+)_([^/_]+)_([^/_]+)-([0-9a-f]{64})\.log$/.exec(path) ?? [];
    if (!podName || !namespace || !container || !containerId) return [];
    const [, podUid, attempt] = /\/[^/_]+_[^/_]+_([^/_]+)\/[^/]+\/(\d+)\.log$/.exec(target) ?? [];
    const about = { podUid: podUid ?? null, attempt: integer(attempt) };
    return [{ path, target, containerId, podName, namespace, container, ...about }];
  });
  return unlessJunk(stdout, rows.length, links);
}

export interface LogLine {
  time: string | null;
  stream: "stdout" | "stderr" | null;
  text: string;
}

/**
 * The end of a container's log in CRI's format: `<RFC 3339 time> stdout|stderr F|P <text>`, parts (P) joined to the full line (F) that ends them.
 * @param cut true where `stdout` begins in the middle of the file: the first line is then dropped as incomplete
 * @see kubernetes/cri-api: runtime/v1 ContainerStatus.log_path; kubelet pkg/kubelet/kuberuntime/logs
 */
export function parseLogTail(stdout: Uint8Array, cut: boolean): LogLine[] {
  const lines = text(stdout).split("\n");
  if (lines.at(-1) === "") lines.pop();
  if (cut) lines.shift();
  const parsed: LogLine[] = [];
  let partial: LogLine | null = null;
  for (const line of lines) {
    const [, time, stream, tag, body] = /^(\d{4}-\d\d-\d\dT\S+) (stdout|stderr) ([FP])\S* ?(.*)$/s.exec(line) ?? [];
    if (body === undefined || time === undefined) {
      parsed.push({ time: null, stream: null, text: line });
      continue;
    }
    if (partial !== null && partial.stream === stream) partial.text += body;
    else {
      partial = { time: utc(time), stream: stream as "stdout" | "stderr", text: body };
      parsed.push(partial);
    }
    if (tag === "F") partial = null;
  }
  return parsed;
}

/** The log's own time in UTC; its nine digits are kept where it is in UTC already. */
function utc(time: string): string | null {
  if (time.endsWith("Z")) return time;
  const parsed = new Date(time);
  if (Number.isNaN(parsed.getTime())) return null;
  const fraction = /\.\d+/.exec(time)?.[0] ?? "";
  return parsed.toISOString().replace(/\.\d+Z$/, `${fraction}Z`);
}
