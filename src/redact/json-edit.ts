import { jsonStringEnd, jsonValueEnd } from "./json-strings.ts";

/** Where a value stands: member names from the document's top, "[]" for a place in an array. Reused: copy it to keep it. */
export type Path = readonly string[];

/** What to do with a document's values. Strings are given and returned raw: as they stand between their quotes. */
export interface JsonRules {
  /** For a value of any type that is replaced as a whole: the JSON text in its place, and whom to tell. null to look into it. */
  replace(path: Path): Replacement | null;
  /** @param sibling  raw, the member "name" or "key" before it in the same object; null where there is none */
  text(path: Path, raw: string, sibling: string | null): string;
  /**
   * An array's strings, where they belong together: a command line. null for any other array.
   * @param command  the strings of "command" before it in the same object
   */
  words(path: Path, raw: readonly string[], command: readonly string[]): readonly string[] | null;
  /** A document that can't be read as JSON, after the edits to what could be. */
  broken(text: string): string;
}

interface Replacement {
  by: string;
  done(): void;
}

/**
 * Edits JSON where it stands, so that numbers beyond 2^53, the order and the layout of all the rest keep their bytes. Takes several documents
 * behind one another, and a document that is cut off anywhere. One that isn't JSON goes to `rules.broken`, up to the next line that begins another.
 */
export function editJson(text: string, rules: JsonRules): string {
  let out = "";
  let at = 0;
  for (;;) {
    const walk = new Walk(text, at, rules);
    const end = walk.run();
    const edited = walk.edited();
    if (end >= text.length) return out + edited;
    const next = /\n[[{]/g;
    next.lastIndex = end;
    const resume = next.test(text) ? next.lastIndex - 1 : text.length;
    // Also what was read so far: one quote too many, and all of it was read inside out.
    out += rules.broken(edited + text.slice(end, resume));
    if (resume >= text.length) return out;
    at = resume;
  }
}

/** What may come next: a value also stands for the end of an array, a key for that of an object. */
type Expected = "key" | "colon" | "value" | "comma";

interface Frame {
  readonly array: boolean;
  /** An array's own strings, looked at when it ends. */
  readonly words: { from: number; to: number; raw: string }[];
  expects: Expected;
  sibling: string | null;
  command: readonly string[];
}

const frameOf = (array: boolean): Frame => ({
  array,
  words: [],
  expects: array ? "value" : "key",
  sibling: null,
  command: [],
});

class Walk {
  readonly #text: string;
  readonly #rules: JsonRules;
  readonly #start: number;
  readonly #frames: Frame[] = [];
  readonly #path: string[] = [];
  readonly #edits: { from: number; to: number; by: string }[] = [];
  #at: number;

  constructor(text: string, start: number, rules: JsonRules) {
    this.#text = text;
    this.#rules = rules;
    this.#start = start;
    this.#at = start;
  }

  /** Returns the text's end, or where it stops being JSON. */
  run(): number {
    for (;;) {
      while (isSpace(this.#text.charCodeAt(this.#at))) this.#at++;
      if (this.#at >= this.#text.length || !this.#token(this.#text[this.#at] ?? "")) break;
    }
    while (this.#frames.length > 0) this.#leave();
    return this.#at;
  }

  edited(): string {
    const parts: string[] = [];
    let done = this.#start;
    for (const { from, to, by } of this.#edits.sort((one, other) => one.from - other.from)) {
      parts.push(this.#text.slice(done, from), by);
      done = to;
    }
    parts.push(this.#text.slice(done, this.#at));
    return parts.join("");
  }

  /** Takes one token; false where none may stand like this. */
  #token(sign: string): boolean {
    const frame = this.#frames.at(-1);
    const expects = frame?.expects ?? "value";
    switch (sign) {
      case ",":
      case ":":
        if (!frame || expects !== (sign === "," ? "comma" : "colon")) return false;
        frame.expects = sign === ":" || frame.array ? "value" : "key";
        this.#at++;
        return true;
      case "}":
      case "]":
        if (frame?.array !== (sign === "]")) return false;
        if (expects !== "comma" && expects !== (frame.array ? "value" : "key")) return false;
        this.#at++;
        this.#leave();
        this.#valueDone();
        return true;
      case '"':
        if (frame && expects === "key") {
          const { to, closed } = jsonStringEnd(this.#text, this.#at + 1);
          this.#path.push(this.#text.slice(this.#at + 1, to));
          frame.expects = "colon";
          this.#at = closed ? to + 1 : to;
          return true;
        }
    }
    // A text alone is none of the documents we are asked about, and a stray quote would begin one.
    if (expects !== "value" || (!frame && sign !== "{" && sign !== "[")) return false;
    return this.#replaced(sign) || this.#value(sign, frame);
  }

  #value(sign: string, frame: Frame | undefined): boolean {
    if (sign === "{" || sign === "[") {
      if (sign === "[") this.#path.push("[]");
      this.#frames.push(frameOf(sign === "["));
      this.#at++;
      return true;
    }
    if (sign === '"') {
      const from = this.#at + 1;
      const { to, closed } = jsonStringEnd(this.#text, from);
      const raw = this.#text.slice(from, to);
      if (frame?.array) frame.words.push({ from, to, raw });
      else {
        this.#edit(from, to, raw, this.#rules.text(this.#path, raw, frame?.sibling ?? null));
        const key = this.#path.at(-1);
        if (frame && (key === "name" || key === "key")) frame.sibling = raw;
      }
      this.#at = closed ? to + 1 : to;
      this.#valueDone();
      return true;
    }
    const end = literalEnd(this.#text, this.#at);
    if (end === this.#at) return false;
    this.#at = end;
    this.#valueDone();
    return true;
  }

  #replaced(sign: string): boolean {
    const whole = this.#rules.replace(this.#path);
    if (whole === null) return false;
    const from = this.#at;
    const to = /["{[]/.test(sign) ? jsonValueEnd(this.#text, from) : literalEnd(this.#text, from);
    if (to === from) return false;
    if (this.#text.slice(from, to) !== whole.by) whole.done();
    this.#edit(from, to, this.#text.slice(from, to), whole.by);
    this.#at = to;
    this.#valueDone();
    return true;
  }

  #valueDone(): void {
    const frame = this.#frames.at(-1);
    if (!frame) return;
    frame.expects = "comma";
    if (!frame.array) this.#path.pop();
  }

  /** Ends the innermost array or object, also one that the text's end left open; the path is then its own again. */
  #leave(): void {
    const frame = this.#frames.pop();
    if (!frame) return;
    if (frame.array || frame.expects === "colon" || frame.expects === "value") this.#path.pop();
    if (!frame.array || frame.words.length === 0) return;
    const above = this.#frames.at(-1);
    const raw = frame.words.map((word) => word.raw);
    const together = this.#rules.words(this.#path, raw, above?.command ?? []);
    if (together && above && this.#path.at(-1) === "command") above.command = raw;
    this.#path.push("[]");
    frame.words.forEach(({ from, to }, index) => {
      const before = raw[index] ?? "";
      this.#edit(from, to, before, together?.[index] ?? this.#rules.text(this.#path, before, null));
    });
    this.#path.pop();
  }

  #edit(from: number, to: number, before: string, by: string): void {
    if (by !== before) this.#edits.push({ from, to, by });
  }
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

function literalEnd(text: string, from: number): number {
  const literal = /true|false|null|-?\d[-+.\w]*/y;
  literal.lastIndex = from;
  return literal.test(text) ? literal.lastIndex : from;
}
