// Bytes are read several times as fast as a string's characters, of which V8 must ask each time how the string is kept.

const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 48 && code <= 57;

export const ascii = (text: string): Uint8Array => Buffer.from(text, "latin1");

/** Whether `needle` stands at `from`. */
export function has(bytes: Uint8Array, needle: Uint8Array, from: number): boolean {
  for (let at = 0; at < needle.length; at++) if (bytes[from + at] !== needle[at]) return false;
  return true;
}

export function digits(bytes: Uint8Array, from: number, count: number): boolean {
  for (let at = from; at < from + count; at++) if (!isDigit(bytes[at])) return false;
  return true;
}

export function digitsEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isDigit(bytes[at])) at++;
  return at;
}

/** 1 for what a Go file's name is made of. */
const NAMED = new Uint8Array(256);
for (const letter of Buffer.from("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-"))
  NAMED[letter] = 1;

export function nameEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (NAMED[bytes[at] ?? 0] === 1) at++;
  return at;
}

/** `mm:ss` as seconds; -1 where it isn't that, or a leap second. */
export function minuteAndSecond(bytes: Uint8Array, at: number): number {
  if (!digits(bytes, at, 2) || bytes[at + 2] !== 58 || !digits(bytes, at + 3, 2)) return -1;
  const minute = ((bytes[at] ?? 0) - 48) * 10 + (bytes[at + 1] ?? 0) - 48;
  const second = ((bytes[at + 3] ?? 0) - 48) * 10 + (bytes[at + 4] ?? 0) - 48;
  return minute > 59 || second > 59 ? -1 : minute * 60 + second;
}
