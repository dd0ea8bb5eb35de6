import type { Entry } from "../entry.ts";
import { Clock, type ClockOptions } from "./clock.ts";
import { entryOf } from "./entry-of.ts";
import { FastLane } from "./fast.ts";
import { FastEntry } from "./fast-entry.ts";
import { Framer } from "./framer.ts";
import { Grouper, type Item } from "./grouper.ts";
import { type Block, LineCutter } from "./lines.ts";
import type { LogRecord } from "./record.ts";

export interface ScanOptions extends ClockOptions {
  /** The input's name, for its entries. */
  readonly file?: string | null;
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
  #line = 0;

  constructor(options: ScanOptions = {}) {
    this.#file = options.file ?? null;
    const clock = new Clock(options);
    this.#grouper = new Grouper(clock);
    this.#lane = new FastLane(clock, this.#file);
  }

  /** Physical lines so far. */
  get lines(): number {
    return this.#line;
  }

  /** @returns the entries that are complete; the last ones wait for what follows */
  feed(chunk: Uint8Array): Entry[] {
    const items: Item[] = [];
    for (const block of this.#cutter.feed(chunk)) this.#block(block, items);
    return this.#entries(items);
  }

  /** The input is over, or nothing came for a while: the last entries. */
  end(): Entry[] {
    const items: Item[] = [];
    for (const block of this.#cutter.end()) this.#block(block, items);
    this.#records(this.#framer.end(), items);
    this.#grouper.end(items);
    return this.#entries(items);
  }

  #block({ text, clean, omittedBytes }: Block, items: Item[]): void {
    const lane = this.#lane;
    if (clean) lane.enter(text);
    for (let at = 0; at < text.length; ) {
      const newline = text.indexOf("\n", at);
      const end = newline === -1 ? text.length : newline;
      this.#line++;
      if (!(clean && this.#fast(at, end, items)))
        this.#records(this.#framer.push({ raw: text.slice(at, end), line: this.#line, omittedBytes }), items);
      at = end + 1;
    }
  }

  #fast(start: number, end: number, items: Item[]): boolean {
    if (!this.#framer.idle) return false;
    const origin = this.#lane.originAt(start);
    if (origin === null || !this.#grouper.takesFast(origin.stream)) return false;
    const entry = this.#lane.read(origin, start, end, this.#line);
    if (entry === null) return false;
    this.#grouper.pushFast(entry, origin.stream, items);
    return true;
  }

  #records(records: readonly LogRecord[], items: Item[]): void {
    for (const record of records) {
      this.#grouper.push(record, items);
      this.#lane.learn(record);
    }
  }

  #entries(items: readonly Item[]): Entry[] {
    return items.map((item) => (item instanceof FastEntry ? item : entryOf(item, this.#file)));
  }
}
