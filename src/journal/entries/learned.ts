import { ascii } from "./ascii.ts";
import type { Clock, Hour } from "./clock.ts";
import type { Origin } from "./fast-entry.ts";
import { klogWall } from "./head.ts";
import { type LogRecord, streamOf } from "./record.ts";
import { isInstant, type Wall } from "./when.ts";

/** An hour as a line's prefix writes it, and the moments it stands for. */
export interface WrittenHour {
  /** `Nov 21 13:` or `2026-11-21T13:`; empty where only klog's headers are known. */
  readonly text: string;
  readonly bytes: Uint8Array;
  /** klog's date in the same hour: `1121 13:`. */
  readonly klog: string;
  readonly klogBytes: Uint8Array;
  /** As written after the seconds: `+0000`, or nothing. */
  readonly zone: string;
  readonly zoneBytes: Uint8Array;
  readonly hour: Hour;
  /** A time in it, as written. */
  readonly wall: Wall;
  /** What is to be said of a time that the prefix gives, klog's header alone, or a text with date and zone of its own. */
  readonly outer: Said;
  readonly bare: Said;
  readonly own: Said;
}

interface Said {
  readonly iso: string;
  readonly timeZone: string | null;
  readonly timeInferred: boolean;
}

/** The prefix of a program's lines, after the time. */
export interface KnownOrigin extends Origin {
  readonly bytes: Uint8Array;
}

const ORIGINS = 8;
const WRITTEN = /^([A-Z][a-z]{2} [ \d]\d \d\d:|\d{4}-\d\d-\d\d[T ]\d\d:)\d\d:\d\d(?:\.\d{6})?(Z|[+-]\d\d:?\d\d)?(?= )/;
const KLOG = /^[IWEF]\d{4} \d\d:\d\d:\d\d\./;

/** What lines that were read the slow way teach about those that follow: the hour they write, and the programs they come from. */
export class Learned {
  readonly #clock: Clock;
  readonly origins: KnownOrigin[] = [];
  hour: WrittenHour | null = null;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  learn({ framing, when, prefix, decoration, host, program, pid, text }: LogRecord): void {
    if (framing === "none") {
      const wall = KLOG.test(text) ? klogWall(text.slice(1, 3), text.slice(3, 5), text.slice(6, 14), "") : null;
      if (wall) this.#learnHour(wall, "", "");
      return;
    }
    if (framing !== "short" || decoration !== "" || !when || isInstant(when)) return;
    if (pid === null && program !== "kernel") return;
    const written = prefix.endsWith(pid === null ? " kernel: " : "]: ") ? WRITTEN.exec(prefix) : null;
    if (!written) return;
    this.#learnHour(when, written[1] ?? "", written[2] ?? "");
    const origin = prefix.slice(written[0].length);
    if (!/^[\x20-\x7e]{1,256}$/.test(origin) || this.origins.some((known) => known.prefix === origin)) return;
    const stream = streamOf({ framing, host, program, pid, component: null });
    this.origins.unshift({ prefix: origin, bytes: ascii(origin), framing, host, program, pid, stream });
    if (this.origins.length > ORIGINS) this.origins.pop();
  }

  #learnHour(wall: Wall, text: string, zone: string): void {
    const known = this.hour;
    const klog = `${two(wall.month)}${two(wall.day)} ${two(Math.floor(wall.seconds / 3600))}:`;
    const same = known !== null && known.text === text && known.zone === zone && known.klog === klog;
    if (same && this.#clock.isSure(known.hour)) return;
    const hour = this.#clock.hourOf(wall);
    const bytes = { bytes: ascii(text), klogBytes: ascii(klog), zoneBytes: ascii(zone) };
    if (hour === null) {
      this.hour = null;
      return;
    }
    const { iso } = hour;
    const timeZone = wall.offsetMinutes === null ? this.#clock.zone : null;
    const outer = { iso, timeZone, timeInferred: wall.year === null };
    const bare = { iso, timeZone, timeInferred: true };
    const own = { iso, timeZone: null, timeInferred: false };
    this.hour = { text, klog, zone, ...bytes, hour, wall, outer, bare, own };
  }
}

const two = (number: number): string => String(number).padStart(2, "0");
