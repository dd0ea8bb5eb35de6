import type { NodectlError } from "../errors.ts";
import { visible } from "../render/visible.ts";
import { fingerprint, type HostKeyVerdict, type KnownKey, keyTypeOf } from "./known-hosts.ts";
import { shellWord } from "./shell-word.ts";
import { sshError } from "./ssh-errors.ts";
import type { PreparedHop } from "./ssh2-hop.ts";

/**
 * Why a host key was refused: the host, the key's type and its fingerprint, and what the user may do about it.
 *
 * @param through  the jump hosts before this hop, as `-J` takes them
 */
export function hostKeyError(
  { label, known, hop }: PreparedHop,
  verdict: Exclude<HostKeyVerdict, { kind: "match" }>,
  blob: Buffer,
  through: readonly string[],
): NodectlError {
  const key = `${visible(keyTypeOf(blob))} key ${fingerprint(blob)}`;
  switch (verdict.kind) {
    case "revoked":
      return sshError("HOST_KEY_REVOKED", `${label} shows the ${key}, which ${place(verdict.known)} revokes`, {
        hint: "do not connect before its administrator has explained the key",
      });
    case "changed":
      return sshError(
        "HOST_KEY_MISMATCH",
        `${label} shows the ${key}, but ${place(verdict.known)} knows ${visible(known.name)} by ${fingerprint(verdict.known.blob)}`,
        {
          hint:
            "someone may be listening in, or the host was reinstalled: ask its administrator; " +
            `if the new key is right, forget the old one: ssh-keygen -R ${shellWord(known.name)} -f ${shellWord(verdict.known.file)}`,
        },
      );
    case "unknown": {
      const jumps = through.length === 0 ? [] : ["-J", through.join(",")];
      const argv = ["ssh", "-o", "StrictHostKeyChecking=ask", ...hop.args, ...jumps, "--", hop.alias, "true"];
      const others = verdict.others.map(({ type, file, line }) => `${visible(type)} at ${visible(file)}:${line}`);
      const but = others.length === 0 ? "" : `; known is only ${others.join(", ")}`;
      return sshError(
        "HOST_KEY_UNKNOWN",
        `${label} shows the ${key}, and no known_hosts file has it as ${visible(known.name)}${but}`,
        {
          hint: `compare the fingerprint with the host's own, then accept it: ${argv.map(shellWord).join(" ")}`,
        },
      );
    }
  }
}

const place = ({ file, line }: KnownKey): string => `${visible(file)}:${line}`;
