import type { Category } from "./categories.ts";
import { type CatalogueTables, loadTables } from "./load.ts";
import { type Fragments, firstLiteral, fragmentsOf, type KnownText, renders, weightOf } from "./text.ts";
import { categoryByWords } from "./words.ts";

/** A text with values; taken apart when it is first compared, as most never are. */
class Pattern {
  readonly known: KnownText;
  #fragments: Fragments | null = null;
  #weight = -1;

  constructor(known: KnownText) {
    this.known = known;
  }

  get fragments(): Fragments {
    this.#fragments ??= fragmentsOf(this.known.text) ?? [this.known.text];
    return this.#fragments;
  }

  get weight(): number {
    if (this.#weight < 0) this.#weight = weightOf(this.fragments);
    return this.#weight;
  }
}

/** Below this many letters of its own a text says nothing away from its file: `%s: %s`. */
const TELLING = 10;
/** Patterns are found by their first literal's first letters, the longest of these that it has. */
const KEY_LENGTHS = [24, 12, 6, 3, 1] as const;
/** A cut text shorter than this could be anything. */
const CUT_MIN = 8;

/** Which text of the catalogue an entry's text is, and what an entry is about whose text it doesn't hold. */
export class Catalogue {
  readonly tables: CatalogueTables;
  readonly #exact = new Map<string, KnownText[]>();
  readonly #byKey = new Map<string, Pattern[]>();
  /** Texts that begin with a value, by place. */
  readonly #open = new Map<string, Pattern[]>();
  #telling: readonly Pattern[] | null = null;
  #sorted: readonly { readonly start: string; readonly known: KnownText }[] | null = null;

  constructor(tables: CatalogueTables = loadTables()) {
    this.tables = tables;
    for (const known of tables.texts) {
      const first = firstLiteral(known.text);
      // A text of nothing but values (`%s`) would be every text of its file.
      if (first === null) push(this.#exact, known.text.trim(), known);
      else if (known.event !== null || /[A-Za-z]{2}/.test(known.text.replace(/%[a-zA-Z]/g, ""))) {
        const length = KEY_LENGTHS.find((each) => each <= first.length);
        if (length === undefined) push(this.#open, known.place, new Pattern(known));
        else push(this.#byKey, first.slice(0, length), new Pattern(known));
      }
    }
  }

  /**
   * @param text   an entry's message
   * @param place  the base name of its source file, or `@` and its program; null where the line has lost it
   */
  find(text: string, place: string | null): KnownText | null {
    const exact = ownOf(this.#exact.get(text) ?? this.#exact.get(text.trim()) ?? [], place);
    if (exact !== null && (place === null || exact.place === place)) return exact;
    const rendered = this.#rendered(text.trimEnd(), place);
    return exact === null || rendered?.place === place ? rendered : exact;
  }

  #rendered(text: string, place: string | null): KnownText | null {
    const found: { best: Pattern | null } = { best: null };
    const consider = (patterns: readonly Pattern[] | undefined): void => {
      for (const pattern of patterns ?? []) {
        if (!renders(text, pattern.fragments) || !tells(pattern, place)) continue;
        if (found.best === null || isSurer(pattern, found.best, text, place)) found.best = pattern;
      }
    };
    for (const length of KEY_LENGTHS) if (text.length >= length) consider(this.#byKey.get(text.slice(0, length)));
    if (place !== null) consider(this.#open.get(place));
    if (found.best === null) {
      this.#telling ??= [...this.#open.values()].flat().filter(({ weight }) => weight >= TELLING);
      consider(this.#telling);
    }
    return found.best?.known ?? null;
  }

  /** As `find`, of a text whose end is cut off; null too where texts of different meaning begin so. */
  findCut(text: string, place: string | null): KnownText | null {
    const start = text.replace(/[>…\s]+$/, "");
    if (start.length < CUT_MIN) return null;
    this.#sorted ??= this.tables.texts
      .map((known) => ({ start: firstLiteral(known.text) ?? known.text, known }))
      .sort((a, b) => (a.start < b.start ? -1 : 1));
    const candidates = beginningWith(this.#sorted, start).filter((known) => speaksFor(known, place));
    const own = candidates.filter((known) => known.place === place);
    const [first, ...rest] = own.length > 0 ? own : candidates;
    if (first !== undefined) {
      const one = rest.every((each) => each.event === first.event && (each.event !== null || each.text === first.text));
      return one ? first : null;
    }
    return this.#cutInValue(start, place);
  }

  /** The cut is after the first literal: inside a value, or in a later fragment. */
  #cutInValue(text: string, place: string | null): KnownText | null {
    let best: Pattern | null = null;
    let bestScore = 0;
    for (const length of KEY_LENGTHS) {
      if (text.length < length) continue;
      for (const pattern of this.#byKey.get(text.slice(0, length)) ?? []) {
        if (!speaksFor(pattern.known, place) || !text.startsWith(pattern.fragments[0] ?? "")) continue;
        const score = matchedOf(text, pattern.fragments) * 2 + Number(pattern.known.place === place);
        if (score > bestScore) [best, bestScore] = [pattern, score];
      }
    }
    return bestScore >= TELLING ? ((best as Pattern | null)?.known ?? null) : null;
  }

  /** What an entry is about whose text isn't here: by its file, by its words, else "other". */
  placeOf(words: string, place: string | null): Category {
    const file = place === null ? undefined : this.tables.places.get(place);
    if (file !== undefined && !file.mixed) return file.category;
    return categoryByWords(words) ?? file?.category ?? "other";
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/** The kubelet's texts and those of other programs never stand for one another; "@" is any other program. */
function speaksFor({ place: of }: KnownText, place: string | null): boolean {
  if (place === null || of === place) return true;
  return place === "@" ? of.startsWith("@") : !place.startsWith("@") && !of.startsWith("@");
}

/** Of texts that read the same, the one of this file; else one that tells a life. */
function ownOf(texts: readonly KnownText[], place: string | null): KnownText | null {
  const speaking = texts.filter((known) => speaksFor(known, place));
  return (
    speaking.find((known) => known.place === place) ??
    speaking.find(({ event }) => event !== null) ??
    speaking[0] ??
    null
  );
}

/** Away from its own file a text needs enough letters of its own. */
const tells = ({ known, weight }: Pattern, place: string | null): boolean =>
  known.place === place || (weight >= TELLING && speaksFor(known, place));

/**
 * Which of two texts that a line may render is surer: the one of its own file; of those that begin alike the one whose second literal comes
 * first, as the other may have found its own inside a value; the one with more letters of its own; the one that tells a life.
 */
function isSurer(one: Pattern, other: Pattern, text: string, place: string | null): boolean {
  const own = Number(one.known.place === place) - Number(other.known.place === place);
  if (own !== 0) return own > 0;
  if (one.fragments[0] === other.fragments[0]) {
    const [at, otherAt] = [secondAt(one, text), secondAt(other, text)];
    if (at !== null && otherAt !== null && at !== otherAt) return at < otherAt;
  }
  if (one.weight !== other.weight) return one.weight > other.weight;
  return one.known.event !== null && other.known.event === null;
}

/** Where the second literal's first word stands; null where it is no word. */
function secondAt({ fragments: [first = "", second = ""] }: Pattern, text: string): number | null {
  const word = second.search(/[a-z]{3}/);
  return word < 0 ? null : text.indexOf(second, first.length) + word;
}

function beginningWith(
  sorted: readonly { readonly start: string; readonly known: KnownText }[],
  start: string,
): readonly KnownText[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? "") < start) low = middle + 1;
    else high = middle;
  }
  const found: KnownText[] = [];
  for (let each = sorted[low]; each?.start.startsWith(start); each = sorted[++low]) found.push(each.known);
  return found;
}

/** Letters of the fragments that are there before the cut. */
function matchedOf(text: string, fragments: Fragments): number {
  let at = 0;
  let matched = 0;
  for (const fragment of fragments) {
    const found = text.indexOf(fragment, at);
    if (found < 0) break;
    at = found + fragment.length;
    matched += fragment.length;
  }
  return matched;
}
