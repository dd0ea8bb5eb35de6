import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Header, pack } from "tar-stream";
import type { Recorded } from "../../src/bundle/write.ts";
import { defineProbe, type ProbeResult } from "../../src/probes/probe.ts";

export const directory = (): Promise<string> => mkdtemp(join(tmpdir(), "nodectl-bundle-"));

export const probe = defineProbe<string, readonly string[]>({
  id: "mountinfo",
  what: "mounts",
  argv: () => ["cat", "/proc/1/mountinfo"],
  lane: "files",
  privilege: "root",
  timeoutMs: 5_000,
  maxBytes: 1 << 20,
  parse: (stdout) => Buffer.from(stdout).toString(),
});

export const result = (args: readonly string[], stdout: Uint8Array, more: Partial<ProbeResult> = {}): ProbeResult => {
  const key = ["mountinfo", ...args].join(" ");
  return { key, id: "mountinfo", args, status: "ok", reason: null, exitCode: 0, ms: 12.5, stdout, ...more };
};

export const recorded = (more: Partial<Recorded> = {}): Recorded => ({
  results: [
    result([], Buffer.from("36 35 98:0 / /mnt rw\n")),
    result(["/var/log"], Buffer.from([0, 255, 10, 0]), { status: "truncated", reason: "cut at 4 bytes" }),
    result(["crictl"], Buffer.alloc(0), { status: "missing", reason: "no crictl", exitCode: null }),
  ],
  redactions: new Map([["mountinfo /var/log", [{ kind: "jwt", where: "line 3", count: 2 }]]]),
  target: { kind: "ssh", name: "w1", address: "root@w1:22", via: ["jump"], backend: "ssh2" },
  privilege: "sudo",
  startedAt: new Date("2026-11-20T21:01:42.445Z"),
  endedAt: new Date("2026-11-20T21:01:43Z"),
  timeZone: "Europe/Berlin",
  hostname: "w1",
  nodeName: null,
  kernel: "6.1.0-18-amd64",
  bootId: "0f9c1c58-7d1a-4c6e-8a63-6a2d9b0c2f11",
  nodectlVersion: "0.1.0",
  ...more,
});

/** A handwritten archive, as a hostile hand would. */
export async function archive(
  entries: readonly [Partial<Header> & { name: string }, Uint8Array | string][],
): Promise<string> {
  const tar = pack();
  for (const [header, body] of entries) tar.entry(header, body);
  tar.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of tar) chunks.push(chunk as Buffer);
  return await file(gzipSync(Buffer.concat(chunks)));
}

export async function file(bytes: Uint8Array | string): Promise<string> {
  const path = join(await directory(), "x.tar.gz");
  await writeFile(path, bytes);
  return path;
}
