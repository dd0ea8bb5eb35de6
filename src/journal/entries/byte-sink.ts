const SMALL = 24;

/** Bytes that grow at their end. What doesn't fit is asked for with `reserve`; the `put` methods don't look. */
export class ByteSink {
  out: Buffer = Buffer.allocUnsafe(1 << 16);
  at = 0;

  reserve(bytes: number): void {
    if (this.at + bytes <= this.out.length) return;
    const grown = Buffer.allocUnsafe(Math.max(this.out.length * 2, this.at + bytes));
    this.out.copy(grown, 0, 0, this.at);
    this.out = grown;
  }

  /** Any text, as UTF-8. */
  text(value: string): void {
    this.reserve(value.length * 3);
    this.at += this.out.write(value, this.at);
  }

  /** Bytes of a template, or of a line. */
  put(bytes: Uint8Array, from = 0, end = bytes.length): void {
    const { out } = this;
    if (end - from > SMALL) out.set(from === 0 && end === bytes.length ? bytes : bytes.subarray(from, end), this.at);
    else for (let at = from, to = this.at; at < end; at++, to++) out[to] = bytes[at] ?? 0;
    this.at += end - from;
  }

  /** A number from 0, in decimal. */
  putNumber(value: number): void {
    let digits = 1;
    for (let power = 10; power <= value; power *= 10) digits++;
    let rest = value;
    for (let at = this.at + digits - 1; at >= this.at; at--) {
      const next = Math.floor(rest / 10);
      this.out[at] = 48 + rest - next * 10;
      rest = next;
    }
    this.at += digits;
  }

  /** What was written, which is the caller's now. */
  take(): Buffer {
    const taken = this.out.subarray(0, this.at);
    this.out = Buffer.allocUnsafe(this.out.length);
    this.at = 0;
    return taken;
  }

  takeText(): string {
    const text = this.out.toString("utf8", 0, this.at);
    this.at = 0;
    return text;
  }
}
