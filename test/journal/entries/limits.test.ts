import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { scanEntries } from "../../../src/journal/entries/scan.ts";
import { NOW, scannedText } from "./plain.ts";

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
