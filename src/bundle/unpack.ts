import { createReadStream, readFileSync, statSync } from "node:fs";
import { createGunzip, gunzipSync } from "node:zlib";
import type { ReadLimits } from "./limits.ts";

/** A bundle up to this size is unpacked in one call: half as long as through a stream, of which a command's start has little to give. */
const AT_ONCE_BYTES = 4 << 20;

/** What was unpacked of a bundle so far. */
export interface Unpacking {
  packedBytes: number;
  unpackedBytes: number;
  /** Whether the file begins as gzip does; null before its first byte. */
  gzip: boolean | null;
}

/** Thrown at a limit, before more is unpacked. */
export class TooLarge extends Error {}

/** The unpacked bytes of a gzip file, in chunks, counted in `progress`. @throws TooLarge, and errors of the file and of zlib with their code */
export async function* unpack(path: string, limits: ReadLimits, progress: Unpacking): AsyncGenerator<Buffer> {
  for await (const chunk of smallFile(path, limits, progress) ?? largeFile(path, progress)) {
    progress.unpackedBytes += chunk.length;
    if (progress.unpackedBytes > allowance(limits, progress.packedBytes)) throw new TooLarge();
    yield chunk;
  }
}

const allowance = ({ totalBytes, freeBytes, ratio }: ReadLimits, packedBytes: number): number =>
  Math.min(totalBytes, Math.max(freeBytes, ratio * packedBytes));

const beginsAsGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** null for a file that is large, or none: a pipe. */
function smallFile(path: string, limits: ReadLimits, progress: Unpacking): readonly Buffer[] | null {
  // Asked before it is opened: to open a pipe waits for its writer.
  const stat = statSync(path);
  if (!stat.isFile() || stat.size > AT_ONCE_BYTES) return null;
  const packed = readFileSync(path);
  if (packed.length === 0) return [];
  progress.packedBytes = packed.length;
  progress.gzip = beginsAsGzip(packed);
  const maxOutputLength = allowance(limits, packed.length) + 1;
  // One chunk as a rule: text packs to a tenth.
  const chunkSize = Math.min(Math.max(packed.length * 12, 64 << 10), 16 << 20, maxOutputLength);
  try {
    return [gunzipSync(packed, { chunkSize, maxOutputLength })];
  } catch (error) {
    throw error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE" ? new TooLarge() : error;
  }
}

async function* largeFile(path: string, progress: Unpacking): AsyncGenerator<Buffer> {
  const source = createReadStream(path, { highWaterMark: 256 << 10 });
  const gunzip = createGunzip({ chunkSize: 128 << 10 });
  source.on("error", (error) => gunzip.destroy(error));
  source.on("data", (chunk) => {
    progress.gzip ??= beginsAsGzip(Buffer.from(chunk));
  });
  try {
    for await (const chunk of source.pipe(gunzip) as AsyncIterable<Buffer>) {
      progress.packedBytes = source.bytesRead;
      yield chunk;
    }
  } finally {
    source.destroy();
  }
}
