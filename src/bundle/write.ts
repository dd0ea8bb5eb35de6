import { createHash, randomBytes } from "node:crypto";
import { link, lstat, open, rename, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { pack } from "tar-stream";
import { EXIT, NodectlError } from "../errors.ts";
import type { ProbeResult, Redaction } from "../probes/probe.ts";
import type { NodePrivilege, TargetDescription } from "../transport/transport.ts";
import { FORMAT, MANIFEST, type Manifest } from "./manifest.ts";

/** What a bundle is made of: one run's results, each after its probe's filter, and what is known of the run. */
export interface Recorded {
  /** In the order they go into the bundle; of two with one key the first is kept. */
  readonly results: readonly ProbeResult[];
  /** By the results' keys. */
  readonly redactions: ReadonlyMap<string, readonly Redaction[]>;
  readonly target: TargetDescription;
  readonly privilege: NodePrivilege | null;
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly timeZone: string | null;
  readonly hostname: string | null;
  readonly nodeName: string | null;
  readonly kernel: string | null;
  readonly bootId: string | null;
  readonly nodectlVersion: string;
}

export interface WriteOptions {
  /** Replace a file that is there. */
  readonly force?: boolean;
  /** Where the path "-" leads; it is left open. */
  readonly stdout?: Writable;
  readonly signal?: AbortSignal;
}

/**
 * Writes a bundle, mode 0600: into a file of another name beside `path`, which gets its name when it is whole and on disk. "-" writes to
 * `options.stdout`. The same input gives the same bytes.
 *
 * @returns the bundle's size in bytes
 * @throws NodectlError, exit code 2: BUNDLE_EXISTS, BUNDLE_NOT_WRITTEN; nothing is left behind then. `signal`'s reason when it aborts.
 */
export async function writeBundle(recorded: Recorded, path: string, options: WriteOptions = {}): Promise<number> {
  try {
    if (path !== "-") return await writeFile(recorded, path, options);
    if (!options.stdout) throw new TypeError("no stream to write to");
    return await writeTo(options.stdout, recorded, { signal: options.signal, end: false });
  } catch (error) {
    options.signal?.throwIfAborted();
    throw isErrno(error) ? notWritten(path, error) : error;
  }
}

async function writeFile(recorded: Recorded, path: string, { force = false, signal }: WriteOptions): Promise<number> {
  await refuseTaken(path, force);
  const partial = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.partial`);
  const file = await open(partial, "wx", 0o600);
  try {
    const bytes = await writeTo(file.createWriteStream({ flush: true }), recorded, { signal, end: true });
    await (force ? rename(partial, path) : nameIfFree(partial, path));
    return bytes;
  } catch (error) {
    await file.close().catch(() => {});
    await unlink(partial).catch(() => {});
    throw error;
  }
}

async function writeTo(
  output: Writable,
  recorded: Recorded,
  { signal, end }: { signal: AbortSignal | undefined; end: boolean },
): Promise<number> {
  let bytes = 0;
  await pipeline(
    tarOf(recorded),
    createGzip(),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        yield chunk;
      }
    },
    output,
    { end, ...(signal ? { signal } : {}) },
  );
  return bytes;
}

async function* tarOf(recorded: Recorded): AsyncGenerator<Buffer> {
  const archive = pack();
  // tar's clock ends in 2038 here, and a node's may be anywhere.
  const mtime = new Date(Math.min(Math.max(recorded.startedAt.getTime(), 0), (2 ** 31 - 1) * 1000));
  const add = (name: string, bytes: Uint8Array) => archive.entry({ name, mode: 0o600, mtime }, bytes);
  const { manifest, contents } = layOut(recorded);
  add(MANIFEST, Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`));
  for (const [name, bytes] of contents) add(name, bytes);
  archive.finalize();
  for await (const chunk of archive) yield chunk as Buffer;
}

function layOut(recorded: Recorded): { manifest: Manifest; contents: Map<string, Uint8Array> } {
  const { redactions, target, privilege, startedAt, endedAt, timeZone, hostname, nodeName, kernel, bootId } = recorded;
  // The earlier of two: reads come in an order that lets no later one spoil what an earlier one saw.
  const kept = new Set<string>();
  const results = recorded.results.filter(({ key }) => kept.size < kept.add(key).size);
  const contents = new Map<string, Uint8Array>();
  const probes = results.map(({ key, id, args, status, reason, exitCode, ms, stdout }, index) => {
    const file = `probes/${String(index + 1).padStart(4, "0")}-${id.replace(/[^a-z0-9-]/g, "-").slice(0, 64) || "-"}`;
    contents.set(file, stdout);
    const sha256 = createHash("sha256").update(stdout).digest("hex");
    return { key, id, args, status, reason, exitCode, ms, bytes: stdout.length, file, sha256 };
  });
  const manifest: Manifest = {
    format: FORMAT,
    nodectl: recorded.nodectlVersion,
    target,
    privilege,
    startedAt: startedAt.toISOString(),
    endedAt: endedAt.toISOString(),
    timeZone,
    hostname,
    nodeName,
    kernel,
    bootId,
    probes,
    ledger: results.flatMap(({ key }) =>
      (redactions.get(key) ?? []).map(({ kind, where, count }) => ({ probe: key, kind, where, count })),
    ),
  };
  return { manifest, contents };
}

async function refuseTaken(path: string, force: boolean): Promise<void> {
  const there = await lstat(path).catch(() => null);
  if (there === null) return;
  // Renaming over a device or a link such as /dev/stdout would take it from everybody.
  if (!there.isFile()) {
    const hint = "name a file, or - for stdout";
    throw new NodectlError("BUNDLE_NOT_WRITTEN", EXIT.usage, `${path} is not a regular file`, { hint });
  }
  if (!force) throw exists(path);
}

/** A link, unlike a rename, fails where somebody was faster; a filesystem without links has only the look before. */
async function nameIfFree(partial: string, path: string): Promise<void> {
  try {
    await link(partial, path);
  } catch (error) {
    if (isErrno(error) && error.code === "EEXIST") throw exists(path);
    await refuseTaken(path, false);
    return await rename(partial, path);
  }
  await unlink(partial);
}

const exists = (path: string): NodectlError =>
  new NodectlError("BUNDLE_EXISTS", EXIT.usage, `${path} is there already`, {
    hint: "--force overwrites it; or name another file",
  });

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the quota is used up",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the filesystem is read-only",
  ENOENT: "its directory does not exist",
  ENOTDIR: "its directory is a file",
  EFBIG: "it would be larger than files may be",
  EPIPE: "the reader has gone",
  ERR_STREAM_PREMATURE_CLOSE: "the reader has gone",
  ERR_STREAM_DESTROYED: "the reader has gone",
};

function notWritten(path: string, error: NodeJS.ErrnoException): NodectlError {
  const name = path === "-" ? "the bundle" : path;
  const full = error.code === "ENOSPC" || error.code === "EDQUOT";
  const reason = REASONS[error.code ?? ""] ?? error.code ?? "input/output error";
  return new NodectlError("BUNDLE_NOT_WRITTEN", EXIT.usage, `cannot write ${name}: ${reason}`, {
    hint: full
      ? "nothing was left behind; write it to another disk, or with -o - through a pipe to another machine"
      : null,
    cause: error,
  });
}

/** The system's refusals, and a stream that somebody closed; anything else is a bug. */
function isErrno(error: unknown): error is NodeJS.ErrnoException {
  if (!(error instanceof Error) || !("code" in error)) return false;
  return "syscall" in error || error.code === "ERR_STREAM_PREMATURE_CLOSE" || error.code === "ERR_STREAM_DESTROYED";
}
