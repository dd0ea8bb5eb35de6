import type { Entry, Severity } from "../entry.ts";
import { ascii } from "./ascii.ts";
import { writeKlog } from "./body-writer.ts";
import { ByteSink } from "./byte-sink.ts";
import { FastEntry } from "./fast-entry.ts";
import { levelAt, writeLogfmt } from "./logfmt-writer.ts";

const LINES_1 = ascii(',"lines":1,"time":"');
const SOURCE = ascii('"source":"');
const QUOTE_COMMA = ascii('",');
const COMMON = 8;

/**
 * Entries as `classify -o ndjson` writes them, into one growing buffer: most are copied from their lines, without a string between.
 * `timeZone`, `timeInferred`, `component`, `tail`, `cut` and `omittedBytes` stand only where they say something.
 */
export class EntryWriter {
  readonly #sink = new ByteSink();
  /** What the last entries' lines had in common: in most inputs few programs take turns. */
  readonly #common: Common[] = [];
  #file: { name: string | null; json: Uint8Array } = { name: null, json: ascii('{"file":null,"line":') };
  #hour: { iso: string; bytes: Uint8Array } = { iso: "", bytes: ascii("") };

  /** An object's text up to the entry's last property, without the closing brace: what classification adds follows. */
  entry(entry: Entry): void {
    if (entry instanceof FastEntry && this.#fast(entry)) return;
    this.#sink.text(entryJson(entry));
  }

  /** Bytes that go on an object or end it. */
  bytes(json: Uint8Array): void {
    this.#sink.reserve(json.length);
    this.#sink.put(json);
  }

  /** Text that goes on an object or ends it. */
  text(json: string): void {
    this.#sink.text(json);
  }

  /** Bytes so far. */
  get size(): number {
    return this.#sink.at;
  }

  /** What was written since the last time. */
  take(): Buffer {
    return this.#sink.take();
  }

  /** The same, as text. */
  takeText(): string {
    return this.#sink.takeText();
  }

  #fast(entry: FastEntry): boolean {
    const { bytes, text } = entry.block;
    if (bytes === null) return false;
    const { spots, kind } = entry;
    const logfmt = kind === "logfmt" ? levelAt(bytes, spots.timeEnd + 2) : null;
    if (kind === "kernel" || (kind === "logfmt" && !logfmt)) return false;
    const sink = this.#sink;
    const before = sink.at;
    this.#head(entry, bytes, logfmt?.severity ?? entry.severity);
    const from = logfmt ? spots.timeEnd + 2 + logfmt.length : spots.bodyAt;
    const written = logfmt ? writeLogfmt(bytes, from, spots.end, sink) : writeKlog(bytes, text, from, spots.end, sink);
    if (!written) sink.at = before;
    return written;
  }

  #head(entry: FastEntry, bytes: Uint8Array, severity: Severity | null): void {
    const { spots } = entry;
    const sink = this.#sink;
    if (this.#file.name !== entry.file)
      this.#file = { name: entry.file, json: Buffer.from(`{"file":${JSON.stringify(entry.file)},"line":`) };
    sink.reserve(this.#file.json.length + 2048);
    sink.put(this.#file.json);
    sink.putNumber(entry.line);
    sink.put(LINES_1);
    if (this.#hour.iso !== entry.iso) this.#hour = { iso: entry.iso, bytes: ascii(entry.iso) };
    sink.put(this.#hour.bytes);
    sink.put(bytes, spots.timeAt, spots.timeEnd);
    sink.put(this.#commonOf(entry, severity));
    if (spots.sourceEnd === 0) return;
    sink.put(SOURCE);
    sink.put(bytes, spots.sourceAt, spots.sourceEnd);
    sink.put(QUOTE_COMMA);
  }

  /** From the time's end to the severity. */
  #commonOf(entry: FastEntry, severity: Severity | null): Uint8Array {
    const { origin, timeZone, timeInferred, pid } = entry;
    for (const common of this.#common)
      if (
        common.origin === origin &&
        common.severity === severity &&
        common.pid === pid &&
        common.timeZone === timeZone &&
        common.timeInferred === timeInferred
      )
        return common.json;
    const json = Buffer.from(`Z"${said(entry)},"pid":${pid},"severity":${text(severity)},`);
    this.#common.unshift({ origin, timeZone, timeInferred, severity, pid, json });
    if (this.#common.length > COMMON) this.#common.pop();
    return json;
  }
}

interface Common extends Pick<FastEntry, "origin" | "timeZone" | "timeInferred" | "severity" | "pid"> {
  readonly json: Uint8Array;
}

const text = (value: string | null): string => (value === null ? "null" : JSON.stringify(value));

/** The zone, the host and the program. */
function said({ timeZone, timeInferred, host, program, component }: Entry): string {
  const zone = timeZone === null ? "" : `,"timeZone":${text(timeZone)}`;
  const part = component === null ? "" : `,"component":${text(component)}`;
  return `${zone}${timeInferred ? ',"timeInferred":true' : ""},"host":${text(host)},"program":${text(program)}${part}`;
}

function entryJson(entry: Entry): string {
  const { file, line, lines, time, pid, severity, source, message, fields, logger, tail, cut, omittedBytes } = entry;
  const head = `{"file":${text(file)},"line":${line},"lines":${lines},"time":${text(time)}${said(entry)},"pid":${pid}`;
  const body = `"message":${text(message)},"fields":${JSON.stringify(fields)},"logger":${text(logger)}`;
  const after = `${tail === null ? "" : `,"tail":${text(tail)}`}${cut ? ',"cut":true' : ""}`;
  const omitted = omittedBytes === 0 ? "" : `,"omittedBytes":${omittedBytes}`;
  return `${head},"severity":${text(severity)},"source":${text(source)},${body}${after}${omitted}`;
}
