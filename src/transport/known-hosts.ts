import { createHash } from "node:crypto";
import { open, stat } from "node:fs/promises";
import { execa } from "execa";
import { visible } from "../render/visible.ts";
import { option, type SshHop } from "../target/ssh-config.ts";
import { expandHome } from "../target/ssh-tokens.ts";
import { quoted, sshError } from "./ssh-errors.ts";

/** One line of a known_hosts file that is about the host. */
export interface KnownKey {
  readonly file: string;
  readonly line: number;
  readonly marker: "revoked" | "cert-authority" | null;
  /** As in the key itself: `ssh-ed25519`, `ssh-rsa`. */
  readonly type: string;
  readonly blob: Buffer;
}

/** What the user's and the system's files know about one host. */
export interface KnownHost {
  /** The name that ssh looks up: HostKeyAlias, `host`, or `[host]:port` off port 22. */
  readonly name: string;
  readonly keys: readonly KnownKey[];
  /** Off port 22: what is known of the bare name, which ssh accepts where the full one knows nothing. */
  readonly bareKeys: readonly KnownKey[];
}

export type HostKeyVerdict =
  | { kind: "match" }
  | { kind: "revoked"; known: KnownKey }
  | { kind: "changed"; known: KnownKey }
  | { kind: "unknown"; others: readonly KnownKey[] };

/**
 * All that the known_hosts files of `hop` hold about it. `ssh-keygen -F` does the matching: hashed names, patterns, negation.
 *
 * @throws NodectlError KNOWN_HOSTS_UNREADABLE: a file that is there but can't be read is no proof that the host is unknown
 * @see sshd(8), SSH_KNOWN_HOSTS FILE FORMAT; OpenSSH sshconnect.c, get_hostfile_hostname_ipaddr() and check_host_key()
 */
export async function lookUpKnownHost(hop: SshHop, signal: AbortSignal): Promise<KnownHost> {
  const files = await Promise.all([...filesOf(hop, "userknownhostsfile"), ...filesOf(hop, "globalknownhostsfile")]);
  const present = (await Promise.all(files.map(readable))).flat();
  const find = async (name: string): Promise<readonly KnownKey[]> =>
    (await Promise.all(present.map((file) => findKeys(name, file, signal)))).flat();
  if (hop.keyAlias !== null) return { name: hop.keyAlias, keys: await find(hop.keyAlias), bareKeys: [] };
  if (hop.port === 22) return { name: hop.host, keys: await find(hop.host), bareKeys: [] };
  const name = `[${hop.host}]:${hop.port}`;
  const [keys, bareKeys] = await Promise.all([find(name), find(hop.host)]);
  return { name, keys, bareKeys };
}

/** Strict, whatever StrictHostKeyChecking says. A key is compared with the known ones of its type. */
export function judgeHostKey(known: KnownHost, blob: Buffer): HostKeyVerdict {
  const verdict = judge(known.keys, blob);
  if (verdict.kind === "unknown" && judge(known.bareKeys, blob).kind === "match") return { kind: "match" };
  return verdict;
}

function judge(keys: readonly KnownKey[], blob: Buffer): HostKeyVerdict {
  const revoked = keys.find((key) => key.marker === "revoked" && key.blob.equals(blob));
  if (revoked !== undefined) return { kind: "revoked", known: revoked };
  const plain = keys.filter(({ marker }) => marker === null);
  const type = keyTypeOf(blob);
  const same = plain.filter((key) => key.type === type);
  if (same.some((key) => key.blob.equals(blob))) return { kind: "match" };
  const [first] = same;
  return first === undefined ? { kind: "unknown", others: plain } : { kind: "changed", known: first };
}

/** The types of key that can match: ssh asks the server for these first. */
export function knownKeyTypes({ keys, bareKeys }: KnownHost): ReadonlySet<string> {
  const named = keys.filter(({ marker }) => marker === null);
  const plain = named.length > 0 ? named : bareKeys.filter(({ marker }) => marker === null);
  return new Set(plain.map(({ type }) => type));
}

/** Whether a certificate could prove the host, which only ssh can check. */
export const hasAuthority = ({ keys }: KnownHost): boolean => keys.some(({ marker }) => marker === "cert-authority");

/** `SHA256:…`, as ssh prints it. */
export const fingerprint = (blob: Buffer): string =>
  `SHA256:${createHash("sha256").update(blob).digest("base64").replace(/=+$/, "")}`;

/** The type that a key's own bytes name (RFC 4253, 6.6); empty where they name none. */
export function keyTypeOf(blob: Buffer): string {
  if (blob.length < 4) return "";
  const length = blob.readUInt32BE(0);
  return length > 64 ? "" : blob.toString("latin1", 4, 4 + length);
}

/**
 * `ssh -G` joins the files of one option by spaces and quotes none. All are absolute after expansion, so a name ends where the next "/"
 * begins; a wrong cut can only lose a file, which leaves the host unknown.
 */
function filesOf({ options }: SshHop, keyword: string): readonly string[] {
  const list = option(options, keyword);
  return list === null ? [] : list.split(/ (?=[/~])/).map(expandHome);
}

async function readable(path: string): Promise<readonly string[]> {
  try {
    const file = await open(path, "r");
    await file.close();
    if ((await stat(path)).isDirectory()) throw new Error("is a directory");
    return [path];
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw unreadable(path, error instanceof Error ? error.message : String(error));
  }
}

async function findKeys(name: string, file: string, signal: AbortSignal): Promise<readonly KnownKey[]> {
  const run = await execa("ssh-keygen", ["-F", name, "-f", file], {
    stdin: "ignore",
    reject: false,
    cancelSignal: signal,
    maxBuffer: 16 << 20,
    env: { LC_ALL: "C" },
  });
  if (run.code === "ENOENT") {
    throw sshError("SSH_MISSING", "there is no 'ssh-keygen' on this machine, which reads known_hosts", {
      hint: "install the OpenSSH client",
    });
  }
  if (!run.failed) return parseFound(run.stdout, file);
  const nothing = run.exitCode === 1 && run.stderr === ""; // the exit status of "not found"; a failure says why
  if (nothing || signal.aborted) return [];
  throw unreadable(file, run.stderr);
}

/** `# Host NAME found: line N [CA|REVOKED]`, each followed by the line itself. */
export function parseFound(stdout: string, file: string): readonly KnownKey[] {
  const found: KnownKey[] = [];
  let line = 0;
  for (const text of stdout.split("\n")) {
    const header = /^# Host .* found: line (\d+)/.exec(text);
    if (header !== null) {
      line = Number(header[1]);
      continue;
    }
    const [, marker, type, base64] = /^(?:@(\S+)\s+)?\S+\s+(\S+)\s+(\S+)/.exec(text.trim()) ?? [];
    if (type === undefined || base64 === undefined) continue;
    const blob = Buffer.from(base64, "base64");
    if (keyTypeOf(blob) !== type) continue; // ssh skips a line whose key it can't read
    if (marker === undefined) found.push({ file, line, marker: null, type, blob });
    else if (marker === "revoked" || marker === "cert-authority") found.push({ file, line, marker, type, blob });
  }
  return found;
}

const unreadable = (file: string, why: string) =>
  sshError("KNOWN_HOSTS_UNREADABLE", `cannot read the known host keys in ${visible(file)}: ${quoted(why)}`);
