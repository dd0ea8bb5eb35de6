import type { Severity } from "../entry.ts";
import { ascii, digits, digitsEnd, has, minuteAndSecond, nameEnd } from "./ascii.ts";
import type { Clock } from "./clock.ts";
import { FastEntry, type Origin } from "./fast-entry.ts";
import { Finder, HeaderEnds } from "./finder.ts";
import { classOf } from "./head.ts";
import { Learned, type WrittenHour } from "./learned.ts";
import type { Block } from "./lines.ts";
import { type LogRecord, recorded, BARE as UNFRAMED } from "./record.ts";

const BARE: Origin = { prefix: "", framing: "none", host: null, program: null, pid: null, stream: "" };
const NOTHING = new Uint8Array(0);
const AGREE_SECONDS = 2;
const TIME = ascii('time="');
/** E, F, I and W, counted from E. */
const CLASSES: readonly (Severity | undefined)[] = [..."EFGHIJKLMNOPQRSTUVW"].map(
  (letter) => classOf(letter) ?? undefined,
);
/** Less than what `splitFused` looks for. */
const MAY_FUSE = /\]: |[IWEF]\d{4} /;

/**
 * Reads the lines that make up a kubelet's journal without a regular expression: a prefix of journalctl or none, klog's header or
 * containerd's `time="`. It learns origins and hours from lines that were read the slow way, and leaves to that every line of which it
 * isn't sure. Only for text without escapes, carriage returns and bytes beyond ASCII.
 */
export class FastLane {
  readonly #clock: Clock;
  readonly #file: string | null;
  readonly #learned: Learned;
  #block: Block = { text: "", bytes: NOTHING, clean: true, omittedBytes: 0 };
  #bytes: Uint8Array = NOTHING;
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
    this.#learned = new Learned(clock);
  }

  /** The lines that the next calls are about. */
  enter(block: Block): void {
    this.#block = block;
    this.#bytes = block.bytes ?? NOTHING;
    const { text } = block;
    this.#bracket.enter(text);
    this.#passedOn.enter(text);
    this.#time.enter(text);
  }

  /** Where the line at `start` comes from, if this lane may know it; `read` is then asked for the same line. */
  originAt(start: number): Origin | null {
    const hour = this.#learned.hour;
    const bytes = this.#bytes;
    if (hour === null || !this.#clock.isSure(hour.hour)) return null;
    if (hour.wall.offsetMinutes === null && has(bytes, hour.klogBytes, start + 1)) {
      this.#at = start;
      return BARE;
    }
    if (hour.text === "" || !has(bytes, hour.bytes, start)) return null;
    const at = start + hour.text.length;
    this.#seconds = minuteAndSecond(bytes, at);
    if (this.#seconds < 0) return null;
    this.#digits = bytes[at + 5] === 46 ? 6 : 0;
    if (this.#digits > 0 && !digits(bytes, at + 6, 6)) return null;
    let end = at + 5 + (this.#digits > 0 ? 7 : 0);
    if (hour.zone !== "") {
      if (!has(bytes, hour.zoneBytes, end)) return null;
      end += hour.zone.length;
    }
    for (const origin of this.#learned.origins)
      if (has(bytes, origin.bytes, end)) {
        this.#at = end + origin.prefix.length;
        return origin;
      }
    return null;
  }

  /** The entry in the line from `start` to `end`; null where the slow way must say. */
  read(origin: Origin, start: number, end: number, line: number): FastEntry | null {
    const hour = this.#learned.hour;
    if (hour === null) return null;
    if (origin === BARE) return this.#klog(hour, origin, start, end, line);
    if (origin.pid === null) return this.#kernel(hour, origin, start, end, line);
    const logfmt = this.#bytes[this.#at] === 116;
    return logfmt ? this.#logfmt(hour, origin, start, end, line) : this.#klog(hour, origin, start, end, line);
  }

  /** The line's frame without its text being understood; null where `frameLine` must say. */
  record(origin: Origin, start: number, end: number, line: number): LogRecord | null {
    const text = this.#block.text;
    const written = this.#learned.hour;
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
    const bytes = this.#bytes;
    const at = this.#at;
    const severity = CLASSES[(bytes[at] ?? 0) - 69] ?? null;
    if (severity === null || !has(bytes, written.klogBytes, at + 1)) return null;
    const seconds = minuteAndSecond(bytes, at + 9);
    if (seconds < 0 || bytes[at + 14] !== 46 || !digits(bytes, at + 15, 6) || bytes[at + 21] !== 32) return null;
    const bare = origin === BARE;
    if (!bare && Math.abs(seconds - this.#seconds) > AGREE_SECONDS) return null;
    let from = at + 22;
    while (bytes[from] === 32) from++;
    const afterPid = digitsEnd(bytes, from);
    if (afterPid === from || afterPid > from + 10 || bytes[afterPid] !== 32) return null;
    const colon = nameEnd(bytes, afterPid + 1);
    if (colon === afterPid + 1 || colon > afterPid + 200 || bytes[colon] !== 58) return null;
    const bracket = digitsEnd(bytes, colon + 1);
    if (bracket === colon + 1 || bracket > colon + 8 || bytes[bracket] !== 93 || bytes[bracket + 1] !== 32) return null;
    const body = bracket + 2;
    // A multi-line value may begin at the end; another header may follow in the same line.
    if (bytes[end - 1] === 60 || this.#bracket.next(body) < end) return null;
    this.#clock.note(written.hour.epoch + seconds);
    const spots = {
      start,
      end,
      bodyAt: body,
      timeAt: at + 9,
      timeEnd: at + 21,
      sourceAt: afterPid + 1,
      sourceEnd: bracket,
    };
    const pid = bare ? Number(this.#block.text.slice(from, afterPid)) : origin.pid;
    const time = bare ? written.bare : written.outer;
    return new FastEntry({ file: this.#file, line, origin, pid }, "klog", severity, time, this.#block, spots);
  }

  #logfmt(written: WrittenHour, origin: Origin, start: number, end: number, line: number): FastEntry | null {
    const text = this.#block.text;
    const bytes = this.#bytes;
    const at = this.#at;
    if (!has(bytes, TIME, at) || !text.startsWith(written.hour.iso, at + 6)) return null;
    const seconds = minuteAndSecond(bytes, at + 20);
    if (seconds < 0 || bytes[at + 25] !== 46) return null;
    const zone = digitsEnd(bytes, at + 26);
    const fraction = zone - at - 26;
    if (fraction < 1 || fraction > 9 || fraction < this.#digits || !text.startsWith('Z" ', zone)) return null;
    if (Math.abs(seconds - this.#seconds) > AGREE_SECONDS) return null;
    if (this.#passedOn.next(at) < end || this.#time.next(at + 6) < end || this.#bracket.next(at) < end) return null;
    this.#clock.note(written.hour.epoch + seconds);
    const spots = { start, end, bodyAt: at, timeAt: at + 20, timeEnd: zone, sourceAt: 0, sourceEnd: 0 };
    const from = { file: this.#file, line, origin, pid: origin.pid };
    return new FastEntry(from, "logfmt", null, written.own, this.#block, spots);
  }

  /** A kernel's line is whole whatever it says, unless entries seem to be fused in it. */
  #kernel(written: WrittenHour, origin: Origin, start: number, end: number, line: number): FastEntry | null {
    const text = this.#block.text;
    const bytes = this.#bytes;
    const at = this.#at;
    if (at >= end || bytes[at] === 116) return null;
    if (this.#bracket.next(at) < end && MAY_FUSE.test(text.slice(at, end))) return null;
    const timeAt = start + written.text.length;
    this.#clock.note(written.hour.epoch + this.#seconds);
    const timeEnd = timeAt + (this.#digits > 0 ? 12 : 5);
    const spots = { start, end, bodyAt: at, timeAt, timeEnd, sourceAt: 0, sourceEnd: 0 };
    const from = { file: this.#file, line, origin, pid: null };
    return new FastEntry(from, "kernel", null, written.outer, this.#block, spots);
  }

  /** What a line that was read the slow way teaches. */
  learn(record: LogRecord): void {
    this.#learned.learn(record);
  }
}
