import { DETAILS } from "../../../src/journal/catalogue/generated/details.ts";
import { loadTables } from "../../../src/journal/catalogue/load.ts";
import type { KnownText } from "../../../src/journal/catalogue/text.ts";

/** How a release calls a text. */
export interface Call {
  readonly since: number;
  readonly kind: "s" | "p" | "l" | "h";
  readonly severity: "I" | "W" | "E" | "F";
}

export interface Row {
  readonly known: KnownText;
  readonly first: number;
  readonly last: number;
  /** Empty where the text is another program's. */
  readonly calls: readonly Call[];
  readonly keys: readonly { readonly name: string; readonly kind: string }[];
}

const tables = loadTables();
const details = DETAILS.split("\n").slice(1);

/** Every text of the catalogue with its releases and calls. */
export const ROWS: readonly Row[] = tables.texts.map((known) => {
  const [releases = "", calls = "", keys = ""] = (details[known.row] ?? "").split("\t");
  const [first = 0, last = 0] = releases.split("-").map(Number);
  return { known, first, last, calls: calls.split(" ").flatMap(callsOf), keys: keys.split(",").flatMap(keyOf) };
});

function callsOf(text: string): readonly Call[] {
  const [since = "", ways = ""] = text.split(":");
  return ways.split("/").flatMap((way) => {
    const [kind, severity] = way;
    return kind === undefined || severity === undefined
      ? []
      : [{ since: Number(since), kind: kind as Call["kind"], severity: severity as Call["severity"] }];
  });
}

function keyOf(text: string): readonly { name: string; kind: string }[] {
  const [name = "", kind = ""] = text.replace("*", "").split(":");
  return /^[A-Za-z][\w()-]*$/.test(name) ? [{ name, kind: kind === "" && name === "err" ? "err" : kind }] : [];
}

/** The calls that hold in a release: those of the latest change up to it. */
export function callsIn({ calls }: Row, release: number): readonly Call[] {
  const known = calls.filter(({ since }) => since <= release);
  const latest = Math.max(...known.map(({ since }) => since));
  return known.filter(({ since }) => since === latest);
}
