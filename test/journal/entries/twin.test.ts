import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { naiveEntries } from "../../../src/journal/entries/naive.ts";
import { NOW, physicalLines, plain, scanned } from "./plain.ts";

const recorded = join(import.meta.dirname, "recorded");
const handwritten = join(import.meta.dirname, "handwritten");
const files = [recorded, handwritten].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".log"))
    .map((name) => readFileSync(join(folder, name))),
);
/** Lines of every form, to be mixed. */
const lines = files.flatMap((file) =>
  file
    .toString("latin1")
    .split("\n")
    .slice(0, 40)
    .map((line) => Buffer.from(line, "latin1")),
);
const NEWLINE = Buffer.from("\n");

const pieces = (bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] => {
  const at = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return at.slice(1).map((end, index) => bytes.subarray(at[index] ?? 0, end));
};

/** A line, perhaps with its head or tail cut off, or with a few bytes changed. */
const line = fc
  .tuple(
    fc.constantFrom(...lines),
    fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.nat()),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 2 }),
  )
  .map(([raw, cut, edits]) => {
    const bytes = Buffer.from(raw);
    for (const [at, byte] of edits) if (bytes.length > 0) bytes[at % bytes.length] = byte;
    if (cut === null) return bytes;
    const at = cut % (bytes.length + 1);
    return cut % 2 === 0 ? bytes.subarray(at) : bytes.subarray(0, at);
  });
const log = fc
  .array(
    fc.tuple(line, fc.constantFrom(NEWLINE, NEWLINE, NEWLINE, Buffer.from("\r\n"), Buffer.from(" "), Buffer.from(""))),
    { maxLength: 60 },
  )
  .map((parts) => Buffer.concat(parts.flat()));
const journalBytes = fc.oneof(
  { weight: 8, arbitrary: log },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
);

describe("the fast scanner and its slow twin", () => {
  it("agree on any bytes, wherever the stream is cut", () => {
    fc.assert(
      fc.property(journalBytes, fc.array(fc.nat(), { maxLength: 8 }), (bytes, cuts) => {
        const slow = naiveEntries(bytes, { now: NOW }).map(plain);
        expect(scanned(pieces(bytes, cuts))).toEqual(slow);
        expect(slow.reduce((sum, entry) => sum + entry.lines, 0)).toBe(physicalLines(bytes));
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 300) },
    );
  }, 600_000);

  it("agree on whole recordings, byte by byte and in one piece", () => {
    for (const bytes of files) {
      const slow = naiveEntries(bytes, { now: NOW }).map(plain);
      expect(scanned([bytes])).toEqual(slow);
      expect(scanned(pieces(bytes, [7, 77, 777, 7777]))).toEqual(slow);
      expect(slow.reduce((sum, entry) => sum + entry.lines, 0)).toBe(physicalLines(bytes));
    }
  });
});
