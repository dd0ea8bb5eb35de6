import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { entryJson } from "../../../src/journal/entries/entry-json.ts";
import { EntryScanner, scanEntries } from "../../../src/journal/entries/scan.ts";
import { NOW, plain, scanned, scannedText } from "./plain.ts";

const header = "I1120 21:01:42.445117    1866 a.go:1] ";

describe("large input", () => {
  it("keeps the head of a 2 MB line and counts the rest", () => {
    const [entry, next] = scannedText(`${header}${"x".repeat(2 << 20)}\n${header}"y" a="b"\n`);
    expect(entry).toMatchObject({ lines: 1, omittedBytes: (1 << 20) + header.length });
    expect(next).toMatchObject({ message: "y", omittedBytes: 0 });
  });
  it("keeps the head of an entry of a million lines, in time", () => {
    const [entry, ...rest] = scannedText(`${header}plain\n${"go on\n".repeat(1_000_000)}`);
    expect(rest).toEqual([]);
    expect(entry?.lines).toBe(1_000_001);
    expect(entry?.message.length).toBeLessThan(300_000);
    expect((entry?.message.length ?? 0) + (entry?.omittedBytes ?? 0)).toBe(6_000_005);
  });
  it.each([
    ["quotes", '"'],
    ["backslashes", "\\"],
    ["brackets", "{["],
    ["headers", header],
    ["keys", ' a="'],
    ["blanks", " "],
    ["dates", "Nov 20 21:01:42 "],
    ["quoted headers", `"${header}`],
  ])("takes a line of %s in time", (_name, part) => {
    const text = `${header}"m" k=${part.repeat((1 << 19) / part.length)}\n`;
    const start = performance.now();
    expect(scannedText(text.repeat(2)).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

describe("compressed input", () => {
  const text = `${header}"m" k="v"\n`.repeat(1000);
  const all = async (bytes: Uint8Array) => {
    const entries = [];
    for await (const batch of scanEntries([bytes.subarray(0, 1), bytes.subarray(1)], { now: NOW }))
      entries.push(...batch);
    return entries;
  };
  it("is unpacked from gzip, also where its end is missing", async () => {
    const packed = gzipSync(text);
    expect(await all(packed)).toHaveLength(1000);
    expect((await all(packed.subarray(0, packed.length - 10))).length).toBeGreaterThan(0);
  });
  it("is refused with a hint where Node can't unpack it", async () => {
    await expect(all(Buffer.from("fd377a585a000004", "hex"))).rejects.toMatchObject({
      code: "INPUT_COMPRESSED",
      exitCode: 2,
    });
  });
  it("is refused where it is damaged", async () => {
    const packed = Buffer.from(gzipSync(text));
    packed.fill(0xff, 12, 40);
    await expect(all(packed)).rejects.toMatchObject({ code: "INPUT_CORRUPT" });
  });
});

describe("the JSON of an entry", () => {
  it.each([
    '"m" k="v" pods=["a/b"] event={"ID":"x","n":1} n=12 f=1.5 t=true nil=null uid=3f2a logger="a.b"',
    '"m \\"q\\" \\\\ \\n" k="\\x01 \\u00e9 \\a" e={"a":{"b":1}} go=&{A:1 B:x} bad={x',
    'plain "text" with \ttab',
    '"m" k="v',
    "",
  ])("is what its properties say: %s", (body) => {
    const [entry] = new EntryScanner({ now: NOW, file: "k.log" })
      .feed(Buffer.from(`${header}"warm up"\n${header}${body}\n${header}"end"\n`))
      .slice(1);
    if (!entry) throw new Error("no entry");
    const json = JSON.parse(`${entryJson(entry)}}`);
    const { line, lines, message, fields, logger, cut } = plain(entry);
    expect(json).toMatchObject({
      file: "k.log",
      line,
      lines,
      severity: "info",
      source: "a.go:1",
      message,
      logger,
      host: null,
    });
    expect(json.fields).toEqual(JSON.parse(JSON.stringify(fields)));
    expect(json.cut ?? false).toBe(cut);
    expect(scanned([Buffer.from("")])).toEqual([]);
  });
});
