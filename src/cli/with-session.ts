import { setTimeout as sleep } from "node:timers/promises";
import type { OpenedSession, TargetOptions } from "../target/target.ts";
import type { TraceStart } from "../use/session.ts";
import type { Context } from "./command.ts";

/** A connection that doesn't close in time must not hold back an answer that is there. */
const CLOSE_MS = 1000;

/** Reaches the target, hands it to `use`, and closes it whatever came of that. */
export async function withSession<T>(
  context: Context,
  target: TargetOptions,
  start: TraceStart | null,
  use: (session: OpenedSession) => Promise<T>,
): Promise<T> {
  const { io, signal, progress, warn } = context;
  const interactive = io.stdin.isTTY === true && io.stderr.isTTY === true;
  const session = await context.openSession(target, start, { env: io.env, interactive, signal, progress, warn });
  context.reached(session.transport.target);
  try {
    return await use(session);
  } finally {
    const timer = new AbortController();
    await Promise.race([
      session[Symbol.asyncDispose](),
      sleep(CLOSE_MS, undefined, { signal: timer.signal }).catch(() => {}),
    ]);
    timer.abort();
  }
}
