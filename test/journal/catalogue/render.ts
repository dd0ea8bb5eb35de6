import fc from "fast-check";
import type { Call, Row } from "./rows.ts";

const hex = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: length, maxLength: length });
const uids = fc.uuid({ version: 4 });
const ids = hex(64);
const names = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,6}){0,2}$/);
const words = fc.oneof(
  names,
  fc.constantFrom(
    "",
    "a b",
    'say "x"',
    "1.5s",
    "true",
    "0",
    "/var/lib/kubelet",
    "[a b]",
    "<nil>",
    "x=y",
    "café",
    "50%",
  ),
  fc.integer().map(String),
);
const errors = fc.oneof(
  words,
  fc.constantFrom(
    'rpc error: code = NotFound desc = an error occurred when try to find container "dbc1": not found',
    "context deadline exceeded",
    "dial tcp 10.250.0.10:6443: connect: connection refused",
  ),
);

const quoted = (text: string): string => JSON.stringify(text);
const formatPod = fc.tuple(names, names, uids).map(([name, namespace, uid]) => `${name}_${namespace}(${uid})`);
const ref = fc.tuple(names, names).map(([namespace, name]) => `${namespace}/${name}`);

/** A value of a structured call as klog writes it in a release (format.md, section 3). */
function value(kind: string, release: number): fc.Arbitrary<string> {
  switch (kind) {
    case "KObj":
    case "KRef":
      return ref.map(quoted);
    case "KObjSlice":
      return fc.array(ref, { maxLength: 3 }).map((refs) => {
        if (release >= 28) return JSON.stringify(refs);
        return release === 26 ? `"[${refs.join(" ")}]"` : `[${refs.join(" ")}]`;
      });
    case "uid":
      return uids.map((uid) => (release >= 28 ? quoted(uid) : uid));
    case "format.Pod":
      return formatPod.map(quoted);
    case "int":
      return fc.integer().map(String);
    case "err":
      return release >= 24
        ? fc.oneof(
            errors.map(quoted),
            errors.map((text) => `<\n\t${text}\n\tsecond line\n >`),
          )
        : errors.map(quoted);
    default:
      return fc.oneof(
        words.map(quoted),
        fc.integer().map(String),
        fc.boolean().map(String),
        names.map((name) => (release >= 28 ? `{"Name":"${name}","Count":1}` : `{Name:${name} Count:1}`)),
        names.map((name) => (release >= 28 ? `["${name}"]` : `[${name}]`)),
        fc.constant(release >= 28 ? "null" : "<nil>"),
      );
  }
}

/** What fmt writes for a verb. */
function verb(text: string): fc.Arbitrary<string> {
  if (text === "%%") return fc.constant("%");
  if (text.startsWith("{")) {
    const ways = text.slice(1, -1).split("|");
    return ways.length > 1 ? fc.constantFrom(...ways) : words;
  }
  switch (text.at(-1)) {
    case "d":
      return fc.integer().map(String);
    case "t":
      return fc.boolean().map(String);
    case "f":
      return fc.double({ noNaN: true, min: 0, max: 1000 }).map((number) => number.toFixed(3));
    case "p":
      return hex(10).map((text) => `0xc${text}`);
    case "q":
      return fc.oneof(words.map(quoted), formatPod.map(quoted), ids.map(quoted));
    default:
      return fc.oneof(
        words,
        errors,
        formatPod,
        names.map((name) => `&{Name:${name} Count:1}`),
      );
  }
}

/** The text with made-up values. */
export function rendered(text: string): fc.Arbitrary<string> {
  const parts = text.split(/(%%|%[-#+ 0-9.]*[a-zA-Z]|\{[^}]*\})/);
  return fc
    .tuple(...parts.map((part, at) => (at % 2 === 0 ? fc.constant(part) : verb(part))))
    .map((each) => each.join(""));
}

/** A line as the kubelet of `release` writes it by this call. */
export function line({ known, keys }: Row, { kind, severity }: Call, release: number): fc.Arbitrary<string> {
  const header = (class_: string): fc.Arbitrary<string> =>
    fc.integer({ min: 1, max: 2999 }).map((at) => `${class_}1120 21:01:42.445117    1866 ${known.place}:${at}] `);
  const text = rendered(known.text);
  if (kind === "s") {
    const pairs = keys.map(({ name, kind }) => value(kind, release).map((written) => ` ${name}=${written}`));
    // klog prints an error before all else.
    pairs.sort((_, b) => 0 - Number(keys[pairs.indexOf(b)]?.kind === "err"));
    return fc.tuple(header(severity), text.map(quoted), ...pairs).map((each) => each.join(""));
  }
  if (kind === "h" && release >= 31) {
    return fc
      .tuple(header("E"), text)
      .map(([head, error]) => `${head}"Unhandled Error" err=${quoted(error)} logger="UnhandledError"`);
  }
  return fc.tuple(header(severity), text).map((each) => each.join(""));
}
