import { isIP } from "node:net";
import type { TraceStart } from "../use/session.ts";
import { usageError } from "./usage.ts";

interface StartKind {
  /** What it is called on the command line, the help's word first; kubectl's short forms are taken too. */
  readonly words: readonly [string, ...string[]];
  /** How the help names its value, and a word on it. */
  readonly value: string;
  readonly help: string;
  /** @returns null where the value can't be one */
  parse(value: string, namespace: string | null): TraceStart | null;
}

/** Every end that a trace starts from. What tools print around a name (`containerd://`, `@if3`, `/24`) is taken off, so that it can be pasted. */
export const START_KINDS: readonly StartKind[] = [
  {
    words: ["pod", "pods", "po"],
    value: "NAME",
    help: "a pod by name, also pod/NAME; -n narrows it",
    parse: (value, namespace) => (value.includes("/") ? null : { kind: "pod", name: value, namespace }),
  },
  {
    words: ["container"],
    value: "ID",
    help: "a container or pod sandbox by ID, or its unique beginning",
    parse: (value) => {
      const id = value.replace(/^[a-z0-9-]+:\/\//, "");
      return /^[0-9a-f]+$/i.test(id) ? { kind: "container", id: id.toLowerCase() } : null;
    },
  },
  {
    words: ["pid"],
    value: "N",
    help: "a process on the node",
    parse: (value) => {
      const pid = Number(value);
      return /^\d{1,10}$/.test(value) && pid > 0 ? { kind: "pid", pid } : null;
    },
  },
  {
    words: ["ip"],
    value: "ADDR",
    help: "a pod's address",
    parse: (value) => {
      const address = value.replace(/\/\d+$/, "");
      return isIP(address) === 0 ? null : { kind: "ip", address };
    },
  },
  {
    words: ["veth"],
    value: "NAME",
    help: "a network interface on the node",
    parse: (value) => ({ kind: "veth", name: value.replace(/@.*$/s, "") }),
  },
  {
    words: ["netns"],
    value: "NAME",
    help: "a network namespace, as ip netns lists it",
    parse: (value) => ({ kind: "netns", name: value.replace(/^(\/var)?\/run\/netns\//, "") }),
  },
  { words: ["uid"], value: "UID", help: "a pod by UID", parse: (value) => ({ kind: "uid", uid: value.toLowerCase() }) },
  {
    words: ["path"],
    value: "P",
    help: "a log, volume, cgroup or container path on the node",
    parse: (value) => (value.startsWith("/") ? { kind: "path", path: value } : null),
  },
];

/**
 * Where a trace starts: `KIND VALUE` or `KIND/VALUE`.
 *
 * @param words  the command's arguments; none is the whole node
 * @param namespace  null where every namespace is meant
 * @returns null for the whole node
 * @throws NodectlError USAGE
 */
export function parseStart(words: readonly string[], namespace: string | null): TraceStart | null {
  const [first, ...rest] = words;
  if (first === undefined) return null;
  const slash = rest.length === 0 ? first.indexOf("/") : -1;
  const word = slash > 0 ? first.slice(0, slash) : first;
  const values = slash > 0 ? [first.slice(slash + 1)] : rest;

  const kind = START_KINDS.find(({ words: known }) => known.includes(word));
  if (kind === undefined) throw unknownKind(first, word);
  const form = `'nodectl trace ${kind.words[0]} ${kind.value}'`;
  const [value, extra] = values;
  if (value === undefined || value === "") throw usageError(`${kind.words[0]} needs a value: ${form}`);
  if (extra !== undefined) throw usageError(`one ${kind.words[0]} at a time: '${extra}' is too much`);
  const start = kind.parse(value, namespace);
  if (start === null) throw usageError(`'${value}' cannot be the ${kind.value} of ${form}: ${kind.help}`);
  return start;
}

function unknownKind(first: string, word: string) {
  const known = START_KINDS.map(({ words }) => words[0]);
  const hint = `a trace starts from a kind and a value, such as 'nodectl trace pod ${first.split("/").at(-1) || "NAME"}'; kinds: ${known.join(", ")}`;
  return usageError(`unknown kind '${word}'`, { word, known }, hint);
}
