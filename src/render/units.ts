const IEC = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"] as const;

/** Bytes for people, in powers of 1024 with one decimal below 100 of a unit: "0 B", "1.2 KiB", "32 MiB". */
export function bytes(count: number): string {
  let value = count;
  let unit = 0;
  // 1023.95 would be printed as 1024.0: that is already the next unit.
  while (Math.abs(value) >= (unit === 0 ? 1024 : 1023.95) && unit < IEC.length - 1) {
    value /= 1024;
    unit++;
  }
  const digits = unit === 0 || Math.abs(value) >= 99.95 ? 0 : 1;
  return `${value.toFixed(digits).replace(/\.0$/, "")} ${IEC[unit]}`;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * A duration as kubectl writes ages: "45s", "3m5s", "14m", "3h20m", "2d5h", "3y40d".
 *
 * @param ms milliseconds; down to -2 s counts as now, below it is "<invalid>", as in kubectl
 * @see kubernetes/apimachinery pkg/util/duration/duration.go (HumanDuration)
 */
export function duration(ms: number): string {
  const seconds = Math.trunc(ms / SECOND);
  if (seconds < -1) return "<invalid>";
  if (seconds < 0) return "0s";
  if (seconds < 2 * 60) return `${seconds}s`;
  const minutes = Math.trunc(ms / MINUTE);
  if (minutes < 10) return two(minutes, "m", seconds % 60, "s");
  if (minutes < 3 * 60) return `${minutes}m`;
  const hours = Math.trunc(ms / HOUR);
  if (hours < 8) return two(hours, "h", minutes % 60, "m");
  if (hours < 48) return `${hours}h`;
  const days = Math.trunc(hours / 24);
  if (hours < 8 * 24) return two(days, "d", hours % 24, "h");
  if (days < 2 * 365) return `${days}d`;
  const years = Math.trunc(days / 365);
  return years < 8 ? two(years, "y", days % 365, "d") : `${years}y`;
}

function two(count: number, unit: string, rest: number, restUnit: string): string {
  return rest === 0 ? `${count}${unit}` : `${count}${unit}${rest}${restUnit}`;
}

/**
 * How long ago `time` was, as kubectl writes it; "?" where either end is unknown.
 *
 * @param time RFC 3339
 * @param nowMs the node's clock, in milliseconds since 1970
 */
export function age(time: string | null, nowMs: number | null): string {
  const at = time === null ? Number.NaN : Date.parse(time);
  return nowMs === null || Number.isNaN(at) ? "?" : duration(nowMs - at);
}

/** What lies between two RFC 3339 times; null where one is unknown. */
export function between(start: string | null, end: string | null): string | null {
  if (start === null || end === null) return null;
  const ms = Date.parse(end) - Date.parse(start);
  return Number.isNaN(ms) ? null : duration(ms);
}

/** An RFC 3339 time as "2026-11-20 21:01:42Z"; text that isn't one stays as it is. */
export function clock(time: string): string {
  const at = Date.parse(time);
  return Number.isNaN(at) ? time : `${new Date(at).toISOString().slice(0, 19).replace("T", " ")}Z`;
}

/** An ID as crictl shortens it: 13 characters. For the eye only, never to match by. */
export function shortId(id: string): string {
  return id.slice(0, 13);
}

/** CPU in the unit of Kubernetes' quantities: "3m", "100m", whole cores as "2". */
export function millicores(count: number): string {
  return count >= 1000 && count % 1000 === 0 ? `${count / 1000}` : `${Math.round(count)}m`;
}

/**
 * An image reference as people say it: without registry and digest, "busybox:1.35"; a bare digest as "sha256:" and 12 characters.
 * For the eye only.
 */
export function shortImage(reference: string): string {
  const digest = /^(?:.*@)?(sha256:)?([0-9a-f]{64})$/.exec(reference);
  const named = reference.replace(/@sha256:[0-9a-f]{64}$/, "");
  if (digest !== null && named === reference) return `${digest[1] ?? ""}${(digest[2] ?? "").slice(0, 12)}`;
  return named.slice(named.lastIndexOf("/") + 1);
}

/** "1 restart", "2 restarts"; `many` where the plural isn't the noun and an s. */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : many}`;
}
