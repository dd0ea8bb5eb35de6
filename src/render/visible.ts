/**
 * What a terminal would obey or hide instead of showing: controls (C0, C1, DEL), bidirectional controls and isolates, zero-width and other
 * default-ignorable characters (tags, variation selectors, fillers), line and paragraph separators, private formats, lone surrogates.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** A mark with nothing of its own text to sit on would redraw what is printed before it; more than three in a row paint over other lines. */
const LOOSE_MARK = /^\p{M}|(?<=\p{M}{3})\p{M}/gu;

const PLAIN = /^[\x20-\x7e]*$/;

const NAMED: Readonly<Record<string, string>> = {
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\v": "\\v",
  "\f": "\\f",
  "\r": "\\r",
};

/**
 * Text from a node, safe to print: nothing in it moves the cursor, colours, reorders or hides. Escaped, not stripped, as what was hidden is
 * evidence: `\r`, `\x1b`, `\u202e`, `\u{e0041}`.
 *
 * Newline and tab are escaped too: who wants lines splits first. A backslash stays one, so that paths with systemd's `\x2d` can be copied;
 * the price is that a literal `\r` looks like an escaped one. What is visible stays as it is, so a second pass changes nothing.
 */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(HIDDEN, escaped).replace(LOOSE_MARK, escaped);
}

function escaped(character: string): string {
  const named = NAMED[character];
  if (named !== undefined) return named;
  const code = character.codePointAt(0) ?? 0;
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, "0")}`;
  if (code <= 0xffff) return `\\u${code.toString(16).padStart(4, "0")}`;
  return `\\u{${code.toString(16)}}`;
}

/**
 * JSON text, as `JSON.stringify` made it, in which no character is one that a terminal obeys or hides. Still the same JSON: such characters
 * only occur inside strings (the line feeds of indentation aside), where `\uXXXX` means the same.
 */
export function visibleJson(json: string): string {
  return json.replace(HIDDEN, (character) => {
    if (character === "\n") return character;
    let units = "";
    for (let at = 0; at < character.length; at++)
      units += `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`;
    return units;
  });
}
