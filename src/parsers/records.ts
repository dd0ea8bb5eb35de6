const decoder = new TextDecoder("utf-8");

/** Bytes to text; invalid UTF-8 becomes U+FFFD, nothing throws. */
export const text = (bytes: Uint8Array): string => decoder.decode(bytes);

/**
 * `found`, or null where the output says something and none of it had the probe's form: junk is no proof of "looked, none".
 * @param records how many had it, whether or not they were of use
 */
export const unlessJunk = <T>(stdout: Uint8Array, records: number, found: T): T | null =>
  records === 0 && stdout.length > 0 ? null : found;

/**
 * The output of `grep -aHZ '' FILE…`: every line as `path NUL line LF`, so that no file content can pose as another file.
 * @returns absolute path to its lines, in order; a file without lines isn't listed (grep prints nothing for it)
 */
export function parseFileLines(stdout: Uint8Array): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const record of text(stdout).split("\n")) {
    const nul = record.indexOf("\0");
    if (nul < 1 || !record.startsWith("/")) continue;
    const path = record.slice(0, nul);
    const lines = files.get(path);
    if (lines) lines.push(record.slice(nul + 1));
    else files.set(path, [record.slice(nul + 1)]);
  }
  return files;
}

/** The output of `grep -aHzZ '' FILE…` on NUL-separated files: `path NUL field NUL` each. A cut last record is dropped. */
export function parseFileFields(stdout: Uint8Array): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const [path, field] of parsePathRows(stdout, 2) as [string, string][]) {
    const fields = files.get(path);
    if (fields) fields.push(field);
    else files.set(path, [field]);
  }
  return files;
}

/**
 * The output of `find … -printf '%p\0%a\0…'`: rows of `columns` NUL-ended cells. A cut last row is dropped, and one that doesn't begin with an
 * absolute path is none.
 */
export function parsePathRows(stdout: Uint8Array, columns: number): string[][] {
  const cells = text(stdout).split("\0");
  const rows: string[][] = [];
  for (let at = 0; at + columns < cells.length; at += columns) {
    if (cells[at]?.startsWith("/")) rows.push(cells.slice(at, at + columns));
  }
  return rows;
}

/** A whole number, or null where it isn't one that JavaScript holds exactly. */
export function integer(cell: string | undefined): number | null {
  if (cell === undefined || !/^-?\d{1,16}$/.test(cell)) return null;
  const value = Number(cell);
  return Number.isSafeInteger(value) ? value : null;
}

/** Parsed JSON, or null on anything that isn't JSON (half a document, junk). */
export function json(stdout: Uint8Array): unknown {
  try {
    return JSON.parse(text(stdout));
  } catch {
    return null;
  }
}

export type Json = { readonly [key: string]: unknown };
export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Walks `path` through parsed JSON; undefined where a step isn't there. */
export function at(value: unknown, ...path: string[]): unknown {
  let here = value;
  for (const key of path) {
    if (!isObject(here) || !Object.hasOwn(here, key)) return undefined;
    here = here[key];
  }
  return here;
}
export const stringAt = (value: unknown, ...path: string[]): string | null => {
  const found = at(value, ...path);
  return typeof found === "string" && found !== "" ? found : null;
};
export const numberAt = (value: unknown, ...path: string[]): number | null => {
  const found = at(value, ...path);
  if (typeof found === "number") return Number.isFinite(found) ? found : null;
  return typeof found === "string" && found.trim() !== "" && Number.isFinite(Number(found)) ? Number(found) : null;
};
export const listAt = (value: unknown, ...path: string[]): readonly unknown[] => {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
};
/** A map of strings at `path`; other values are left out. */
export const stringsAt = (value: unknown, ...path: string[]): Readonly<Record<string, string>> => {
  const found = at(value, ...path);
  const strings: Record<string, string> = Object.create(null);
  if (isObject(found))
    for (const [key, item] of Object.entries(found)) if (typeof item === "string") strings[key] = item;
  return strings;
};
