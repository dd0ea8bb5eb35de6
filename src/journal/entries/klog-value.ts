import type { FieldValue } from "../entry.ts";

// A component's keys with blanks in them: all that the kubelet has had from 1.18 on. Any other blank ends a value.
const SPACED_KEYS = ["mount path=", "/proc/swaps contents=", "login name=", "display name="];

/** The length of the key that `text` has at `at`, before its `=`; 0 where there is none. */
export function keyLength(text: string, at: number): number {
  for (let end = at; end < text.length && end - at <= 128; end++) {
    const code = text.charCodeAt(end);
    if (code === 61 && end > at) return end - at;
    if (code <= 32 || code === 34 || code === 61) break;
  }
  for (const key of SPACED_KEYS) if (text.startsWith(key, at)) return key.length - 1;
  return 0;
}

/** Where a value without quotes ends: before the next ` key=`, else at the text's end. */
export function bareEnd(text: string, from: number): number {
  for (let space = text.indexOf(" ", from); space !== -1; space = text.indexOf(" ", space + 1))
    if (keyLength(text, space + 1) > 0) return space;
  return text.length;
}

const OPEN = /^&?(?:[\w.*]{0,64}[[{]|map\[)/;

/**
 * Where a Go struct, slice or map (`%+v`) ends: where its brackets balance before a blank or the end. They may not, for a string in it
 * can hold brackets; then the next ` key=` ends it.
 */
export function goEnd(text: string, from: number): number | null {
  if (!OPEN.test(text.slice(from, from + 70))) return null;
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 123 || code === 91) depth++;
    else if ((code === 125 || code === 93) && --depth === 0) {
      if (at + 1 === text.length || text.charCodeAt(at + 1) === 32) return at + 1;
    }
    if (depth < 0) break;
  }
  return null;
}

/** Where JSON's brackets balance, its strings apart; null where they don't before the end, or where no blank follows. */
export function jsonEnd(text: string, from: number): number | null {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === 92) at++;
      else if (code === 34) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 123 || code === 91) depth++;
    else if ((code === 125 || code === 93) && --depth === 0)
      return at + 1 === text.length || text.charCodeAt(at + 1) === 32 ? at + 1 : null;
  }
  return null;
}

/** JSON's value, or undefined. */
export function jsonValue(raw: string): FieldValue | undefined {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

const INTEGER = /^(?:0|-?[1-9]\d{0,14})$/;
const DECIMAL = /^-?(?:0|[1-9]\d{0,8})\.\d{1,6}$/;

/** A bare value: a number that JavaScript holds exactly, a boolean, null, or text (a UID, a phase, a Go struct). */
export function bareValue(raw: string): FieldValue {
  if (raw === "true") return true;
  if (raw === "false") return false;
  if (raw === "<nil>" || raw === "null") return null;
  if (INTEGER.test(raw)) return Number(raw);
  return DECIMAL.test(raw) && String(Number(raw)) === raw ? Number(raw) : raw;
}
