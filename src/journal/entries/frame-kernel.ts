import type { Severity } from "../entry.ts";
import { BARE, type Frame, severityOf } from "./record.ts";
import { isoAt, monthOf, type When, wall } from "./when.ts";

const LEVELS: Readonly<Record<string, Severity>> = {
  emerg: "error",
  alert: "error",
  crit: "error",
  err: "error",
  warn: "warning",
  warning: "warning",
  notice: "info",
  info: "info",
  debug: "info",
};

const FACILITY =
  /^(?:(\S{1,253}): )?(kern|user|mail|daemon|auth|syslog|lpr|news|local\d) *: *(emerg|alert|crit|err|warn|warning|notice|info|debug) *: (.*)$/s;
const PRIORITY = /^<(\d{1,3})>(\[.*)$/s;
const SINCE_BOOT = /^\[ *(\d{1,12}\.\d{6})\] (.*)$/s;
const HUMAN = /^\[[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([ \d]\d) (\d\d:\d\d:\d\d) (\d{4})\] (.*)$/s;
const TALOS = /^\[(\d{4}-\d\d-\d\dT[\d:.]+Z)\]: (.*)$/s;
const KMSG = /^(\d{1,4}),\d{1,20},(\d{1,18}),[^;\s]{0,64};(.*)$/s;

/** dmesg plain, -T, -x and --raw; /dev/kmsg; `talosctl dmesg`, which puts the node before it. */
export function frameKernel(line: string): Frame | null {
  const kmsg = KMSG.exec(line);
  if (kmsg) {
    const micros = (kmsg[2] ?? "").padStart(7, "0");
    const monotonic = `${micros.slice(0, -6)}.${micros.slice(-6)}`;
    return kernel(kmsg[3] ?? "", null, monotonic, severityOf(Number(kmsg[1])));
  }
  const priority = PRIORITY.exec(line);
  if (priority) return stamped(priority[2] ?? "", severityOf(Number(priority[1])));
  const facility = FACILITY.exec(line);
  if (!facility) return stamped(line, null);
  const [, host, name, level = "", rest = ""] = facility;
  const frame = stamped(rest, LEVELS[level] ?? null);
  return frame && { ...frame, host: host ?? null, program: name === "kern" ? "kernel" : null };
}

function stamped(line: string, severity: Severity | null): Frame | null {
  const boot = SINCE_BOOT.exec(line);
  if (boot) return kernel(boot[2] ?? "", null, boot[1] ?? null, severity);
  const human = HUMAN.exec(line);
  if (human) {
    const [, month = "", day, clock = "", year, rest = ""] = human;
    const when = wall(Number(year), monthOf(month), Number(day), clock, undefined, null);
    return when && kernel(rest, when, null, severity);
  }
  const talos = TALOS.exec(line);
  return talos && kernel(talos[2] ?? "", isoAt(talos[1] ?? ""), null, severity);
}

const kernel = (text: string, when: When | null, monotonic: string | null, severity: Severity | null): Frame => ({
  ...BARE,
  framing: "dmesg",
  program: "kernel",
  when,
  monotonic,
  severity,
  text,
});
