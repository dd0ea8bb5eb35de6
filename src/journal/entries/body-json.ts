import { bareValue } from "./klog-value.ts";

/** Flat objects and lists of plain texts and numbers, as most of klog's are; any other goes the long way. */
const STRING = String.raw`"[^"\\\x00-\x1f]*"`;
const SCALAR = String.raw`(?:${STRING}|(?:0|-?[1-9]\d{0,14})|true|false|null)`;
const FLAT = new RegExp(
  String.raw`\{(?:${STRING}:${SCALAR}(?:,${STRING}:${SCALAR})*)?\}|\[(?:${SCALAR}(?:,${SCALAR})*)?\]`,
  "y",
);

/** The end of a quoted text that JSON reads as Go does; -1 where they differ (other escapes, control characters) or where it doesn't close. */
function sameQuoteEnd(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) return at;
    if (code < 32) return -1;
    if (code === 92) {
      const escaped = text.charCodeAt(++at);
      // " \ b f n r t
      if (
        escaped !== 34 &&
        escaped !== 92 &&
        escaped !== 110 &&
        escaped !== 116 &&
        escaped !== 114 &&
        escaped !== 98 &&
        escaped !== 102
      )
        return -1;
    }
  }
  return -1;
}

const endsWord = (text: string, at: number, end: number): boolean => at === end || text.charCodeAt(at) === 32;

/** A key's end, its `=`; -1 for no key, or one that JSON would have to escape. */
function keyEnd(text: string, from: number, end: number): number {
  for (let at = from; at < end && at - from <= 128; at++) {
    const code = text.charCodeAt(at);
    if (code === 61) return at > from ? at : -1;
    if (code <= 32 || code === 34 || code === 92) return -1;
  }
  return -1;
}

/** The end of a word that nothing in it makes doubtful. */
function wordEnd(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) return at;
    const plain =
      (code >= 45 && code <= 58) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122);
    if (!plain) return -1;
  }
  return end;
}

/**
 * `"logger":…,"message":…,"fields":{…}` of a klog body, its quoted texts copied as they stand: Go's quoting and JSON's agree on nearly all
 * of them. Null where they might not, or where the body isn't plainly structured; then `parseStructured` has to read it.
 */
export function structuredJson(text: string, from: number, end: number): string | null {
  if (text.charCodeAt(from) !== 34) return null;
  let at = sameQuoteEnd(text, from + 1, end) + 1;
  if (at === 0 || !endsWord(text, at, end)) return null;
  const message = text.slice(from, at);
  let logger = "null";
  let fields = "";
  for (;;) {
    while (at < end && text.charCodeAt(at) === 32) at++;
    if (at === end) return `"logger":${logger},"message":${message},"fields":{${fields}}`;
    const equals = keyEnd(text, at, end);
    if (equals === -1) return null;
    const start = equals + 1;
    const code = text.charCodeAt(start);
    let value: string;
    let stop: number;
    if (code === 34) {
      stop = sameQuoteEnd(text, start + 1, end) + 1;
      if (stop === 0) return null;
      value = text.slice(start, stop);
    } else if (code === 123 || code === 91) {
      FLAT.lastIndex = start;
      if (!FLAT.test(text)) return null;
      stop = FLAT.lastIndex;
      value = text.slice(start, stop);
    } else {
      stop = wordEnd(text, start, end);
      if (stop <= start) return null;
      value = JSON.stringify(bareValue(text.slice(start, stop)));
    }
    if (stop > end || !endsWord(text, stop, end)) return null;
    if (code === 34 && equals - at === 6 && text.startsWith("logger", at)) logger = value;
    else fields += `${fields === "" ? "" : ","}"${text.slice(at, equals)}":${value}`;
    at = stop;
  }
}
