import { isClean } from "./clean.ts";

/** Of one physical line this much is kept, the rest counted. */
export const LINE_LIMIT = 1 << 20;
/** Bytes that are looked at together, so that an input in one piece takes no more memory than a stream. */
const BLOCK = 128 << 10;
const NEWLINE = 10;

/** Whole lines, one character a byte. Only the input's last line may lack its newline. */
export interface Block {
  readonly text: string;
  /** The same, perhaps without its last newline; null once the source has gone on. */
  bytes: Uint8Array | null;
  /** ASCII without escapes or carriage returns: a line is its own text. */
  readonly clean: boolean;
  /** Of the block's only line, where it was too long. */
  readonly omittedBytes: number;
}

/** Cuts a stream of bytes at newlines. A line longer than the limit comes as a block of its own. */
export class LineCutter {
  #carried: Uint8Array[] = [];
  #held = 0;
  #omitted = 0;

  *feed(chunk: Uint8Array): Generator<Block> {
    for (let at = 0; at < chunk.length; at += BLOCK) yield* this.#piece(chunk.subarray(at, at + BLOCK));
  }

  *end(): Generator<Block> {
    if (this.#held > 0) yield this.#long("");
  }

  *#piece(piece: Uint8Array): Generator<Block> {
    let from = 0;
    if (this.#held > 0) {
      const first = piece.indexOf(NEWLINE);
      if (first === -1) return this.#carry(piece);
      if (this.#omitted > 0 || this.#held + first > LINE_LIMIT) {
        this.#carry(piece.subarray(0, first));
        yield this.#long("\n");
        from = first + 1;
      }
    }
    const last = piece.lastIndexOf(NEWLINE);
    if (last >= from) yield this.#lines(piece.subarray(from, last + 1));
    const rest = Math.max(from, last + 1);
    if (rest < piece.length) this.#carry(piece.subarray(rest));
  }

  #carry(bytes: Uint8Array): void {
    const room = Math.min(LINE_LIMIT - this.#held, bytes.length);
    // A copy: the source may use its buffer again.
    if (room > 0) this.#carried.push(Buffer.from(bytes.subarray(0, room)));
    this.#held += room;
    this.#omitted += bytes.length - room;
  }

  #taken(): Uint8Array[] {
    const carried = this.#carried;
    this.#carried = [];
    this.#held = 0;
    return carried;
  }

  #lines(bytes: Uint8Array): Block {
    return block(this.#held > 0 ? Buffer.concat([...this.#taken(), bytes]) : bytes, "", 0);
  }

  #long(end: "\n" | ""): Block {
    const omittedBytes = this.#omitted;
    this.#omitted = 0;
    return block(Buffer.concat(this.#taken()), end, omittedBytes);
  }
}

function block(bytes: Uint8Array, end: string, omittedBytes: number): Block {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  return { text: text + end, bytes, clean: isClean(bytes), omittedBytes };
}
