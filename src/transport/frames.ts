/** One closed frame of a channel's stream: what stood before a marker line, and the marker's words behind the nonce. */
export interface Frame {
  readonly fields: readonly string[];
  readonly body: Uint8Array;
}

/** The most that a marker line may have behind its nonce, in bytes. */
const LONGEST_FIELDS = 256;

const LF = 10;
const NOTHING: Uint8Array = new Uint8Array(0);

/**
 * Divides one stream of a channel at its marker lines (`LF nonce " " fields LF`, as the batch script prints them), wherever the stream is cut.
 * The bytes between markers are returned exactly; the marker's own first LF belongs to no frame, so an output without one at its end keeps none.
 */
export class FrameDecoder {
  readonly #marker: Buffer;
  readonly #limitBytes: (index: number) => number;
  readonly #keptBytes: (index: number) => number;
  #rest: Buffer = Buffer.alloc(0);
  #parts: Buffer[] = [];
  /** In #parts, and with what was dropped. */
  #bytes = 0;
  #seenBytes = 0;
  #count = 0;
  #broken = false;

  /**
   * @param nonce       what marks the lines
   * @param limitBytes  the most that the frame with this index may hold; the first one, 0, is the noise before the first marker
   * @param keptBytes   how much of it is kept; the rest is dropped
   */
  constructor(nonce: string, limitBytes: (index: number) => number, keptBytes = limitBytes) {
    this.#marker = Buffer.from(`\n${nonce} `, "latin1");
    this.#limitBytes = limitBytes;
    this.#keptBytes = keptBytes;
  }

  /** Whether more came than may: from then on nothing is decoded or kept. */
  get broken(): boolean {
    return this.#broken;
  }

  /** What has come of the frame that isn't closed yet, without the marker that may have begun behind it. */
  get remainder(): Uint8Array {
    const lf = this.#rest.lastIndexOf(LF);
    const tail = this.#rest.subarray(Math.max(0, lf));
    // A lone LF is rather the output's own last one.
    const begun =
      lf !== -1 &&
      tail.length > 1 &&
      this.#marker.subarray(0, tail.length).equals(tail.subarray(0, this.#marker.length));
    const rest = begun ? this.#rest.subarray(0, lf) : this.#rest;
    return joined([...this.#parts, rest], this.#bytes + rest.length);
  }

  /** @returns the frames that `chunk` closes, in order */
  push(chunk: Uint8Array): Frame[] {
    if (this.#broken) return [];
    const frames: Frame[] = [];
    let data = this.#rest.length === 0 ? bufferOf(chunk) : Buffer.concat([this.#rest, chunk]);
    for (;;) {
      const at = data.indexOf(this.#marker);
      if (at === -1) {
        // All but what may be the beginning of a marker. Copied, as a slice would keep the whole chunk.
        const sure = Math.max(0, data.length - this.#marker.length + 1);
        this.#rest = Buffer.from(data.subarray(sure));
        this.#take(data.subarray(0, sure));
        return frames;
      }
      this.#take(data.subarray(0, at));
      const from = at + this.#marker.length;
      const end = data.indexOf(LF, from);
      if (end === -1) {
        this.#rest = Buffer.from(data.subarray(at));
        if (data.length - from > LONGEST_FIELDS) this.#break();
        return frames;
      }
      if (this.#broken) return frames;
      frames.push(this.#close(data.toString("latin1", from, end)));
      data = data.subarray(end + 1);
    }
  }

  #take(bytes: Buffer): void {
    if (bytes.length === 0 || this.#broken) return;
    const limit = this.#limitBytes(this.#count);
    const kept = bytes.subarray(0, Math.max(0, Math.min(limit, this.#keptBytes(this.#count)) - this.#bytes));
    if (kept.length > 0) this.#parts.push(kept);
    this.#bytes += kept.length;
    this.#seenBytes += bytes.length;
    if (this.#seenBytes > limit) this.#break();
  }

  #break(): void {
    this.#broken = true;
    this.#rest = Buffer.alloc(0);
  }

  #close(fields: string): Frame {
    const frame = { fields: fields.split(" ").filter((field) => field !== ""), body: joined(this.#parts, this.#bytes) };
    this.#parts = [];
    this.#bytes = 0;
    this.#seenBytes = 0;
    this.#count++;
    return frame;
  }
}

function joined(parts: readonly Buffer[], bytes: number): Uint8Array {
  const [first] = parts;
  if (first === undefined) return NOTHING;
  return parts.length === 1 ? first : Buffer.concat(parts, bytes);
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
