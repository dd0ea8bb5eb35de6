import { inspect } from "node:util";
import { EXIT, NodectlError } from "../errors.ts";
import { renderJson } from "../render/json.ts";
import { outputWidth } from "../render/output-width.ts";
import { type OpenSession, openSession } from "../target/target.ts";
import type { TargetDescription } from "../transport/transport.ts";
import { untilAborted, withDeadline } from "./abort.ts";
import { errorEnvelope, type Failure } from "./answer.ts";
import type { Invocation, Outcome } from "./command.ts";
import { type Io, wantsColor, write } from "./io.ts";
import { type Asked, asksForJson, commandNameOf, parseCommandLine } from "./program.ts";
import { startProgress } from "./progress.ts";

/** A bug in nodectl, as sysexits.h has it (EX_SOFTWARE): outside the codes that answers use. */
const EXIT_BUG = 70;

/** How long what was started has to end by itself, here and on the node, once the run is over. */
const GRACE_MS = 2000;

/** What a test puts in the place of a network. */
export interface Parts {
  readonly openSession: OpenSession;
}

/**
 * One run of nodectl: understands `argv`, answers on `io`, never throws and never ends the process.
 *
 * @param argv  without node and the script
 * @returns the exit code; 70 is a bug
 */
export async function main(argv: readonly string[], io: Io, parts: Parts = { openSession }): Promise<number> {
  const run: Run = { command: commandNameOf(argv) ?? "nodectl", json: asksForJson(argv), target: null, warnings: [] };
  try {
    const asked: Asked = parseCommandLine(argv, Math.min(outputWidth(io.stdout), 100));
    if ("print" in asked) {
      await write(asked.mistake ? io.stderr : io.stdout, asked.print);
      return asked.mistake ? EXIT.usage : EXIT.ok;
    }
    run.json = asked.input.json;
    const outcome = await answer(asked, run, io, parts);
    await warn(run, io);
    await write(io.stdout, outcome.stdout);
    await write(io.stderr, outcome.stderr);
    return outcome.exitCode;
  } catch (error) {
    return await fail(error, run, io).catch(() => EXIT_BUG);
  }
}

/** What is known of a run when it fails. */
interface Run {
  readonly command: string;
  json: boolean;
  target: TargetDescription | null;
  readonly warnings: string[];
}

async function answer(asked: Invocation, run: Run, io: Io, parts: Parts): Promise<Outcome> {
  const progress = startProgress(io.stderr, io.env.TERM);
  const deadline = withDeadline(io.signal, asked.input.timeoutMs);
  try {
    const work = asked.run({
      io,
      signal: deadline.signal,
      openSession: parts.openSession,
      progress: progress.say,
      warn: (text) => run.warnings.push(text),
      reached: (target) => {
        run.target = target;
      },
    });
    return await untilAborted(work, deadline.signal, GRACE_MS);
  } finally {
    deadline.clear();
    progress.stop();
  }
}

/** Says why there is no answer: as an envelope where JSON was asked for, else as a sentence on stderr. */
async function fail(error: unknown, run: Run, io: Io): Promise<number> {
  const expected = error instanceof NodectlError ? error : bugOf(error);
  await warn(run, io);
  // A stdout that takes nothing can't take the reason either.
  if (run.json && expected.code !== "OUTPUT_FAILED")
    await write(io.stdout, renderJson(errorEnvelope(run.command, run.target, expected)));
  else await say(io, expected);
  if (error instanceof NodectlError) return error.exitCode;
  if (io.env.NODECTL_DEBUG === "1")
    await write(io.stderr, `${error instanceof Error ? error.stack : inspect(error)}\n`);
  return EXIT_BUG;
}

async function warn(run: Run, io: Io): Promise<void> {
  for (const message of run.warnings.splice(0)) await say(io, { message, hint: null, candidates: [] });
}

async function say({ stderr, env }: Io, said: Omit<Failure, "code">): Promise<void> {
  const { renderError } = await import("../render/error.ts");
  await write(stderr, renderError(said, { width: outputWidth(stderr), color: wantsColor(stderr, env) }));
}

function bugOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: "INTERNAL",
    message: `internal error: ${message}`,
    hint: "a bug in nodectl: NODECTL_DEBUG=1 prints where it happened",
    candidates: [],
  };
}
