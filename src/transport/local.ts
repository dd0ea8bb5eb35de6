import { execa } from "execa";
import type { ShellChannel, ShellHost } from "./transport.ts";

/** Where the shells of this machine come from; both have defaults that only a test changes. */
export interface LocalOptions {
  /** The login shell that is given the command; sh. */
  readonly shell?: string;
  /** Variables to set beside this process's own. */
  readonly env?: Readonly<Record<string, string>>;
}

/** This machine. Every shell is a session of its own: Ctrl-C at the terminal reaches nodectl alone, which then ends them. */
export function localHost({ shell = "/bin/sh", env = {} }: LocalOptions = {}): ShellHost {
  const open = new Set<ShellChannel>();
  return {
    target: { kind: "local", name: "localhost", address: null, via: [], backend: null },
    open(command) {
      const channel = start(shell, command, env);
      open.add(channel);
      void channel.closed.then(() => open.delete(channel));
      return Promise.resolve(channel);
    },
    async [Symbol.asyncDispose]() {
      for (const channel of open) channel.destroy();
    },
  };
}

function start(shell: string, command: string, env: Readonly<Record<string, string>>): ShellChannel {
  const child = execa(shell, ["-c", command], {
    env,
    stdin: "pipe",
    stdout: "pipe",
    stderr: "pipe",
    buffer: false,
    detached: true,
    cleanup: false,
    reject: false,
  });
  const closed = child.then(({ exitCode, signal, failed, exitCode: code, cause }) => ({
    code: code ?? null,
    signal: signal ?? null,
    error: failed && exitCode === undefined && signal === undefined && cause instanceof Error ? cause : null,
  }));
  return {
    stdin: child.stdin,
    stdout: child.stdout,
    stderr: child.stderr,
    closed,
    destroy() {
      // The end of stdin is what ends the batch: its requests are sessions of their own, and under sudo no signal of ours reaches them.
      child.stdin.destroy();
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) killGroup(child.pid);
      child.stdout.destroy();
      child.stderr.destroy();
    },
  };
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // Gone already, or root's.
  }
}
