import { jsonStringEnd } from "./json-strings.ts";

/** Where a value stands: member names from the document's top, "[]" for a place in an array. */
export type Path = readonly string[];

/** What to do with a document's values. Each gets the raw text of a JSON string, without its quotes. */
export interface JsonRules {
  /** For a value of any type that is replaced as a whole: the JSON text in its place, and whom to tell. null to look into it. */
  replace(path: Path): Replacement | null;
  /** @param sibling  raw, the member "name" or "key" before it in the same object; null where there is none */
  text(path: Path, raw: string, sibling: string | null): string;
  /** The array's strings, of an array whose strings belong together: a command line. null for any other array. */
  words(path: Path, raw: readonly string[], command: readonly string[]): readonly string[] | null;
  /** What can't be read as JSON. */
  broken(text: string): string;
}

export interface Replacement {
  by: string;
  done(): void;
}

interface Frame {
  readonly close: "}" | "]";
  readonly words: { from: number; to: number; raw: string }[];
  expects: "key" | ":" | "value" | ",";
  sibling: string | null;
  /** An object's strings under "command", before those under "args". */
  command: readonly string[];
}

/**
 * Edits JSON where it stands, so that numbers beyond 2^53, the order and the layout of all the rest keep their bytes. Takes several documents
 * behind one another, and a document that is cut off anywhere. Text that isn't JSON goes to `rules.broken` up to the next line that begins a document.
 */
export function editJson(text: string, rules: JsonRules): string {
  let out = "";
  let at = 0;
  while (at < text.length) {
    const edits: Edit[] = [];
    const end = walk(text, at, rules, edits);
    out += apply(text, at, end, edits);
    if (end >= text.length) break;
    const next = /\n[[{]/g;
    next.lastIndex = end;
    const resume = next.test(text) ? next.lastIndex - 1 : text.length;
    out += rules.broken(text.slice(end, resume));
    at = resume;
  }
  return out;
}

interface Edit {
  from: number;
  to: number;
  by: string;
}

/** Collects edits from `at` on; returns the text's end, or where it stops being JSON. */
function walk(text: string, start: number, rules: JsonRules, edits: Edit[]): number {
  const frames: Frame[] = [];
  const path: string[] = [];
  const tokens = /[ \t\r\n]*(?:([{}[\],:])|(")|([-+.\w]+))/y;
  const space = /[ \t\r\n]*/y;
  let at = start;
  const close = (frame: Frame): void => {
    const command = closeWords(frame, path, rules, frames.at(-1)?.command ?? [], edits);
    const above = frames.at(-1);
    if (above && path.at(-1) === "command") above.command = command;
  };
  const broken = (): number => {
    for (let frame = frames.pop(); frame; frame = frames.pop()) {
      if (frame.close === "]" || frame.expects === ":" || frame.expects === "value") path.pop();
      close(frame);
      if (frames.at(-1)?.close === "}") path.pop();
    }
    return at;
  };
  for (;;) {
    tokens.lastIndex = at;
    const token = tokens.exec(text);
    if (token === null) {
      space.lastIndex = at;
      space.test(text);
      if (space.lastIndex >= text.length) at = text.length;
      return broken();
    }
    const [, sign, quote] = token;
    const from = tokens.lastIndex - 1;
    const frame = frames.at(-1);
    const expects = frame?.expects ?? "value";
    if (sign === "}" || sign === "]") {
      if (frame?.close !== sign || expects === ":" || expects === (sign === "}" ? "value" : "key")) return broken();
      frames.pop();
      if (sign === "]") path.pop();
      close(frame);
      valueDone(frames, path);
    } else if (sign === "," || sign === ":") {
      if (!frame || expects !== sign) return broken();
      frame.expects = sign === ":" || frame.close === "]" ? "value" : "key";
    } else if (expects === "key" && quote) {
      const { to, closed } = jsonStringEnd(text, from + 1);
      if (!frame) return broken();
      path.push(text.slice(from + 1, to));
      frame.expects = ":";
      at = to + (closed ? 1 : 0);
      continue;
    } else if (expects !== "value") {
      return broken();
    } else {
      const whole = rules.replace(path);
      if (whole !== null) {
        const begin = tokens.lastIndex - token[0].trimStart().length;
        at = sign || quote ? valueEnd(text, begin) : tokens.lastIndex;
        if (text.slice(begin, at) !== whole.by) {
          edits.push({ from: begin, to: at, by: whole.by });
          whole.done();
        }
        valueDone(frames, path);
        continue;
      }
      if (sign) {
        const array = sign === "[";
        if (array) path.push("[]");
        frames.push({
          close: array ? "]" : "}",
          words: [],
          expects: array ? "value" : "key",
          sibling: null,
          command: [],
        });
      } else if (quote) {
        const { to, closed } = jsonStringEnd(text, from + 1);
        const raw = text.slice(from + 1, to);
        string(raw, from + 1, to, frame);
        at = to + (closed ? 1 : 0);
        valueDone(frames, path);
        continue;
      } else valueDone(frames, path);
    }
    at = tokens.lastIndex;
  }

  function string(raw: string, from: number, to: number, frame: Frame | undefined): void {
    if (frame?.close === "]") frame.words.push({ from, to, raw });
    else {
      const by = rules.text(path, raw, frame?.sibling ?? null);
      if (by !== raw) edits.push({ from, to, by });
      const key = path.at(-1);
      if (frame && (key === "name" || key === "key")) frame.sibling = raw;
    }
  }
}

function valueDone(frames: readonly Frame[], path: string[]): void {
  const frame = frames.at(-1);
  if (!frame) return;
  frame.expects = ",";
  if (frame.close === "}") path.pop();
}

/** An array's strings are looked at when it ends, all at once; `path` is the array's. Returns them where they are a command. */
function closeWords(
  { close, words }: Frame,
  path: readonly string[],
  rules: JsonRules,
  command: readonly string[],
  edits: Edit[],
): readonly string[] {
  if (close !== "]" || words.length === 0) return [];
  const raw = words.map((word) => word.raw);
  const together = rules.words(path, raw, command);
  const inside = [...path, "[]"];
  words.forEach(({ from, to, raw: before }, index) => {
    const by = together?.[index] ?? rules.text(inside, before, null);
    if (by !== before) edits.push({ from, to, by });
  });
  return together ? raw : [];
}

/** The end of the string, array or object that begins at `from`; the text's end where that is cut. */
function valueEnd(text: string, from: number): number {
  const tokens = /[{}[\]"]/g;
  tokens.lastIndex = from;
  let depth = 0;
  for (let found = tokens.exec(text); found !== null; found = tokens.exec(text)) {
    if (found[0] === '"') {
      const { to, closed } = jsonStringEnd(text, found.index + 1);
      tokens.lastIndex = to + (closed ? 1 : 0);
    } else depth += /[{[]/.test(found[0]) ? 1 : -1;
    if (depth <= 0) return tokens.lastIndex;
  }
  return text.length;
}

function apply(text: string, start: number, end: number, edits: Edit[]): string {
  if (edits.length === 0) return text.slice(start, end);
  edits.sort((one, other) => one.from - other.from);
  const parts: string[] = [];
  let done = start;
  for (const { from, to, by } of edits) {
    parts.push(text.slice(done, from), by);
    done = to;
  }
  parts.push(text.slice(done, end));
  return parts.join("");
}
