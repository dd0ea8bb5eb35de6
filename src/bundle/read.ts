import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { EXIT, NodectlError } from "../errors.ts";
import type { ProbeResult } from "../probes/probe.ts";
import { ArchiveEntries } from "./entries.ts";
import { type Fail, READ_LIMITS, type ReadLimits } from "./limits.ts";
import type { Manifest } from "./manifest.ts";

/** A bundle as read: whole and unharmed. */
export interface Bundle {
  /** As the user typed it. */
  readonly path: string;
  readonly manifest: Manifest;
  /** By request key. */
  readonly results: ReadonlyMap<string, ProbeResult>;
}

/** What may come between entries, such as the zeros at an archive's end. */
const SLACK_BYTES = 1 << 20;

/**
 * Reads a bundle, checking it as it comes: nothing is written, and what breaks a limit or the format stops the reading there.
 *
 * @throws NodectlError, exit code 2: BUNDLE_NOT_FOUND, BUNDLE_UNREADABLE, BUNDLE_CORRUPT, BUNDLE_TOO_LARGE, BUNDLE_VERSION
 */
export async function readBundle(path: string, limits: ReadLimits = READ_LIMITS): Promise<Bundle> {
  const fail: Fail = (code, clause, hint = null) => new NodectlError(code, EXIT.usage, `${path} ${clause}`, { hint });
  const entries = new ArchiveEntries(limits, fail);
  const source = createReadStream(path, { highWaterMark: 256 << 10 });
  const gunzip = createGunzip({ chunkSize: 128 << 10 });
  source.on("error", (error) => gunzip.destroy(error));
  let unpacked = 0;
  try {
    for await (const chunk of source.pipe(gunzip) as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      if (unpacked > limits.totalBytes) throw tooLarge(fail, limits);
      if (unpacked > limits.freeBytes && unpacked > limits.ratio * source.bytesRead) throw tooLarge(fail, limits);
      if (unpacked - entries.accountedBytes > SLACK_BYTES + chunk.length)
        throw fail("BUNDLE_CORRUPT", "isn't a nodectl bundle: it holds more than files");
      await entries.write(chunk);
    }
    await entries.end();
    if (unpacked === 0) throw fail("BUNDLE_CORRUPT", source.bytesRead === 0 ? "is empty" : "isn't a nodectl bundle");
    return { path, ...entries.finish() };
  } catch (error) {
    entries.destroy();
    throw error instanceof NodectlError ? error : (unreadable(error, unpacked, fail) ?? error);
  } finally {
    source.destroy();
  }
}

const tooLarge = (fail: Fail, limits: ReadLimits): NodectlError =>
  fail(
    "BUNDLE_TOO_LARGE",
    `unpacks to more than it may: ${limits.totalBytes >> 20} MiB, or ${limits.ratio} times its size`,
  );

/** Errors of the file and of zlib; null for anything else, which is a bug. */
function unreadable(error: unknown, unpacked: number, fail: Fail): NodectlError | null {
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
      if (unpacked === 0) return fail("BUNDLE_CORRUPT", "isn't a nodectl bundle");
      return fail("BUNDLE_CORRUPT", "is damaged: its checksum doesn't hold", "copy or record it again");
  }
  if (error instanceof Error && "syscall" in error) return fail("BUNDLE_UNREADABLE", `cannot be read: ${code}`);
  return code.startsWith("Z_") ? fail("BUNDLE_CORRUPT", "is damaged") : null;
}
