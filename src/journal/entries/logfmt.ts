import type { FieldValue, Severity } from "../entry.ts";
import { closingQuote, unescapeGo } from "./go-quote.ts";
import { setField } from "./structured.ts";

const LEVELS = new Map<string, Severity>([
  ["trace", "info"],
  ["debug", "info"],
  ["info", "info"],
  ["notice", "info"],
  ["information", "info"],
  ["warn", "warning"],
  ["warning", "warning"],
  ["err", "error"],
  ["error", "error"],
  ["dpanic", "error"],
  ["critical", "error"],
  ["fatal", "fatal"],
  ["panic", "fatal"],
]);
/** logrus's and zap's levels, in either case. */
export const levelOf = (level: unknown): Severity | null =>
  typeof level === "string" ? (LEVELS.get(level.toLowerCase()) ?? null) : null;

/** The base name and line in `…/dir/file.go:12`, or null. */
export const sourceOf = (caller: unknown): string | null =>
  typeof caller === "string" ? (/(?:^|[/\\ ])([^/\\\s:]+:\d{1,7})$/.exec(caller)?.[1] ?? null) : null;

export interface Pairs {
  readonly fields: Record<string, FieldValue>;
  /** It ends inside quotes. */
  readonly open: boolean;
}

/** `key=value key="quoted value"`, as logrus writes it; words without `=` are left out. Every value is text. */
export function parseLogfmt(text: string): Pairs {
  const fields: Record<string, FieldValue> = {};
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10) {
      at++;
      continue;
    }
    let end = at;
    while (end < text.length && !isBreak(text.charCodeAt(end)) && text.charCodeAt(end) !== 61) end++;
    if (text.charCodeAt(end) !== 61) {
      at = end;
      continue;
    }
    const key = text.slice(at, end);
    at = end + 1;
    if (text.charCodeAt(at) === 34) {
      const quote = closingQuote(text, at + 1);
      if (quote === -1) {
        setField(fields, key, unescapeGo(text.slice(at + 1).replace(/[>…]$/, "")));
        return { fields, open: true };
      }
      setField(fields, key, unescapeGo(text.slice(at + 1, quote)));
      at = quote + 1;
    } else {
      const from = at;
      while (at < text.length && !isBreak(text.charCodeAt(at))) at++;
      setField(fields, key, text.slice(from, at));
    }
  }
  return { fields, open: false };
}

const isBreak = (code: number): boolean => code === 32 || code === 10;
