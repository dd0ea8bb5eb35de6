import type { FieldValue } from "../entry.ts";
import { closingQuote, unescapeGo } from "./go-quote.ts";
import { bareEnd, bareValue, goEnd, jsonEnd, jsonValue, keyLength } from "./klog-value.ts";

/** A body as `InfoS` and `ErrorS` write it. */
export interface Structured {
  readonly message: string;
  readonly logger: string | null;
  readonly fields: Record<string, FieldValue>;
  /** It ends inside a value, or with text that is no pair. */
  readonly cut: boolean;
  /** It ends inside quotes: a terminal that broke the line goes on in the next. */
  readonly open: boolean;
}

/** Without the mark of a pager that cut the line. */
const uncut = (text: string): string => (text.endsWith(">") || text.endsWith("…") ? text.slice(0, -1) : text);

/** `__proto__` is a key like any other. */
export function setField(fields: Record<string, FieldValue>, key: string, value: FieldValue): void {
  if (key === "__proto__")
    Object.defineProperty(fields, key, { value, enumerable: true, configurable: true, writable: true });
  else fields[key] = value;
}

/**
 * `"message" key=value …` by klog's rules of every release; null where the body is a printf text, which may begin with a quote too.
 * A multi-line value (`key=<`) runs to the line ` >`; one leading tab is taken off each of its lines.
 *
 * @param body without klog's header; its lines joined by newlines
 * @see kubernetes/klog internal/serialize/keyvalues.go
 */
export function parseStructured(body: string): Structured | null {
  if (body.charCodeAt(0) !== 34) return null;
  const quote = valueQuote(body, 1);
  if (quote === -1)
    return { message: unescapeGo(uncut(body.slice(1))), logger: null, fields: {}, cut: true, open: true };
  const message = unescapeGo(body.slice(1, quote));
  const fields: Record<string, FieldValue> = {};
  let logger: string | null = null;
  let at = quote + 1;
  for (let first = true; ; first = false) {
    const blank = at;
    while (body.charCodeAt(at) === 32) at++;
    if (at === body.length) return { message, logger, fields, cut: false, open: false };
    const key = at === blank ? 0 : keyLength(body, at);
    if (key === 0) {
      if (first && body.slice(at) !== "…" && body.slice(at) !== ">") return null;
      return { message, logger, fields, cut: true, open: false };
    }
    const name = body.slice(at, at + key);
    const value = valueAt(body, at + key + 1);
    if (name === "logger" && typeof value.value === "string") logger = value.value;
    else setField(fields, name, value.value);
    if (value.cut) return { message, logger, fields, cut: true, open: value.open };
    at = value.end;
  }
}

/**
 * The closing quote of a quoted text; -1 where it doesn't close. In a copy that lost its backslashes (Markdown takes them) quotes stand
 * within the text: then it ends at the first one that is followed by the end or a key.
 */
export function valueQuote(body: string, from: number): number {
  const first = closingQuote(body, from);
  if (first === -1 || endsWord(body, first + 1)) return first;
  for (let quote = body.indexOf('"', first + 1); quote !== -1; quote = body.indexOf('"', quote + 1))
    if (quote + 1 === body.length || (body.charCodeAt(quote + 1) === 32 && keyLength(body, quote + 2) > 0))
      return quote;
  return first;
}
const endsWord = (body: string, at: number): boolean => at === body.length || body.charCodeAt(at) === 32;

interface Value {
  readonly value: FieldValue;
  readonly end: number;
  readonly cut: boolean;
  readonly open: boolean;
}
const whole = (value: FieldValue, end: number): Value => ({ value, end, cut: false, open: false });
const cutAtEnd = (body: string, value: FieldValue, open: boolean): Value => ({
  value,
  end: body.length,
  cut: true,
  open,
});

function valueAt(body: string, at: number): Value {
  const code = body.charCodeAt(at);
  if (code === 34) {
    const quote = valueQuote(body, at + 1);
    if (quote === -1) return cutAtEnd(body, unescapeGo(uncut(body.slice(at + 1))), true);
    const next = body.charCodeAt(quote + 1);
    if (quote + 1 === body.length || next === 32) return whole(unescapeGo(body.slice(at + 1, quote)), quote + 1);
  } else if (code === 60 && (body.charCodeAt(at + 1) === 10 || at + 1 === body.length)) return multiLine(body, at + 2);
  else if (code === 123 || code === 91) {
    const end = jsonEnd(body, at);
    const value = end === null ? undefined : jsonValue(body.slice(at, end));
    if (end !== null && value !== undefined) return whole(value, end);
  }
  const end = goEnd(body, at);
  if (end !== null) return whole(body.slice(at, end), end);
  const bare = bareEnd(body, at);
  let until = bare;
  while (until > at && body.charCodeAt(until - 1) === 32) until--;
  const raw = body.slice(at, until);
  if (bare < body.length) return whole(bareValue(raw), bare);
  // A bracket that never closes, or a pager's mark that isn't `<nil>`'s end.
  const marked = raw.endsWith("…") || (raw.endsWith(">") && !raw.includes("<"));
  if (marked || /^&?(?:map)?[[{]/.test(raw)) return cutAtEnd(body, marked ? uncut(raw) : raw, false);
  return whole(bareValue(raw), bare);
}

/** A line of one blank and `>` ends a multi-line value; what a journal or a paste did to the blank is forgiven, and pairs may follow. */
export const closesValue = (line: string, from = 0): boolean => {
  const mark = line.charCodeAt(from) === 32 ? from + 1 : from;
  if (line.charCodeAt(mark) !== 62) return false;
  const after = line.charCodeAt(mark + 1);
  return mark + 1 === line.length || after === 32 || after === 10;
};

/** What klog puts before each line of a value: a tab, which journalctl's short forms print as eight blanks and rsyslog as #011. */
export const valueIndent = (line: string, from = 0): number =>
  line.charCodeAt(from) === 9 ? 1 : line.startsWith("        ", from) ? 8 : line.startsWith("#011", from) ? 4 : 0;

function multiLine(body: string, from: number): Value {
  let value = "";
  for (let at = from; at < body.length; ) {
    if (closesValue(body, at)) return whole(value, body.indexOf(">", at) + 1);
    const newline = body.indexOf("\n", at);
    const end = newline === -1 ? body.length : newline;
    value += (at === from ? "" : "\n") + body.slice(Math.min(at + valueIndent(body, at), end), end);
    at = end + 1;
  }
  return cutAtEnd(body, value, false);
}
