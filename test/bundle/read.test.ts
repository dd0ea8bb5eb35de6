import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { READ_LIMITS } from "../../src/bundle/limits.ts";
import { type Bundle, readBundle } from "../../src/bundle/read.ts";
import { writeBundle } from "../../src/bundle/write.ts";
import { NodectlError } from "../../src/errors.ts";
import { archive, directory, file, recorded, result } from "./samples.ts";

async function whole(): Promise<{ path: string; bytes: Buffer; bundle: Bundle }> {
  const path = join(await directory(), "w1.tar.gz");
  await writeBundle(recorded(), path);
  return { path, bytes: await readFile(path), bundle: await readBundle(path) };
}

/** The manifest of `recorded()`, as text, after `change`. */
async function manifest(change: (manifest: Record<string, unknown>) => unknown): Promise<string> {
  const { bundle } = await whole();
  return JSON.stringify(change(JSON.parse(JSON.stringify(bundle.manifest))));
}

const probes: [{ name: string }, Buffer][] = [
  [{ name: "probes/0001-mountinfo" }, Buffer.from("36 35 98:0 / /mnt rw\n")],
  [{ name: "probes/0002-mountinfo" }, Buffer.from([0, 255, 10, 0])],
  [{ name: "probes/0003-mountinfo" }, Buffer.alloc(0)],
];
const same = (it: Record<string, unknown>): unknown => it;
const refused = async (path: string, code: string, text: RegExp, limits = READ_LIMITS): Promise<void> => {
  await expect(readBundle(path, limits)).rejects.toMatchObject({
    name: "NodectlError",
    code,
    exitCode: 2,
    message: text,
  });
};

describe("readBundle", () => {
  it("reads a bundle that another hand packed alike", async () => {
    const path = await archive([[{ name: "manifest.json" }, await manifest(same)], ...probes]);
    expect((await readBundle(path)).results.size).toBe(3);
  });

  it.each([
    ["a link", { name: "probes/0001-mountinfo", type: "symlink", linkname: "/etc/shadow" }],
    ["a hard link", { name: "probes/0001-mountinfo", type: "link", linkname: "/etc/shadow" }],
    ["a device", { name: "probes/0001-mountinfo", type: "character-device", devmajor: 1, devminor: 5 }],
    ["a directory", { name: "probes/", type: "directory" }],
    ["a path upwards", { name: "../../etc/cron.d/x" }],
    ["an absolute path", { name: "/etc/cron.d/x" }],
    ["a file that isn't listed", { name: "probes/0009-mountinfo" }],
    ["a second manifest", { name: "manifest.json" }],
  ] as const)("refuses %s", async (_, header) => {
    await refused(
      await archive([[{ name: "manifest.json" }, await manifest(same)], [header, ""], ...probes]),
      "BUNDLE_CORRUPT",
      /isn't a nodectl bundle: it holds/,
    );
  });

  it("refuses a file that comes twice, is missing, or has other content", async () => {
    const head: [{ name: string }, string] = [{ name: "manifest.json" }, await manifest(same)];
    const [first, second, third] = probes as [(typeof probes)[0], (typeof probes)[0], (typeof probes)[0]];
    await refused(await archive([head, first, first, second, third]), "BUNDLE_CORRUPT", /holds a file twice/);
    await refused(await archive([head, first, third]), "BUNDLE_CORRUPT", /is cut off/);
    const other: typeof first = [first[0], Buffer.from("36 35 98:0 / /mnt ro\n")];
    await refused(await archive([head, other, second, third]), "BUNDLE_CORRUPT", /changed after it was recorded/);
  });

  it("refuses what doesn't begin with a manifest that it knows", async () => {
    await refused(await archive(probes), "BUNDLE_CORRUPT", /doesn't begin with a manifest/);
    await refused(
      await archive([[{ name: "manifest.json" }, "{"]]),
      "BUNDLE_CORRUPT",
      /manifest is not valid \(JSON\)/,
    );
    await refused(await archive([[{ name: "manifest.json" }, "[]"]]), "BUNDLE_CORRUPT", /\(manifest\)/);
    const newer = await manifest((it) => ({ ...it, format: "nodectl-bundle/2" }));
    await refused(await archive([[{ name: "manifest.json" }, newer]]), "BUNDLE_VERSION", /another version of nodectl/);
    const elsewhere = await manifest((it) => ({
      ...it,
      probes: [{ ...(it.probes as object[])[0], file: "probes/../../etc/passwd" }],
    }));
    await refused(await archive([[{ name: "manifest.json" }, elsewhere]]), "BUNDLE_CORRUPT", /\(probes\.file\)/);
  });

  it("says in one clause what else a path may be", async () => {
    const at = await directory();
    await refused(join(at, "none.tar.gz"), "BUNDLE_NOT_FOUND", /none\.tar\.gz does not exist$/);
    await refused(at, "BUNDLE_UNREADABLE", /is a directory/);
    await refused(await file(""), "BUNDLE_CORRUPT", /is empty$/);
    await refused(await file("apiVersion: v1\n"), "BUNDLE_CORRUPT", /isn't a nodectl bundle$/);
    await refused(await file(gzipSync("")), "BUNDLE_CORRUPT", /isn't a nodectl bundle$/);
    await refused(await file(gzipSync("a log".repeat(1000))), "BUNDLE_CORRUPT", /it is no tar archive/);
    await refused("/dev/zero", "BUNDLE_CORRUPT", /isn't a nodectl bundle$/);
  });

  it("says that it may not read it", async (context) => {
    if (process.getuid?.() === 0) return context.skip("root reads everything");
    const path = await file("x");
    await chmod(path, 0);
    await refused(path, "BUNDLE_UNREADABLE", /permission denied/);
  });

  it("says that a bundle is cut off, wherever the cut is", async () => {
    const { bytes } = await whole();
    for (let at = 20; at < bytes.length; at += 37) {
      await refused(await file(bytes.subarray(0, at)), "BUNDLE_CORRUPT", /is cut off/);
    }
    const tar = gunzipSync(bytes);
    await refused(await file(gzipSync(tar.subarray(0, 2000))), "BUNDLE_CORRUPT", /is cut off/);
  });

  it("reads a bundle that is too large to unpack at once as it reads a small one", async () => {
    const path = join(await directory(), "w1.tar.gz");
    const results = [result([], randomBytes(6 << 20)), result(["x"], Buffer.from("x"))];
    await writeBundle(recorded({ results }), path);
    const outputs = [...(await readBundle(path)).results.values()].map(({ stdout }) => stdout);
    expect(outputs.map((output, index) => Buffer.compare(output, results[index]?.stdout ?? output))).toEqual([0, 0]);
    const bytes = await readFile(path);
    await refused(await file(bytes.subarray(0, -1000)), "BUNDLE_CORRUPT", /is cut off/);
    bytes[5 << 20] = (bytes[5 << 20] ?? 0) ^ 1;
    await refused(await file(bytes), "BUNDLE_CORRUPT", /is damaged|changed after/);
    await refused(path, "BUNDLE_TOO_LARGE", /unpacks to more/, { ...READ_LIMITS, totalBytes: 1 << 20 });
    await refused(await file(randomBytes(5 << 20)), "BUNDLE_CORRUPT", /isn't a nodectl bundle$/);
  });

  it("reads a bundle from a pipe", async () => {
    const { path, bytes } = await whole();
    const pipe = `${path}.fifo`;
    execFileSync("sh", ["-c", 'mkfifo "$0"', pipe]);
    const [bundle] = await Promise.all([readBundle(pipe), writeFile(pipe, bytes)]);
    expect(bundle.results.size).toBe(3);
  });

  it("stops early at a bomb, whether it is a big file, zeros or many headers", async () => {
    const started = performance.now();
    await refused(await file(gzipSync(Buffer.alloc(20 << 20))), "BUNDLE_CORRUPT", /more than files/);
    const bomb = await writeBig();
    await refused(bomb, "BUNDLE_TOO_LARGE", /unpacks to more than it may/);
    const small = { ...READ_LIMITS, entryBytes: 1 << 20 };
    await refused(bomb, "BUNDLE_TOO_LARGE", /holds more than it may/, small);
    await refused(bomb, "BUNDLE_TOO_LARGE", /unpacks to more/, { ...READ_LIMITS, totalBytes: 1 << 20 });
    const { path } = await whole();
    await refused(path, "BUNDLE_TOO_LARGE", /holds more than it may: 2 files/, { ...READ_LIMITS, entries: 2 });
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it("reads, refuses or fails to find any bytes, and always ends", async () => {
    const { bytes, bundle } = await whole();
    const path = join(await directory(), "x.tar.gz");
    const outcome = async (raw: Uint8Array): Promise<Bundle | string> => {
      await writeFile(path, raw);
      try {
        return await readBundle(path);
      } catch (error) {
        if (error instanceof NodectlError && error.exitCode === 2) return error.code;
        throw error;
      }
    };
    const flip = (raw: Buffer, at: number, by: number): Buffer => {
      const copy = Buffer.from(raw);
      const index = at % copy.length;
      copy[index] = (copy[index] ?? 0) ^ by;
      return copy;
    };
    const byte = fc.integer({ min: 1, max: 255 });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        byte,
        fc.boolean(),
        fc.uint8Array({ maxLength: 700 }),
        async (at, by, inside, junk) => {
          const tar = gunzipSync(bytes);
          expect(typeof (await outcome(bytes.subarray(0, at % bytes.length)))).toBe("string");
          expect(typeof (await outcome(gzipSync(junk)))).toBe("string");
          const flipped = await outcome(inside ? gzipSync(flip(tar, at, by)) : flip(bytes, at, by));
          // A header's flags, a time stamp or a field of the manifest may have changed; what the node said never has.
          if (typeof flipped !== "string") {
            const outputs = ({ results }: Bundle) => [...results.values()].map(({ stdout }) => Buffer.from(stdout));
            expect(outputs(flipped)).toEqual(outputs(bundle));
            if (!inside) expect(flipped.manifest).toEqual(bundle.manifest);
          }
          await outcome(Buffer.concat([bytes, junk]));
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** 100 MiB of the same byte, in a bundle that is right in everything else. */
async function writeBig(): Promise<string> {
  const at = await directory();
  await mkdir(join(at, "d"));
  const path = join(at, "d", "big.tar.gz");
  const results = [result([], randomBytes(100)), result(["big"], Buffer.alloc(100 << 20, "a"))];
  await writeBundle(recorded({ results }), path);
  return path;
}
