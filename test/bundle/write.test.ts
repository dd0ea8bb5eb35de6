import { execFileSync } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { readBundle } from "../../src/bundle/read.ts";
import { writeBundle } from "../../src/bundle/write.ts";
import { directory, recorded, result } from "./samples.ts";

describe("writeBundle", () => {
  it("gives back what was recorded, to its owner alone", async () => {
    const path = join(await directory(), "w1.tar.gz");
    const bytes = await writeBundle(recorded(), path);
    const { mode, size } = await stat(path);
    expect([mode & 0o777, size]).toEqual([0o600, bytes]);

    const { manifest, results } = await readBundle(path);
    expect([...results.values()]).toEqual(recorded().results);
    expect(manifest).toMatchObject({
      format: "nodectl-bundle/1",
      nodectl: "0.1.0",
      target: recorded().target,
      privilege: "sudo",
      startedAt: "2026-11-20T21:01:42.445Z",
      timeZone: "Europe/Berlin",
      ledger: [{ probe: "mountinfo /var/log", kind: "jwt", where: "line 3", count: 2 }],
    });
  });

  it("is an archive that tar reads, its manifest first", async () => {
    const path = join(await directory(), "w1.tar.gz");
    await writeBundle(recorded(), path);
    expect(execFileSync("tar", ["tzf", path]).toString().split("\n")).toEqual([
      "manifest.json",
      "probes/0001-mountinfo",
      "probes/0002-mountinfo",
      "probes/0003-mountinfo",
      "",
    ]);
  });

  it("gives the same bytes for the same input, to a file and to a stream", async () => {
    const path = join(await directory(), "w1.tar.gz");
    const stdout = new PassThrough();
    const chunks: Buffer[] = [];
    stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    await writeBundle(recorded(), path);
    await writeBundle(recorded(), "-", { stdout });
    expect(stdout.writableEnded).toBe(false);
    expect(Buffer.concat(chunks).equals(await readFile(path))).toBe(true);
  });

  it("keeps the earlier of two results under one key", async () => {
    const path = join(await directory(), "w1.tar.gz");
    const results = [
      result([], Buffer.from("before")),
      result(["/"], Buffer.from("x")),
      result([], Buffer.from("after")),
    ];
    await writeBundle(recorded({ results }), path);
    expect([...(await readBundle(path)).results.values()].map(({ stdout }) => Buffer.from(stdout).toString())).toEqual([
      "before",
      "x",
    ]);
  });

  it("takes a node's clock that is past 2038 or before 1970", async () => {
    for (const startedAt of [new Date("2100-01-01T00:00:00Z"), new Date("1969-01-01T00:00:00Z")]) {
      const path = join(await directory(), "w1.tar.gz");
      await writeBundle(recorded({ startedAt }), path);
      expect((await readBundle(path)).manifest.startedAt).toBe(startedAt.toISOString());
    }
  });

  it("leaves a file that is there alone, unless it is forced", async () => {
    const path = join(await directory(), "w1.tar.gz");
    await writeFile(path, "mine");
    await expect(writeBundle(recorded(), path)).rejects.toMatchObject({ code: "BUNDLE_EXISTS", exitCode: 2 });
    expect(await readFile(path, "utf8")).toBe("mine");
    await writeBundle(recorded(), path, { force: true });
    expect((await readBundle(path)).results.size).toBe(3);
  });

  it("never puts a file in a device's, link's or directory's place", async () => {
    const at = await directory();
    await mkdir(join(at, "dir"));
    await symlink("/dev/null", join(at, "link"));
    for (const path of [join(at, "dir"), join(at, "link"), "/dev/null"]) {
      await expect(writeBundle(recorded(), path, { force: true })).rejects.toMatchObject({
        code: "BUNDLE_NOT_WRITTEN",
      });
    }
    expect((await readdir(at)).sort()).toEqual(["dir", "link"]);
  });

  it("says that the directory isn't there", async () => {
    const path = join(await directory(), "no", "w1.tar.gz");
    await expect(writeBundle(recorded(), path)).rejects.toMatchObject({
      code: "BUNDLE_NOT_WRITTEN",
      exitCode: 2,
      message: `cannot write ${path}: its directory does not exist`,
    });
  });

  it("says that the disk is full", async () => {
    const stdout = createWriteStream("/dev/full");
    stdout.on("error", () => {});
    await expect(writeBundle(recorded(), "-", { stdout })).rejects.toMatchObject({
      code: "BUNDLE_NOT_WRITTEN",
      exitCode: 2,
      message: "cannot write the bundle: the disk is full",
    });
  });

  it("leaves nothing on a disk that is full", async (context) => {
    const at = await directory();
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", at], { stdio: "ignore" });
    } catch {
      return context.skip("may not mount a small filesystem here");
    }
    try {
      const noise = Buffer.from(Array.from({ length: 1 << 18 }, (_, i) => (i * i * 2654435761) >>> 13));
      const written = writeBundle(recorded({ results: [result([], noise)] }), join(at, "w1.tar.gz"));
      await expect(written).rejects.toMatchObject({ code: "BUNDLE_NOT_WRITTEN", message: /the disk is full/ });
      expect(await readdir(at)).toEqual([]);
    } finally {
      execFileSync("umount", [at]);
    }
  });

  it("leaves nothing when it is interrupted", async () => {
    const at = await directory();
    const abort = new AbortController();
    const results = Array.from({ length: 50 }, (_, i) => result([String(i)], Buffer.alloc(1 << 20, i)));
    const written = writeBundle(recorded({ results }), join(at, "w1.tar.gz"), { signal: abort.signal });
    setTimeout(() => abort.abort(new Error("stop")), 5);
    await expect(written).rejects.toThrow("stop");
    expect(await readdir(at)).toEqual([]);
  });
});
