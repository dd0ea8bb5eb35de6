import type { Readable, Writable } from "node:stream";
import { EXIT, NodectlError } from "../errors.ts";

/** A stream that may be a terminal. */
export interface Output extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** All that `main` knows of the world around it: the process's own, or a test's. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborts on SIGINT and the like; its reason is the NodectlError to end with, or a bug. */
  readonly signal: AbortSignal;
}

/** Whether to colour: FORCE_COLOR outdoes NO_COLOR, as in Node itself; else on a terminal that isn't dumb. */
export function wantsColor(stream: Output, { FORCE_COLOR: force, NO_COLOR: no, TERM: term }: Io["env"]): boolean {
  if (force !== undefined) return force !== "0" && force !== "false";
  return !no && stream.isTTY === true && term !== "dumb";
}

/**
 * Writes `text` whole and resolves when the stream has taken it. A reader that left (`| head`) is no failure: the verdict stands.
 * @throws NodectlError OUTPUT_FAILED for any other failure, such as a full disk
 */
export async function write(stream: Output, text: string | Uint8Array): Promise<void> {
  if (text.length === 0) return;
  // The callback tells the failure; without a listener the event would end the process before it.
  const ignore = (): void => {};
  stream.on("error", ignore);
  try {
    await new Promise<void>((resolve, reject) => {
      stream.write(text, (error) => {
        if (!error || isClosedPipe(error)) resolve();
        else
          reject(
            new NodectlError("OUTPUT_FAILED", EXIT.usage, `cannot write the output: ${error.message}`, {
              cause: error,
            }),
          );
      });
    });
  } finally {
    // The event may come a tick after the callback.
    setImmediate(() => stream.off("error", ignore));
  }
}

function isClosedPipe(error: Error): boolean {
  const code = "code" in error ? error.code : null;
  return code === "EPIPE" || code === "ECONNRESET" || code === "ERR_STREAM_DESTROYED";
}
