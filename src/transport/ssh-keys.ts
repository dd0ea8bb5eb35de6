import { readFile, stat } from "node:fs/promises";
import type { ParsedKey } from "ssh2";
import { visible } from "../render/visible.ts";
import { keyTypeOf } from "./known-hosts.ts";
import { askSecret } from "./prompt.ts";
import type { Ssh2 } from "./ssh2-module.ts";

/** An identity file, as far as it can be read without its passphrase. */
export interface KeyFile {
  readonly path: string;
  /** null for an old encrypted format without a `.pub` beside it: the passphrase comes before the offer. */
  readonly publicBlob: Buffer | null;
  readonly type: string;
  /** The private key's text; null where the file holds a public key only, whose private half an agent may have. */
  readonly text: Buffer | null;
  readonly encrypted: boolean;
}

/** Why an identity file is passed over, as a clause for AUTH_FAILED. `foreign`: ssh could use it all the same. */
export interface SkippedKey {
  readonly path: string;
  readonly why: string;
  readonly foreign: boolean;
}

/**
 * Reads one identity file and the `.pub` beside it.
 *
 * @returns null where neither is there, as the default names mostly aren't
 */
export async function readKeyFile(path: string, ssh2: Ssh2): Promise<KeyFile | SkippedKey | null> {
  const [text, publicText] = await Promise.all([contents(path), contents(`${path}.pub`)]);
  if (text instanceof Error) return { path, why: "cannot be read", foreign: false };
  const beside = publicText instanceof Error ? null : publicBlobIn(publicText);
  if (text === null) return beside === null ? null : publicOnly(path, beside);
  const own = publicBlobIn(text);
  if (own !== null) return publicOnly(path, own);
  const mode = await stat(path);
  // ssh passes over a private key that others could have read (authfile.c, sshkey_perm_ok).
  if (mode.uid === process.getuid?.() && (mode.mode & 0o077) !== 0) {
    return { path, why: "is readable by others than its owner", foreign: false };
  }
  return privateKey(path, text, beside, ssh2);
}

function privateKey(path: string, text: Buffer, beside: Buffer | null, ssh2: Ssh2): KeyFile | SkippedKey {
  const header = opensshHeader(text);
  if (header !== null) {
    return {
      path,
      publicBlob: header.publicBlob,
      type: keyTypeOf(header.publicBlob),
      text,
      encrypted: header.cipher !== "none",
    };
  }
  const encryptedPem = /^Proc-Type: 4,ENCRYPTED/m.test(text.toString("latin1"));
  if (encryptedPem)
    return { path, publicBlob: beside, type: beside === null ? "" : keyTypeOf(beside), text, encrypted: true };
  const key = ssh2.utils.parseKey(text);
  if (key instanceof Error) return { path, why: "has a format that only ssh reads", foreign: true };
  return { path, publicBlob: key.getPublicSSH(), type: key.type, text, encrypted: false };
}

const publicOnly = (path: string, publicBlob: Buffer): KeyFile => ({
  path,
  publicBlob,
  type: keyTypeOf(publicBlob),
  text: null,
  encrypted: false,
});

/** Cipher and public key of the new private format, which are never encrypted (OpenSSH PROTOCOL.key). */
function opensshHeader(text: Buffer): { cipher: string; publicBlob: Buffer } | null {
  const armour = /-----BEGIN OPENSSH PRIVATE KEY-----([\s\S]+?)-----END/.exec(text.toString("latin1"));
  const data = Buffer.from(armour?.[1] ?? "", "base64");
  const magic = "openssh-key-v1\0";
  if (data.toString("latin1", 0, magic.length) !== magic) return null;
  let at = magic.length;
  const next = (): Buffer => {
    const length = data.readUInt32BE(at);
    at += 4 + length;
    return data.subarray(at - length, at);
  };
  try {
    const cipher = next().toString("latin1");
    next(); // the name of the key derivation
    next(); // its options
    at += 4; // how many keys: always one
    return { cipher, publicBlob: next() };
  } catch {
    return null;
  }
}

function publicBlobIn(text: Buffer | null): Buffer | null {
  const [, type, base64] =
    /^((?:ssh|ecdsa|sk)-\S+) ([A-Za-z0-9+/=]+)/.exec(text?.toString("latin1").trim() ?? "") ?? [];
  if (type === undefined || base64 === undefined) return null;
  const blob = Buffer.from(base64, "base64");
  return keyTypeOf(blob) === type ? blob : null;
}

/** null where there is no such file; an Error where it can't be read. */
async function contents(path: string): Promise<Buffer | Error | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR") ? null : error;
  }
}

const TRIES = 3;

/** Private keys, each unlocked once for all the hops and nodes that take it, and one question at a time. */
export class KeyRing {
  readonly #interactive: boolean;
  readonly #unlocked = new Map<string, Promise<ParsedKey | null>>();
  #lastQuestion: Promise<unknown> = Promise.resolve();

  constructor(interactive: boolean) {
    this.#interactive = interactive;
  }

  /** @returns null where the passphrase was not to be had */
  unlock(file: KeyFile, ssh2: Ssh2, signal: AbortSignal): Promise<ParsedKey | null> {
    const before = this.#unlocked.get(file.path);
    if (before !== undefined) return before;
    const key = file.encrypted
      ? this.#afterLastQuestion(() => this.#ask(file, ssh2, signal))
      : Promise.resolve(parse(file, ssh2));
    this.#unlocked.set(file.path, key);
    return key;
  }

  #afterLastQuestion<T>(question: () => Promise<T>): Promise<T> {
    const answer = this.#lastQuestion.then(question, question);
    this.#lastQuestion = answer.catch(() => {});
    return answer;
  }

  async #ask(file: KeyFile, ssh2: Ssh2, signal: AbortSignal): Promise<ParsedKey | null> {
    if (!this.#interactive) return null;
    for (let tries = 0; tries < TRIES; tries++) {
      const passphrase = await askSecret(`Enter passphrase for key '${visible(file.path)}': `, signal);
      if (passphrase === null || passphrase === "") return null; // as in ssh, an empty answer passes the key over
      const key = parse(file, ssh2, passphrase);
      if (key !== null) return key;
    }
    return null;
  }
}

function parse({ text }: KeyFile, ssh2: Ssh2, passphrase?: string): ParsedKey | null {
  if (text === null) return null;
  const key = ssh2.utils.parseKey(text, passphrase);
  return key instanceof Error || !key.isPrivateKey() ? null : key;
}
