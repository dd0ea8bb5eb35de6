// Makes what the program loads of the catalogue, src/journal/catalogue/generated/, from data/catalogue/:
//   messages.txt  every message text of the kubelet (scripts/catalogue-import.js), linked.txt those of libraries that it links
//   events/*.txt  which of them tell a life, under which event name; and the texts of other programs that do
//   places.txt    the category of the rest, by where they stand in the sources, with the program's own rules for words;
//                 exceptions.txt where that is wrong
// `node scripts/catalogue.js --check` only says whether that is up to date.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const DATA = "data/catalogue";
const OUT = "src/journal/catalogue/generated";

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const made = await makeCatalogue();
  const check = process.argv[2] === "--check";
  mkdirSync(OUT, { recursive: true });
  for (const [name, text] of Object.entries(made)) {
    const path = `${OUT}/${name}`;
    if (!check) writeFileSync(path, text);
    else if (readFileSync(path, "utf8") !== text) throw new Error(`${path} is old: run node scripts/catalogue.js`);
  }
}

/** The generated files by name. */
export async function makeCatalogue() {
  const { CATEGORIES, categoryByWords } = await rules();
  const places = readPlaces(CATEGORIES);
  const exceptions = new Map(linesOf("exceptions.txt").map((line) => [line.replace(/^\S+ +/, ""), line.split(" ")[0]]));
  const events = readEvents(CATEGORIES);
  const files = readMessages();
  const letter = (category) => CATEGORIES.indexOf(category).toString(36);

  const used = new Set();
  for (const [file, rows] of files) {
    for (const row of rows.values()) {
      row.event = events.findIndex(({ texts }) => texts.has(`${file}\t${row.text}`));
      if (row.event >= 0) used.add(`${file}\t${row.text}`);
      row.category = events[row.event]?.category ?? exceptions.get(row.text) ?? placed(row, file);
    }
  }
  // What an event table has beyond the kubelet's list: texts of other programs, and texts that the list can't tell.
  for (const [event, { texts, category }] of events.entries()) {
    for (const [key, releases] of texts) {
      if (used.has(key)) continue;
      const [file, text] = key.split("\t");
      if (!file.startsWith("@") && releases === "*") throw new Error(`no releases for ${key}`);
      const rows = files.get(file) ?? new Map();
      files.set(file, rows);
      rows.set(text, { text, releases, calls: "", keys: "", packages: [], event, category });
    }
  }
  function placed(row, file) {
    const found = row.packages.map((where) => placeOf(places, where, file));
    const rule = found[0];
    return (rule.mixed ? categoryByWords(row.text) : null) ?? rule.category;
  }

  let texts = "";
  let details = "";
  for (const file of [...files.keys()].sort()) {
    const rows = [...files.get(file).values()].sort((a, b) => (a.text < b.text ? -1 : 1));
    const rules = new Set(rows.flatMap(({ packages }) => packages).map((where) => placeOf(places, where, file)));
    const mixed = rules.size !== 1 || [...rules][0].mixed;
    texts += `${file}${mixed ? "*" : ""}\n`;
    for (const { text, category, event, releases, calls, keys, packages } of rows) {
      texts += `\t${letter(category)}${/(?:^|[ /:])s/.test(calls) ? "s" : "p"}${events[event]?.name ?? ""}\t${text}\n`;
      details += `${releases}\t${calls}\t${keys}\t${packages.join(",")}\n`;
    }
  }
  const head = events.map(({ name, category }) => `${name} ${letter(category)}\n`).join("");
  const meanings = events.map(({ meaning }) => `${meaning}\n`).join("");
  return {
    "texts.ts": module("events and texts: catalogue.ts reads it", { TEXTS: `${head}\n${texts}` }),
    "details.ts": module("what each row of texts.ts is, line by line", { MEANINGS: meanings, DETAILS: details }),
  };
}

function module(what, strings) {
  let out = `// Made by scripts/catalogue.js from data/catalogue; don't edit. Holds ${what}.\n`;
  for (const [name, text] of Object.entries(strings)) {
    out += `export const ${name} = \`\n${text.replace(/[\\`]|\$\{/g, "\\$&")}\`;\n`;
  }
  return out;
}

async function rules() {
  const stdin = {
    contents: 'export * from "./categories.ts"; export * from "./words.ts";',
    resolveDir: "src/journal/catalogue",
    loader: "ts",
  };
  const { outputFiles } = await build({ stdin, bundle: true, format: "esm", write: false, logLevel: "error" });
  return await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

function linesOf(path) {
  const lines = readFileSync(`${DATA}/${path}`, "utf8").split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith("#"));
}

function readPlaces(categories) {
  return linesOf("places.txt").map((line) => {
    const [category, where, ...rest] = line.split(/ +/);
    if (!categories.includes(category)) throw new Error(`places.txt: no category '${category}'`);
    const mixed = rest.at(-1) === "mixed";
    const file = (mixed ? rest.slice(0, -1) : rest)[0] ?? null;
    return { category, where, file, mixed };
  });
}

function placeOf(places, where, file) {
  const fitting = places.filter(
    (rule) =>
      (rule.where === where || (rule.file === null && where.startsWith(`${rule.where}/`))) &&
      (rule.file ?? file) === file,
  );
  fitting.sort((a, b) => b.where.length - a.where.length || Number(b.file !== null) - Number(a.file !== null));
  if (fitting[0] === undefined) throw new Error(`places.txt: no place for ${where} ${file}`);
  return fitting[0];
}

function readEvents(categories) {
  const events = [];
  for (const name of readdirSync(`${DATA}/events`).sort()) {
    for (const line of linesOf(`events/${name}`)) {
      const [head, ...rest] = line.split(" | ");
      if (!line.startsWith("  ")) {
        const [category, meaning] = rest;
        if (!categories.includes(category) || meaning === undefined) throw new Error(`${name}: ${line}`);
        if (events.some((event) => event.name === head)) throw new Error(`${name}: a second ${head}`);
        events.push({ name: head, category, meaning, texts: new Map() });
        continue;
      }
      const [releases, files] = head.trim().split(" ");
      for (const file of files.split(",")) events.at(-1).texts.set(`${file}\t${rest.join(" | ")}`, releases);
    }
  }
  return events;
}

/** By file, then by text: one row for all packages that have a file of that name with that text. */
function readMessages() {
  const files = new Map();
  let rows = new Map();
  let where = "";
  for (const line of ["messages.txt", "linked.txt"].flatMap(linesOf)) {
    if (!line.startsWith("\t")) {
      const [inPackage, file] = line.split(" ");
      where = inPackage;
      rows = files.get(file) ?? new Map();
      files.set(file, rows);
      continue;
    }
    const [releases, calls, keys, text] = line.slice(1).split("\t");
    const row = rows.get(text) ?? { text, releases, calls, keys, packages: [] };
    if (row.packages.length > 0) {
      const [first, last] = [...row.releases.split("-"), ...releases.split("-")]
        .map(Number)
        .sort((a, b) => a - b)
        .filter((_, at) => at % 3 === 0);
      row.releases = `${first}-${last}`;
      row.calls += ` ${calls}`;
      if (row.keys.length < keys.length) row.keys = keys;
    }
    if (!row.packages.includes(where)) row.packages.push(where);
    rows.set(text, row);
  }
  return files;
}
