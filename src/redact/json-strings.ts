/** Where the JSON string whose content begins at `from` ends: at its closing quote, or at the text's end where that is cut off. */
export function jsonStringEnd(text: string, from: number): { to: number; closed: boolean } {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at;
    while (before > from && text[before - 1] === "\\") before--;
    if ((at - before) % 2 === 0) return { to: at, closed: true };
  }
  return { to: text.length, closed: false };
}

/** The end of the string, array or object that begins at `from`; the text's end where that is cut. */
export function jsonValueEnd(text: string, from: number): number {
  const signs = /[{}[\]"]/g;
  signs.lastIndex = from;
  let depth = 0;
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    if (found[0] === '"') {
      const { to, closed } = jsonStringEnd(text, found.index + 1);
      signs.lastIndex = closed ? to + 1 : to;
      if (depth === 0) return signs.lastIndex;
    } else if ("{[".includes(found[0])) depth++;
    else depth--;
    if (depth <= 0) return signs.lastIndex;
  }
  return text.length;
}

/** A string's content, of text whose characters are bytes, as what it means. An escape that was cut off stays as it is. */
export function decodeJsonString(raw: string): string {
  if (!/[\\\x80-\xff]/.test(raw)) return raw;
  const text = /[\x80-\xff]/.test(raw) ? Buffer.from(raw, "latin1").toString("utf8") : raw;
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|([bfnrt"\\/]))/g, (_, code: string | undefined, sign: string) =>
    code === undefined ? (ESCAPES[sign] ?? sign) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The content of a JSON string that means `text`, each byte a character. */
export function encodeJsonString(text: string): string {
  const encoded = JSON.stringify(text).slice(1, -1);
  return /[^\x00-\x7f]/.test(encoded) ? Buffer.from(encoded, "utf8").toString("latin1") : encoded;
}

const ESCAPES: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
