// Reduces a list of message texts, as read from the kubelet's sources (one JSON object a text), to data/catalogue/messages.txt:
//   node scripts/catalogue-import.js messages.jsonl
// Run it when the list knows a new kubelet version; then `node scripts/catalogue.js` makes what the program loads.
import { readFileSync, writeFileSync } from "node:fs";

const HEAD = `# Message texts of the kubelet, grouped by package and file. Made by scripts/catalogue-import.js; don't edit.
# A row: first-last release (1.x), calls, keys in print order, text with \\n and \\\\ escaped; separated by tabs.
# A call: since which release, s(tructured) p(rintf) l(iteral print) h(andleError), severity, verbosity; "/" joins several at one time.
# A key: its name, "*" if a surrounding logger adds it, and ":" its kind of value where it is known.
`;
const KINDS = { structured: "s", printf: "p", print: "l", handleerror: "h" };

const [input] = process.argv.slice(2);
if (input === undefined) throw new Error("usage: node scripts/catalogue-import.js messages.jsonl");
const records = readFileSync(input, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const groups = new Map();
for (const record of records) {
  const heading = `${record.package} ${record.file}`;
  groups.set(heading, [...(groups.get(heading) ?? []), rowOf(record)]);
}
let out = HEAD;
for (const heading of [...groups.keys()].sort()) out += `${heading}\n${groups.get(heading).sort().join("")}`;
writeFileSync("data/catalogue/messages.txt", out);

function rowOf(record) {
  const releases = record.releases.map(minor).sort((a, b) => a - b);
  const text = record.message.replace(/\\/g, "\\\\").replace(/\n/g, "\\n").replace(/\r/g, "\\r");
  return `\t${releases[0]}-${releases.at(-1)}\t${callsOf(record)}\t${keysOf(record)}\t${text}\n`;
}

function callsOf(record) {
  const history = record.history ?? [{ since: record.first, sites: [record] }];
  return history
    .map(({ since, sites }) => {
      const calls = sites.map(({ kind, severity, verbosity }) => `${KINDS[kind]}${severity}${verbosity}`);
      return `${minor(since)}:${[...new Set(calls)].join("/")}`;
    })
    .join(" ");
}

function keysOf(record) {
  const own = record.keys.map((key, at) => {
    const value = record.vals[at] ?? "other";
    return value === "other" || value === key ? key : `${key}:${value}`;
  });
  const inherited = (record.inherited_keys ?? []).filter((key) => !record.keys.includes(key)).map((key) => `${key}*`);
  return [...inherited, ...own].join(",");
}

function minor(release) {
  return Number(release.split(".")[1]);
}
