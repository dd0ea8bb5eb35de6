import { isAscii } from "node:buffer";

// Colours and links that a terminal's copy keeps; any other control character is evidence and stays.
const DRESS = /\x1b\[[\d;]*[mK]|\x1b\]8;[^\x07\x1b]{0,1024}(?:\x07|\x1b\\)/g;

/** Nothing in these bytes needs `cleanLine`. */
export const isClean = (bytes: Uint8Array): boolean => isAscii(bytes) && !bytes.includes(27) && !bytes.includes(13);

/**
 * A line as text: UTF-8 decoded (invalid bytes become U+FFFD), the end of a Windows line and a terminal's colours taken off.
 * @param raw one character a byte, without the newline
 */
export function cleanLine(raw: string): string {
  let line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
  if (/[\x80-\xff]/.test(line)) line = Buffer.from(line, "latin1").toString("utf8");
  return line.includes("\x1b") ? line.replace(DRESS, "") : line;
}

/** Where a line's text ends whose only odd character is its Windows end; -1 where `cleanLine` has more to do. */
export function cleanEnd(text: string, start: number, end: number): number {
  const till = end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
  return /[\x80-\xff\x1b\r]/.test(text.slice(start, till)) ? -1 : till;
}
