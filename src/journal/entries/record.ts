import type { Framing, Severity } from "../entry.ts";
import type { When } from "./when.ts";

/** One framed line: what carried the text, taken off. Multi-line frames (json-pretty, export, verbose) give one record too. */
export interface LogRecord {
  readonly line: number;
  readonly lines: number;
  readonly framing: Framing;
  readonly when: When | null;
  readonly host: string | null;
  readonly program: string | null;
  readonly pid: number | null;
  readonly severity: Severity | null;
  readonly component: string | null;
  /** Seconds since boot, where the carrier has nothing else (dmesg). */
  readonly monotonic: string | null;
  readonly text: string;
  /** The characters before the text: an embedded newline is shown with as many blanks. */
  readonly prefix: string;
  /** What stood before the carrier or header in a paste. */
  readonly decoration: string;
  /** The carrier ended the line in the middle (CRI's P, a Docker record without a newline): the next record of the stream goes on. */
  readonly partial: boolean;
  readonly omittedBytes: number;
}

export type Frame = Omit<LogRecord, "line" | "lines" | "omittedBytes">;

export const BARE: Frame = {
  framing: "none",
  when: null,
  host: null,
  program: null,
  pid: null,
  severity: null,
  component: null,
  monotonic: null,
  text: "",
  prefix: "",
  decoration: "",
  partial: false,
};

/** A frame in its place. */
export const recorded = (frame: Frame, line: number, lines: number, omittedBytes: number): LogRecord => ({
  line,
  lines,
  framing: frame.framing,
  when: frame.when,
  host: frame.host,
  program: frame.program,
  pid: frame.pid,
  severity: frame.severity,
  component: frame.component,
  monotonic: frame.monotonic,
  text: frame.text,
  prefix: frame.prefix,
  decoration: frame.decoration,
  partial: frame.partial,
  omittedBytes,
});

/** syslog's numbers. The kernel's emerg, alert and crit are errors: fatal is klog's word for an exit. */
export const severityOf = (priority: number): Severity =>
  (priority & 7) <= 3 ? "error" : (priority & 7) === 4 ? "warning" : "info";

/** `kubelet.service` is with-unit's name for kubelet. */
export const programOf = (name: string): string => (name.endsWith(".service") ? name.slice(0, -8) : name);

/** Whose continuation lines may be whose. */
export const streamOf = (from: Pick<Frame, "framing" | "host" | "program" | "pid" | "component">): string =>
  from.framing === "none" ? "" : `${from.host ?? ""} ${from.program ?? ""} ${from.pid ?? ""} ${from.component ?? ""}`;

const JOINED_LIMIT = 1 << 20;
/** Two records of which the first ended in the middle of a line. */
export function joined(first: LogRecord, next: LogRecord): LogRecord {
  const text = next.text.slice(0, Math.max(0, JOINED_LIMIT - first.text.length));
  return {
    ...first,
    text: first.text + text,
    lines: first.lines + next.lines,
    partial: next.partial,
    omittedBytes: first.omittedBytes + next.omittedBytes + Buffer.byteLength(next.text.slice(text.length)),
  };
}
