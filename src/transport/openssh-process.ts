import { type ChildProcess, type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { sshError } from "./ssh-errors.ts";

export type Piped = ChildProcessByStdio<Writable, Readable, Readable>;

/** How a process ended, for `closed` and for messages. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: string | null;
  readonly error: Error | null;
}

/** Starts a local process on three pipes. `ended` resolves with its exit, before its output may have been read to the end. */
export function startPiped(argv: readonly [string, ...string[]]): { child: Piped; ended: Promise<ProcessEnd> } {
  const [program, ...args] = argv;
  // Messages are told apart by their text, which the C locale keeps in English.
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "pipe"], env: { ...process.env, LC_ALL: "C" } });
  child.stdin.on("error", () => {}); // a reader that is gone; `ended` tells
  return { child, ended: endOf(child, "exit") };
}

export function endOf(child: ChildProcess, event: "exit" | "close"): Promise<ProcessEnd> {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ code: null, signal: null, error: notStarted(error) }));
    child.once(event, (code: number | null, signal: string | null) => resolve({ code, signal, error: null }));
  });
}

function notStarted(error: Error): Error {
  if (!("code" in error) || error.code !== "ENOENT") return error;
  return sshError("SSH_MISSING", "there is no 'ssh' on this machine", {
    hint: "install the OpenSSH client",
    cause: error,
  });
}
