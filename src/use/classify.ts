import { constants, createReadStream } from "node:fs";
import { access, stat } from "node:fs/promises";
import { pipeline, Readable, Transform } from "node:stream";
import * as zlib from "node:zlib";
import { EXIT, NodectlError } from "../errors.ts";
import { type ClassifiedEntry, Classifier } from "../journal/classify.ts";
import { EntryScanner } from "../journal/entries/scan.ts";

export interface ClassifyOptions {
  /** "-" is standard input. */
  readonly files: readonly string[];
  /** For times without a zone; null: UTC. */
  readonly tz: string | null;
  /** Of the first date without a year; null: the latest that isn't after the file's own. */
  readonly year: number | null;
}

type Bytes = AsyncIterable<Uint8Array>;

/** Read at once: large pieces cost less, and the longest lines fit into a few. */
const PIECE = 1 << 20;

/**
 * The entries of the files in their order, classified, piece by piece. The files are one input: an ID that one of them ties to a pod is that
 * pod's in the next ones, too.
 *
 * @throws NodectlError INPUT_UNREADABLE before the first piece, where a file can't be read; INPUT_BROKEN after the last whole one
 */
export async function* classifyFiles(
  { files, tz, year }: ClassifyOptions,
  stdin: Bytes,
): AsyncGenerator<readonly ClassifiedEntry[]> {
  const dates: (number | null)[] = [];
  for (const file of files) dates.push(file === "-" ? null : await readableSince(file));
  const classifier = new Classifier();
  for (const [at, file] of files.entries()) {
    const scanner = new EntryScanner({ file, tz, year, fileDate: dates[at] ?? null });
    const source = file === "-" ? stdin : createReadStream(file, { highWaterMark: PIECE });
    for await (const piece of unpacked(source, file)) {
      yield scanner.feed(piece).map((entry) => classifier.classify(entry));
    }
    yield scanner.end().map((entry) => classifier.classify(entry));
  }
}

/** When a file that can be read was last written, in milliseconds; null for a pipe. */
async function readableSince(file: string): Promise<number | null> {
  try {
    await access(file, constants.R_OK);
    const found = await stat(file);
    if (!found.isDirectory()) return found.isFile() ? found.mtimeMs : null;
  } catch (error) {
    throw unreadable(file, reasonOf(error));
  }
  throw unreadable(file, "it is a directory");
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ENOENT" || code === "ENOTDIR") return "there is no such file";
  if (code === "EACCES" || code === "EPERM") return "permission denied";
  return error instanceof Error ? error.message : String(error);
}

const unreadable = (file: string, why: string): NodectlError =>
  new NodectlError("INPUT_UNREADABLE", EXIT.usage, `cannot read ${file}: ${why}`);

/** The bytes of a journal that may be packed with gzip or zstd: its first bytes tell. */
async function* unpacked(source: Bytes, file: string): Bytes {
  const pieces = source[Symbol.asyncIterator]();
  let first = await next(pieces, file);
  // Fewer than four bytes tell nothing yet, and an input of fewer is no packed one.
  while (first !== null && first.length < 4) {
    const more = await next(pieces, file);
    if (more === null) break;
    first = Buffer.concat([first, more]);
  }
  if (first === null) return;
  const unpacker = unpackerOf(first, file);
  const all = rest(first, pieces, file);
  if (unpacker === null) {
    yield* all;
    return;
  }
  pipeline(Readable.from(all), unpacker, () => {}); // its errors come out of the loop below
  try {
    for await (const piece of unpacker) yield piece;
  } catch (error) {
    throw broken(file, error);
  }
}

async function* rest(first: Uint8Array, pieces: AsyncIterator<Uint8Array>, file: string): Bytes {
  yield first;
  for (let piece = await next(pieces, file); piece !== null; piece = await next(pieces, file)) yield piece;
}

async function next(pieces: AsyncIterator<Uint8Array>, file: string): Promise<Uint8Array | null> {
  try {
    const { done, value } = await pieces.next();
    return done ? null : value;
  } catch (error) {
    throw broken(file, error);
  }
}

/** zstd came with Node 22.15. */
function unpackerOf(first: Uint8Array, file: string): Transform | null {
  const magic = Buffer.from(first.subarray(0, 4)).toString("hex");
  if (magic.startsWith("1f8b")) return zlib.createGunzip({ chunkSize: PIECE });
  if (magic !== "28b52ffd") return null;
  if ("createZstdDecompress" in zlib && typeof zlib.createZstdDecompress === "function") {
    const unpacker: unknown = zlib.createZstdDecompress({ chunkSize: PIECE });
    if (unpacker instanceof Transform) return unpacker;
  }
  throw new NodectlError("INPUT_UNREADABLE", EXIT.usage, `cannot read ${file}: this Node has no zstd`, {
    hint: `unpack it on the way: zstd -dc ${file} | nodectl classify -`,
  });
}

/** What was read before it has been answered: evidence is missing. */
function broken(file: string, error: unknown): NodectlError {
  if (error instanceof NodectlError) return error;
  const why = error instanceof Error ? error.message : String(error);
  return new NodectlError("INPUT_BROKEN", EXIT.incomplete, `${file} can't be read to its end: ${why}`, {
    cause: error,
  });
}
