import { PassThrough } from "node:stream";
import { main, type Parts } from "../../src/cli/run.ts";
import type { OpenSession } from "../../src/target/target.ts";

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

interface World {
  env?: Record<string, string>;
  signal?: AbortSignal;
  openSession?: OpenSession;
}

const untouched: OpenSession = async () => {
  throw new Error("this command line must not reach for a target");
};

/** One run in this process, with what it printed. No target is reached unless `openSession` is given. */
export async function runMain(argv: readonly string[], world: World = {}): Promise<Ran> {
  const stdout = captured();
  const stderr = captured();
  const parts: Parts = { openSession: world.openSession ?? untouched };
  const signal = world.signal ?? new AbortController().signal;
  const io = { stdin: new PassThrough(), stdout: stdout.stream, stderr: stderr.stream, env: world.env ?? {}, signal };
  const code = await main(argv, io, parts);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

function captured(): { stream: PassThrough; text(): string } {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString() };
}
