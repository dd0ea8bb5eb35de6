import { randomBytes } from "node:crypto";
import { PassThrough } from "node:stream";
import { asOptions } from "./openssh-argv.ts";
import { endOf, type Piped, startPiped } from "./openssh-process.ts";
import type { ShellChannel } from "./transport.ts";

/** For a shared connection that hangs, and so never closes the pipes. */
const PIPES_MS = 500;

/** How the start of a channel went. */
export type ChannelStart =
  | { kind: "open"; channel: ShellChannel }
  /** The connection is there, and the server opens no channel in it. */
  | { kind: "refused" }
  | { kind: "failed"; stderr: string; error: Error | null };

/** Where a channel goes: through the shared connection, or by one of its own. */
export type ChannelWay = { controlPath: string } | { args: readonly string[]; host: string };

/**
 * Starts `command` and waits for the remote shell, which says so on stderr before the command begins.
 *
 * An ssh whose shared connection refuses the channel would connect anew by itself. It reads no configuration here, and is given a ProxyCommand
 * that leads nowhere: a server whose greeting is so malformed that ssh repeats it.
 */
export async function startChannel(way: ChannelWay, command: string, signal: AbortSignal): Promise<ChannelStart> {
  const nonce = randomBytes(12).toString("hex");
  const [ready, refused] = [`nodectl-ready-${nonce}`, `SSH-refused-${nonce}`];
  // To csh, `>&2` is a file named 2, so only sh gets to see it.
  const marked = `sh -c 'printf %s ${ready} >&2'; ${command}`;
  const { child } = startPiped(["ssh", ...argvOf(way, refused), marked]);
  const closed = endOf(child, "close");
  const stderr = new PassThrough();
  const abort = (): void => end(child);
  signal.addEventListener("abort", abort, { once: true });
  if (signal.aborted) abort();
  const said = await untilMarked(child, stderr, ready);
  if (said.marked) {
    void closed.then(() => signal.removeEventListener("abort", abort));
    const channel = { stdin: child.stdin, stdout: child.stdout, stderr, closed, destroy: () => end(child) };
    return { kind: "open", channel };
  }
  signal.removeEventListener("abort", abort);
  child.stdout.resume();
  const { error } = await closed;
  return said.text.includes(refused) ? { kind: "refused" } : { kind: "failed", stderr: said.text, error };
}

function argvOf(way: ChannelWay, refused: string): readonly string[] {
  if ("args" in way) return [...way.args, "-o", "ControlPath=none", "--", way.host];
  const options = asOptions({
    ControlMaster: "no",
    ControlPath: way.controlPath,
    // It must read on, or ssh may fail at sending its own greeting first.
    ProxyCommand: `sh -c 'echo ${refused}; cat >/dev/null'`,
    BatchMode: "yes",
    LogLevel: "ERROR",
    StrictHostKeyChecking: "yes",
    UserKnownHostsFile: "/dev/null",
    GlobalKnownHostsFile: "/dev/null",
  });
  return ["-F", "/dev/null", "-T", ...options, "--", "node"];
}

/** Passes stderr on without the mark; what came before it is the login shell's own noise. Resolves at the mark, or at the end without one. */
function untilMarked(child: Piped, stderr: PassThrough, mark: string): Promise<{ marked: boolean; text: string }> {
  return new Promise((resolve) => {
    let before = Buffer.alloc(0);
    const look = (chunk: Buffer): void => {
      before = Buffer.concat([before, chunk]);
      const at = before.indexOf(mark);
      if (at === -1) return;
      child.stderr.off("data", look);
      stderr.write(before.subarray(0, at));
      stderr.write(before.subarray(at + mark.length));
      child.stderr.pipe(stderr);
      resolve({ marked: true, text: "" });
    };
    child.stderr.on("data", look);
    const give = (): void => resolve({ marked: false, text: before.toString("utf8") });
    child.stderr.once("end", give);
    child.once("error", give);
  });
}

/**
 * The end of file reaches the remote shell before the channel ends; killing ssh's client alone would also end it. The shared connection holds
 * the other ends of the pipes, and closes them with the channel.
 */
function end(child: Piped): void {
  child.stdin.destroy();
  child.kill();
  child.stdout.resume();
  child.stderr.resume();
  const timer = setTimeout(() => {
    child.stdout.destroy();
    child.stderr.destroy();
  }, PIPES_MS);
  child.once("close", () => clearTimeout(timer));
}
