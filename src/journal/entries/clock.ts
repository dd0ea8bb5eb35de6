import { format, wallEpoch } from "./moment.ts";
import { type Instant, isInstant, type Wall, type When } from "./when.ts";
import { offsets } from "./zone.ts";

export interface ClockOptions {
  /** For times without a zone: an IANA name, an offset such as +02:00, or UTC (the default). */
  readonly tz?: string | null;
  /** Of the first date without a year. */
  readonly year?: number | null;
  /** When the file was last written; a date without a year isn't later. Milliseconds since 1970. */
  readonly fileDate?: number | null;
  /** Milliseconds since 1970. */
  readonly now?: number;
}

/** A whole hour: seconds since 1970, and `2026-11-21T13:`. */
export interface Hour {
  readonly epoch: number;
  readonly iso: string;
}

export interface Placed {
  readonly time: string | null;
  readonly timeZone: string | null;
  readonly timeInferred: boolean;
}
export const NOWHERE: Placed = { time: null, timeZone: null, timeInferred: false };

const DAY = 86_400;
const JUMP = 30 * DAY;
const REMEMBERED = 1000;
const QUARTER = 900;
/** The journal's time and the text's own agree within this, the zone apart. */
const AGREE_SECONDS = 2;
/** Whole zones lie at most this far apart. */
const ZONE_SPAN = 26 * 3600;

/**
 * Turns written times into moments, line by line: it remembers the last one, for a date without a year is placed nearest to it, and never
 * after `fileDate` (or now). The first such date is the latest possible one.
 */
export class Clock {
  readonly zone: string;
  readonly #offsetOf: (wallEpoch: number) => number;
  readonly #year: number | null;
  #limit: number;
  #last: number | null = null;
  /** The last moment before the clock jumped, for a while: a wrong clock is set right again. */
  #before: number | null = null;
  #since = 0;
  #direction = 0;
  #hour: Hour | null = null;

  constructor(options: ClockOptions = {}) {
    this.zone = options.tz ?? "UTC";
    this.#offsetOf = offsets(this.zone);
    this.#year = options.year ?? null;
    this.#limit = Math.floor((options.fileDate ?? options.now ?? Date.now()) / 1000) + DAY;
  }

  /** Time runs backwards, as `journalctl -r` prints it: the last steps say so. */
  get reversed(): boolean {
    return this.#direction <= -2;
  }

  /** The input itself says when it ends. */
  ends(when: When): void {
    const epoch = this.#epoch(when, null);
    if (epoch !== null) this.#limit = epoch + DAY;
    this.#hour = null;
  }

  /**
   * The UTC hour that all of a local hour's moments lie in; null where they don't (a zone with half an hour, a change of clocks), or where
   * the year isn't sure: nothing placed yet, or long ago.
   * @param written a time in that hour
   */
  hourOf(written: Wall): Hour | null {
    const seconds = written.seconds - (written.seconds % 3600);
    const epoch = this.#epoch({ ...written, seconds }, null);
    const end = this.#epoch({ ...written, seconds: seconds + 3599 }, null);
    if (epoch === null || end !== epoch + 3599 || epoch % 3600 !== 0 || end > this.#limit || epoch < 0) return null;
    this.#hour = { epoch, iso: new Date(epoch * 1000).toISOString().slice(0, 14) };
    return this.isSure(this.#hour) ? this.#hour : null;
  }

  /** Whether the latest `hourOf` still is what `place` would find. */
  isSure(hour: Hour): boolean {
    return (
      hour === this.#hour && this.#last !== null && this.#before === null && Math.abs(hour.epoch - this.#last) < JUMP
    );
  }

  /** What `place` does to the clock, for a caller that has worked out the moment itself. */
  note(epoch: number): void {
    if (this.#last !== null && epoch !== this.#last)
      this.#direction = epoch > this.#last ? Math.min(3, this.#direction + 1) : Math.max(-3, this.#direction - 1);
    if (this.#last !== null && Math.abs(epoch - this.#last) > JUMP) {
      this.#before = this.#last;
      this.#since = 0;
    } else if (this.#before !== null && (Math.abs(epoch - this.#before) < DAY || ++this.#since > REMEMBERED))
      this.#before = null;
    this.#last = epoch;
  }

  /**
   * @param outer the carrier's time (journal, container log): it counts
   * @param inner the text's own (klog's, logfmt's): taken for the fraction where both agree within 2 s, and where there is no outer one
   */
  place(outer: When | null, inner: When | null): Placed {
    const counts = outer ?? inner;
    if (counts === null) return NOWHERE;
    const near = inner !== null && (isInstant(inner) || inner.year !== null) ? this.#epoch(inner, null) : null;
    let epoch = this.#epoch(counts, near);
    if (epoch === null) return NOWHERE;
    let { fraction } = counts;
    let zoneless = !isInstant(counts) && counts.offsetMinutes === null;
    let inferred = !isInstant(counts) && counts.year === null;
    if (outer !== null && inner !== null && inner.fraction !== "" && inner.fraction.length >= fraction.length) {
      const own = this.#epoch(inner, epoch);
      const gap = own === null ? Number.POSITIVE_INFINITY : own - epoch;
      const zones = Math.round(gap / QUARTER) * QUARTER;
      if (own !== null && Math.abs(gap) <= ZONE_SPAN && Math.abs(gap - zones) <= AGREE_SECONDS) {
        epoch = own - zones;
        fraction = inner.fraction;
        // The text's own date and zone confirm what the carrier leaves out.
        if (zones === 0 && (isInstant(inner) || inner.offsetMinutes !== null)) zoneless = false;
        if (isInstant(inner) || inner.year !== null) inferred = false;
      }
    }
    const time = format(epoch, fraction);
    if (time === null) return NOWHERE;
    this.note(epoch);
    return { time, timeZone: zoneless ? this.zone : null, timeInferred: inferred };
  }

  #epoch(when: When, near: number | null): number | null {
    if (isInstant(when)) return (when as Instant).epoch;
    const year = when.year ?? this.#yearOf(when, near ?? this.#last);
    const written = year === null ? null : wallEpoch(year, when);
    if (written === null) return null;
    return written - (when.offsetMinutes === null ? this.#offsetOf(written) : when.offsetMinutes * 60);
  }

  #yearOf(when: Wall, near: number | null): number | null {
    if (near === null && this.#year !== null) return this.#year;
    const around = new Date((near ?? this.#limit) * 1000).getUTCFullYear();
    const before = near === this.#last ? this.#before : null;
    if (near !== null && before === null) {
      const epoch = wallEpoch(around, when);
      const within =
        epoch !== null && Math.abs(epoch - near) < 180 * DAY && (epoch <= this.#limit || this.#year !== null);
      if (within) return around;
    }
    let best: number | null = null;
    let distance = Number.POSITIVE_INFINITY;
    // Eight years back: the 29th of February may need them.
    for (let year = around + 1; year >= around - 8; year--) {
      const epoch = wallEpoch(year, when);
      if (epoch === null || (epoch > this.#limit && this.#year === null)) continue;
      if (near === null) return year;
      const away = Math.min(
        Math.abs(epoch - near),
        before === null ? Number.POSITIVE_INFINITY : Math.abs(epoch - before),
      );
      if (away < distance) {
        best = year;
        distance = away;
      }
    }
    return best;
  }
}
