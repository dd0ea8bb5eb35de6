import fc from "fast-check";
import type { Filter } from "../../src/redact/filter.ts";

export const filtered = (filter: Filter, text: string): string =>
  Buffer.from(filter(Buffer.from(text)).stdout).toString();

/** `grep -aHzZ '' /proc/[pid]/cmdline` of processes 100, 101, … */
export const cmdlines = (...processes: readonly (readonly string[])[]): string =>
  processes.map((words, index) => words.map((word) => `/proc/${100 + index}/cmdline\0${word}\0`).join("")).join("");

const characters = (all: string): fc.Arbitrary<string> => fc.constantFrom(...all);
const LOWER = "abcdefghijklmnopqrstuvwxyz0123456789";
const WORD = `${LOWER}ABCDEFGHIJKLMNOPQRSTUVWXYZ`;

/** What password generators make; always with a digit, never a word of a sentence. */
export const secret = fc
  .tuple(fc.string({ unit: characters(`${WORD}!%*+_~`), minLength: 11, maxLength: 40 }), fc.nat({ max: 9 }))
  .map(([text, digit]) => `s${digit}${text}Z`);
export const bootstrapToken = fc
  .tuple(
    fc.string({ unit: characters(LOWER), minLength: 6, maxLength: 6 }),
    fc.string({ unit: characters(LOWER), minLength: 16, maxLength: 16 }),
  )
  .map((parts) => parts.join("."));
export const jwt = fc
  .array(fc.string({ unit: characters(`${WORD}-_`), minLength: 20, maxLength: 60 }), { minLength: 3, maxLength: 3 })
  .map((parts) => `eyJ${parts.join(".")}`);
export const base64Lines = fc.array(fc.string({ unit: characters(`${WORD}+/`), minLength: 64, maxLength: 64 }), {
  minLength: 2,
  maxLength: 6,
});
