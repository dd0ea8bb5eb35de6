import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import schema from "../../schema/classify.schema.json" with { type: "json" };
import { main } from "../../src/cli/run.ts";
import { runMain } from "./run-main.ts";

const LINES = [
  'Nov 20 21:01:42 w1 kubelet[1866]: I1120 21:01:42.445117    1866 kubelet.go:2709] "SyncLoop ADD" source="api" pods=["default/web"]',
  'Nov 20 21:01:43 w1 kubelet[1866]: E1120 21:01:43.000001    1866 pod_workers.go:1338] "Error syncing pod, skipping" err="failed to \\"StartContainer\\" for \\"app\\" with CrashLoopBackOff: \\"back-off 10s restarting failed container=app pod=web_default(ae1cf7fb-a75c-4bdf-b06f-71eb94dbd1ad)\\"" pod="default/web" podUID="ae1cf7fb-a75c-4bdf-b06f-71eb94dbd1ad"',
  "Nov 20 21:01:44 w1 sshd[7]: \u202ehostile\u202c\x1b[2J",
];
const JOURNAL = `${LINES.join("\n")}\n`;

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
const validAnswer = ajv.compile(schema);
const validEntry = ajv.compile({ $ref: `${schema.$id}#/$defs/entry` });

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "classify-")), name);
  await writeFile(path, content);
  return path;
}

/** A run with standard input. */
async function piped(argv: readonly string[], input: readonly Uint8Array[]): Promise<{ code: number; stdout: string }> {
  const stdout = new PassThrough();
  const chunks: Buffer[] = [];
  stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  const stdin = Readable.from(input);
  const { signal } = new AbortController();
  const code = await main(argv, { stdin, stdout, stderr: new PassThrough(), env: {}, signal });
  return { code, stdout: Buffer.concat(chunks).toString() };
}

const entriesOf = (ndjson: string): Record<string, unknown>[] =>
  ndjson
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("nodectl classify -o ndjson", () => {
  it("prints one object an entry, by the contract", async () => {
    const path = await file("kubelet.log", JOURNAL);
    const { code, stdout, stderr } = await runMain(["classify", path, "-o", "ndjson", "--year", "2026", "--tz", "UTC"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const entries = entriesOf(stdout);
    expect(entries.filter((entry) => !validEntry(entry))).toEqual([]);
    expect(entries[0]).toMatchObject({
      file: path,
      line: 1,
      lines: 1,
      time: "2026-11-20T21:01:42.445117Z",
      host: "w1",
      program: "kubelet",
      pid: 1866,
      severity: "info",
      source: "kubelet.go:2709",
      logger: null,
      message: "SyncLoop ADD",
      fields: { source: "api", pods: ["default/web"] },
      event: "pod.sync-add",
      category: "pod-admission",
      pods: [{ namespace: "default", name: "web", uid: null }],
      containers: [],
      sandboxes: [],
      node: null,
      images: [],
      volumes: [],
    });
    expect(entries[1]).toMatchObject({
      severity: "error",
      event: "pod.sync-failed",
      category: "crash-backoff",
      pods: [{ namespace: "default", name: "web", uid: "ae1cf7fb-a75c-4bdf-b06f-71eb94dbd1ad" }],
      containers: [{ name: "app", id: null }],
    });
    expect(entries[2]).toMatchObject({ event: null, category: "other" });
    expect(entries.reduce((sum, { lines }) => sum + Number(lines), 0)).toBe(LINES.length);
  });

  it("reads standard input as -, in whatever pieces it comes", async () => {
    const whole = await piped(["classify", "-", "-o", "ndjson"], [Buffer.from(JOURNAL)]);
    const bytes = [...Buffer.from(JOURNAL)].map((byte) => Uint8Array.of(byte));
    expect(await piped(["classify", "-", "-o", "ndjson"], bytes)).toEqual(whole);
    expect(whole.code).toBe(0);
  });

  it("reads gzip", async () => {
    const { code, stdout } = await runMain(["classify", await file("k.log.gz", gzipSync(JOURNAL)), "-o", "ndjson"]);
    expect({ code, entries: entriesOf(stdout).length }).toEqual({ code: 0, entries: 3 });
  });

  it("answers what it has read before its input breaks off, and exits 4", async () => {
    async function* breaking(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`${JOURNAL}${"x".repeat(1 << 18)}\n${JOURNAL}`);
      throw new Error("the disk is gone");
    }
    const stdout = new PassThrough();
    const stderr = new PassThrough();
    const { signal } = new AbortController();
    const stdin = Readable.from(breaking());
    expect(await main(["classify", "-", "-o", "ndjson"], { stdin, stdout, stderr, env: {}, signal })).toBe(4);
    expect(String(stdout.read())).toContain("pod.sync-add");
    expect(String(stderr.read())).toMatch(/can't be read to its end: the disk is gone/);
  });

  it("shows no character that a terminal obeys", async () => {
    const { stdout } = await runMain(["classify", await file("k.log", JOURNAL), "-o", "ndjson"]);
    expect(stdout).not.toMatch(/[^\n\x20-\x7e]/);
    expect(entriesOf(stdout)[2]?.message).toContain("\u202e");
  });

  it("stops quietly when its reader leaves", async () => {
    const stdout = new PassThrough();
    stdout.destroy();
    const stderr = new PassThrough();
    const { signal } = new AbortController();
    const stdin = Readable.from([Buffer.from(JOURNAL)]);
    expect(await main(["classify", "-", "-o", "ndjson"], { stdin, stdout, stderr, env: {}, signal })).toBe(0);
    expect(stderr.read()).toBeNull();
  });
});

describe("nodectl classify -o json", () => {
  it("prints the envelope around the same objects", async () => {
    const path = await file("k.log", JOURNAL);
    const { stdout } = await runMain(["classify", path, "-o", "json"]);
    const ndjson = await runMain(["classify", path, "-o", "ndjson"]);
    const answer = JSON.parse(stdout);
    expect(validAnswer(answer)).toBe(true);
    expect(answer.result.entries).toEqual(entriesOf(ndjson.stdout));
  });

  it("has an empty list for an empty input", async () => {
    const { code, stdout } = await runMain(["classify", await file("k.log", ""), "-o", "json"]);
    expect({ code, entries: JSON.parse(stdout).result.entries }).toEqual({ code: 0, entries: [] });
  });

  it("has the error and no result where nothing can be read", async () => {
    const { code, stdout } = await runMain(["classify", "/nowhere/k.log", "-o", "json"]);
    const answer = JSON.parse(stdout);
    expect({ code, result: answer.result, error: answer.error.code }).toEqual({
      code: 2,
      result: null,
      error: "INPUT_UNREADABLE",
    });
  });
});

describe("nodectl classify", () => {
  it("prints lines for people", async () => {
    const { stdout } = await runMain(["classify", await file("k.log", JOURNAL), "--year", "2026"]);
    expect(stdout.split("\n")[0]).toBe("2026-11-20T21:01:42.445Z I pod.sync-add             default/web SyncLoop ADD");
    expect(stdout).not.toMatch(/[^\n\x20-\x7e]/);
  });

  it.each([
    [[], /needs a FILE/],
    [["-", "-"], /once/],
    [["k.log", "--tz", "Mars"], /--tz takes/],
    [["k.log", "--year", "26"], /--year takes/],
    [["k.log", "-o", "yaml"], /takes text, ndjson or json/],
    [["/nowhere"], /no such file/],
    [["/tmp"], /directory/],
  ])("refuses %j", async (args, said) => {
    const { code, stdout, stderr } = await runMain(["classify", ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(said);
  });
});
