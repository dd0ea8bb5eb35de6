import { BARE, type Frame, programOf, severityOf } from "./record.ts";
import { isoWall, monthOf, type When, wall, zoneOffset } from "./when.ts";

const PID = /^(?:(\S*[^\s:]) )?([^\s[\]:"=]{1,128})\[(\d{1,10})\]:(?: (.*))?$/s;
// A program's name with blanks is taken only where a PID follows.
const SPACED = /^(\S*[^\s:]) ([^[\]:"=]{1,64})\[(\d{1,10})\]:(?: (.*))?$/s;
const PLAIN = /^(\S*[^\s:]) ([^\s[\]:"=]{1,128}):(?: (.*))?$/s;
const HOSTLESS = /^([^\s[\]:"=]{1,128}): (.*)$/s;

/** `HOST PROGRAM[PID]: text` and its shorter forms; null where `rest` isn't one. */
function origin(rest: string, pidless: boolean): Pick<Frame, "host" | "program" | "pid" | "text"> | null {
  const match = PID.exec(rest) ?? SPACED.exec(rest);
  if (match) {
    const [, host, program = "", pid, text = ""] = match;
    return { host: host ?? null, program: programOf(program), pid: Number(pid), text };
  }
  if (!pidless) return null;
  const plain = PLAIN.exec(rest);
  if (plain) return { host: plain[1] ?? null, program: programOf(plain[2] ?? ""), pid: null, text: plain[3] ?? "" };
  const hostless = HOSTLESS.exec(rest);
  return hostless && { host: null, program: programOf(hostless[1] ?? ""), pid: null, text: hostless[2] ?? "" };
}

/** The frame around what `origin` found in `rest`, the end of `line`. */
function short(line: string, rest: string, when: When | null, pidless = true): Frame | null {
  const from = origin(rest, pidless);
  if (!from) return null;
  return { ...BARE, ...from, framing: "short", when, prefix: line.slice(0, line.length - from.text.length) };
}

const RFC3164 = /^(?:<(\d{1,3})>)?([A-Z][a-z]{2}) ([ \d]?\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,9}))? (.*)$/s;
/** short, short-precise, syslog's files and its lines with a priority. */
export function frameShort(line: string): Frame | null {
  const match = RFC3164.exec(line);
  if (!match) return null;
  const [, priority, month = "", day = "", clock = "", fraction, rest = ""] = match;
  const when = wall(null, monthOf(month), Number(day), clock, fraction, null);
  if (!when) return null;
  const frame = short(line, rest, when) ?? {
    ...BARE,
    framing: "short" as const,
    when,
    text: rest,
    prefix: line.slice(0, -rest.length || undefined),
  };
  return priority === undefined ? frame : { ...frame, severity: severityOf(Number(priority)) };
}

const FULL = /^[A-Z][a-z]{2} (\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,9}))? ([A-Z]{1,5}|[+-]\d\d(?:\d\d)?) (.*)$/s;
/** short-full and with-unit. An abbreviation that several zones share leaves the time without one. */
export function frameFull(line: string): Frame | null {
  const match = FULL.exec(line);
  if (!match) return null;
  const [, date = "", clock = "", fraction, zone, rest = ""] = match;
  const when = isoWall(date, clock, fraction, undefined);
  return when && short(line, rest, { ...when, offsetMinutes: zoneOffset(zone) });
}

const ISO = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:([.,])(\d{1,9}))?(Z|[+-]\d\d:?\d\d)? (.*)$/s;
const CRI = /^(stdout|stderr) ([FP])(?::\S*)?(?: (.*))?$/s;
/** short-iso, rsyslog's own format, container logs (CRI), `kubectl logs --timestamps`, and dmesg's ISO times (a comma before the fraction). */
export function frameIso(line: string): Frame | null {
  const match = ISO.exec(line);
  if (!match) return null;
  const [, date = "", clock = "", mark, fraction, zone, rest = ""] = match;
  const when = isoWall(date, clock, fraction, zone);
  if (!when) return null;
  const cri = CRI.exec(rest);
  if (cri) {
    const text = cri[3] ?? "";
    return {
      ...BARE,
      framing: "cri",
      when,
      text,
      partial: cri[2] === "P",
      prefix: line.slice(0, line.length - text.length),
    };
  }
  if (mark === ",") return { ...BARE, framing: "dmesg", program: "kernel", when, text: rest };
  // Container engines write nine digits and Z; systemd and rsyslog six at most.
  const stamp = fraction !== undefined && fraction.length > 6;
  if (!/^[IWEF]\d{4} |^(?:time|ts|level)=|^\{/.test(rest)) {
    const frame = short(line, rest, when, zone !== undefined && !stamp);
    if (frame) return frame;
  }
  return zone === undefined
    ? null
    : { ...BARE, framing: "timestamp", when, text: rest, prefix: line.slice(0, -rest.length || undefined) };
}

const UNIX = /^(\d{9,10})\.(\d{6}) (.*)$/s;
/** short-unix. */
export function frameUnix(line: string): Frame | null {
  const match = UNIX.exec(line);
  return match && short(line, match[3] ?? "", { epoch: Number(match[1]), fraction: match[2] ?? "" });
}

const MONOTONIC = /^\[ *(\d{1,12}\.\d{6})(?: (?:<[^>]*>|\s+))?\] (.*)$/s;
/** short-monotonic and short-delta, where a host and a program follow; null for dmesg. */
export function frameMonotonic(line: string): Frame | null {
  const match = MONOTONIC.exec(line);
  if (!match) return null;
  const rest = match[2] ?? "";
  if (!/^\S+ (?:\S{1,128}\[\d{1,10}\]|kernel): ?/.test(rest)) return null;
  const frame = short(line, rest, null);
  return frame && { ...frame, monotonic: match[1] ?? null };
}
