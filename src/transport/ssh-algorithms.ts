import { getCiphers } from "node:crypto";
import type { Algorithms, CipherAlgorithm, KexAlgorithm, MacAlgorithm, ServerHostKeyAlgorithm } from "ssh2";
import { isOn, option, type SshHop } from "../target/ssh-config.ts";

// What ssh2 1.17 speaks. It exports no list, and throws at a name that it doesn't know.
const KEX: readonly KexAlgorithm[] = [
  "curve25519-sha256",
  "curve25519-sha256@libssh.org",
  "ecdh-sha2-nistp256",
  "ecdh-sha2-nistp384",
  "ecdh-sha2-nistp521",
  "diffie-hellman-group-exchange-sha256",
  "diffie-hellman-group14-sha256",
  "diffie-hellman-group15-sha512",
  "diffie-hellman-group16-sha512",
  "diffie-hellman-group17-sha512",
  "diffie-hellman-group18-sha512",
  "diffie-hellman-group-exchange-sha1",
  "diffie-hellman-group14-sha1",
  "diffie-hellman-group1-sha1",
];

/** By the name that this Node's OpenSSL must know it under. */
const CIPHERS: Readonly<Partial<Record<CipherAlgorithm, string>>> = {
  "chacha20-poly1305@openssh.com": "chacha20",
  "aes128-gcm@openssh.com": "aes-128-gcm",
  "aes256-gcm@openssh.com": "aes-256-gcm",
  "aes128-ctr": "aes-128-ctr",
  "aes192-ctr": "aes-192-ctr",
  "aes256-ctr": "aes-256-ctr",
  "aes128-cbc": "aes-128-cbc",
  "aes192-cbc": "aes-192-cbc",
  "aes256-cbc": "aes-256-cbc",
  "3des-cbc": "des-ede3-cbc",
};

/**
 * Without its native code, as in our bundle, ssh2 1.17 keeps this cipher's nonce in one buffer for all connections, and hands out each packet in
 * parts: a connection inside another one of the same cipher encrypts the second part with the other's nonce (lib/protocol/crypto.js,
 * ChaChaPolyCipherNative.encrypt, POLY1305_OUT_COMPUTE).
 */
const UNSAFE_INSIDE: CipherAlgorithm = "chacha20-poly1305@openssh.com";

const MACS: readonly MacAlgorithm[] = [
  "hmac-sha2-256-etm@openssh.com",
  "hmac-sha2-512-etm@openssh.com",
  "hmac-sha1-etm@openssh.com",
  "hmac-sha2-256",
  "hmac-sha2-512",
  "hmac-sha1",
];

/** With the type that the key itself names: an RSA key signs under three names. */
const HOST_KEYS: Readonly<Record<Exclude<ServerHostKeyAlgorithm, "ssh-dss">, string>> = {
  "ssh-ed25519": "ssh-ed25519",
  "ecdsa-sha2-nistp256": "ecdsa-sha2-nistp256",
  "ecdsa-sha2-nistp384": "ecdsa-sha2-nistp384",
  "ecdsa-sha2-nistp521": "ecdsa-sha2-nistp521",
  "rsa-sha2-512": "ssh-rsa",
  "rsa-sha2-256": "ssh-rsa",
  "ssh-rsa": "ssh-rsa",
};

interface Offer {
  readonly algorithms: Algorithms;
  /** The keywords of which ssh2 speaks no value: it can't make this connection. */
  readonly lacking: readonly string[];
}

/**
 * What to offer to the server: the configuration's algorithms, in its order, without those that ssh2 lacks.
 *
 * @param knownTypes  the types of the keys known for the host: asked for first, else a server with several keys shows one that nothing is
 *   known of (OpenSSH sshconnect2.c, order_hostkeyalgs)
 * @param isInner  whether the connection runs inside that to a jump host
 */
export function offerAlgorithms({ options }: SshHop, knownTypes: ReadonlySet<string>, isInner: boolean): Offer {
  const listed = (keyword: string): readonly string[] => (option(options, keyword) ?? "").split(",");
  const available = new Set(getCiphers());
  const kex = listed("kexalgorithms").filter((name): name is KexAlgorithm => (KEX as readonly string[]).includes(name));
  const cipher = listed("ciphers").filter(
    (name): name is CipherAlgorithm =>
      !(isInner && name === UNSAFE_INSIDE) && name in CIPHERS && available.has(CIPHERS[name as CipherAlgorithm] ?? ""),
  );
  const hmac = listed("macs").filter((name): name is MacAlgorithm => (MACS as readonly string[]).includes(name));
  const hostKeys = listed("hostkeyalgorithms").filter((name): name is keyof typeof HOST_KEYS => name in HOST_KEYS);
  const isKnown = (name: keyof typeof HOST_KEYS): boolean => knownTypes.has(HOST_KEYS[name]);
  const serverHostKey = [...hostKeys.filter(isKnown), ...hostKeys.filter((name) => !isKnown(name))];
  const lists = { KexAlgorithms: kex, Ciphers: cipher, MACs: hmac, HostKeyAlgorithms: serverHostKey };
  const lacking = Object.entries(lists).flatMap(([keyword, names]) => (names.length === 0 ? [keyword] : []));
  // All that is known may be keys of a type that only ssh can check.
  if (knownTypes.size > 0 && !hostKeys.some(isKnown))
    lacking.push(`a known host key of type ${[...knownTypes].join(", ")}`);
  return {
    algorithms: {
      kex,
      cipher,
      hmac,
      serverHostKey,
      compress: isOn(options, "compression") ? ["zlib@openssh.com", "none"] : ["none", "zlib@openssh.com"],
    },
    lacking,
  };
}
