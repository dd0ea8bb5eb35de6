import { setMaxListeners } from "node:events";
import { EXIT, NodectlError } from "../errors.ts";
import { main } from "./run.ts";

/** How long a step that outlives the answer may hold the process. */
const LINGER_MS = 500;

/** Runs `main` with the process's own streams and signals, and leaves its exit code. */
export async function runProcess(argv: readonly string[]): Promise<void> {
  const abort = new AbortController();
  // Every channel of every connection listens: that is no leak.
  setMaxListeners(0, abort.signal);
  const interrupt = (name: NodeJS.Signals): void => {
    if (abort.signal.aborted) process.exit(EXIT.interrupted);
    abort.abort(new NodectlError("INTERRUPTED", EXIT.interrupted, `interrupted by ${name}`));
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, interrupt);
  // A bug in an event handler ends the run like one in the run itself: as an answer, with its exit code.
  process.on("uncaughtException", (error) => abort.abort(error));
  const { stdin, stdout, stderr, env } = process;
  // Whoever read us has left (`| head`): the write that follows finds out by itself.
  for (const stream of [stdout, stderr]) stream.on("error", () => {});

  process.exitCode = await main(argv, { stdin, stdout, stderr, env, signal: abort.signal });
  setTimeout(() => process.exit(), LINGER_MS).unref();
}
