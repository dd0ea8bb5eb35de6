import type { Category } from "./categories.ts";

/** A fact that journals tell of a life; one name over the texts of all versions. */
export interface CatalogueEvent {
  /** Stable, as `pod.sync-add`. */
  readonly name: string;
  readonly category: Category;
}

/** A message text that the catalogue holds. */
export interface KnownText {
  /** As the source has it, with its verbs (`%q`); `{}` stands for what the source computes. */
  readonly text: string;
  /** The file that writes it, or `@` and the program where that isn't the kubelet. */
  readonly place: string;
  readonly category: Category;
  readonly event: CatalogueEvent | null;
  /** Its line in the generated tables. */
  readonly row: number;
}

/** What stands between a text's values, in order; the first and the last are where it starts and ends, "" for a value there. */
export type Fragments = readonly string[];

const VALUE = /%%|%[-#+ 0-9.]*[a-zA-Z]|\{[^}]*\}/g;

/** null: the text holds no value and is looked up as it is. */
export function fragmentsOf(text: string): Fragments | null {
  if (!text.includes("%") && !text.includes("{")) return null;
  const fragments = [""];
  let from = 0;
  for (const { 0: value, index } of text.matchAll(VALUE)) {
    const last = fragments.length - 1;
    fragments[last] += text.slice(from, index);
    if (value === "%%") fragments[last] += "%";
    else fragments.push("");
    from = index + value.length;
  }
  const last = fragments.length - 1;
  fragments[last] = `${fragments[last]}${text.slice(from)}`.trimEnd();
  // What the source computes at a text's end may be nothing, and with it goes the space before it.
  if (text.endsWith("}") && last > 0) fragments[last - 1] = fragments[last - 1]?.trimEnd() ?? "";
  return last === 0 ? null : fragments;
}

/**
 * Whether `text` is a rendering of the text with these fragments. Every fragment is taken at its first place after the one before, which
 * finds a rendering wherever there is one: there is nothing to go back for.
 *
 * @param text without the space at its end, which a value that is empty leaves behind
 */
export function renders(text: string, fragments: Fragments): boolean {
  const first = fragments[0] ?? "";
  const last = fragments.length - 1;
  const end = fragments[last] ?? "";
  if (!text.startsWith(first)) return text === first.trimEnd() && fragments.slice(1).join("").trim() === "";
  let at = first.length;
  for (let next = 1; next < last; next++) {
    const fragment = fragments[next] ?? "";
    const found = text.indexOf(fragment, at);
    if (found < 0) return next === last - 1 && end === "" && endsFrom(text, fragment.trimEnd(), at);
    at = found + fragment.length;
  }
  return endsFrom(text, end, at);
}

const endsFrom = (text: string, end: string, at: number): boolean =>
  text.length - end.length >= at && text.endsWith(end);

/** What a text begins with, up to its first value and the space before it; null where it holds none. Cheaper than all its fragments. */
export function firstLiteral(text: string): string | null {
  const percent = text.indexOf("%");
  const brace = text.indexOf("{");
  const at = percent < 0 ? brace : brace < 0 ? percent : Math.min(percent, brace);
  if (at < 0) return null;
  if (text.startsWith("%%", at)) return fragmentsOf(text)?.[0]?.trimEnd() ?? null;
  return text.slice(0, at).trimEnd();
}

/** How many letters and digits of a rendering are the text's own: what tells one text from another. */
export function weightOf(fragments: Fragments): number {
  let weight = 0;
  for (const fragment of fragments) weight += fragment.replace(/[^A-Za-z0-9]+/g, "").length;
  return weight;
}
