import type { Framing } from "../entry.ts";
import { type Clock, NOWHERE, type Placed } from "./clock.ts";
import { type Head, headOf, journalEnd } from "./head.ts";
import type { LogRecord } from "./record.ts";
import { closesValue, parseStructured } from "./structured.ts";

/** The text of one entry; what goes beyond is counted. */
const ENTRY_LIMIT = 256 << 10;
/** A terminal breaks a line in so many at most. */
const WRAPS = 64;

/** A goroutine dump, a stack trace. */
export const DUMP = /^goroutine \d{1,10} [[(]/;
const TRACE =
  /^(?:goroutine \d|\t|[ \t]+\/|created by |panic\(|\[signal |runtime\.|[\w.\-/]{1,255}\.[\w.()*{}[\]-]{1,255}\(.{0,400}\)$|exit status \d)/;

type Joins = "value" | "text" | "wrap" | "tail" | null;

/** The records of one entry, as they come. */
export class Group {
  line: number;
  lines: number;
  record: LogRecord;
  head: Head | null;
  placed: Placed;
  /** The body: what follows the header, its lines joined. */
  text: string;
  tail: string[] = [];
  omittedBytes: number;
  /** No record can join it any more. */
  closed = false;
  /** A multi-line value has begun and not ended. */
  value: boolean;
  /** Of a klog body so far; looked at again only when a line changes it. */
  #shape: "printf" | "open" | "closed" | null = null;
  #dumping = false;
  #gap = false;
  #wraps = 0;
  #size: number;
  /** Lines that came before their header, as a reversed journal has them; the header is awaited. */
  awaited: string[] | null = null;

  constructor(record: LogRecord, head: Head | null, placed: Placed) {
    this.line = record.line;
    this.lines = record.lines;
    this.record = record;
    this.head = head;
    this.placed = placed;
    this.text = head?.rest ?? record.text;
    this.omittedBytes = record.omittedBytes;
    this.#size = this.text.length;
    this.value = opensValue(head, this.text);
  }

  get framing(): Framing {
    return this.record.framing;
  }

  /** How a record without a header of its own belongs here; null where it doesn't. */
  joins(text: string, framed: boolean): Joins {
    if (this.closed) return null;
    if (this.value) return "value";
    if (this.#dumping) return "tail";
    const body = this.head?.body;
    if (body === "panic" || this.head?.severity === "fatal") return "tail";
    if (body === "klog") {
      this.#shape ??= shapeOf(this.text);
      if (this.#shape === "printf") {
        if (DUMP.test(text)) return "tail";
        return this.#gap && !framed && !/^[ \t]/.test(text) ? null : "text";
      }
      const broken = this.#shape === "open" && !framed && !this.#gap && this.tail.length === 0;
      if (broken && this.#wraps < WRAPS) return "wrap";
    }
    if (body === "klog" || body === "klog-json" || body === "logfmt" || body === "json")
      return TRACE.test(text) ? "tail" : null;
    return body === undefined && !framed && /^[ \t]/.test(text) ? "text" : null;
  }

  add(text: string, how: Joins, lines: number, omittedBytes: number): void {
    this.lines += lines;
    this.omittedBytes += omittedBytes;
    if (DUMP.test(text)) this.#dumping = true;
    if (how === "value" && closesValue(text)) this.value = text.endsWith("=<");
    if (how === "wrap") this.#wraps++;
    if (how === "wrap" || how === "value") this.#shape = null;
    if (this.#size + text.length > ENTRY_LIMIT) {
      this.omittedBytes += Buffer.byteLength(text) + 1;
      return;
    }
    this.#size += text.length + 1;
    if (how === "tail") this.tail.push(text);
    else this.text += how === "wrap" ? text : `\n${text}`;
  }

  /** An empty line: text after it isn't the entry's any more, unless it is indented or was framed. */
  pass(lines: number, omittedBytes: number): void {
    this.#gap = true;
    this.lines += lines;
    this.omittedBytes += omittedBytes;
  }

  /** The header of a reversed entry has come: the lines before it are its own, or a text's. */
  resolve(record: LogRecord, head: Head, placed: Placed): Group | null {
    const lines = this.awaited ?? [];
    const begun = new Group({ ...record, line: this.line, lines: record.lines + this.lines }, head, placed);
    const how = begun.value ? "value" : begun.joins("", true);
    if (how !== "value" && how !== "text") return null;
    begun.omittedBytes += this.omittedBytes;
    for (const text of lines.reverse()) begun.add(text, how, 0, 0);
    begun.closed = true;
    return begun;
  }
}

function shapeOf(text: string): "printf" | "open" | "closed" {
  const structured = parseStructured(text);
  if (!structured) return "printf";
  return structured.open ? "open" : "closed";
}

const opensValue = (head: Head | null, text: string): boolean =>
  head?.body === "klog" && text.charCodeAt(0) === 34 && text.endsWith("=<");

const KERNEL_HEAD: Omit<Head, "rest"> = {
  body: "kernel",
  severity: null,
  when: null,
  pid: null,
  source: null,
  component: null,
  object: null,
  cut: false,
};

/** What begins in a record's text. The kernel's lines are whole, whatever they look like. */
export function beginning({ program, text }: LogRecord): Head | null {
  if (program !== "kernel") return headOf(text);
  return { ...KERNEL_HEAD, rest: text };
}

/** The time of a record that begins an entry. */
export function placedBy(clock: Clock, record: LogRecord, head: Head | null): Placed {
  if (head?.body === "marker") {
    const end = journalEnd(head.rest);
    if (end) clock.ends(end);
    return NOWHERE;
  }
  return clock.place(record.when, head?.when ?? null);
}
