import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBundle } from "../../src/bundle/read.ts";
import { writeBundle } from "../../src/bundle/write.ts";
import { openSession } from "../../src/target/target.ts";
import { runMain } from "./run-main.ts";

describe("a run on a bundle", () => {
  let directory: string;
  /** A recording of a node that answered one question. */
  let bundle: string;
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), "nodectl-cli-"));
    bundle = join(directory, "recorded.tar.gz");
    const stdout = Buffer.from(
      "now 1795208502.445117000\nzone +0000\nboot-id 5b1e\nhostname w1\nbtime 1795200000\nticks 100\n",
    );
    const clock = {
      key: "node-clock",
      id: "node-clock",
      args: [],
      status: "ok",
      reason: null,
      exitCode: 0,
      ms: 3,
      stdout,
    } as const;
    await writeBundle(
      {
        results: [clock],
        redactions: new Map([["node-clock", [{ kind: "token", where: "line 1", count: 2 }]]]),
        target: { kind: "ssh", name: "w1", address: "root@w1:22", via: [], backend: "ssh2" },
        privilege: "root",
        startedAt: new Date("2026-11-20T21:01:42Z"),
        endedAt: new Date("2026-11-20T21:01:43Z"),
        timeZone: null,
        hostname: "w1",
        nodeName: null,
        kernel: null,
        bootId: null,
        nodectlVersion: "0.1.0",
      },
      bundle,
    );
  });
  afterAll(() => rmSync(directory, { recursive: true }));
  const run = (...argv: string[]) => runMain(argv, { openSession });

  it("says 4, not 'no pods', where the evidence is missing", async () => {
    const { code, stdout } = await run("trace", "--from", bundle, "-o", "json");
    expect(code).toBe(4);
    const envelope = JSON.parse(stdout);
    expect(envelope).toMatchObject({
      schema: "nodectl/v1",
      command: "trace",
      target: { kind: "bundle", name: bundle },
    });
    expect(envelope.unknowns.length).toBeGreaterThan(0);
    expect(envelope.error).toBeUndefined();
  });

  it("is a table for people, without an escape sequence", async () => {
    const { code, stdout, stderr } = await run("trace", "--from", bundle);
    expect({ code, stderr }).toEqual({ code: 4, stderr: "" });
    expect(stdout.length).toBeGreaterThan(0);
    expect(stdout).not.toContain("\x1b");
  });

  it("names the target in the envelope of a failure that comes after it was reached", async () => {
    const { code, stdout } = await run("trace", "pod", "web", "--from", bundle, "-o", "json");
    expect(code).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject({
      target: { kind: "bundle", name: bundle },
      result: null,
      error: { code: "EVIDENCE_MISSING" },
    });
  });

  it("says 2 for a bundle that isn't there", async () => {
    const { code, stderr } = await run("trace", "--from", join(directory, "nope.tar.gz"));
    expect(code).toBe(2);
    expect(stderr).toMatch(/does not exist/);
  });

  describe("collect", () => {
    it("writes a bundle that every command reads, for its owner only, and says so in one line", async () => {
      const file = join(directory, "copy.tar.gz");
      const { code, stdout, stderr } = await run("collect", "--from", bundle, "-o", file);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout.replace(/\s+/g, " ")).toMatch(/copy\.tar\.gz ·? ?[\d.]+ (B|KiB) · \d+ probes: 1 ok, \d+ missing/);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect((await readBundle(file)).manifest).toMatchObject({ hostname: "w1", privilege: "root" });
    });

    it("leaves a file that is there alone, and asks the node for nothing", async () => {
      const file = join(directory, "mine.tar.gz");
      writeFileSync(file, "mine");
      const { code, stderr } = await runMain(["collect", "--from", bundle, "-o", file]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/is there already\nhint: --force/);
      expect(readFileSync(file, "utf8")).toBe("mine");
      expect((await run("collect", "--from", bundle, "-o", file, "--force")).code).toBe(0);
      expect((await readBundle(file)).manifest.hostname).toBe("w1");
    });

    it("writes to stdout with -o -, and its line to stderr", async () => {
      const { code, stdout, stderr } = await run("collect", "--from", bundle, "-o", "-");
      expect(code).toBe(0);
      expect(stdout.length).toBeGreaterThan(0);
      expect(stderr).toMatch(/^stdout · /);
    });
  });
});
