/** A date and time of day as written: the year and the zone may be missing. */
export interface Wall {
  readonly year: number | null;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
  /** Since midnight. */
  readonly seconds: number;
  /** The digits after the point, as many as there are. */
  readonly fraction: string;
  /** East of UTC; null where no zone is written. */
  readonly offsetMinutes: number | null;
}

/** A moment: seconds since 1970 in UTC, and the digits after the point. */
export interface Instant {
  readonly epoch: number;
  readonly fraction: string;
}

export type When = Wall | Instant;
export const isInstant = (when: When): when is Instant => "epoch" in when;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** 1 to 12, or 0 for no English month. */
export const monthOf = (name: string): number => MONTHS.indexOf(name) + 1;

// What systemd prints is the zone's own abbreviation. Those that two zones share are left out: --tz says which.
const ZONES = new Map<string, number>([
  ["UTC", 0],
  ["GMT", 0],
  ["Z", 0],
  ["WET", 0],
  ["WEST", 60],
  ["BST", 60],
  ["CET", 60],
  ["CEST", 120],
  ["EET", 120],
  ["EEST", 180],
  ["MSK", 180],
  ["JST", 540],
  ["KST", 540],
  ["AEST", 600],
  ["AEDT", 660],
  ["NZST", 720],
  ["NZDT", 780],
  ["EST", -300],
  ["EDT", -240],
  ["CDT", -300],
  ["MST", -420],
  ["MDT", -360],
  ["PST", -480],
  ["PDT", -420],
]);

/** `Z`, `+0200`, `+02:00`, `+02` or an abbreviation, in minutes east of UTC; null where unknown or ambiguous. */
export function zoneOffset(zone: string | undefined): number | null {
  if (zone === undefined || zone === "") return null;
  const numeric = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (!numeric) return ZONES.get(zone) ?? null;
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
  return numeric[1] === "-" ? -minutes : minutes;
}

/** Null where a number is out of its range (a line that merely looks like a date). */
export function wall(
  year: number | null,
  month: number,
  day: number,
  clock: string,
  fraction: string | undefined,
  offsetMinutes: number | null,
): Wall | null {
  const hours = Number(clock.slice(0, 2));
  const minutes = Number(clock.slice(3, 5));
  const seconds = Number(clock.slice(6, 8));
  if (month < 1 || month > 12 || day < 1 || day > 31 || hours > 23 || minutes > 59 || seconds > 60) return null;
  return { year, month, day, seconds: hours * 3600 + minutes * 60 + seconds, fraction: fraction ?? "", offsetMinutes };
}

/** `2026-11-21`, `13:33:51`, digits, zone: the pieces of any ISO form. */
export function isoWall(date: string, clock: string, fraction: string | undefined, zone: string | undefined) {
  const [year, month, day] = date.split("-").map(Number);
  return wall(year ?? 0, month ?? 0, day ?? 0, clock, fraction, zoneOffset(zone));
}

const ISO = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))? ?(Z|[+-]\d\d:?\d\d)?/;
/** The time at the start of `text`, in any ISO form; null where there is none. */
export function isoAt(text: string): Wall | null {
  const match = ISO.exec(text);
  return match ? isoWall(match[1] ?? "", match[2] ?? "", match[3], match[4]) : null;
}

/** Microseconds since 1970 in decimal, as the journal's fields hold them. */
export function microseconds(digits: unknown): Instant | null {
  if (typeof digits !== "string" || !/^\d{7,17}$/.test(digits)) return null;
  return { epoch: Number(digits.slice(0, -6)), fraction: digits.slice(-6) };
}
