import type { FieldValue } from "../entry.ts";
import { unescapeGo } from "./go-quote.ts";
import { bareValue, goEnd, jsonEnd, jsonValue } from "./klog-value.ts";
import { type Structured, setField } from "./structured.ts";

const QUOTED = /^"((?:[^"\\]|\\.)*)"/s;
const KEY = /^ +(mount path|\/proc\/swaps contents|login name|display name|[^\s="\x00-\x20]{1,128})=/;
const NEXT_KEY = / (?:mount path|\/proc\/swaps contents|login name|display name|[^\s="\x00-\x20]{1,128})=/;
const CLOSER = /(?:^|\n) ?>(?=$|[ \n])/;
const MARK = /[>…]$/;

const LOST =
  /^"((?:[^"\\]|\\.)*"(?! |$).*?)"(?=$| (?:mount path|\/proc\/swaps contents|login name|display name|[^\s="\x00-\x20]{1,128})=)/s;

const quoted = (text: string): RegExpExecArray | null => LOST.exec(text) ?? QUOTED.exec(text);

/** `parseStructured` in regular expressions, for the comparison. */
export function naiveStructured(body: string): Structured | null {
  if (!body.startsWith('"')) return null;
  const said = quoted(body);
  if (!said)
    return { message: unescapeGo(body.slice(1).replace(MARK, "")), logger: null, fields: {}, cut: true, open: true };
  const message = unescapeGo(said[1] ?? "");
  const fields: Record<string, FieldValue> = {};
  let logger: string | null = null;
  let rest = body.slice(said[0].length);
  const done = (cut: boolean, open: boolean): Structured => ({ message, logger, fields, cut, open });
  for (let first = true; /[^ ]/.test(rest); first = false) {
    const key = KEY.exec(rest);
    if (!key) return first && !/^ *[>…]$/.test(rest) ? null : done(true, false);
    const found = naiveValue(rest.slice(key[0].length));
    if (key[1] === "logger" && typeof found.value === "string") logger = found.value;
    else setField(fields, key[1] ?? "", found.value);
    if (found.cut) return done(true, found.open);
    rest = found.rest;
  }
  return done(false, false);
}

interface Found {
  readonly value: FieldValue;
  readonly rest: string;
  readonly cut: boolean;
  readonly open: boolean;
}
const cut = (value: FieldValue, open: boolean): Found => ({ value, rest: "", cut: true, open });
const whole = (value: FieldValue, rest: string): Found => ({ value, rest, cut: false, open: false });

function naiveValue(text: string): Found {
  if (text.startsWith('"')) {
    const found = quoted(text);
    if (!found) return cut(unescapeGo(text.slice(1).replace(MARK, "")), true);
    const rest = text.slice(found[0].length);
    if (rest === "" || rest.startsWith(" ")) return whole(unescapeGo(found[1] ?? ""), rest);
  }
  if (/^<(?:\n|$)/.test(text)) {
    const lines = text.slice(2);
    const closer = CLOSER.exec(lines);
    const value = (closer ? lines.slice(0, closer.index) : lines.replace(/\n$/, "")).replaceAll(
      /^(?:\t| {8}|#011)/gm,
      "",
    );
    return closer ? whole(value, lines.slice(closer.index + closer[0].length)) : cut(value, false);
  }
  const json = /^[{[]/.test(text) ? jsonEnd(text, 0) : null;
  const value = json === null ? undefined : jsonValue(text.slice(0, json));
  if (json !== null && value !== undefined) return whole(value, text.slice(json));
  const go = goEnd(text, 0);
  if (go !== null) return whole(text.slice(0, go), text.slice(go));
  const next = NEXT_KEY.exec(text);
  const raw = text.slice(0, next?.index).replace(/ +$/, "");
  if (next) return whole(bareValue(raw), text.slice(next.index));
  const marked = raw.endsWith("…") || (raw.endsWith(">") && !raw.includes("<"));
  if (marked || /^&?(?:map)?[[{]/.test(raw)) return cut(marked ? raw.slice(0, -1) : raw, false);
  return whole(bareValue(raw), "");
}
