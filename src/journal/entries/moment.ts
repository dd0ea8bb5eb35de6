import type { Wall } from "./when.ts";

const DAY = 86_400;

// Neighbouring lines share their day: a Date is made once for it.
let known = { year: 0, month: 0, day: 0, midnight: Number.NaN };
/** Seconds since 1970 of a written time, as if it were UTC; null for a day that the year doesn't have. */
export function wallEpoch(year: number, { month, day, seconds }: Wall): number | null {
  if (known.day !== day || known.month !== month || known.year !== year) {
    const midnight = Date.UTC(year, month - 1, day);
    const valid = year >= 100 && new Date(midnight).getUTCDate() === day;
    known = { year, month, day, midnight: valid ? midnight / 1000 : Number.NaN };
  }
  return Number.isNaN(known.midnight) ? null : known.midnight + seconds;
}

let written = { day: -1, date: "" };
/** RFC 3339; null outside the years that it can write. */
export function format(epoch: number, fraction: string): string | null {
  if (!(epoch >= 0 && epoch < 253_402_300_800)) return null;
  const day = Math.floor(epoch / DAY);
  if (written.day !== day) written = { day, date: new Date(day * DAY * 1000).toISOString().slice(0, 11) };
  const seconds = epoch - day * DAY;
  const clock = `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${written.date}${clock}${fraction === "" ? "" : `.${fraction}`}Z`;
}
const two = (number: number): string => (number < 10 ? `0${Math.floor(number)}` : String(Math.floor(number)));
