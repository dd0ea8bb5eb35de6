import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import zlib from "node:zlib";
import { EXIT, NodectlError } from "../../errors.ts";

/** Bytes as they come: a file's stream, a process's output, an array of pieces. */
export type ByteSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const MAGIC = 6;
const starts = (head: Uint8Array, ...bytes: number[]): boolean => bytes.every((byte, at) => head[at] === byte);

/**
 * The bytes of a source, unpacked where its first ones say that it is compressed: gzip, and zstd where Node has it (22.15). A gzip file
 * that ends early gives what is there.
 * @throws NodectlError INPUT_COMPRESSED for what can't be read here, INPUT_CORRUPT for a broken file
 */
export async function* inflated(source: ByteSource): AsyncGenerator<Uint8Array> {
  const pieces = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  let head: Uint8Array = new Uint8Array(0);
  let over = false;
  while (!over && head.length < MAGIC) {
    const { done, value } = await pieces.next();
    over = done === true;
    if (!over && value) head = head.length === 0 ? value : Buffer.concat([head, value]);
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      if (head.length > 0) yield head;
      while (!over) {
        const { done, value } = await pieces.next();
        if (done) return;
        yield value;
      }
    } finally {
      await pieces.return?.();
    }
  }
  const unpack = unpacker(head);
  if (unpack === null) {
    yield* all();
    return;
  }
  const flow = pipeline(Readable.from(all(), { objectMode: false }), unpack);
  // What goes wrong is thrown by the loop below.
  flow.catch(() => {});
  try {
    for await (const chunk of unpack) yield chunk;
  } catch (error) {
    if (!isZlib(error)) throw error;
    throw new NodectlError("INPUT_CORRUPT", EXIT.usage, "The compressed input is damaged.", { cause: error });
  } finally {
    unpack.destroy();
  }
}

const isZlib = (error: unknown): boolean =>
  error instanceof Error && "code" in error && typeof error.code === "string" && /^(?:Z_|ZSTD_)/.test(error.code);

function unpacker(head: Uint8Array): zlib.Gunzip | null {
  if (starts(head, 0x1f, 0x8b)) return zlib.createGunzip({ finishFlush: zlib.constants.Z_SYNC_FLUSH });
  if (starts(head, 0x28, 0xb5, 0x2f, 0xfd)) {
    const create: unknown = Reflect.get(zlib, "createZstdDecompress");
    if (typeof create === "function") return create() as zlib.Gunzip;
    throw unreadable("zstd", "zstd -dc FILE | nodectl …");
  }
  if (starts(head, 0xfd, 0x37, 0x7a, 0x58, 0x5a, 0)) throw unreadable("xz", "xz -dc FILE | nodectl …");
  if (starts(head, 0x42, 0x5a, 0x68) && starts(head.subarray(4), 0x31, 0x41))
    throw unreadable("bzip2", "bzip2 -dc FILE | nodectl …");
  if (starts(head, 0x4c, 0x50, 0x4b, 0x53, 0x48, 0x48))
    throw unreadable("a journal's own file", "journalctl --file FILE -o export | nodectl …");
  return null;
}

const unreadable = (what: string, hint: string): NodectlError =>
  new NodectlError(
    "INPUT_COMPRESSED",
    EXIT.usage,
    `The input is ${what}, which this Node.js (${process.version}) can't read.`,
    { hint },
  );
