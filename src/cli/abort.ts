import { setMaxListeners } from "node:events";
import { setImmediate as nextTurn } from "node:timers/promises";
import { EXIT, NodectlError } from "../errors.ts";

/** `signal`, or the end of --timeout, whichever comes first; `clear` it when the run is over. */
export function withDeadline(signal: AbortSignal, timeoutMs: number | null): { signal: AbortSignal; clear(): void } {
  if (timeoutMs === null) return { signal, clear: () => {} };
  const deadline = new AbortController();
  const timer = setTimeout(() => {
    const message = `not done within --timeout ${timeoutMs / 1000}s: everything started was ended`;
    deadline.abort(
      new NodectlError("TIMED_OUT", EXIT.unreachable, message, {
        hint: "give it more time, or see with --print-probes what it waits for",
      }),
    );
  }, timeoutMs);
  const either = AbortSignal.any([signal, deadline.signal]);
  setMaxListeners(0, either);
  return { signal: either, clear: () => clearTimeout(timer) };
}

/**
 * What `work` comes to, or why `signal` aborted. Once it has, `work` has `graceMs` to end by itself and take its remote side with it; a step
 * that ignores the signal is then left behind.
 */
export async function untilAborted<T>(work: Promise<T>, signal: AbortSignal, graceMs: number): Promise<T> {
  const left = abandoned(signal, graceMs);
  try {
    const result = await Promise.race([work, left.promise]);
    signal.throwIfAborted();
    return result;
  } catch (error) {
    // Ctrl-C reaches our ssh child too, whose end must not be taken for the reason: the signal may be a turn behind it.
    await nextTurn();
    signal.throwIfAborted();
    throw error;
  } finally {
    left.clear();
  }
}

function abandoned(signal: AbortSignal, graceMs: number): { promise: Promise<never>; clear(): void } {
  let timer: NodeJS.Timeout | undefined;
  let start = (): void => {};
  const promise = new Promise<never>((_, reject) => {
    start = () => {
      timer = setTimeout(() => reject(signal.reason), graceMs);
    };
    if (signal.aborted) start();
    else signal.addEventListener("abort", start, { once: true });
  });
  return {
    promise,
    clear() {
      signal.removeEventListener("abort", start);
      clearTimeout(timer);
    },
  };
}
