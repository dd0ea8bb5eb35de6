import { REDACTED } from "./ledger.ts";

/** Names that end so hold something about a secret: where it is, how long it lasts. */
const ABOUT = new Set(
  `file files path paths dir directory name names namespace ns ref refs provider class type types ttl mode enabled version expiry expiration expires
  duration interval timeout audience audiences url uri endpoint webhook kind id count length size policy prefix rotation algorithm format usage
  lifetime period ms seconds bytes limit review required allowed issuer method source store manager controller volume mount index err error
  cache`.split(/\s+/),
);
/** Keys that lock nothing. */
const OPEN_KEYS = new Set(
  "public primary foreign sort partition shard group label taint annotation topology selector node map".split(" "),
);
const ANYWHERE = new Set(["password", "passwd", "passphrase", "secret"]);
const LAST = new Set(
  `pass pwd pw token credential credentials creds auth authorization apikey accesskey secretkey privatekey authkey requirepass masterauth
  storepass keypass userpass bearer jwt cookie`.split(/\s+/),
);
const LOCKS = new Set([
  "api",
  "access",
  "private",
  "auth",
  "account",
  "signing",
  "encryption",
  "shared",
  "master",
  "license",
]);
/** Named like secrets, and known not to be: etcd's keeps clusters apart and is printed in every manifest. */
const KNOWN_OPEN = new Set(["initial-cluster-token"]);

const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, "$1$3 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");

/** `prose`: words that any sentence may hold, such as token. `sure`: names that nobody gives to anything but a secret. */
export type Naming = "no" | "prose" | "sure";

/** Whether what a name stands for is a secret; `anyKey` counts every …-key, as in flags and environment variables. */
export function namesSecret(name: string, anyKey: boolean): Naming {
  const words = wordsOf(name);
  const last = words.at(-1);
  const before = words.at(-2) ?? "";
  if (last === undefined || KNOWN_OPEN.has(words.join("-"))) return "no";
  if (words.slice(-3).join(" ") === "access key id" || words.slice(-2).join(" ") === "key data") return "sure";
  if (ABOUT.has(last)) return "no";
  if (last === "key" && (LOCKS.has(before) || (anyKey && words.length > 1 && !OPEN_KEYS.has(before)))) return "sure";
  if (words.some((word) => word.startsWith("passw") || word === "passphrase")) return "sure";
  if (LAST.has(last) || words.some((word) => ANYWHERE.has(word))) return words.length > 1 ? "sure" : "prose";
  return "no";
}

/** Values that are no secret whatever their name is. */
export function isOpenValue(name: string, value: string): boolean {
  if (value.includes(REDACTED)) return value.replaceAll(REDACTED, "").length === 0;
  if (/^(?:|true|false|yes|no|on|off|null|nil|none|simple|bearer|basic|[*x.]+|\[?redacted\]?)$/i.test(value))
    return true;
  // A reference to a variable, which the kubelet or a shell fills in.
  if (/^\$(?:\([\w.-]*\)|\{[\w.-]*\}|[A-Z_]+)$/.test(value)) return true;
  // klog names API objects so: secret="default/web-tls".
  if (/secret$/i.test(name) && /^[a-z0-9.-]+\/[a-z0-9.-]+$/.test(value)) return true;
  return /(?:key|pwd)$/i.test(name) && isPath(value);
}

/** A file's path. Base64 may begin with a slash, but hardly goes on like this. */
const isPath = (value: string): boolean =>
  /^(?:~|\.{0,2})\/(?:[\w@.-]+\/)*[\w@.-]*$/.test(value) ||
  /^[\w.-]+\.(?:pem|key|crt|cer|json|ya?ml|conf)$/.test(value);

/** Whether a lone word looks made by a generator, and not like a word of a sentence. */
export const looksRandom = (value: string): boolean =>
  value.length >= 16 || (value.length >= 6 && /[A-Za-z]/.test(value) && /[0-9]|[a-z][A-Z]|[+=_~]/.test(value));
