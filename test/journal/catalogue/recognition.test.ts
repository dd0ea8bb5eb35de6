import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Catalogue } from "../../../src/journal/catalogue/catalogue.ts";
import type { KnownText } from "../../../src/journal/catalogue/text.ts";
import { Classifier } from "../../../src/journal/classify.ts";
import { entry, entryOf } from "./entry.ts";
import { line, rendered } from "./render.ts";
import { callsIn, ROWS, type Row } from "./rows.ts";

const catalogue = new Catalogue();
/** Without letters of its own a text can't be told: only its place speaks. */
const tellable = ({ known }: Row): boolean =>
  /[A-Za-z]{2}/.test(known.text.replace(/%[-#+ 0-9.]*[a-zA-Z]|\{[^}]*\}/g, ""));

/** Two texts of one file that differ in their values alone (`spec %s`, `spec %s %v`) can't be told apart. */
function alike(found: KnownText | null, known: KnownText): boolean {
  const own = (text: string): string => text.replace(/%[-#+ 0-9.]*[a-zA-Z]|\{[^}]*\}|\W/g, "");
  return (
    found !== null &&
    (found.text === known.text || (found.place === known.place && own(found.text) === own(known.text)))
  );
}

const kubelets = ROWS.filter(({ calls }) => calls.length > 0);

describe("every text of the catalogue, as klog writes it", () => {
  it("is recognised in each release that has it, by its event's name or as itself", () => {
    const missed: string[] = [];
    for (const row of kubelets.filter(tellable)) {
      for (const release of new Set([row.first, (row.first + row.last) >> 1, row.last])) {
        for (const call of callsIn(row, release)) {
          for (const text of fc.sample(line(row, call, release), { numRuns: 5, seed: 7 * release + row.known.row })) {
            const { event, text: found } = new Classifier(catalogue).classify(entryOf(text));
            const right =
              row.known.event === null ? alike(found, row.known) : found?.event?.name === row.known.event.name;
            if (!right) missed.push(`1.${release} ${row.known.text}\n  ${text}\n  -> ${event} ${found?.text}`);
          }
        }
      }
    }
    expect(missed.slice(0, 20).join("\n")).toBe("");
  }, 60_000);

  it("keeps its event where its header is cut off", () => {
    const missed: string[] = [];
    for (const row of kubelets) {
      const { event, text } = row.known;
      const [call] = callsIn(row, row.last);
      if (event === null || call === undefined || text.includes("\n") || text.replace(/%[a-z]|\W/g, "").length < 12)
        continue;
      const [sample = ""] = fc.sample(line(row, call, row.last), { numRuns: 1, seed: row.known.row });
      const bare = entryOf(sample.replace(/^.*?\] /, ""));
      const found = new Classifier(catalogue).classify(bare).text?.event?.name;
      if (found !== event.name) missed.push(`${event.name} <> ${found}: ${bare.message}`);
    }
    expect(missed).toEqual([]);
  });
});

describe("every text of another program", () => {
  it("is recognised by its event's name", () => {
    const missed: string[] = [];
    const bodies = { "@kernel": "kernel", "@journal": "marker", "@panic": "panic", "@systemd": "text" } as const;
    for (const { known } of ROWS.filter(({ known }) => known.place.startsWith("@"))) {
      for (const message of fc.sample(rendered(known.text), { numRuns: 20, seed: known.row })) {
        const program = known.place.slice(1);
        const body = bodies[known.place as keyof typeof bodies] ?? "logfmt";
        const found = new Classifier(catalogue).classify(entry({ message, program, body })).text;
        if (found?.event?.name !== known.event?.name) missed.push(`${known.text} <> ${found?.text}: ${message}`);
      }
    }
    expect(missed.slice(0, 20).join("\n")).toBe("");
  });
});
