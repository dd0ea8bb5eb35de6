import { parseLogfmt } from "./logfmt.ts";
import { parseStructured } from "./structured.ts";

const CARRIED = String.raw`(?:(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d{1,9})?|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)) \S{1,253} [^\s\[]{1,128}\[\d{1,10}\]: )?`;
const KLOG = new RegExp(
  `${CARRIED}[IWEF]\\d{4} \\d\\d:\\d\\d:\\d\\d\\.\\d{6} +(\\d{1,10}) [^\\s\\]:]{1,255}:\\d{1,7}\\] `,
  "g",
);
const LOGFMT = new RegExp(`${CARRIED}time="\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d`, "g");
/** klog's header, wherever it begins. */
export const KLOG_INSIDE = /[IWEF]\d{4} [\d:.]{1,18} +(\d{1,10}) [^\]]{1,300}\] /;
const ANOTHER = /\d\] /g;
/** Headers that stand inside a value don't end an entry; after so many the rest is one. */
const TRIES = 8;

/**
 * The entries in a text whose newlines were lost: cut before each klog or logfmt header that stands between an entry's own words. One in
 * quotes, or of another process within a printf text, is quoted output.
 * @returns at least one text; the later ones with the journal's prefix, where it stands there too
 */
export function splitFused(text: string): string[] {
  const own = KLOG_INSIDE.exec(text.slice(0, 512));
  if (own) {
    ANOTHER.lastIndex = own.index + own[0].length;
    if (!ANOTHER.test(text)) return [text];
    return split(text, KLOG, (before, pid) => {
      const header = KLOG_INSIDE.exec(before.slice(0, 512));
      const body = before.slice(header ? header.index + header[0].length : 0).trimEnd();
      const structured = parseStructured(body);
      return structured ? !structured.cut : pid === header?.[1];
    });
  }
  if (text.startsWith("time=") && text.includes('time="', 6))
    return split(text, LOGFMT, (before) => !parseLogfmt(before).open);
  return [text];
}

function split(text: string, header: RegExp, ends: (before: string, pid: string | undefined) => boolean): string[] {
  const texts: string[] = [];
  let from = 0;
  let tries = 0;
  header.lastIndex = 1;
  for (let match = header.exec(text); match && tries < TRIES; match = header.exec(text)) {
    const before = text.slice(from, match.index);
    // Its own header, found again without the first character of what carried it.
    if (before === "" || !/\S/.test(before)) continue;
    if (!ends(before, match[1])) {
      tries++;
      continue;
    }
    texts.push(before.trimEnd());
    from = match.index;
    tries = 0;
  }
  texts.push(text.slice(from));
  return texts;
}
