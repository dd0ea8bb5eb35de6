import { styleText } from "node:util";
import { eastAsianWidth } from "get-east-asian-width";
import { visible } from "./visible.ts";

export type Style = "bold" | "dim" | "red" | "yellow" | "green" | "cyan";

/** A piece of a line. Only `text` and `solid` make one, so that all that is printed has become visible exactly once. */
export interface Span {
  readonly shown: string;
  readonly styles: readonly Style[];
  /** A path or a command: never cut, on a line of its own where it is too long for the rest of the line. */
  readonly solid: boolean;
}

export type Line = readonly Span[];

/** A piece that may be cut at its end. */
export const text = (raw: string, ...styles: Style[]): Span => ({ shown: visible(raw), styles, solid: false });

/** A path or a command: never cut. */
export const solid = (raw: string, ...styles: Style[]): Span => ({ shown: visible(raw), styles, solid: true });

/** A piece of another one's text, which is visible already. */
export const part = (span: Span, shown: string): Span => ({ ...span, shown });

const PLAIN = /^[\x20-\x7e]*$/;
const MARK = /^\p{M}$/u;

/**
 * Columns that visible text takes in a terminal: `visible` has left no control and no zero-width character, so marks are all that takes none.
 * string-width would load half the time that a whole run takes.
 */
export function displayWidth(shown: string): number {
  if (PLAIN.test(shown)) return shown.length;
  let columns = 0;
  for (const character of shown) if (!MARK.test(character)) columns += eastAsianWidth(character.codePointAt(0) ?? 0);
  return columns;
}

/**
 * Whether visible text needs no more columns than these, without measuring what is clearly longer: a column holds at most a character outside
 * the BMP and three marks, eight UTF-16 units (`visible` sees to that).
 */
export const fits = (shown: string, width: number): boolean =>
  shown.length <= width * 8 && displayWidth(shown) <= width;

export const lineWidth = (line: Line): number => displayWidth(line.map(({ shown }) => shown).join(""));

/** Visible text cut to `width` columns, its end replaced by "…". */
export function elide(shown: string, width: number): string {
  if (fits(shown, width)) return shown;
  return width < 1 ? "" : `${prefix(shown, width - 1)}…`;
}

/** As `elide`, but from the middle: generated names differ at their ends. */
export function elideMiddle(shown: string, width: number): string {
  if (fits(shown, width)) return shown;
  if (width < 3) return elide(shown, width);
  const head = prefix(shown, Math.ceil((width - 1) / 2));
  let tail = [...shown].slice(-Math.floor((width - 1) / 2));
  while (displayWidth(`${head}…${tail.join("")}`) > width) tail = tail.slice(1);
  return `${head}…${tail.join("")}`;
}

/** The longest beginning that fits. */
export function prefix(shown: string, width: number): string {
  const characters = [...shown.slice(0, Math.max(width, 0) * 8)];
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (displayWidth(characters.slice(0, middle).join("")) <= width) low = middle;
    else high = middle - 1;
  }
  return characters.slice(0, low).join("");
}

/** The line, its end cut so that it fits. Solid pieces are cut too: who has some uses `row`. */
export function elideLine(line: Line, width: number): Line {
  if (lineWidth(line) <= width) return line;
  const fitted: Span[] = [];
  let left = width;
  for (const span of line) {
    const spanWidth = displayWidth(span.shown);
    // One column is kept for the "…" that says that something follows.
    if (spanWidth < left) {
      fitted.push(span);
      left -= spanWidth;
      continue;
    }
    fitted.push(part(span, `${prefix(span.shown, left - 1)}…`));
    break;
  }
  return fitted;
}

/** Lines as text, each ended by a line feed. Colour only repeats what the words say; without it there is no escape sequence. */
export function paint(lines: readonly Line[], color: boolean): string {
  return lines.map((line) => `${paintLine(line, color)}\n`).join("");
}

function paintLine(line: Line, color: boolean): string {
  const last = line.length - 1;
  return line
    .map((span, at) => {
      const shown = at === last ? span.shown.trimEnd() : span.shown;
      // The caller has decided: neither the environment nor a stream is asked again.
      return color && span.styles.length > 0 && shown !== ""
        ? styleText([...span.styles], shown, { validateStream: false })
        : shown;
    })
    .join("");
}
