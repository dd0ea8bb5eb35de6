import { CATEGORIES, type Category } from "./categories.ts";
import { TEXTS } from "./generated/texts.ts";
import type { CatalogueEvent, KnownText } from "./text.ts";

/** What a source file's entries are about. */
interface Place {
  readonly category: Category;
  /** It holds several subjects: words decide before it does. */
  readonly mixed: boolean;
}

export interface CatalogueTables {
  readonly events: readonly CatalogueEvent[];
  readonly texts: readonly KnownText[];
  /** By base name, as klog prints it. */
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * Reads the generated table: events (`name category`), an empty line, then files (`kubelet.go`, "*" if mixed) and their texts (a tab;
 * category's number in base 36, kind and event; a tab; the text).
 */
export function loadTables(): CatalogueTables {
  const lines = TEXTS.split("\n");
  const events = new Map<string, CatalogueEvent>();
  let at = 1;
  for (let line = lines[at] ?? ""; line !== ""; line = lines[++at] ?? "") {
    const [name = "", category = ""] = line.split(" ");
    events.set(name, { name, category: categoryOf(category) });
  }
  const texts: KnownText[] = [];
  const places = new Map<string, Place>();
  let place = "";
  let mixed = false;
  let counts = new Map<Category, number>();
  const close = (): void => {
    if (place !== "") places.set(place, { category: mostOf(counts), mixed });
    counts = new Map();
  };
  for (at++; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.charCodeAt(0) !== TAB) {
      close();
      mixed = line.endsWith("*");
      place = mixed ? line.slice(0, -1) : line;
      continue;
    }
    const end = line.indexOf("\t", 1);
    const category = categoryOf(line.charAt(1));
    const event = end === 3 ? null : (events.get(line.slice(3, end)) ?? null);
    texts.push({ text: unescapeText(line.slice(end + 1)), place, category, event, row: texts.length });
    counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  close();
  return { events: [...events.values()], texts, places };
}

const TAB = 9;

const categoryOf = (letter: string): Category => CATEGORIES[Number.parseInt(letter, 36)] ?? "other";

const unescapeText = (text: string): string =>
  text.includes("\\")
    ? text.replace(/\\([nr\\])/g, (_, c: string) => (c === "n" ? "\n" : c === "r" ? "\r" : "\\"))
    : text;

function mostOf(counts: ReadonlyMap<Category, number>): Category {
  let most: Category = "other";
  let count = 0;
  for (const [category, n] of counts) {
    if (n > count) [most, count] = [category, n];
  }
  return most;
}
