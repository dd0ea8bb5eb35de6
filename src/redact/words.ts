import { type Note, REDACTED } from "./ledger.ts";
import { isOpenValue, namesSecret } from "./names.ts";
import { type Habits, habitsOf } from "./programs.ts";
import { mayHoldSecret, redactSecrets } from "./secrets.ts";

/** A shell's string in a string in a string is as deep as anybody quotes. */
const MAX_DEPTH = 4;
/** Linux takes no longer argument. */
const MAX_LENGTH = 128 << 10;

/** Takes the secrets out of a command's words. The program, the flags' names and paths stay readable. */
export function redactWords(words: readonly string[], note: Note): readonly string[] {
  return redactAt(words, note, 0);
}

function redactAt(words: readonly string[], note: Note, depth: number): string[] {
  let habits: Habits | null = null;
  /** The flag whose value comes next, and what sort of value that is. */
  let awaited: { flag: string; value: "secret" | "credentials" } | null = null;
  return words.map((word, index) => {
    const expected = awaited;
    awaited = null;
    if (expected !== null && !isFlag(word)) {
      if (expected.value === "credentials") return withoutPassword(word, note);
      return isOpenValue(expected.flag, word) ? word : take(note);
    }
    habits = habitsOf(word, words) ?? habits;
    if (habits === null && !/\s/.test(word) && !mayHoldSecret(word)) return word;
    if (habits?.secret === word || (/^--?[A-Za-z][\w.-]*$/.test(word) && namesSecret(word, true) !== "no")) {
      awaited = { flag: word, value: "secret" };
      return word;
    }
    if (habits?.credentials?.includes(word)) {
      awaited = { flag: word, value: "credentials" };
      return word;
    }
    const attached = habits === null ? null : redactAttached(word, habits, note);
    if (attached !== null) return attached;
    // sh -c: its words are words of their own, also where the first looks like NAME=value.
    if (SHELL_FLAG.test(words[index - 1] ?? "")) return redactSpaced(word, note, depth);
    return redactWord(word, note, depth);
  });
}

/** mysql -pSECRET, curl -uuser:password, --user=user:password. */
function redactAttached(word: string, { secret, credentials = [] }: Habits, note: Note): string | null {
  if (secret !== undefined && word.startsWith(secret) && !word.startsWith("--")) {
    return word.slice(secret.length) === REDACTED ? word : secret + take(note);
  }
  for (const option of credentials) {
    const start = option.startsWith("--") ? `${option}=` : option;
    if (word.startsWith(start) && (start.length > 2 || !word.startsWith("--")))
      return start + withoutPassword(word.slice(start.length), note);
  }
  return null;
}

function redactWord(word: string, note: Note, depth: number): string {
  const quote = depth > 0 && word.length > 1 ? /^(["'])[\s\S]*\1$/.exec(word)?.[1] : undefined;
  if (quote !== undefined) return quote + redactWord(word.slice(1, -1), note, depth) + quote;
  // The name of a flag, of an environment variable, of a Java property; a header's, in curl -H.
  const [all, name, sign] = /^([\w.-]{1,128})(=|:[ \t]+)/.exec(word) ?? [];
  if (all === undefined || name === undefined) return redactSpaced(word, note, depth);
  const value = word.slice(all.length);
  const anyKey = name.startsWith("-") || /^[A-Z0-9_]+$/.test(name);
  const named = namesSecret(name, anyKey) !== "no" && !isOpenValue(name, value.replace(/^(["'])(.*)\1$/s, "$2"));
  // More words after a colon are a sentence, or a header's scheme.
  if (named && (sign === "=" || !/\s/.test(value))) return all + take(note);
  if (sign !== "=" || value === "" || depth >= MAX_DEPTH) return redactSpaced(word, note, depth);
  // --from-literal=password=x, --env=PASSWORD=x, --command='mysql -px'
  return redactSecrets(all + redactWord(value, note, depth + 1), note);
}

/** A word with spaces is a shell's, or a process title: its own words follow the same rules. */
function redactSpaced(word: string, note: Note, depth: number): string {
  const seen = redactSecrets(word, note);
  if (depth >= MAX_DEPTH || seen.length > MAX_LENGTH || !/\s/.test(seen)) return seen;
  // Words as a shell splits them, quotes kept; a quote that isn't closed is a character.
  const parts = seen.split(/((?:[^\s"'\\]+|'[^']*'|"[^"\\]*(?:\\[\s\S][^"\\]*)*"|\\[\s\S]|["'\\])+)/);
  if (parts.length <= 3) return seen;
  const redacted = redactAt(
    parts.filter((_, index) => index % 2 === 1),
    note,
    depth + 1,
  );
  return parts.map((part, index) => (index % 2 === 1 ? (redacted[(index - 1) / 2] ?? part) : part)).join("");
}

const SHELL_FLAG = /^-[a-z]*c$/;

/** After a flag that takes a value: what is a flag itself. A secret may begin with a hyphen, but hardly like one. */
const isFlag = (word: string): boolean => /^(?:--[a-z][\w-]*(?:=.*)?|-[A-Za-z]|-|--)$/s.test(word);

/** user:password to user:<redacted>; uid:gid stays. */
function withoutPassword(word: string, note: Note): string {
  const colon = word.search(/[:%]/);
  if (colon < 0 || /^\d+:\d+$/.test(word) || word.slice(colon + 1) === REDACTED || colon === word.length - 1)
    return word;
  return word.slice(0, colon + 1) + take(note);
}

function take(note: Note): string {
  note("argument");
  return REDACTED;
}
