import { access } from "node:fs/promises";
import { visible } from "../render/visible.ts";
import { isOn, option, type SshHop } from "../target/ssh-config.ts";
import { expandPath } from "../target/ssh-tokens.ts";
import { type AgentKey, agentSocket, listAgentKeys } from "./ssh-agent.ts";
import { type KeyFile, readKeyFile, type SkippedKey } from "./ssh-keys.ts";
import type { Ssh2 } from "./ssh2-module.ts";

/** One key to offer. The private half is the agent's where `agent` is set, else the file's. */
export interface Identity {
  /** For messages: the file, or the agent's comment. */
  readonly label: string;
  readonly type: string;
  readonly publicBlob: Buffer | null;
  readonly agent: string | null;
  readonly file: KeyFile | null;
}

export interface Identities {
  /** In the order in which ssh offers them. */
  readonly offers: readonly Identity[];
  /** What ssh would use first and ssh2 can't use at all. */
  readonly obstacles: readonly string[];
  /** What ssh could still try after everything here was refused. */
  readonly foreign: readonly string[];
  readonly skipped: readonly SkippedKey[];
}

/**
 * The keys that ssh would offer to this hop.
 *
 * Order: the agent's keys that are configured, the agent's other keys (unless IdentitiesOnly), then the files that no agent holds.
 * @see OpenSSH sshconnect2.c, pubkey_prepare()
 */
export async function collectIdentities(hop: SshHop, ssh2: Ssh2, signal: AbortSignal): Promise<Identities> {
  if (!isOn(hop.options, "pubkeyauthentication")) return { offers: [], obstacles: [], foreign: [], skipped: [] };
  const socket = agentSocket(hop);
  const paths = (hop.options.get("identityfile") ?? []).filter((path) => path !== "none");
  const expanded = paths.map((path) => expandPath(path, hop));
  const known = expanded.filter((path) => path !== null);
  const [agentKeys, read, certificates] = await Promise.all([
    listAgentKeys(socket, signal),
    Promise.all(known.map((path) => readKeyFile(path, ssh2))),
    present([...known.map((path) => `${path}-cert.pub`), ...certificateFiles(hop)]),
  ]);
  const accepted = new Set((option(hop.options, "pubkeyacceptedalgorithms") ?? "").split(","));
  const skipped = read.filter((file): file is SkippedKey => file !== null && "why" in file);
  const files = read
    .filter((file): file is KeyFile => file !== null && "text" in file)
    .filter(({ type }) => isAccepted(type, accepted));
  const offers = inOrder(files, agentKeys, socket, isOn(hop.options, "identitiesonly"));
  const usable = offers.filter(({ type }) => !isForeign(type) && isAccepted(type, accepted));
  const foreignOffers = offers.filter(({ type }) => isForeign(type) && isAccepted(type, accepted));
  return {
    offers: usable,
    skipped,
    obstacles: [
      ...expanded.flatMap((path, at) => (path === null ? [`IdentityFile ${visible(paths[at] ?? "")}`] : [])),
      ...certificates.map((path) => `the certificate ${visible(path)}`),
      ...foreignOffers.filter(({ file, type }) => file?.text || isCertificate(type)).map(describe),
      ...(usable.length === 0 ? foreignOffers.map(describe) : []),
      ...(option(hop.options, "pkcs11provider") === null ? [] : ["PKCS11Provider"]),
    ],
    foreign: [
      ...foreignOffers.map(describe),
      ...skipped.filter(({ foreign }) => foreign).map(({ path }) => visible(path)),
    ],
  };
}

function inOrder(
  files: readonly KeyFile[],
  agentKeys: readonly AgentKey[],
  socket: string | null,
  identitiesOnly: boolean,
): readonly Identity[] {
  const configured: Identity[] = [];
  const others: Identity[] = [];
  const left = new Set(files);
  for (const key of agentKeys) {
    const file = files.find(({ publicBlob }) => publicBlob?.equals(key.publicBlob)) ?? null;
    const identity = { type: key.type, publicBlob: key.publicBlob, agent: socket, file };
    if (file !== null && left.delete(file)) configured.push({ ...identity, label: visible(file.path) });
    else if (file === null && !identitiesOnly) others.push({ ...identity, label: `${visible(key.comment)} (agent)` });
  }
  const onlyFiles = [...left]
    .filter(({ text }) => text !== null)
    .map((file) => ({ type: file.type, publicBlob: file.publicBlob, agent: null, file, label: visible(file.path) }));
  return [...configured, ...others, ...onlyFiles];
}

const isCertificate = (type: string): boolean => type.includes("-cert-v01@");

/** ssh2 has no certificates and no hardware keys. */
const isForeign = (type: string): boolean => type.startsWith("sk-") || isCertificate(type);

const describe = ({ type, label }: Identity): string =>
  `the ${isCertificate(type) ? "certificate" : "security key"} ${label}`;

/** An RSA key signs under three names; a key whose type isn't known yet is decided when it is unlocked. */
export function isAccepted(type: string, accepted: ReadonlySet<string>): boolean {
  if (type === "ssh-rsa") return ["rsa-sha2-512", "rsa-sha2-256", "ssh-rsa"].some((name) => accepted.has(name));
  return type === "" || accepted.has(type);
}

function certificateFiles(hop: SshHop): readonly string[] {
  const files = (hop.options.get("certificatefile") ?? []).filter((path) => path !== "none");
  return files.map((path) => expandPath(path, hop) ?? path);
}

async function present(paths: readonly string[]): Promise<readonly string[]> {
  const there = await Promise.all(
    paths.map((path) =>
      access(path).then(
        () => true,
        () => false,
      ),
    ),
  );
  return paths.filter((_, at) => there[at]);
}
