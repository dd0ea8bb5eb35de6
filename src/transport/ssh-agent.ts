import { execa } from "execa";
import type { SshHop } from "../target/ssh-config.ts";
import { expandPath } from "../target/ssh-tokens.ts";
import { keyTypeOf } from "./known-hosts.ts";

export interface AgentKey {
  readonly type: string;
  readonly publicBlob: Buffer;
  readonly comment: string;
}

/**
 * The agent's socket that ssh would ask for this hop.
 *
 * @returns null where there is none
 * @see ssh_config(5), IdentityAgent: `none`, `SSH_AUTH_SOCK`, `$VARIABLE` or a path
 */
export function agentSocket(hop: SshHop): string | null {
  const value = hop.options.get("identityagent")?.[0];
  const fromEnv = (name: string): string | null => process.env[name] || null;
  if (value === undefined || value === "SSH_AUTH_SOCK") return fromEnv("SSH_AUTH_SOCK");
  if (value === "none") return null;
  const variable = /^\$\{?(\w+)\}?$/.exec(value)?.[1];
  return variable === undefined ? expandPath(value, hop) : fromEnv(variable);
}

/**
 * What the agent holds, in its order. `ssh-add` is asked and not ssh2, which leaves out the keys that it can't use.
 *
 * @returns an empty list also where no agent answers: ssh goes on without one
 */
export async function listAgentKeys(socket: string | null, signal: AbortSignal): Promise<readonly AgentKey[]> {
  if (socket === null) return [];
  const run = await execa("ssh-add", ["-L"], {
    stdin: "ignore",
    reject: false,
    cancelSignal: signal,
    timeout: 5_000,
    maxBuffer: 1 << 20,
    env: { SSH_AUTH_SOCK: socket },
  });
  if (run.failed) return [];
  return run.stdout.split("\n").flatMap((line) => {
    const [, base64, comment] = /^\S+ (\S+) ?(.*)$/.exec(line) ?? [];
    if (base64 === undefined) return [];
    const publicBlob = Buffer.from(base64, "base64");
    return [{ type: keyTypeOf(publicBlob), publicBlob, comment: comment ?? "" }];
  });
}
