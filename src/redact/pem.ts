import { type Note, REDACTED } from "./ledger.ts";

const BEGIN = "-----BEGIN ";
const END = "-----END ";
/** A key with its chain; a block that ends later is two cut ones. */
const MAX_BLOCK = 64 << 10;

/** Takes out PEM blocks, also those that a cut left without a beginning or an end, and those whose lines carry a log's prefix. */
export function redactPem(text: string, note: Note): string {
  if (!text.includes("-----")) return text;
  let out = "";
  let done = 0;
  const remove = (from: number, to: number): void => {
    out += text.slice(done, Math.max(from, done)) + REDACTED;
    done = to;
    note("pem");
  };
  let begin = text.indexOf(BEGIN);
  let end = text.indexOf(END);
  for (;;) {
    // Only what was passed is looked for again: else many beginnings without an end would each search to the text's end.
    if (begin >= 0 && begin < done) begin = text.indexOf(BEGIN, done);
    if (end >= 0 && end < done) end = text.indexOf(END, done);
    if (begin < 0 && end < 0) return out + text.slice(done);
    if (begin < 0 || (end >= 0 && end < begin)) {
      remove(bodyStart(text, end, done), markerEnd(text, end + END.length));
      continue;
    }
    const next = text.indexOf(BEGIN, begin + BEGIN.length);
    const whole = end > begin && end - begin <= MAX_BLOCK && (next < 0 || end < next);
    remove(begin, whole ? markerEnd(text, end + END.length) : bodyEnd(text, markerEnd(text, begin + BEGIN.length)));
  }
}

function markerEnd(text: string, at: number): number {
  const marker = /[A-Z0-9 ]{0,64}(?:-{1,5})?/y;
  marker.lastIndex = at;
  marker.test(text);
  return Math.max(marker.lastIndex, at);
}

/** The end of the base64 that follows a block's beginning: on its line, and on those after it whose last word is base64. */
function bodyEnd(text: string, at: number): number {
  const sameLine = /(?:[A-Za-z0-9+/=]|\\[nr]|\\(?![nr"]))*/y;
  sameLine.lastIndex = at;
  sameLine.test(text);
  let end = Math.max(sameLine.lastIndex, at);
  while (text[end] === "\n" || text.startsWith("\r\n", end)) {
    const from = text.indexOf("\n", end) + 1;
    const stop = text.indexOf("\n", from);
    const line = text.slice(from, stop < 0 ? text.length : stop).trimEnd();
    // The headers of an encrypted key, the empty line after them, the body; its last line may be short.
    const body = line === "" || /^[\w-]{1,32}: /.test(line) || /(?:^|[ \t])[A-Za-z0-9+/=]{1,128}$/.test(line);
    if (!body || (line === "" && stop < 0)) break;
    end = from + line.length;
  }
  return end;
}

/** The start of the base64 before a block's end whose beginning was cut off; at least `floor`. */
function bodyStart(text: string, at: number, floor: number): number {
  let start = at;
  const limit = Math.max(floor, at - MAX_BLOCK);
  while (start > limit && /[A-Za-z0-9+/=\\]/.test(text[start - 1] ?? "")) start--;
  // The end's own line may begin with a log's prefix.
  let line = text.lastIndexOf("\n", start - 1);
  while (line >= limit && line > 0) {
    const from = Math.max(text.lastIndexOf("\n", line - 1) + 1, limit);
    const word = /[A-Za-z0-9+/=]{1,128}\r?$/.exec(text.slice(from, line));
    if (word === null || (word[0].length < 16 && start !== at && start < line)) break;
    start = from + word.index;
    line = from - 1;
  }
  return start;
}
