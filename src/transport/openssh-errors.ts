import type { NodectlError } from "../errors.ts";
import { quoted, type SshErrorCode, sshError } from "./ssh-errors.ts";

/** ssh has one exit status for all it can't do, 255, so what it says is all there is to tell them apart. */
const SAID: readonly (readonly [RegExp, SshErrorCode, string, string | null])[] = [
  [
    /REMOTE HOST IDENTIFICATION HAS CHANGED|host key .* has changed/i,
    "HOST_KEY_MISMATCH",
    "shows another host key than the known one",
    null,
  ],
  [/REVOKED HOST KEY|marked as revoked/i, "HOST_KEY_REVOKED", "shows a revoked host key", null],
  [
    /host key is known for|Host key verification failed/i,
    "HOST_KEY_UNKNOWN",
    "shows a host key that no known_hosts file has",
    "compare its fingerprint, then accept it by hand: ssh -o StrictHostKeyChecking=ask HOST true",
  ],
  [/Could not resolve hostname/i, "HOST_UNKNOWN", "has a name without an address", null],
  [/Connection refused/i, "CONNECTION_REFUSED", "refuses connections", null],
  [/timed out/i, "CONNECT_TIMED_OUT", "did not answer in time", null],
  [/No route to host|Network is unreachable/i, "HOST_UNREACHABLE", "cannot be reached", null],
  [
    /Permission denied|Too many authentication failures|No more authentication methods/i,
    "AUTH_FAILED",
    "does not let us in",
    "see which keys ssh offers: ssh -v HOST true",
  ],
];

/** What ended a connection that ssh did not bring about, from what it said on stderr. */
export function opensshError(label: string, stderr: string): NodectlError {
  const lines = stderr.split(/[\r\n]+/).filter((line) => /[^@\s]/.test(line));
  for (const [pattern, code, what, hint] of SAID) {
    const line = lines.find((each) => pattern.test(each));
    if (line === undefined) continue;
    const fingerprint = code === "HOST_KEY_MISMATCH" ? detail(lines) : "";
    return sshError(code, `${label} ${what}: ${quoted(line)}${fingerprint}`, { hint });
  }
  const last = lines.at(-1);
  return sshError(
    "SSH_FAILED",
    `ssh could not connect to ${label}: ${last === undefined ? "it gave no reason" : quoted(last)}`,
  );
}

/** The new fingerprint and the known key's place are on lines of their own. */
function detail(lines: readonly string[]): string {
  const told = lines.filter((line) => /^SHA256:|^Offending /.test(line.trim()));
  return told.length === 0 ? "" : ` (${told.map((line) => quoted(line.replace(/\.$/, ""))).join("; ")})`;
}
