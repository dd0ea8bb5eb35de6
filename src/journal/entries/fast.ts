import type { Clock, Hour } from "./clock.ts";
import { FastEntry, type Origin } from "./fast-entry.ts";
import { classOf, klogWall } from "./head.ts";
import { type LogRecord, recorded, streamOf, BARE as UNFRAMED } from "./record.ts";
import { isInstant, type Wall } from "./when.ts";

/** An hour as a line's prefix writes it, and the moments it stands for. */
interface WrittenHour {
  /** `Nov 21 13:` or `2026-11-21T13:`; empty where only klog's headers are known. */
  readonly text: string;
  /** klog's date in the same hour: `1121 13:`. */
  readonly klog: string;
  readonly hour: Hour;
  /** A time in it, as written. */
  readonly wall: Wall;
  /** As written after the seconds: `+0000`, or nothing. */
  readonly zone: string;
  readonly zoneless: boolean;
  readonly yearless: boolean;
}

const BARE: Origin = { prefix: "", framing: "none", host: null, program: null, pid: null, stream: "" };
const ORIGINS = 8;
const AGREE_SECONDS = 2;
/** Less than what `splitFused` looks for. */
const MAY_FUSE = /\]: |[IWEF]\d{4} /;
const WRITTEN = /^([A-Z][a-z]{2} [ \d]\d \d\d:|\d{4}-\d\d-\d\d[T ]\d\d:)\d\d:\d\d(?:\.\d{6})?(Z|[+-]\d\d:?\d\d)?(?= )/;

/**
 * Reads the lines that make up a kubelet's journal without a regular expression: a prefix of journalctl or none, klog's header or
 * containerd's `time="`. It learns origins and hours from lines that were read the slow way, and leaves to that every line of which it
 * isn't sure. Only for text without escapes, carriage returns and bytes beyond ASCII.
 */
export class FastLane {
  readonly #clock: Clock;
  readonly #file: string | null;
  readonly #origins: Origin[] = [];
  #hour: WrittenHour | null = null;
  #text = "";
  readonly #bracket = new HeaderEnds();
  readonly #passedOn = new Finder(" stream=std");
  readonly #time = new Finder('time="');
  /** Of the prefix read last: seconds within the hour, and digits of its fraction. */
  #seconds = 0;
  #digits = 0;
  /** Where the text after that prefix begins. */
  #at = 0;

  constructor(clock: Clock, file: string | null) {
    this.#clock = clock;
    this.#file = file;
  }

  /** The text that the next calls are about. */
  enter(text: string): void {
    this.#text = text;
    this.#bracket.enter(text);
    this.#passedOn.enter(text);
    this.#time.enter(text);
  }

  /** Where the line at `start` comes from, if this lane may know it; `read` is then asked for the same line. */
  originAt(start: number): Origin | null {
    const hour = this.#hour;
    const text = this.#text;
    if (hour === null || !this.#clock.isSure(hour.hour)) return null;
    if (hour.zoneless && text.startsWith(hour.klog, start + 1)) {
      this.#at = start;
      return BARE;
    }
    if (hour.text === "" || !text.startsWith(hour.text, start)) return null;
    const at = start + hour.text.length;
    this.#seconds = minuteAndSecond(text, at);
    if (this.#seconds < 0) return null;
    this.#digits = text.charCodeAt(at + 5) === 46 ? 6 : 0;
    if (this.#digits > 0 && !digits(text, at + 6, 6)) return null;
    let end = at + 5 + (this.#digits > 0 ? 7 : 0);
    if (hour.zone !== "") {
      if (!text.startsWith(hour.zone, end)) return null;
      end += hour.zone.length;
    }
    for (const origin of this.#origins)
      if (text.startsWith(origin.prefix, end)) {
        this.#at = end + origin.prefix.length;
        return origin;
      }
    return null;
  }

  /** The entry in the line from `start` to `end`; null where the slow way must say. */
  read(origin: Origin, start: number, end: number, line: number): FastEntry | null {
    if (this.#hour === null) return null;
    if (origin !== BARE && origin.pid === null) return this.#kernel(this.#hour, origin, start, end, line);
    if (origin !== BARE && this.#text.charCodeAt(this.#at) === 116)
      return this.#logfmt(this.#hour, origin, start, end, line);
    return this.#klog(this.#hour, origin, start, end, line);
  }

  /** The line's frame without its text being understood; null where `frameLine` must say. */
  record(origin: Origin, start: number, end: number, line: number): LogRecord | null {
    const text = this.#text;
    const written = this.#hour;
    if (origin === BARE || written === null || this.#at >= end) return null;
    // k0s's lines carry another's.
    if (this.#passedOn.next(this.#at) < end) return null;
    const point = start + written.text.length + 5;
    const { year, month, day, offsetMinutes } = written.wall;
    const hour = written.wall.seconds - (written.wall.seconds % 3600);
    const fraction = this.#digits > 0 ? text.slice(point + 1, point + 7) : "";
    const when = { year, month, day, seconds: hour + this.#seconds, fraction, offsetMinutes };
    const { framing, host, program, pid } = origin;
    const prefix = text.slice(start, this.#at);
    return recorded(
      { ...UNFRAMED, framing, when, host, program, pid, text: text.slice(this.#at, end), prefix },
      line,
      1,
      0,
    );
  }

  #klog(written: WrittenHour, origin: Origin, start: number, end: number, line: number): FastEntry | null {
    const text = this.#text;
    const at = this.#at;
    const severity = classOf(text[at]);
    if (severity === null || !text.startsWith(written.klog, at + 1)) return null;
    const seconds = minuteAndSecond(text, at + 9);
    if (seconds < 0 || text.charCodeAt(at + 14) !== 46 || !digits(text, at + 15, 6) || text.charCodeAt(at + 21) !== 32)
      return null;
    const bare = origin === BARE;
    if (!bare && Math.abs(seconds - this.#seconds) > AGREE_SECONDS) return null;
    let from = at + 22;
    while (text.charCodeAt(from) === 32) from++;
    const afterPid = digitsEnd(text, from);
    if (afterPid === from || afterPid > from + 10 || text.charCodeAt(afterPid) !== 32) return null;
    const colon = nameEnd(text, afterPid + 1);
    if (colon === afterPid + 1 || colon > afterPid + 200 || text.charCodeAt(colon) !== 58) return null;
    const bracket = digitsEnd(text, colon + 1);
    if (
      bracket === colon + 1 ||
      bracket > colon + 8 ||
      text.charCodeAt(bracket) !== 93 ||
      text.charCodeAt(bracket + 1) !== 32
    )
      return null;
    const body = bracket + 2;
    // A multi-line value may begin at the end; another header may follow in the same line.
    if (text.charCodeAt(end - 1) === 60 || this.#bracket.next(body) < end) return null;
    this.#clock.note(written.hour.epoch + seconds);
    const placed = {
      time: `${written.hour.iso}${text.slice(at + 9, at + 21)}Z`,
      timeZone: written.zoneless ? this.#clock.zone : null,
      timeInferred: bare || written.yearless,
    };
    const pid = bare ? Number(text.slice(from, afterPid)) : origin.pid;
    const source = text.slice(afterPid + 1, bracket);
    return new FastEntry(this.#file, line, placed, origin, pid, "klog", severity, source, text, start, body, end);
  }

  #logfmt(written: WrittenHour, origin: Origin, start: number, end: number, line: number): FastEntry | null {
    const text = this.#text;
    const at = this.#at;
    if (!text.startsWith('time="', at) || !text.startsWith(written.hour.iso, at + 6)) return null;
    const seconds = minuteAndSecond(text, at + 20);
    if (seconds < 0 || text.charCodeAt(at + 25) !== 46) return null;
    const zone = digitsEnd(text, at + 26);
    const fraction = zone - at - 26;
    if (fraction < 1 || fraction > 9 || fraction < this.#digits || !text.startsWith('Z" ', zone)) return null;
    if (Math.abs(seconds - this.#seconds) > AGREE_SECONDS) return null;
    if (this.#passedOn.next(at) < end || this.#time.next(at + 6) < end || this.#bracket.next(at) < end) return null;
    this.#clock.note(written.hour.epoch + seconds);
    const placed = { time: text.slice(at + 6, zone + 1), timeZone: null, timeInferred: false };
    return new FastEntry(this.#file, line, placed, origin, origin.pid, "logfmt", null, null, text, start, at, end);
  }

  /** A kernel's line is whole whatever it says, unless entries seem to be fused in it. */
  #kernel(written: WrittenHour, origin: Origin, start: number, end: number, line: number): FastEntry | null {
    const text = this.#text;
    const at = this.#at;
    if (at >= end || text.charCodeAt(at) === 116) return null;
    if (this.#bracket.next(at) < end && MAY_FUSE.test(text.slice(at, end))) return null;
    const seconds = start + written.text.length;
    this.#clock.note(written.hour.epoch + this.#seconds);
    const placed = {
      time: `${written.hour.iso}${text.slice(seconds, seconds + (this.#digits > 0 ? 12 : 5))}Z`,
      timeZone: written.zoneless ? this.#clock.zone : null,
      timeInferred: written.yearless,
    };
    return new FastEntry(this.#file, line, placed, origin, null, "kernel", null, null, text, start, at, end);
  }

  /** What a line that was read the slow way teaches. */
  learn({ framing, when, prefix, decoration, host, program, pid, text }: LogRecord): void {
    if (framing === "none") {
      const wall = /^[IWEF]\d{4} \d\d:\d\d:\d\d\./.test(text)
        ? klogWall(text.slice(1, 3), text.slice(3, 5), text.slice(6, 14), "")
        : null;
      if (wall) this.#learnHour(wall, "", "");
      return;
    }
    if (framing !== "short" || (pid === null && program !== "kernel") || decoration !== "" || !when || isInstant(when))
      return;
    const written = prefix.endsWith(pid === null ? " kernel: " : "]: ") ? WRITTEN.exec(prefix) : null;
    if (!written) return;
    this.#learnHour(when, written[1] ?? "", written[2] ?? "");
    const origin = prefix.slice(written[0].length);
    if (origin.length > 256 || this.#origins.some((known) => known.prefix === origin)) return;
    this.#origins.unshift({
      prefix: origin,
      framing,
      host,
      program,
      pid,
      stream: streamOf({ framing, host, program, pid, component: null }),
    });
    if (this.#origins.length > ORIGINS) this.#origins.pop();
  }

  #learnHour(wall: Wall, text: string, zone: string): void {
    const known = this.#hour;
    const klog = `${two(wall.month)}${two(wall.day)} ${two(Math.floor(wall.seconds / 3600))}:`;
    if (known && known.text === text && known.zone === zone && known.klog === klog && this.#clock.isSure(known.hour))
      return;
    const hour = this.#clock.hourOf(wall);
    this.#hour = hour && {
      text,
      klog,
      hour,
      wall,
      zone,
      zoneless: wall.offsetMinutes === null,
      yearless: wall.year === null,
    };
  }
}

const two = (number: number): string => String(number).padStart(2, "0");

/** Finds a needle's next place, and remembers it: a whole text costs one search. */
class Finder {
  readonly #needle: string;
  protected text = "";
  #found = -1;

  constructor(needle: string) {
    this.#needle = needle;
  }
  enter(text: string): void {
    this.text = text;
    this.#found = -1;
  }
  next(from: number): number {
    if (this.#found >= from) return this.#found;
    let found = this.text.indexOf(this.#needle, from);
    while (found !== -1 && !this.counts(found)) found = this.text.indexOf(this.#needle, found + 1);
    this.#found = found === -1 ? Number.POSITIVE_INFINITY : found;
    return this.#found;
  }
  protected counts(_found: number): boolean {
    return true;
  }
}

/** `12] ` or `12]: `: where another klog header or journal prefix may end. */
class HeaderEnds extends Finder {
  constructor() {
    super("]");
  }
  protected override counts(found: number): boolean {
    const after = this.text.charCodeAt(found + 1);
    return (after === 32 || after === 58) && isDigit(this.text.charCodeAt(found - 1));
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function digits(text: string, from: number, count: number): boolean {
  for (let at = from; at < from + count; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** The end of a Go file's name. */
function nameEnd(text: string, from: number): number {
  for (let at = from; ; at++) {
    const code = text.charCodeAt(at);
    const named =
      (code >= 97 && code <= 122) ||
      isDigit(code) ||
      code === 95 ||
      code === 46 ||
      code === 45 ||
      (code >= 65 && code <= 90);
    if (!named) return at;
  }
}

/** `mm:ss` as seconds; -1 where it isn't that, or a leap second. */
function minuteAndSecond(text: string, at: number): number {
  if (!digits(text, at, 2) || text.charCodeAt(at + 2) !== 58 || !digits(text, at + 3, 2)) return -1;
  const minute = (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
  const second = (text.charCodeAt(at + 3) - 48) * 10 + text.charCodeAt(at + 4) - 48;
  return minute > 59 || second > 59 ? -1 : minute * 60 + second;
}
