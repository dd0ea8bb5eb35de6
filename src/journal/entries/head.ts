import type { Json } from "../../parsers/records.ts";
import type { Body, Severity } from "../entry.ts";
import { objectOf } from "./frame-json.ts";
import { keyLength } from "./klog-value.ts";
import { type Pairs, parseLogfmt } from "./logfmt.ts";
import { valueQuote } from "./structured.ts";
import { isoAt, type Wall, type When, wall } from "./when.ts";

/** How a text begins, and what that says. `klog` stands for printf too until the whole body is there. */
export interface Head {
  readonly body: Body;
  readonly severity: Severity | null;
  /** The text's own time. */
  readonly when: When | null;
  readonly pid: number | null;
  readonly source: string | null;
  readonly component: string | null;
  /** The text after the header. */
  readonly rest: string;
  /** klog JSON's and other programs' object. */
  readonly object: Json | null;
  /** The header itself ends early. */
  readonly cut: boolean;
}

const CLASSES: Readonly<Record<string, Severity>> = { I: "info", W: "warning", E: "error", F: "fatal" };
export const classOf = (letter: string | undefined): Severity | null => CLASSES[letter ?? ""] ?? null;

const head = (body: Body, rest: string, more: Partial<Head> = {}): Head => ({
  body,
  severity: null,
  when: null,
  pid: null,
  source: null,
  component: null,
  object: null,
  cut: false,
  rest,
  ...more,
});

/** klog's date and time: local, without year and zone. */
export const klogWall = (month: string, day: string, clock: string, fraction: string | undefined): Wall | null =>
  wall(null, Number(month), Number(day), clock, fraction, null);

// MicroShift writes the component (or ???) before the header; its 4.10 build wrote it after the PID.
const KLOG =
  /^(?:(\?{3}|[a-z][\w.-]{0,63}) )?([IWEF])(\d\d)(\d\d) (\d\d:\d\d:\d\d)\.(\d{1,9}) +(\d{1,10}) (?:(\?{3}|[a-z][\w.-]{0,63}) )?(?:[^\s\]:]{0,255}\/)?([^\s\]:/]{1,255}:\d{1,7})\](?: (.*))?$/s;
// A pager cut the line before the header's end.
const KLOG_CUT = /^([IWEF])(\d\d)(\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6})(?: +(\d{1,10})?(?: [^\s\]]{0,255})?)?)?[>…]?$/;
// What is left when a copy began in the middle of the header.
const KLOG_REST =
  /^(?:([IWEF])?\d{0,4} )?(?:[\d:.]{1,15} +)?(?:\d{1,10} +)?(?:[^\s\]:]{0,255}\/)?([\w.?-]{1,255}\.(?:go|s):\d{1,7})\] (.*)$/s;
const LOGFMT = /^(?:(?:time|ts|t)="?\d{4}-\d\d-\d\d|level=[a-z]{3,8} )/;
const TERMINAL = /^(TRAC|DEBU|INFO|WARN|ERRO|FATA|PANI)\[([^\]]{1,48})\] (.*)$/s;
const GO_LOG = /^(?:\[[\w-]{1,64}\] )?(\d{4})\/(\d\d)\/(\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,9}))? /;
const PANIC = /^(?:panic: |fatal error: |unexpected fault address |SIG[A-Z]{2,6}: |runtime: |goroutine \d+ \[)/;
const MARKER = /^(?:-- .* --$|`{3}|~{3})/;
// Lines of others in a journal that was printed without its prefixes.
const KERNEL =
  /^(?:oom-kill:constraint=|Memory cgroup out of memory: |Out of memory: |\S{1,64} invoked oom-killer: |oom_reaper: )/;
const UNIT =
  /^(?:(?:Start|Stopp|Reload)(?:ed|ing) (?:\S{1,255}\.(?:service|scope|socket|target|slice|mount|timer)\b|kubelet|containerd|Kubernetes)|\S{1,255}\.(?:service|scope|socket|target|slice|mount|timer): )/;
const FLAG = /^Flag --[\w-]+ has been deprecated/;
const OBJECT = /^\{"(?:ts|time|level|msg|message|logger|caller|severity|timestamp|error)":/;

function klogHead(text: string): Head | null {
  const match = KLOG.exec(text);
  if (match) {
    const [, before, letter, month = "", day = "", clock = "", fraction, pid, after, source = null, rest = ""] = match;
    const component = before ?? after ?? null;
    return head("klog", rest, {
      severity: classOf(letter),
      when: klogWall(month, day, clock, fraction),
      pid: Number(pid),
      source,
      component: component === "???" ? null : component,
    });
  }
  const cut = KLOG_CUT.exec(text);
  if (!cut) return null;
  const [, letter, month = "", day = "", clock = "", fraction, pid] = cut;
  const more = { severity: classOf(letter), when: klogWall(month, day, clock, fraction), cut: true };
  return head("klog", "", { ...more, pid: pid === undefined ? null : Number(pid) });
}

/** Unix milliseconds with a fraction, from the text: a double loses the last digits. */
function klogJsonWhen(text: string): When | null {
  const match = /"ts":(\d{1,14})(?:\.(\d{1,6})\d*)?[,}]/.exec(text.slice(0, 4096));
  if (!match) return null;
  const millis = (match[1] ?? "").padStart(4, "0");
  return { epoch: Number(millis.slice(0, -3)), fraction: `${millis.slice(-3)}${match[2] ?? ""}` };
}

function objectHead(text: string): Head | null {
  if (!text.startsWith('{"')) return null;
  const object = objectOf(text);
  if (!object) return null;
  if (typeof object.ts === "number" && typeof object.msg === "string")
    return head("klog-json", text, { object, when: klogJsonWhen(text) });
  if (!OBJECT.test(text)) return null;
  const time = object.time ?? object.ts ?? object.timestamp;
  return head("json", text, { object, when: typeof time === "string" ? isoAt(time) : null });
}

/** A klog body whose header is missing: `"message" key=…`. */
function isStructured(text: string): boolean {
  if (text.charCodeAt(0) !== 34) return false;
  const quote = valueQuote(text, 1);
  return quote !== -1 && text.charCodeAt(quote + 1) === 32 && keyLength(text, quote + 2) > 0;
}

/** The beginning of an entry in `text`; null where nothing says that one begins here: a continuation, or another program's line. */
export function headOf(text: string): Head | null {
  const klog = klogHead(text);
  if (klog) return klog;
  if (LOGFMT.test(text))
    return head("logfmt", text, { when: isoAt(/^\w+="?([^"\s]*(?: [^"]*)?)/.exec(text)?.[1] ?? "") });
  const object = objectHead(text);
  if (object) return object;
  if (isStructured(text)) return head("klog", text);
  const rest = KLOG_REST.exec(text);
  if (rest) return head("klog", rest[3] ?? "", { severity: classOf(rest[1]), source: rest[2] ?? null });
  const terminal = TERMINAL.exec(text);
  if (terminal) return head("logfmt", text, { when: isoAt(terminal[2] ?? "") });
  const go = GO_LOG.exec(text);
  if (go) {
    const when = wall(Number(go[1]), Number(go[2]), Number(go[3]), go[4] ?? "", go[5], null);
    return head("text", text, { when });
  }
  if (PANIC.test(text)) return head("panic", text, { severity: /^(?:panic|fatal)/.test(text) ? "fatal" : null });
  if (MARKER.test(text)) return head("marker", text);
  if (KERNEL.test(text)) return head("kernel", text);
  return FLAG.test(text) || UNIT.test(text) ? head("text", text) : null;
}

/** Whether `text` is surely a log line by its own header, wherever it was found. */
export const hasHeader = (text: string): boolean => {
  const found = headOf(text);
  return (
    found !== null &&
    (found.body === "klog" || found.body === "klog-json" || found.body === "logfmt" || found.body === "json")
  );
};

/** logrus on a terminal: `INFO[0012] message padded to 44 characters  key=value`. */
export function terminalPairs(text: string): (Pairs & { level: string; message: string }) | null {
  const match = TERMINAL.exec(text);
  if (!match) return null;
  const [, word = "", , body = ""] = match;
  const pairs = / +[\w.-]{1,64}=/.exec(body);
  const message = (pairs ? body.slice(0, pairs.index) : body).trimEnd();
  const level = {
    TRAC: "trace",
    DEBU: "debug",
    INFO: "info",
    WARN: "warning",
    ERRO: "error",
    FATA: "fatal",
    PANI: "panic",
  }[word];
  return {
    level: level ?? "",
    message,
    ...(pairs ? parseLogfmt(body.slice(pairs.index)) : { fields: {}, open: false }),
  };
}

/** The journal's first line, `-- Journal begins at …, ends at … --`: the last moment that it holds. */
export function journalEnd(marker: string): Wall | null {
  const match = /\bends? at [A-Z][a-z]{2} (\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)/.exec(marker);
  return match ? isoAt(match[1] ?? "") : null;
}
