import { ascii, has } from "./ascii.ts";
import type { ByteSink } from "./byte-sink.ts";
import { bareValue } from "./klog-value.ts";

/** Flat objects and lists of plain texts and numbers, as most of klog's are. */
const STRING = String.raw`"[ !#-[\]-~]*"`;
const SCALAR = String.raw`(?:${STRING}|(?:0|-?[1-9]\d{0,14})|true|false|null)`;
const FLAT = new RegExp(
  String.raw`\{(?:${STRING}:${SCALAR}(?:,${STRING}:${SCALAR})*)?\}|\[(?:${SCALAR}(?:,${SCALAR})*)?\]`,
  "y",
);

/** 1 for what may follow a backslash in Go's quoting and in JSON's, and means the same: " \ b f n r t. */
const SAME = new Uint8Array(256);
for (const letter of ascii('"\\bfnrt')) SAME[letter] = 1;
/** 1 for what a bare word may hold that nothing makes doubtful. */
const WORD = new Uint8Array(256);
for (const letter of ascii("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:")) WORD[letter] = 1;
/** 1 for what a key can't hold, or what JSON would have to escape in it. */
const NO_KEY = new Uint8Array(256);
NO_KEY.fill(1, 0, 33).fill(1, 127);
for (const letter of ascii('"\\=')) NO_KEY[letter] = 1;

const MESSAGE = ascii('"message":');
const FIELDS = ascii(',"fields":{');
const LOGGER = ascii('},"logger":');
const NO_LOGGER = ascii('},"logger":null');
const NO_FIELDS = ascii('","fields":{},"logger":null');
const LOGGER_KEY = ascii("logger");

/** Copies the quoted text at `from` and returns its end; -1 where JSON doesn't read it as Go does, or where it doesn't close. */
export function copyQuoted(bytes: Uint8Array, from: number, end: number, sink: ByteSink): number {
  const { out } = sink;
  let to = sink.at;
  out[to++] = 34;
  for (let at = from + 1; at < end; at++) {
    const code = bytes[at] ?? 0;
    if (code < 32 || code === 127) return -1;
    out[to++] = code;
    if (code === 34) {
      sink.at = to;
      return at + 1;
    }
    if (code === 92) {
      const escaped = bytes[++at] ?? 0;
      if (SAME[escaped] !== 1) return -1;
      out[to++] = escaped;
    }
  }
  return -1;
}

function copyValue(bytes: Uint8Array, text: string, from: number, end: number, sink: ByteSink): number {
  const code = bytes[from] ?? 0;
  if (code === 34) return copyQuoted(bytes, from, end, sink);
  if (code === 123 || code === 91) {
    FLAT.lastIndex = from;
    if (!FLAT.test(text) || FLAT.lastIndex > end) return -1;
    sink.put(bytes, from, FLAT.lastIndex);
    return FLAT.lastIndex;
  }
  let stop = from;
  while (stop < end && WORD[bytes[stop] ?? 0] === 1) stop++;
  if (stop === from) return -1;
  sink.text(JSON.stringify(bareValue(text.slice(from, stop))));
  return stop;
}

/**
 * Writes `"message":…,"fields":{…},"logger":…` of a klog body, its quoted texts copied as they stand: Go's quoting and JSON's agree on
 * nearly all of them. False, and nothing written, where they might not, or where the body isn't plainly structured; then
 * `parseStructured` has to read it.
 */
export function writeKlog(bytes: Uint8Array, text: string, from: number, end: number, sink: ByteSink): boolean {
  sink.reserve((end - from) * 4 + 256);
  const before = sink.at;
  const written = bytes[from] === 34 ? writePairs(bytes, text, from, end, sink) : writePrintf(bytes, from, end, sink);
  if (written) return true;
  sink.at = before;
  return false;
}

function writePairs(bytes: Uint8Array, text: string, from: number, end: number, sink: ByteSink): boolean {
  sink.put(MESSAGE);
  let at = copyQuoted(bytes, from, end, sink);
  if (at === -1 || (at < end && bytes[at] !== 32)) return false;
  sink.put(FIELDS);
  let logger = -1;
  for (let first = true; ; ) {
    while (at < end && bytes[at] === 32) at++;
    if (at === end) break;
    let equals = at;
    while (equals < end && NO_KEY[bytes[equals] ?? 0] !== 1) equals++;
    if (equals === at || equals - at > 128 || equals >= end || bytes[equals] !== 61) return false;
    const value = equals + 1;
    if (equals - at === LOGGER_KEY.length && has(bytes, LOGGER_KEY, at)) {
      // Said after the fields: written here for its end only.
      const here = sink.at;
      at = logger === -1 && bytes[value] === 34 ? copyQuoted(bytes, value, end, sink) : -1;
      sink.at = here;
      logger = value;
    } else {
      if (!first) sink.out[sink.at++] = 44;
      first = false;
      sink.out[sink.at++] = 34;
      sink.put(bytes, at, equals);
      sink.out[sink.at++] = 34;
      sink.out[sink.at++] = 58;
      at = copyValue(bytes, text, value, end, sink);
    }
    if (at === -1 || (at < end && bytes[at] !== 32)) return false;
  }
  if (logger === -1) sink.put(NO_LOGGER);
  else {
    sink.put(LOGGER);
    copyQuoted(bytes, logger, end, sink);
  }
  return true;
}

/** A text without quotes around it. One that ends in `>` may have been cut. */
function writePrintf(bytes: Uint8Array, from: number, end: number, sink: ByteSink): boolean {
  if (bytes[end - 1] === 62) return false;
  sink.put(MESSAGE);
  const { out } = sink;
  let to = sink.at;
  out[to++] = 34;
  for (let at = from; at < end; at++) {
    const code = bytes[at] ?? 0;
    if (code < 32 || code === 127) return false;
    if (code === 34 || code === 92) out[to++] = 92;
    out[to++] = code;
  }
  sink.at = to;
  sink.put(NO_FIELDS);
  return true;
}
