import { EXIT, NodectlError } from "../errors.ts";
import type { ProbeResult } from "../probes/probe.ts";
import { ArchiveEntries } from "./entries.ts";
import { type Fail, READ_LIMITS, type ReadLimits } from "./limits.ts";
import type { Manifest } from "./manifest.ts";
import { TooLarge, type Unpacking, unpack } from "./unpack.ts";

/** A bundle as read: whole and unharmed. */
export interface Bundle {
  /** As the user typed it. */
  readonly path: string;
  readonly manifest: Manifest;
  /** By request key. */
  readonly results: ReadonlyMap<string, ProbeResult>;
}

const SLICE_BYTES = 1 << 20;

/**
 * Reads a bundle, checking it as it comes: nothing is written, and what breaks a limit or the format stops the reading there.
 *
 * @throws NodectlError, exit code 2: BUNDLE_NOT_FOUND, BUNDLE_UNREADABLE, BUNDLE_CORRUPT, BUNDLE_TOO_LARGE, BUNDLE_VERSION
 */
export async function readBundle(path: string, limits: ReadLimits = READ_LIMITS): Promise<Bundle> {
  const fail: Fail = (code, clause, hint = null) => new NodectlError(code, EXIT.usage, `${path} ${clause}`, { hint });
  const entries = new ArchiveEntries(limits, fail);
  const progress: Unpacking = { packedBytes: 0, unpackedBytes: 0, gzip: null };
  try {
    for await (const chunk of unpack(path, limits, progress)) {
      // In slices: what isn't files shows after a little of it.
      for (let from = 0; from < chunk.length; from += SLICE_BYTES) {
        await entries.write(chunk.subarray(from, from + SLICE_BYTES));
      }
    }
    await entries.end();
    if (progress.unpackedBytes === 0)
      throw fail("BUNDLE_CORRUPT", progress.gzip ? "isn't a nodectl bundle" : "is empty");
    return { path, ...entries.finish() };
  } catch (error) {
    entries.destroy();
    if (error instanceof TooLarge) throw tooLarge(fail, limits);
    throw error instanceof NodectlError ? error : (unreadable(error, progress.gzip ?? false, fail) ?? error);
  }
}

const tooLarge = (fail: Fail, limits: ReadLimits): NodectlError =>
  fail(
    "BUNDLE_TOO_LARGE",
    `unpacks to more than it may: ${limits.totalBytes >> 20} MiB, or ${limits.ratio} times its size`,
  );

/** Errors of the file and of zlib; null for anything else, which is a bug. */
function unreadable(error: unknown, gzip: boolean, fail: Fail): NodectlError | null {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return fail("BUNDLE_NOT_FOUND", "does not exist");
    case "EISDIR":
      return fail("BUNDLE_UNREADABLE", "is a directory, not a bundle");
    case "EACCES":
    case "EPERM":
      return fail("BUNDLE_UNREADABLE", "cannot be read: permission denied");
    case "Z_BUF_ERROR":
      return fail("BUNDLE_CORRUPT", "is cut off: its end is missing", "copy or record it again");
    case "Z_DATA_ERROR":
    case "Z_NEED_DICT":
      if (!gzip) return fail("BUNDLE_CORRUPT", "isn't a nodectl bundle");
      return fail("BUNDLE_CORRUPT", "is damaged: its checksum doesn't hold", "copy or record it again");
  }
  if (error instanceof Error && "syscall" in error) return fail("BUNDLE_UNREADABLE", `cannot be read: ${code}`);
  return code.startsWith("Z_") ? fail("BUNDLE_CORRUPT", "is damaged") : null;
}
