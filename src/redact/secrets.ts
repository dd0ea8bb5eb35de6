import { type Note, REDACTED } from "./ledger.ts";
import { redactNamedValues } from "./named-values.ts";
import { looksRandom } from "./names.ts";
import { redactPem } from "./pem.ts";

// Each is anchored on text of its own and bounded: no input makes them search twice.
const JWT = /(?<![A-Za-z0-9+/])eyJ[A-Za-z0-9_+/-]{17,}={0,2}(?:\.[A-Za-z0-9_-]*)*/g;
const BEARER = /\b(bearer|basic)([ \t]{1,4}|%20|=)(?!realm=)([^\x00-\x20"'\\,;<>]{4,})/gi;
const URL_PASSWORD = /(:\/\/[^\x00-\x20/@:"'<>?#]{0,256}:)([^\x00-\x20/"'<>]{1,1024})@/g;
const URL_TOKEN = /(:\/\/)([^\x00-\x20/@:"'<>]{16,1024})@(?!sha\d+:)/g;
/** Up to where a text was cut; a port would be a number. */
const URL_CUT = /(:\/\/(?!sha\d+:)[^\x00-\x20/@:"'<>?#[\]]{1,256}:)([^\x00-\x20/@"'<>$]{6,1024})$/;
const DSN_PASSWORD = /(?<=[\w.-]:)([^\x00-\x20"'<>@]{1,256})(?=@(?:tcp|unix)\()/g;
const CLOUD_KEYS = new RegExp(
  [
    "\\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}\\b",
    "\\bgh[pousr]_[A-Za-z0-9]{30,}",
    "\\bgithub_pat_[A-Za-z0-9_]{22,}",
    "\\bglpat-[\\w-]{20,}",
    "\\bxox[abeprs]-[\\w-]{10,}",
    "\\bAIza[\\w-]{35}",
    "\\bya29\\.[\\w-]{20,}",
    "\\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}",
    "\\bnpm_[A-Za-z0-9]{36}",
    "\\bhv[sbr]\\.[\\w-]{20,}",
    "\\bdop_v1_[a-f0-9]{64}",
  ].join("|"),
  "g",
);
/** Also what follows a sentence's full stop; not a name of three labels. */
const BOOTSTRAP_TOKEN = /(?<![A-Za-z0-9.-])[a-z0-9]{6}\.[a-z0-9]{16}(?![\w-]|\.\w)/g;
/** k3s and RKE2: K10<CA hash>::user:password. */
const K3S_TOKEN = /\bK10[0-9a-f]{64}::[^\x00-\x20"'<>]+/g;

/** One of these is in every text that any rule knows a secret in. */
const SUSPECT =
  /pass|pw|secret|token|cred|auth|bearer|basic|cookie|jwt|key|-----|:\/\/|@(?:tcp|unix)\(|eyJ|A[KSRI][IO]A|AIDA|AIza|gh[pousr]_|github_pat|glpat|xox|ya29|[rs]k_|npm_|hv[sbr]\.|dop_|K10|\.[a-z0-9]{16}/i;
/** One removal may bring a text to light that another rule knows; more rounds than this no input was found to need. */
const MAX_ROUNDS = 6;

/** Takes out of a text whatever shows by its own shape, or by the name before it, that it is a secret. The rest stays byte for byte. */
export function redactSecrets(text: string, note: Note): string {
  let before = text;
  for (let round = 0; round < MAX_ROUNDS && mayHoldSecret(before); round++) {
    const after = redactOnce(before, note);
    if (after === before) break;
    before = after;
  }
  return before;
}

/** Cheap, and true too often: whether `redactSecrets` need look at all. */
export const mayHoldSecret = (text: string): boolean => text.length > 4 && SUSPECT.test(text);

function redactOnce(text: string, note: Note): string {
  const take = (kind: string): string => {
    note(kind);
    return REDACTED;
  };
  let out = redactPem(text, note);
  if (out.includes("K10")) out = out.replace(K3S_TOKEN, () => take("cluster-token"));
  if (out.includes("eyJ")) out = out.replace(JWT, () => take("jwt"));
  out = out.replace(BEARER, (all, scheme: string, space: string, value: string, at: number, whole: string) =>
    isCredential(value, whole.slice(Math.max(0, at - 24), at)) ? scheme + space + take("bearer-token") : all,
  );
  if (out.includes("://")) {
    out = out.replace(URL_PASSWORD, (_, before: string) => `${before}${take("url-password")}@`);
    out = out.replace(URL_CUT, (all, before: string, value: string) =>
      looksRandom(value) ? before + take("url-password") : all,
    );
    out = out.replace(URL_TOKEN, (_, before: string) => `${before}${take("url-password")}@`);
  }
  if (out.includes("@")) out = out.replace(DSN_PASSWORD, () => take("url-password"));
  out = out.replace(CLOUD_KEYS, () => take("cloud-key"));
  out = out.replace(BOOTSTRAP_TOKEN, () => take("bootstrap-token"));
  return redactNamedValues(out, note);
}

/** After a header's name anything is one; in a sentence ("bearer token authentication") only what no word looks like. */
const isCredential = (value: string, before: string): boolean =>
  looksRandom(value) && /[^a-z]|.{20}/.test(value) ? true : /authorization["']?[ \t]*[:=][ \t]*["']?$/i.test(before);
