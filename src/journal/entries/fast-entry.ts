import type { Body, Entry, FieldValue, Framing, Severity } from "../entry.ts";
import { type Said, saidOf } from "./entry-of.ts";
import { closingQuote, unescapeGo } from "./go-quote.ts";
import { keyLength } from "./klog-value.ts";
import type { Block } from "./lines.ts";

/** What a line's prefix says of where it came from, and the prefix itself: ` w1 kubelet[1866]: `. */
export interface Origin {
  readonly prefix: string;
  readonly framing: Framing;
  readonly host: string | null;
  readonly program: string | null;
  readonly pid: number | null;
  readonly stream: string;
}

/** Where the parts of a line stand in its block. */
export interface Spots {
  readonly start: number;
  readonly end: number;
  /** The text after klog's header; a logfmt or kernel line's whole text. */
  readonly bodyAt: number;
  /** From the minutes on; what stands before is the hour's. */
  readonly timeAt: number;
  readonly timeEnd: number;
  readonly sourceAt: number;
  readonly sourceEnd: number;
}

/** An entry of one line whose header was found and whose parts are read when they are asked for. */
export class FastEntry implements Entry {
  readonly lines = 1;
  readonly component = null;
  readonly tail = null;
  readonly omittedBytes = 0;
  readonly file: string | null;
  readonly line: number;
  readonly timeZone: string | null;
  readonly timeInferred: boolean;
  readonly origin: Origin;
  readonly pid: number | null;
  readonly kind: "klog" | "logfmt" | "kernel";
  readonly block: Block;
  readonly spots: Spots;
  /** `2026-11-21T13:` */
  readonly iso: string;
  /** No line can join it any more. */
  closed = false;
  readonly #class: Severity | null;
  #said: Said | null = null;

  constructor(
    at: { file: string | null; line: number; origin: Origin; pid: number | null },
    kind: "klog" | "logfmt" | "kernel",
    severity: Severity | null,
    time: { iso: string; timeZone: string | null; timeInferred: boolean },
    block: Block,
    spots: Spots,
  ) {
    this.file = at.file;
    this.line = at.line;
    this.timeZone = time.timeZone;
    this.timeInferred = time.timeInferred;
    this.origin = at.origin;
    this.pid = at.pid;
    this.kind = kind;
    this.block = block;
    this.spots = spots;
    this.iso = time.iso;
    this.#class = severity;
  }

  /** The physical line. */
  get raw(): string {
    return this.block.text.slice(this.spots.start, this.spots.end);
  }
  get time(): string {
    return `${this.iso}${this.block.text.slice(this.spots.timeAt, this.spots.timeEnd)}Z`;
  }
  get host(): string | null {
    return this.origin.host;
  }
  get program(): string | null {
    return this.origin.program;
  }
  get framing(): Framing {
    return this.origin.framing;
  }

  get #parsed(): Said {
    this.#said ??= saidOf(
      this.kind,
      this.block.text.slice(this.spots.bodyAt, this.spots.end),
      this.#class,
      this.#source,
    );
    return this.#said;
  }
  get #source(): string | null {
    const { sourceAt, sourceEnd } = this.spots;
    return sourceEnd === 0 ? null : this.block.text.slice(sourceAt, sourceEnd);
  }
  get severity(): Severity | null {
    return this.kind === "logfmt" ? this.#parsed.severity : this.#class;
  }
  get source(): string | null {
    return this.kind === "logfmt" ? this.#parsed.source : this.#source;
  }
  get message(): string {
    return this.#said === null && this.kind === "klog"
      ? (this.#plainMessage() ?? this.#parsed.message)
      : this.#parsed.message;
  }
  get logger(): string | null {
    return this.#parsed.logger;
  }
  get fields(): Readonly<Record<string, FieldValue>> {
    return this.#parsed.fields;
  }
  get cut(): boolean {
    return this.#parsed.cut;
  }
  get body(): Body {
    return this.#parsed.body;
  }

  /** A structured body's message without its fields; null where that isn't plain. */
  #plainMessage(): string | null {
    const { text } = this.block;
    const { bodyAt, end } = this.spots;
    if (text.charCodeAt(bodyAt) !== 34) return null;
    const quote = closingQuote(text, bodyAt + 1);
    if (quote === -1 || quote >= end) return null;
    const after = quote + 1;
    const sure = after === end || (text.charCodeAt(after) === 32 && keyLength(text, after + 1) > 0);
    return sure ? unescapeGo(text.slice(bodyAt + 1, quote)) : null;
  }

  /** JSON.stringify doesn't see what is read late. */
  toJSON(): Entry {
    const {
      file,
      line,
      lines,
      time,
      timeZone,
      timeInferred,
      host,
      program,
      component,
      pid,
      tail,
      omittedBytes,
      framing,
    } = this;
    return {
      file,
      line,
      lines,
      time,
      timeZone,
      timeInferred,
      host,
      program,
      component,
      pid,
      tail,
      omittedBytes,
      framing,
      ...this.#parsed,
    };
  }
}
