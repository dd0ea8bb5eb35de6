import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EntryWriter } from "../../../src/journal/entries/entry-writer.ts";
import { EntryScanner } from "../../../src/journal/entries/scan.ts";
import type { Entry } from "../../../src/journal/entry.ts";
import { NOW, plain } from "./plain.ts";

/** The contract's properties; the optional ones only where they say something. */
function contract(entry: Entry): unknown {
  const { framing, body, ...rest } = plain(entry);
  const optional = { timeZone: null, timeInferred: false, component: null, tail: null, cut: false, omittedBytes: 0 };
  const said = Object.entries(rest).filter(
    ([key, value]) => !(key in optional) || value !== Reflect.get(optional, key),
  );
  return JSON.parse(JSON.stringify(Object.fromEntries(said)));
}

function expectSame(bytes: Uint8Array): void {
  const scanner = new EntryScanner({ now: NOW, file: 'a "log"' });
  const writer = new EntryWriter();
  for (const batch of [scanner.feed(bytes), scanner.end()])
    for (const entry of batch) {
      writer.entry(entry);
      const json: unknown = JSON.parse(`${writer.take()}}`);
      expect(json).toEqual(contract(entry));
    }
}

const recorded = join(import.meta.dirname, "recorded");
const header = "I1120 21:01:42.445117    1866 a.go:1] ";

describe("the JSON of an entry", () => {
  it("is what its properties say, for whole recordings", () => {
    for (const name of readdirSync(recorded)) if (name.endsWith(".log")) expectSame(readFileSync(join(recorded, name)));
  });

  it("is what its properties say, for any klog body", () => {
    const part = fc.constantFrom(
      '"m"',
      '"',
      '\\"',
      "\\",
      "\\n",
      "\\x01",
      "\\u00e9",
      " ",
      " a=",
      " logger=",
      "1",
      "1.50",
      "true",
      "<nil>",
      '{"a":1}',
      '["b"]',
      "&{A:1}",
      "\t",
      "=",
      "w-1",
      "{",
      "mount path=",
      "é",
      "__proto__=",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) =>
        expectSame(
          Buffer.from(
            `${header}"warm up"\n${header}"m"${parts.join("")}\n${header}${parts.join("")}\n${header}"end"\n`,
          ),
        ),
      ),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 300) },
    );
  }, 600_000);
});
