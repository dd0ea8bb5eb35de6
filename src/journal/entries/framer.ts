import type { Json } from "../../parsers/records.ts";
import { cleanLine } from "./clean.ts";
import { frameLine } from "./frame.ts";
import { frameJournal, objectOf } from "./frame-json.ts";
import { type Frame, type LogRecord, recorded } from "./record.ts";

/** A physical line, one character a byte, without its newline. */
export interface Line {
  readonly raw: string;
  readonly line: number;
  readonly omittedBytes: number;
}

/** Several lines that may be one record of the journal: `-o json-pretty`, `-o export`, `-o verbose`. */
interface Multi {
  /** False when the line isn't the record's: it was complete before, or never was one. */
  add(line: Line): boolean;
  /** Complete: no further line belongs to it. */
  readonly done: boolean;
  frame(): Frame | null;
}

const MOST_LINES = 4096;

/** Physical lines to records. A block of lines that turns out to be no record is taken line by line. */
export class Framer {
  #multi: Multi | null = null;
  #held: Line[] = [];

  push(line: Line): LogRecord[] {
    const multi = this.#multi;
    if (multi) {
      if (this.#held.length < MOST_LINES && multi.add(line)) {
        this.#held.push(line);
        return multi.done ? this.end() : [];
      }
      const records = this.end();
      records.push(...this.push(line));
      return records;
    }
    this.#multi = multiOf(line);
    if (!this.#multi) return [recordOf(line)];
    this.#held = [line];
    return [];
  }

  end(): LogRecord[] {
    const held = this.#held;
    const [first] = held;
    const frame = this.#multi?.frame();
    this.#multi = null;
    this.#held = [];
    if (!first) return [];
    if (!frame) return held.map(recordOf);
    const omittedBytes = held.reduce((sum, line) => sum + line.omittedBytes, 0);
    return [recorded(frame, first.line, held.length, omittedBytes)];
  }

  /** No line is held back: the next one may be framed by itself. */
  get idle(): boolean {
    return this.#multi === null;
  }
}

const recordOf = ({ raw, line, omittedBytes }: Line): LogRecord =>
  recorded(frameLine(cleanLine(raw)), line, 1, omittedBytes);

const VERBOSE =
  /^[A-Z][a-z]{2} \d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})? \S{1,8} \[s=[0-9a-f]{1,32};i=[0-9a-f]{1,16};b=[0-9a-f]{32};m=[0-9a-f]{1,16};t=([0-9a-f]{1,13});/;

/** What `line` begins, if it takes more than itself. */
function multiOf({ raw }: Line): Multi | null {
  const code = raw.charCodeAt(0);
  if (code === 123) return raw === "{" || raw === "{\r" ? new Pretty() : null;
  if (code === 95) return raw.startsWith("__CURSOR=") ? new Export(raw) : null;
  if (code < 65 || code > 90 || !raw.includes("[s=")) return null;
  const verbose = VERBOSE.exec(raw);
  return verbose ? new Verbose(Number.parseInt(verbose[1] ?? "", 16)) : null;
}

class Pretty implements Multi {
  done = false;
  #text = "{";
  add({ raw }: Line): boolean {
    const line = cleanLine(raw);
    if (!/^(?:[\t }]|$)/.test(line)) return false;
    this.done = line.startsWith("}");
    this.#text += this.done ? "}" : line;
    return true;
  }
  frame(): Frame | null {
    const fields = this.done ? objectOf(this.#text) : null;
    return fields && frameJournal(fields, "json");
  }
}

const FIELD = /^([A-Z0-9_]{1,64})(?:=(.*))?$/s;

class Export implements Multi {
  done = false;
  readonly #fields: Record<string, string> = {};
  /** A field with newlines or other bytes in it: its name, a line's end, eight bytes of length (little-endian), the bytes, a line's end. */
  #binary: { name: string; bytes: string; length: number } | null = null;

  constructor(raw: string) {
    this.#field(raw);
  }

  add({ raw, omittedBytes }: Line): boolean {
    if (this.#binary) return this.#more(this.#binary, raw, omittedBytes);
    this.done = raw === "" || raw === "\r";
    return this.done || this.#field(raw);
  }

  #field(raw: string): boolean {
    const match = FIELD.exec(cleanLine(raw));
    if (!match) return false;
    const [, name = "", value] = match;
    if (value === undefined) this.#binary = { name, bytes: "", length: 0 };
    else this.#fields[name] = value;
    return true;
  }

  #more(binary: { name: string; bytes: string; length: number }, raw: string, omittedBytes: number): boolean {
    if (binary.bytes.length < 2 << 20) binary.bytes += `${raw}\n`;
    binary.length += raw.length + omittedBytes + 1;
    if (binary.length < 8) return true;
    const size = Number(Buffer.from(binary.bytes.slice(0, 8), "latin1").readBigUInt64LE());
    if (binary.length < 8 + size + 1) return true;
    this.#binary = null;
    if (binary.length > 8 + size + 1) return false;
    this.#fields[binary.name] = cleanLine(binary.bytes.slice(8, 8 + size));
    return true;
  }

  frame(): Frame | null {
    return frameJournal(this.#fields, "export");
  }
}

class Verbose implements Multi {
  readonly done = false;
  readonly #fields: Record<string, string>;
  #name = "";

  constructor(micros: number) {
    this.#fields = { __REALTIME_TIMESTAMP: String(micros) };
  }

  add({ raw }: Line): boolean {
    const line = cleanLine(raw);
    const field = /^ {4}([A-Z0-9_]{1,64})=(.*)$/s.exec(line);
    if (field) {
      this.#name = field[1] ?? "";
      this.#fields[this.#name] = field[2] ?? "";
      return true;
    }
    if (this.#name === "" || !/^ {5}/.test(line)) return false;
    this.#fields[this.#name] += `\n${line.slice(this.#name.length + 5)}`;
    return true;
  }

  frame(): Frame | null {
    return frameJournal(this.#fields as Json, "export");
  }
}
