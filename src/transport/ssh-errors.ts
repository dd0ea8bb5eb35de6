import { EXIT, NodectlError } from "../errors.ts";
import { visible } from "../render/visible.ts";

export type SshErrorCode =
  | "AUTH_FAILED"
  | "CHANNEL_REFUSED"
  | "CONNECTION_LOST"
  | "CONNECTION_REFUSED"
  | "CONNECT_TIMED_OUT"
  | "HOST_KEY_MISMATCH"
  | "HOST_KEY_REVOKED"
  | "HOST_KEY_UNKNOWN"
  | "HOST_KEY_WEAK"
  | "HOST_UNKNOWN"
  | "HOST_UNREACHABLE"
  | "JUMP_FAILED"
  | "KNOWN_HOSTS_UNREADABLE"
  | "SSH_BACKEND_UNSUPPORTED"
  | "SSH_FAILED"
  | "SSH_MISSING";

/** The target was not reached or not authorised: exit code 3. */
export function sshError(
  code: SshErrorCode,
  message: string,
  { hint = null, cause }: { hint?: string | null; cause?: unknown } = {},
): NodectlError {
  return new NodectlError(code, EXIT.unreachable, message, { hint, cause });
}

/** Why `signal` aborted: the caller's own reason (a deadline), else the user's interruption. */
export function interruption(signal: AbortSignal): NodectlError {
  if (signal.reason instanceof NodectlError) return signal.reason;
  return new NodectlError("INTERRUPTED", EXIT.interrupted, "interrupted");
}

/** `work`, or the interruption if `signal` aborts first; what `work` comes to after that is left to `late`. */
export function untilAborted<T>(
  work: Promise<T>,
  signal: AbortSignal,
  late: (result: T) => void = () => {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    let over = false;
    const abort = (): void => {
      over = true;
      reject(interruption(signal));
    };
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
    work.then(
      (result) => {
        signal.removeEventListener("abort", abort);
        if (over) late(result);
        else resolve(result);
      },
      (error: unknown) => {
        signal.removeEventListener("abort", abort);
        reject(error);
      },
    );
  });
}

/** What a server said, for a message: one line, nothing that a terminal obeys, not longer than a sentence. */
export function quoted(text: string): string {
  const line = visible(text.trim());
  return line.length <= 200 ? line : `${line.slice(0, 199)}…`;
}

/** The code of a failed connection, as the system's resolver and sockets name the cause. */
export function socketError(address: string, error: Error): NodectlError {
  const each: readonly unknown[] = error instanceof AggregateError ? [error, ...error.errors] : [error]; // one an address
  const codes = each.map((one) => (one instanceof Error && "code" in one ? String(one.code) : ""));
  const has = (...names: readonly string[]): boolean => codes.some((code) => names.includes(code));
  const options = { cause: error };
  if (codes.some((code) => code.startsWith("EAI_")) || has("ENOTFOUND", "ENODATA")) {
    return sshError("HOST_UNKNOWN", `the name of ${address} has no address`, {
      ...options,
      hint: "check the name, or give it a HostName in the ssh configuration",
    });
  }
  if (has("ECONNREFUSED"))
    return sshError("CONNECTION_REFUSED", `${address} refuses connections: nothing listens there`, options);
  if (has("ETIMEDOUT")) return sshError("CONNECT_TIMED_OUT", `${address} did not answer in time`, options);
  if (has("EHOSTUNREACH", "ENETUNREACH", "EADDRNOTAVAIL")) {
    return sshError("HOST_UNREACHABLE", `there is no route to ${address}`, options);
  }
  return sshError("CONNECTION_LOST", `the connection to ${address} failed: ${quoted(error.message)}`, options);
}
