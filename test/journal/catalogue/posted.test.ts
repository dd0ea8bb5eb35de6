import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Catalogue } from "../../../src/journal/catalogue/catalogue.ts";
import { type ClassifiedEntry, Classifier } from "../../../src/journal/classify.ts";
import { entryOf } from "./entry.ts";

const LETTERS: Readonly<Record<string, string>> = { I: "info", W: "warning", E: "error", F: "fatal" };
const catalogue = new Catalogue();

interface Labelled {
  readonly category: string;
  readonly pods: string;
  readonly line: string;
  readonly found: ClassifiedEntry;
}

const labelled: readonly Labelled[] = readFileSync(new URL("posted.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((row) => {
    const [category = "", pods = "", ...line] = row.split("\t");
    const text = line.join("\t");
    return { category, pods, line: text, found: new Classifier(catalogue).classify(entryOf(text)) };
  });

const share = (wrong: readonly unknown[]): number => 1 - wrong.length / labelled.length;

const podsOf = ({ pods }: ClassifiedEntry): string =>
  pods
    .filter(({ name }) => name !== null)
    .map(({ namespace, name }) => `${namespace ?? "?"}/${name}`)
    .join(",") || "-";

describe(`${labelled.length} lines as people post them`, () => {
  it("has at least 99 % of their severities and sources right", () => {
    const wrong = labelled.filter(({ line, found }) => {
      const head = /([IWEF])\d{4} \d\d:\d\d:\d\d\.\d+ +\d+ ([\w.]+:\d+)\]/.exec(line);
      if (head === null) return false;
      return found.entry.severity !== LETTERS[head[1] ?? ""] || found.entry.source !== head[2];
    });
    expect(wrong.map(({ line }) => line)).toEqual([]);
    expect(share(wrong)).toBeGreaterThanOrEqual(0.99);
  });

  it("names at least 97 % of their pods, and no false one", () => {
    const wrong = labelled.filter(({ pods, found }) => podsOf(found) !== pods);
    expect(wrong.map(({ line, pods, found }) => `${pods} <> ${podsOf(found)}: ${line}`)).toEqual([]);
  });

  it("has at least 92 % of their categories right", () => {
    const wrong = labelled.filter(({ category, found }) => category.replace("~", "") !== found.category);
    const hard = wrong.filter(({ category }) => !category.startsWith("~"));
    expect(hard.map(({ line, category, found }) => `${category} <> ${found.category}: ${line}`)).toEqual([]);
    expect(share(hard)).toBeGreaterThanOrEqual(0.92);
  });
});
