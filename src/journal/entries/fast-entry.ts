import type { Body, Entry, FieldValue, Framing, Severity } from "../entry.ts";
import { structuredJson } from "./body-json.ts";
import type { Placed } from "./clock.ts";
import { type Said, saidOf } from "./entry-of.ts";

/** What a line's prefix says of where it came from, and the prefix itself: ` w1 kubelet[1866]: `. */
export interface Origin {
  readonly prefix: string;
  readonly framing: Framing;
  readonly host: string | null;
  readonly program: string | null;
  readonly pid: number | null;
  readonly stream: string;
}

/** An entry of one line whose header was read and whose body is read when it is asked for. */
export class FastEntry implements Entry {
  readonly file: string | null;
  readonly line: number;
  readonly lines = 1;
  readonly time: string | null;
  readonly timeZone: string | null;
  readonly timeInferred: boolean;
  readonly host: string | null;
  readonly program: string | null;
  readonly component = null;
  readonly pid: number | null;
  readonly tail = null;
  readonly omittedBytes = 0;
  readonly framing: Framing;
  readonly #kind: "klog" | "logfmt" | "kernel";
  readonly #severity: Severity | null;
  readonly #source: string | null;
  readonly #text: string;
  /** Of the physical line in `#text`, and of its body. */
  readonly #start: number;
  readonly #body: number;
  readonly #end: number;
  #said: Said | null = null;
  /** No line can join it any more. */
  closed = false;

  constructor(
    file: string | null,
    line: number,
    placed: Placed,
    origin: Origin,
    pid: number | null,
    kind: "klog" | "logfmt" | "kernel",
    severity: Severity | null,
    source: string | null,
    text: string,
    start: number,
    body: number,
    end: number,
  ) {
    this.file = file;
    this.line = line;
    this.time = placed.time;
    this.timeZone = placed.timeZone;
    this.timeInferred = placed.timeInferred;
    this.host = origin.host;
    this.program = origin.program;
    this.pid = pid;
    this.framing = origin.framing;
    this.#kind = kind;
    this.#severity = severity;
    this.#source = source;
    this.#text = text;
    this.#start = start;
    this.#body = body;
    this.#end = end;
  }

  /** The physical line. */
  get raw(): string {
    return this.#text.slice(this.#start, this.#end);
  }
  /** What follows the header. */
  get rest(): string {
    return this.#text.slice(this.#body, this.#end);
  }

  get #parsed(): Said {
    this.#said ??= saidOf(this.#kind, this.rest, this.#severity, this.#source);
    return this.#said;
  }
  get severity(): Severity | null {
    return this.#kind === "klog" ? this.#severity : this.#parsed.severity;
  }
  get source(): string | null {
    return this.#kind === "klog" ? this.#source : this.#parsed.source;
  }
  get logger(): string | null {
    return this.#parsed.logger;
  }
  get message(): string {
    return this.#parsed.message;
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

  /** See `entryJson`. */
  bodyJson(): string {
    if (this.#kind === "klog" && this.#said === null) {
      const json = structuredJson(this.#text, this.#body, this.#end);
      if (json !== null) return json;
    }
    const { logger, message, fields, cut } = this.#parsed;
    const name = logger === null ? "null" : JSON.stringify(logger);
    return `"logger":${name},"message":${JSON.stringify(message)},"fields":${JSON.stringify(fields)}${cut ? ',"cut":true' : ""}`;
  }

  /** JSON.stringify doesn't see what is read late. */
  toJSON(): Entry {
    return { ...this, ...this.#parsed };
  }
}
