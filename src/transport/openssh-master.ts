import { access, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { opensshError } from "./openssh-errors.ts";
import { type ProcessEnd, startPiped } from "./openssh-process.ts";
import { interruption, sshError } from "./ssh-errors.ts";

/** sun_path holds 104 bytes on BSD and macOS, and ssh first binds to the path with 17 more behind it. */
const MAX_PATH_BYTES = 80;
const POLL_MS = 15;
const GOODBYE_MS = 500;

/** The one connection that all channels share, held by an ssh of ours. */
export interface Master {
  readonly controlPath: string;
  /** Resolves when the connection is gone, with what ssh said last. */
  readonly gone: Promise<{ end: ProcessEnd; stderr: string }>;
  close(): Promise<void>;
}

/**
 * A private directory for the control socket.
 *
 * @returns null where no path is short enough, or plain enough for an ssh option: then every channel is a connection of its own
 */
export async function controlDirectory(): Promise<string | null> {
  for (const base of [tmpdir(), "/tmp"]) {
    const fits = Buffer.byteLength(join(base, "nodectl-XXXXXX", "s")) <= MAX_PATH_BYTES;
    if (!fits || !/^[\w/.-]+$/.test(base)) continue;
    try {
      return await mkdtemp(join(base, "nodectl-")); // mode 0700
    } catch {
      // not writable: the next one
    }
  }
  return null;
}

/**
 * Keeps ssh alive as long as its own stdin is open, so that neither the connection nor its directory outlives this process, however that ends:
 * `ssh -N` reads no stdin. Ctrl-C is this process's to decide on. The watcher is ended first, lest it signal a process number given away.
 */
const KEEPER = `directory=$1; shift
trap "" INT
exec 3<&0
"$@" 3<&- </dev/null & ssh=$!
{ cat >/dev/null <&3; kill "$ssh"; } 2>/dev/null & watcher=$!
exec 3<&-
wait "$ssh"; status=$?
kill "$watcher" 2>/dev/null
rm -f "$directory/s" && rmdir "$directory" 2>/dev/null
exit "$status"`;

/**
 * Connects and authenticates; returns when channels can be opened.
 *
 * @param args  the connection's arguments, from connectionArgs
 * @param limitMs  null: as long as it takes, as a person may be typing a passphrase
 * @throws NodectlError of opensshError, SSH_MISSING, CONNECT_TIMED_OUT, INTERRUPTED
 */
export async function startMaster(
  args: readonly string[],
  host: string,
  label: string,
  directory: string,
  limitMs: number | null,
  signal: AbortSignal,
): Promise<Master> {
  const controlPath = join(directory, "s");
  const ssh = ["ssh", "-M", "-N", "-o", `ControlPath=${controlPath}`, ...args, "--", host];
  const { child, ended } = startPiped(["sh", "-c", KEEPER, "nodectl", directory, ...ssh]);
  let stderr = "";
  child.stdout.resume();
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr = (stderr + text).slice(-16_384);
  });
  let end: ProcessEnd | null = null;
  const gone = ended.then(async (how) => {
    await sleep(20); // its last words may still be in the pipe
    end = how;
    return { end: how, stderr };
  });
  const close = async (): Promise<void> => {
    if (end === null) await sayGoodbye(controlPath, gone);
    child.stdin.destroy();
    await Promise.race([gone, sleep(GOODBYE_MS, undefined, { ref: false })]);
    await rm(directory, { recursive: true, force: true });
  };
  const deadline = limitMs === null ? Number.POSITIVE_INFINITY : performance.now() + limitMs;
  while (!(await isThere(controlPath))) {
    const failure = failureOf(end, stderr, label, deadline, limitMs, signal);
    if (failure !== null) {
      await close();
      throw failure;
    }
    await Promise.race([gone, sleep(POLL_MS)]);
  }
  return { controlPath, gone, close };
}

function failureOf(
  end: ProcessEnd | null,
  stderr: string,
  label: string,
  deadline: number,
  limitMs: number | null,
  signal: AbortSignal,
): Error | null {
  if (signal.aborted) return interruption(signal);
  if (end !== null) return end.code === 127 ? missing() : (end.error ?? opensshError(label, stderr));
  if (performance.now() < deadline) return null;
  return sshError("CONNECT_TIMED_OUT", `ssh was not connected to ${label} within ${(limitMs ?? 0) / 1000} s`);
}

/** The keeper's shell has not found it. */
const missing = (): Error =>
  sshError("SSH_MISSING", "there is no 'ssh' on this machine", { hint: "install the OpenSSH client" });

async function sayGoodbye(controlPath: string, gone: Promise<unknown>): Promise<void> {
  if (!(await isThere(controlPath))) return;
  const { child, ended } = startPiped([
    "ssh",
    "-F",
    "/dev/null",
    "-O",
    "exit",
    "-o",
    `ControlPath=${controlPath}`,
    "--",
    "node",
  ]);
  child.stdout.resume();
  child.stderr.resume();
  child.stdin.destroy();
  await Promise.race([ended.then(() => gone), sleep(GOODBYE_MS, undefined, { ref: false })]);
  child.kill();
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
