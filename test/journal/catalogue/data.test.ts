import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { CATEGORIES } from "../../../src/journal/catalogue/categories.ts";
import { loadTables } from "../../../src/journal/catalogue/load.ts";

const { events, texts } = loadTables();

describe("the catalogue's tables", () => {
  it("are what scripts/catalogue.js makes of the data", async () => {
    const { stderr } = await promisify(execFile)(process.execPath, ["scripts/catalogue.js", "--check"]);
    expect(stderr).toBe("");
  });

  it("names each event once, dotted and in kebab-case", () => {
    const names = events.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  });

  it("knows only categories of the contract", () => {
    const used = new Set([...events, ...texts].map(({ category }) => category));
    expect([...used].filter((category) => !CATEGORIES.includes(category))).toEqual([]);
  });

  it("holds every text of the kubelet once a file", () => {
    const keys = texts.map(({ place, text }) => `${place} ${text}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(texts.length).toBeGreaterThan(5600);
  });
});
