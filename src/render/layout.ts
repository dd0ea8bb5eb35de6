import {
  displayWidth,
  elideLine,
  fits,
  type Line,
  lineWidth,
  part,
  prefix,
  type Span,
  type Style,
  text,
} from "./span.ts";

/** Something that lays itself out in the columns it is given. */
export type Block = (width: number) => readonly Line[];

export { outputWidth } from "./output-width.ts";

/** One line, cut at its end where it is too long; a path or command that doesn't fit gets a line of its own instead. */
export function row(...spans: Span[]): Block {
  return (width) => {
    if (lineWidth(spans) <= width || !spans.some(({ solid }) => solid)) return [elideLine(spans, width)];
    const lines: Line[] = [];
    let line: Span[] = [];
    for (const span of spans) {
      if (span.solid && lineWidth([...line, span]) > width) {
        if (line.length > 0) lines.push(elideLine(line, width));
        line = [];
        if (displayWidth(span.shown) > width) lines.push([span]);
        else line = [span];
      } else if (line.length > 0 || span.shown.trim() !== "") line.push(span);
    }
    if (line.length > 0) lines.push(elideLine(line, width));
    return lines;
  };
}

/** Short facts side by side, on as many lines as they need: broken between facts only. */
export function facts(items: readonly Line[], separator = " · "): Block {
  return (width) => {
    const between = text(separator, "dim");
    const lines: Line[] = [];
    let line: Line = [];
    for (const item of items) {
      const joined = line.length === 0 ? item : [...line, between, ...item];
      if (lineWidth(joined) <= width) {
        line = joined;
        continue;
      }
      if (line.length > 0) lines.push(line);
      line = item;
      if (lineWidth(item) > width) {
        lines.push(...row(...item)(width));
        line = [];
      }
    }
    if (line.length > 0) lines.push(line);
    return lines;
  };
}

/**
 * Sentences, broken between words: the cause of an error stands at its end, so nothing is cut. A word too long for a line stays whole on one
 * of its own where it is a path or an address, else it is broken.
 *
 * @param maxLines where to stop, with "…"; all by default
 */
export function prose(raw: string, styles: readonly Style[] = [], maxLines = Number.POSITIVE_INFINITY): Block {
  return (width) => {
    const lines: Line[] = [];
    for (const paragraph of raw.split(/\r?\n/)) {
      // Split after it has become visible: a tab is no word break, it is evidence.
      const words = text(paragraph.trimEnd(), ...styles);
      for (const shown of wrapped(words.shown, width))
        lines.push([{ ...part(words, shown), solid: displayWidth(shown) > width }]);
      if (lines.length > maxLines) break;
    }
    if (lines.length <= maxLines) return lines;
    const last = lines[maxLines - 1]?.[0];
    return last === undefined
      ? []
      : [...lines.slice(0, maxLines - 1), [part(last, `${wholeWords(last.shown, width - 2)} …`)]];
  };
}

function wholeWords(shown: string, width: number): string {
  if (fits(shown, width)) return shown;
  const cut = prefix(shown, width);
  return cut.includes(" ") ? cut.slice(0, cut.lastIndexOf(" ")) : cut;
}

function* wrapped(shown: string, width: number): Iterable<string> {
  let line = "";
  for (const word of shown.split(" ")) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (fits(joined, width)) {
      line = joined;
      continue;
    }
    if (line !== "") yield line;
    line = word;
    const whole = word.includes("/");
    while (!fits(line, width)) {
      const head = whole ? line : prefix(line, width);
      yield head;
      line = line.slice(head.length);
      if (head === "") return;
    }
  }
  if (line !== "") yield line;
}

export function stack(...blocks: Block[]): Block {
  return (width) => blocks.flatMap((block) => block(width));
}

/** Columns that a hanging block needs; where its label leaves less, it goes under the label. */
const BESIDE_WIDTH = 16;

/** Puts `first` before a block's first line and `rest` before the others. */
export function hang(first: Line, rest: Line, block: Block): Block {
  const indent = Math.max(lineWidth(first), lineWidth(rest));
  return (width) => {
    if (indent > 4 && width - indent < BESIDE_WIDTH)
      return stack(row(...first), hang([text("  ")], [text("  ")], block))(width);
    const lines = block(Math.max(width - indent, 1));
    // A path that is too long stands alone: only a drawn branch may stay before it.
    const alone = lineWidth(lines[0] ?? []) + indent > width && first.some(({ shown }) => !/^[│├└─ ]*$/.test(shown));
    return alone
      ? [first, ...lines.map((line) => [...rest, ...line])]
      : lines.map((line, at) => [...(at === 0 ? first : rest), ...line]);
  };
}

/** A label in a column of its own, what it labels beside it; a path or command that doesn't fit there goes on the next line, indented by two. */
export function labelled(label: string, column: number, block: Block): Block {
  const name = text(label.padEnd(column), "dim");
  const beside = hang([name], [text(" ".repeat(column))], block);
  return (width) => {
    const lines = beside(width);
    if (lines.every((line) => lineWidth(line) <= width)) return lines;
    return [[text(label, "dim")], ...hang([text("  ")], [text("  ")], block)(width)];
  };
}

export interface Branch {
  readonly head: Block;
  readonly children: readonly Branch[];
}

export const leaf = (head: Block): Branch => ({ head, children: [] });

/** Columns that a branch always has: deeper ones are drawn without more indent, so that a chain of processes can't push text off the screen. */
const BRANCH_WIDTH = 30;

export function tree(branches: readonly Branch[]): Block {
  return (width) =>
    branches.flatMap(({ head, children }, at) => {
      const last = at === branches.length - 1;
      if (width - 3 < BRANCH_WIDTH) return stack(head, tree(children))(width);
      return hang(
        [text(last ? "└─ " : "├─ ", "dim")],
        [text(last ? "   " : "│  ", "dim")],
        stack(head, tree(children)),
      )(width);
    });
}

/** Rows under each other with their cells aligned; the last one of a row isn't padded. Nothing is cut. */
export function columns(rows: readonly (readonly Span[])[], gap = "  "): Line[] {
  const widths: number[] = [];
  for (const cells of rows) {
    for (const [at, cell] of cells.entries()) widths[at] = Math.max(widths[at] ?? 0, displayWidth(cell.shown));
  }
  return rows.map((cells) =>
    cells.map((cell, at) => {
      if (at === cells.length - 1) return cell;
      return part(cell, cell.shown + " ".repeat((widths[at] ?? 0) - displayWidth(cell.shown)) + gap);
    }),
  );
}
