const BACKSLASH = 92;

/** Where the quoted text that began before `from` ends: the index of its closing quote, or -1. */
export function closingQuote(text: string, from: number): number {
  let quote = text.indexOf('"', from);
  while (quote > from && text.charCodeAt(quote - 1) === BACKSLASH) {
    let slashes = 1;
    while (quote - slashes - 1 >= from && text.charCodeAt(quote - slashes - 1) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return quote;
    quote = text.indexOf('"', quote + 1);
  }
  return quote;
}

const SIMPLE: Readonly<Record<string, string>> = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\\": "\\",
  '"': '"',
  "'": "'",
};
const ESCAPE = /\\(?:([abfnrtv\\"'])|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/g;

/**
 * The text between a Go-quoted string's quotes without its escapes. `\xHH` above 7F stands for a byte that isn't UTF-8 and becomes U+FFFD;
 * what is no escape of Go's stays.
 * @see golang/go src/strconv/quote.go
 */
export function unescapeGo(inner: string): string {
  if (!inner.includes("\\")) return inner;
  return inner.replace(ESCAPE, (whole, simple?: string, byte?: string, short?: string, long?: string) => {
    if (simple !== undefined) return SIMPLE[simple] ?? whole;
    const code = Number.parseInt(byte ?? short ?? long ?? "", 16);
    if (byte !== undefined) return code < 0x80 ? String.fromCharCode(code) : "\ufffd";
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
