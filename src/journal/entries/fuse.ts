import { parseLogfmt } from "./logfmt.ts";
import { parseStructured } from "./structured.ts";

const DATE = String.raw`(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d{1,9})?|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d))`;
const CARRIED = String.raw`(?:${DATE} (?<host>\S{1,253}) [^\s\[]{1,128}\[\d{1,10}\]: )`;
const KLOG = new RegExp(
  `${CARRIED}?[IWEF]\\d{4} \\d\\d:\\d\\d:\\d\\d\\.\\d{6} +(?<pid>\\d{1,10}) [^\\s\\]:]{1,255}:\\d{1,7}\\] `,
  "g",
);
const LOGFMT = new RegExp(`${CARRIED}?time="\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d`, "g");
const JOURNAL = new RegExp(CARRIED, "g");
/** klog's header, wherever it begins. */
const KLOG_INSIDE = /[IWEF]\d{4} [\d:.]{1,18} +(\d{1,10}) [^\]]{1,300}\] /;
/** Without one of these nothing is fused: the end of another klog header, or of another journal prefix. */
const ANOTHER = /:\d{1,7}\] |\[\d{1,10}\]: /g;
/** Headers that stand inside a value don't end an entry; after so many the rest is one. */
const TRIES = 8;

/**
 * The entries in a text whose newlines were lost: cut before each journal prefix of the same host, and before each klog or logfmt header
 * that stands between an entry's own words. A header in quotes, or of another process within a printf text, is quoted output.
 * @returns at least one text; the later ones with the journal's prefix, where it stands there too
 */
export function splitFused(text: string, host: string | null): string[] {
  const own = KLOG_INSIDE.exec(text.slice(0, 512));
  ANOTHER.lastIndex = own ? own.index + own[0].length : 0;
  const journal = ANOTHER.test(text);
  if (own && journal)
    return split(text, KLOG, host, (before, pid) => {
      const header = KLOG_INSIDE.exec(before.slice(0, 512));
      const structured = parseStructured(before.slice(header ? header.index + header[0].length : 0).trimEnd());
      return structured ? !structured.cut : pid !== undefined && pid === header?.[1];
    }).flatMap((part) => (host === null ? [part] : split(part, JOURNAL, host, () => false)));
  if (text.startsWith("time=") && text.includes('time="', 6))
    return split(text, LOGFMT, host, (before) => !parseLogfmt(before).open);
  return journal && host !== null ? split(text, JOURNAL, host, () => false) : [text];
}

type Ends = (before: string, pid: string | undefined) => boolean;

function split(text: string, header: RegExp, host: string | null, ends: Ends): string[] {
  const texts: string[] = [];
  let from = 0;
  let tries = 0;
  header.lastIndex = 1;
  for (let match = header.exec(text); match && tries < TRIES; match = header.exec(text)) {
    const before = text.slice(from, match.index);
    // Its own header, found again without the first character of what carried it.
    if (!/\S/.test(before)) continue;
    const sameHost = host !== null && match.groups?.host === host;
    if (!sameHost && !ends(before, match.groups?.pid)) {
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
