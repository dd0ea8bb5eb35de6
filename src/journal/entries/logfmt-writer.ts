import { ascii, has } from "./ascii.ts";
import { copyQuoted } from "./body-writer.ts";
import type { ByteSink } from "./byte-sink.ts";

/** logrus's order: `time="…" level=info msg="…" key=value …`. */
const LEVEL = ascii(" level=");
const LEVELS = (["info", "warning", "error", "fatal", "debug", "trace"] as const).map((level) => ({
  word: ascii(`${level} msg=`),
  /** Of ` level=… msg=`. */
  length: ` level=${level} msg=`.length,
  severity: level === "debug" || level === "trace" ? ("info" as const) : level,
}));
/** Keys that aren't fields, or whose meaning `parseLogfmt`'s caller decides. */
const OTHERS = ["time", "ts", "t", "level", "msg", "source", "caller", "file", "__proto__"].map(ascii);
const MESSAGE = ascii('"source":null,"message":');
const FIELDS = ascii(',"fields":{');
const END = ascii('},"logger":null');
const QUOTE = 34;

/** 1 for what a word or a key may hold: printable, no blank, quote, backslash or equals sign. */
const PLAIN = new Uint8Array(256).fill(1, 33, 127);
for (const letter of ascii('"\\=')) PLAIN[letter] = 0;

const wordEnd = (bytes: Uint8Array, from: number, end: number): number => {
  let at = from;
  while (at < end && PLAIN[bytes[at] ?? 0] === 1) at++;
  return at;
};

/** The severity of the logfmt line whose time's closing quote is before `from`; null where it isn't logrus's. */
export function levelAt(bytes: Uint8Array, from: number): (typeof LEVELS)[number] | null {
  if (!has(bytes, LEVEL, from)) return null;
  return LEVELS.find(({ word }) => has(bytes, word, from + LEVEL.length)) ?? null;
}

/**
 * Writes `"source":null,"message":…,"fields":{…},"logger":null` of a logfmt line, its values copied as they stand.
 * @param from  after the level and `msg=`
 * @returns false where `parseLogfmt` has to read it; what was written then is the caller's to take back
 */
export function writeLogfmt(bytes: Uint8Array, from: number, end: number, sink: ByteSink): boolean {
  sink.reserve((end - from) * 4 + 256);
  sink.put(MESSAGE);
  let at = copyText(bytes, from, end, sink);
  sink.put(FIELDS);
  for (let first = true; at !== -1 && at < end; first = false) {
    if (bytes[at] !== 32) return false;
    const key = at + 1;
    const equals = wordEnd(bytes, key, end);
    if (equals === key || bytes[equals] !== 61 || equals >= end) return false;
    if (OTHERS.some((other) => other.length === equals - key && has(bytes, other, key))) return false;
    if (!first) sink.out[sink.at++] = 44;
    sink.out[sink.at++] = QUOTE;
    sink.put(bytes, key, equals);
    sink.out[sink.at++] = QUOTE;
    sink.out[sink.at++] = 58;
    at = copyText(bytes, equals + 1, end, sink);
  }
  sink.put(END);
  return at !== -1;
}

function copyText(bytes: Uint8Array, from: number, end: number, sink: ByteSink): number {
  if (bytes[from] === QUOTE) return copyQuoted(bytes, from, end, sink);
  const stop = wordEnd(bytes, from, end);
  if (stop < end && bytes[stop] !== 32) return -1;
  sink.out[sink.at++] = QUOTE;
  sink.put(bytes, from, stop);
  sink.out[sink.at++] = QUOTE;
  return stop;
}
