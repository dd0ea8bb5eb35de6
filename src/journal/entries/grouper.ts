import type { Entry } from "../entry.ts";
import type { Clock } from "./clock.ts";
import { FastEntry } from "./fast-entry.ts";
import { frameLine } from "./frame.ts";
import { splitFused } from "./fuse.ts";
import { beginning, DUMP, Group, placedBy } from "./group.ts";
import { joined, type LogRecord, streamOf } from "./record.ts";
import { closesValue, valueIndent } from "./structured.ts";

/** So many entries of other programs may stand between an entry's lines. */
const WINDOW = 16;
const AWAITED_LINES = 1000;

/** An entry that isn't finished; one line that was read the fast way becomes a group when another line joins it. */
export type Item = Group | FastEntry;

/**
 * Records to entries. A line without a header belongs to the last entry of its own program and PID that can take it, so entries are kept
 * until the next one of the same stream begins, and leave in the order of their first lines.
 */
export class Grouper {
  readonly #clock: Clock;
  readonly #finish: (group: Group) => Entry;
  #queue: Item[] = [];
  readonly #open = new Map<string, Item>();
  #last: Item | null = null;
  #lastStream: string | null = null;
  #partial: LogRecord | null = null;

  constructor(clock: Clock, finish: (group: Group) => Entry) {
    this.#clock = clock;
    this.#finish = finish;
  }

  /** @param out gets the entries that nothing can join any more */
  push(record: LogRecord, out: Entry[]): void {
    const partial = this.#partial;
    if (partial) {
      this.#partial = null;
      if (streamOf(partial) === streamOf(record) && partial.framing === record.framing) {
        this.push(joined(partial, record), out);
        return;
      }
      this.push({ ...partial, partial: false }, out);
    }
    if (record.partial) {
      this.#partial = record;
      return;
    }
    if (this.#follows(record)) return;
    const [first = "", ...fused] = splitFused(record.text, record.host);
    this.#take(fused.length === 0 ? record : { ...record, text: first });
    for (const text of fused) this.#take(refit(record, text));
    this.#leave(out);
  }

  /** Whether an entry with a header may be pushed that was read the fast way. */
  takesFast(stream: string): boolean {
    if (this.#partial) return false;
    const open = this.#lastStream === stream ? this.#last : this.#open.get(stream);
    return !(open instanceof Group && open.awaited);
  }

  pushFast(entry: FastEntry, stream: string, out: Entry[]): void {
    const last = this.#last;
    if (last && this.#lastStream === stream && this.#queue.length === 1) {
      last.closed = true;
      out.push(last instanceof FastEntry ? last : this.#finish(last));
      this.#queue[0] = entry;
      this.#open.set(stream, entry);
      this.#last = entry;
      return;
    }
    this.#begin(stream, entry);
    this.#leave(out);
  }

  end(out: Entry[]): void {
    const partial = this.#partial;
    this.#partial = null;
    if (partial) this.push({ ...partial, partial: false }, out);
    for (const item of this.#queue) out.push(item instanceof FastEntry ? item : this.#finish(item));
    this.#queue = [];
    this.#open.clear();
    this.#last = null;
    this.#lastStream = null;
  }

  /** A physical line that only goes on what was before it: an empty one, or one that journalctl indented. */
  #follows(record: LogRecord): boolean {
    if (!this.#last || record.framing !== "none") return false;
    const raw = record.decoration + record.text;
    const empty = raw.trim() === "";
    if (!empty && !/^[\s>|*-]/.test(raw)) return false;
    const last = this.#thaw(this.#last);
    if (empty) {
      if (last.value && last.record.framing === "none") last.add("", "value", record.lines, record.omittedBytes);
      else last.pass(record.lines, record.omittedBytes);
      return true;
    }
    const { prefix, decoration, framing } = last.record;
    const indent = decoration.length + prefix.length;
    if (framing !== "short" || last.awaited || indent === 0 || raw.length <= indent) return false;
    if (!raw.startsWith(decoration) || raw.slice(decoration.length, indent).trim() !== "") return false;
    const text = raw.slice(indent);
    last.add(text, last.value ? "value" : (last.joins(text, true) ?? "text"), record.lines, record.omittedBytes);
    return true;
  }

  #take(record: LogRecord): void {
    const { lines, omittedBytes } = record;
    const stream = streamOf(record);
    const item = this.#open.get(stream);
    const raw = undecorated(record, item);
    if (item instanceof Group && item.value && (valueIndent(raw) > 0 || closesValue(raw))) {
      item.add(raw, "value", lines, omittedBytes);
      return;
    }
    let head = beginning(record);
    // A goroutine dump is its own entry only where nothing before it explains it.
    if (item && head?.body === "panic" && DUMP.test(raw) && this.#thaw(item).joins(raw, true)) head = null;
    const placed = placedBy(this.#clock, record, head);
    const awaiting = item instanceof Group && item.awaited ? item : null;
    if (head) {
      if (head.body === "marker") this.#close("");
      const whole = awaiting?.resolve(record, head, placed);
      if (awaiting && whole) {
        this.#close(stream);
        this.#replace(awaiting, whole, null);
      } else this.#begin(stream, new Group(record, head, placed));
      return;
    }
    if (awaiting?.awaited) {
      if (awaiting.awaited.length < AWAITED_LINES) awaiting.awaited.push(raw);
      awaiting.add(raw, "text", lines, omittedBytes);
      return;
    }
    const framed = record.framing !== "none";
    const backwards = framed && this.#clock.reversed;
    // A line that a terminal or a paste broke in two has no prefix in its second half.
    const broken = !framed && this.#last?.framing === "short" ? this.#last : null;
    for (const open of backwards ? [] : [broken, this.#open.get(stream)]) {
      const group = open ? this.#thaw(open) : null;
      const how = group?.joins(raw, framed) ?? null;
      if (!group || !how) continue;
      group.add(raw, how, lines, omittedBytes);
      return;
    }
    const group = new Group(record, null, placed);
    if (closesValue(raw) || backwards) group.awaited = [raw];
    else group.closed = framed;
    this.#begin(stream, group);
  }

  /** The group that a line read the fast way would have been. */
  #thaw(item: Item): Group {
    if (item instanceof Group) return item;
    const record: LogRecord = { ...frameLine(item.raw), line: item.line, lines: 1, omittedBytes: 0 };
    const { time, timeZone, timeInferred } = item;
    const group = new Group(record, beginning(record), { time, timeZone, timeInferred });
    group.closed = item.closed;
    this.#replace(item, group, streamOf(record));
    return group;
  }

  #close(stream: string): void {
    const open = this.#open.get(stream);
    if (!open) return;
    open.closed = true;
    this.#open.delete(stream);
  }

  #begin(stream: string, item: Item): void {
    this.#close(stream);
    if (!item.closed) this.#open.set(stream, item);
    this.#queue.push(item);
    this.#last = item;
    this.#lastStream = stream;
  }

  #replace(old: Item, item: Group, stream: string | null): void {
    const at = this.#queue.indexOf(old);
    if (at !== -1) this.#queue[at] = item;
    if (stream !== null && this.#open.get(stream) === old) this.#open.set(stream, item);
    if (this.#last === old || stream === null) this.#last = item;
    if (stream === null) this.#lastStream = null;
  }

  /** The first ones go that are closed, or have waited long enough; the last one may always be followed. */
  #leave(out: Entry[]): void {
    const queue = this.#queue;
    let leaving = 0;
    for (let item = queue[0]; item && item !== this.#last; item = queue[leaving]) {
      if (!item.closed) {
        if (queue.length - leaving <= WINDOW) break;
        item.closed = true;
        for (const [stream, open] of this.#open) if (open === item) this.#open.delete(stream);
      }
      out.push(item instanceof FastEntry ? item : this.#finish(item));
      leaving++;
    }
    if (leaving > 0) queue.splice(0, leaving);
  }
}

/** The line as it stood, without what stands before every line of a paste. */
function undecorated({ decoration, framing, text }: LogRecord, open: Item | undefined): string {
  if (framing !== "none") return text;
  const raw = decoration + text;
  const common = open instanceof Group ? open.record.decoration : "";
  return common !== "" && raw.startsWith(common) ? raw.slice(common.length) : raw;
}

/** A later entry of a fused line: with a journal's prefix of its own, or carried by the same. */
function refit(record: LogRecord, text: string): LogRecord {
  const frame = frameLine(text);
  const own = frame.framing === "none" ? { ...record, text, prefix: "" } : frame;
  return { ...own, line: record.line, lines: 0, omittedBytes: 0 };
}
