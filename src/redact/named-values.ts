import { type Note, REDACTED } from "./ledger.ts";
import { isOpenValue, looksRandom, namesSecret } from "./names.ts";

/** What every secret's name has in it; the rest of the name is looked at where one is found. */
const STEM =
  /(?:passw(?:or)?d|passphrase|passwd|pass|pwd?|secret|token|cred|auth|bearer|cookie|jwt|key)[\w.-]{0,64}(\\*["'])?(?:([ \t]{0,2}(?::=|=>|[=:])[ \t]{0,2})|([ \t]{1,4}(?=[^-\s]))|([ \t]*,\s{0,64}(?=\\*["'])))/gi;
const NAME_CHARACTER = /[\w.-]/;
const MAX_NAME = 96;

/** Takes out what stands after a secret's name: NAME=value, name: value, "name":"value", --name value, "--name","value". */
export function redactNamedValues(text: string, note: Note): string {
  const stem = new RegExp(STEM);
  let out = "";
  let done = 0;
  for (let found = stem.exec(text); found !== null; found = stem.exec(text)) {
    const [all, quote, sign, space, comma] = found;
    let start = found.index;
    const floor = Math.max(done, start - MAX_NAME);
    while (start > floor && NAME_CHARACTER.test(text[start - 1] ?? "")) start--;
    const name = text.slice(start, found.index + all.length).replace(/[\s\\"'=:,>].*$/s, "");
    const flag = /^--?[A-Za-z]/.test(name);
    if (sign === undefined && (!flag || (comma !== undefined && quote === undefined))) {
      // Not a name after all; another may begin inside it.
      stem.lastIndex = found.index + 4;
      continue;
    }
    const naming = namesSecret(name, flag || /^[A-Z0-9_]+$/.test(name));
    if (naming === "no") {
      stem.lastIndex = found.index + 4;
      continue;
    }
    const value = valueAt(text, found.index + all.length);
    const surely = comma !== undefined || value.quoted || (sign?.includes("=") ?? false) || (naming === "sure" && sign);
    const content = text.slice(value.from, value.to);
    if (isOpenValue(name, content) || !(surely || looksRandom(content)) || opensBlock(sign, content)) {
      stem.lastIndex = Math.max(found.index + 4, found.index + all.length - (space?.length ?? 0) - 1);
      continue;
    }
    out += text.slice(done, value.from) + REDACTED;
    done = value.to;
    stem.lastIndex = Math.max(done, found.index + all.length);
    note("named-value");
  }
  return done === 0 ? text : out + text.slice(done);
}

/** YAML and JSON: what follows is a mapping or a list, whose own names tell. */
const opensBlock = (sign: string | undefined, content: string): boolean =>
  sign?.trim() === ":" && /^(?:[[{]|\\*["'][,}\]]|map\[)/.test(content);

/** The value that begins at `at`: between quotes, escaped as deep as the first, or up to a space or a quote. */
function valueAt(text: string, at: number): { from: number; to: number; quoted: boolean } {
  const opening = /(\\*)(["'])/y;
  opening.lastIndex = at;
  const [all, slashes, quote] = opening.exec(text) ?? [];
  if (all !== undefined && slashes !== undefined && quote !== undefined) {
    const from = at + all.length;
    return { from, to: closingQuote(text, from, quote, slashes.length), quoted: true };
  }
  // A quote with a letter after it is part of the value; one without closes what the whole stands in.
  const bare = /(?:[^\x00-\x20"'\\]+|["'](?=[A-Za-z0-9])|\\+(?![\\"']))*/y;
  bare.lastIndex = at;
  const value = bare.exec(text)?.[0] ?? "";
  return { from: at, to: at + (value.startsWith("$") ? value : value.replace(/[,;)}\]]+$/, "")).length, quoted: false };
}

/**
 * Where the quote is that closes a string: the first with no more backslashes before it than the opening one has, and no letter after it; else
 * the text's end.
 */
export function closingQuote(text: string, from: number, quote: string, slashes: number): number {
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1)) {
    let before = at;
    while (before > from && text[before - 1] === "\\") before--;
    const run = at - before;
    if (/[A-Za-z0-9]/.test(text[at + 1] ?? "")) continue;
    // An even run is a backslash of the value's own, escaped, and then the end.
    if (run <= slashes || (slashes === 0 && run % 2 === 0)) return slashes === 0 ? at : at - Math.min(run, slashes);
  }
  return text.length;
}
