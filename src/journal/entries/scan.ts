import type { Entry } from "../entry.ts";
import { cleanEnd } from "./clean.ts";
import { Clock, type ClockOptions } from "./clock.ts";
import { entryOf } from "./entry-of.ts";
import { FastLane } from "./fast.ts";
import { Framer } from "./framer.ts";
import { Grouper } from "./grouper.ts";
import { type ByteSource, inflated } from "./inflate.ts";
import { type Block, LineCutter } from "./lines.ts";
import type { LogRecord } from "./record.ts";

export interface ScanOptions extends ClockOptions {
  /** The input's name, for its entries. */
  readonly file?: string | null;
}

/**
 * The entries of an input, in batches as they are complete; gzip is unpacked.
 * @throws NodectlError INPUT_COMPRESSED, INPUT_CORRUPT (see `inflated`), and what the source throws
 */
export async function* scanEntries(source: ByteSource, options: ScanOptions = {}): AsyncGenerator<Entry[]> {
  const scanner = new EntryScanner(options);
  for await (const chunk of inflated(source)) {
    const entries = scanner.feed(chunk);
    if (entries.length > 0) yield entries;
  }
  const last = scanner.end();
  if (last.length > 0) yield last;
}

/**
 * Bytes to entries, piece by piece: every physical line belongs to one entry, in the order of their first lines. Memory stays flat: a line
 * is kept up to 1 MiB and an entry's text up to 256 KiB, the rest is counted.
 *
 * An entry's strings may be parts of the 128 KiB that they were read with: who keeps one for long keeps a copy.
 */
export class EntryScanner {
  readonly #file: string | null;
  readonly #cutter = new LineCutter();
  readonly #framer = new Framer();
  readonly #grouper: Grouper;
  readonly #lane: FastLane;
  /** Of the latest piece: its bytes are the source's own. */
  #blocks: Block[] = [];
  #line = 0;

  constructor(options: ScanOptions = {}) {
    this.#file = options.file ?? null;
    const clock = new Clock(options);
    this.#grouper = new Grouper(clock, (group) => entryOf(group, this.#file));
    this.#lane = new FastLane(clock, this.#file);
  }

  /** Physical lines so far. */
  get lines(): number {
    return this.#line;
  }

  /** @returns the entries that are complete; the last ones wait for what follows */
  feed(chunk: Uint8Array): Entry[] {
    const entries: Entry[] = [];
    this.#forget();
    for (const block of this.#cutter.feed(chunk)) this.#block(block, entries);
    return entries;
  }

  /** The input is over, or nothing came for a while: the last entries. */
  end(): Entry[] {
    const entries: Entry[] = [];
    this.#forget();
    for (const block of this.#cutter.end()) this.#block(block, entries);
    this.#records(this.#framer.end(), entries);
    this.#grouper.end(entries);
    return entries;
  }

  /** The source may use its buffers again: entries that are still there go by their text from now on. */
  #forget(): void {
    for (const block of this.#blocks) block.bytes = null;
    this.#blocks = [];
  }

  #block(block: Block, entries: Entry[]): void {
    const { text, clean, omittedBytes } = block;
    this.#lane.enter(block);
    this.#blocks.push(block);
    for (let at = 0; at < text.length; ) {
      const newline = text.indexOf("\n", at);
      const end = newline === -1 ? text.length : newline;
      this.#line++;
      // In a block with a few odd characters most lines are without.
      const till = clean ? end : cleanEnd(text, at, end);
      if (till === -1 || omittedBytes > 0 || !this.#fast(at, till, entries))
        this.#records(this.#framer.push({ raw: text.slice(at, end), line: this.#line, omittedBytes }), entries);
      at = end + 1;
    }
  }

  #fast(start: number, end: number, entries: Entry[]): boolean {
    if (!this.#framer.idle) return false;
    const origin = this.#lane.originAt(start);
    if (origin === null) return false;
    const entry = this.#grouper.takesFast(origin.stream) ? this.#lane.read(origin, start, end, this.#line) : null;
    if (entry !== null) {
      this.#grouper.pushFast(entry, origin.stream, entries);
      return true;
    }
    const record = this.#lane.record(origin, start, end, this.#line);
    if (record === null) return false;
    this.#grouper.push(record, entries);
    return true;
  }

  #records(records: readonly LogRecord[], entries: Entry[]): void {
    for (const record of records) {
      this.#grouper.push(record, entries);
      this.#lane.learn(record);
    }
  }
}
