import { randomBytes } from "node:crypto";
import { type ProbeRequest, type ProbeResult, workAhead } from "../probes/probe.ts";
import { batchScript, limitSeconds } from "./batch-script.ts";
import { type Frame, FrameDecoder } from "./frames.ts";
import { type RawOutcome, resultOf } from "./outcome.ts";
import type { NodePrivilege, ShellChannel } from "./transport.ts";

/** How long this side waits before it takes a channel for dead. */
export interface Patience {
  /** From the channel's opening to its first marker: start-up files and sudo's PAM modules may be slow. */
  readonly startMs: number;
  /** Of silence, beyond the time limit that the node itself keeps. */
  readonly graceMs: number;
}

/** Why a channel's batch stopped. */
type BatchEnd =
  | { kind: "done" }
  /** No marker came: what came instead (bytes), why, and what the channel told of its end. */
  | { kind: "unusable"; noise: Uint8Array; reason: string; cause: Error | null }
  /** The node kept silent beyond its own limit: a process that no signal ends holds the request's output open. */
  | { kind: "stalled" }
  | { kind: "closed"; reason: string }
  | { kind: "overflowed" };

/** What a channel brought. `results` are of the requests that ended, in order; `partial` is the stdout of the one after them. */
export interface BatchRun {
  readonly privilege: NodePrivilege | null;
  readonly results: readonly ProbeResult[];
  readonly partial: Uint8Array;
  readonly partialMs: number;
  readonly end: BatchEnd;
}

/** The most that start-up files may print before the batch begins, in bytes. */
const NOISE_BYTES = 1 << 20;

/** How much of a request's stderr is kept, and the most that a node may send of it, in bytes: thousands of complaints pass, a flood ends the channel. */
const STDERR_KEPT_BYTES = 64 << 10;
const STDERR_BYTES = 16 << 20;

/**
 * Runs `requests` over an open channel, one after the other; the caller destroys the channel afterwards. Never rejects: an abort is the caller's
 * matter, who destroys the channel, which then counts as closed.
 */
export async function runBatch(
  channel: ShellChannel,
  requests: readonly ProbeRequest[],
  patience: Patience,
): Promise<BatchRun> {
  const nonce = randomBytes(16).toString("hex");
  const run = new BatchReader(nonce, requests);
  return await new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    const finish = (end: BatchEnd): void => {
      clearTimeout(timer);
      resolve(run.result(end));
    };
    // Silence is what counts: over a slow line the output of a request still comes when the node is long done with it.
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => finish(run.ofSilence()), run.patienceMs(patience));
    };
    const read = (into: FrameDecoder, onFrame: (frame: Frame) => void) => (chunk: Uint8Array) => {
      for (const frame of into.push(chunk)) onFrame(frame);
      const end = run.end();
      if (end === null) wait();
      else finish(end);
    };
    channel.stdout.on(
      "data",
      read(run.stdout, (frame) => run.onStdout(frame)),
    );
    channel.stderr.on(
      "data",
      read(run.stderr, (frame) => run.onStderr(frame)),
    );
    // Each of these also ends the channel, which `closed` tells.
    for (const stream of [channel.stdin, channel.stdout, channel.stderr]) stream.on("error", () => {});
    void channel.closed.then(({ code, signal, error }) => {
      const how = error?.message ?? (signal === null ? `exit status ${code ?? "unknown"}` : `ended by ${signal}`);
      finish(run.ofClose(how, error));
    });
    wait();
    channel.stdin.write(batchScript(nonce, requests));
  });
}

/** Puts the two streams of a channel together again. */
class BatchReader {
  readonly stdout: FrameDecoder;
  readonly stderr: FrameDecoder;
  readonly #requests: readonly ProbeRequest[];
  readonly #out: Uint8Array[] = [];
  readonly #results: ProbeResult[] = [];
  readonly #err: Frame[] = [];
  #privilege: NodePrivilege | null = null;
  #lacks: readonly string[] = [];
  #begun = false;
  #sinceMs = performance.now();

  constructor(nonce: string, requests: readonly ProbeRequest[]) {
    this.#requests = requests;
    const limit = (index: number): number => (requests[index - 1]?.probe.maxBytes ?? 0) + 1;
    this.stdout = new FrameDecoder(nonce, (index) => (index === 0 ? NOISE_BYTES : limit(index)));
    this.stderr = new FrameDecoder(
      nonce,
      (index) => (index === 0 ? NOISE_BYTES : STDERR_BYTES),
      (index) => (index === 0 ? NOISE_BYTES : STDERR_KEPT_BYTES),
    );
  }

  onStdout({ fields, body }: Frame): void {
    if (fields[0] !== "begin") this.#out.push(body);
    this.#pair();
  }

  onStderr(frame: Frame): void {
    const [word, privilege, ...lacks] = frame.fields;
    if (word === "begin") {
      this.#begun = true;
      this.#lacks = lacks;
      this.#privilege = privilegeOf(privilege);
      this.#sinceMs = performance.now();
    } else this.#err.push(frame);
    this.#pair();
  }

  /** null while the batch goes on. */
  end(): BatchEnd | null {
    if (this.#lacks.length > 0) return this.#unusable(`the node has no ${this.#lacks.join(", ")}`);
    if (this.#results.length === this.#requests.length) return { kind: "done" };
    if (!this.stdout.broken && !this.stderr.broken) return null;
    return this.#begun ? { kind: "overflowed" } : this.#unusable("its start-up files print without end");
  }

  ofSilence(): BatchEnd {
    return this.#begun ? { kind: "stalled" } : this.#unusable("it did not answer");
  }

  ofClose(how: string, cause: Error | null): BatchEnd {
    return this.#begun ? { kind: "closed", reason: how } : this.#unusable(how, cause);
  }

  patienceMs({ startMs, graceMs }: Patience): number {
    const request = this.#requests[this.#results.length];
    // The node takes a second more, from TERM to KILL.
    return this.#begun && request !== undefined ? (limitSeconds(request) + 1) * 1000 + graceMs : startMs;
  }

  result(end: BatchEnd): BatchRun {
    // stdout may be a frame ahead of stderr, whose part then is lost.
    const partial = this.#out[this.#results.length] ?? (this.#begun ? this.stdout.remainder : new Uint8Array(0));
    const partialMs = Math.round(performance.now() - this.#sinceMs);
    return { privilege: this.#privilege, results: this.#results, partial, partialMs, end };
  }

  #pair(): void {
    for (;;) {
      const index = this.#results.length;
      const request = this.#requests[index];
      const stdout = this.#out[index];
      const frame = this.#err[index];
      if (request === undefined || stdout === undefined || frame === undefined) return;
      const nowMs = performance.now();
      const result = resultOf(request, outcomeOf(stdout, frame, nowMs - this.#sinceMs));
      this.#results.push(result);
      workAhead(request, result.stdout);
      this.#sinceMs = nowMs;
    }
  }

  #unusable(reason: string, cause: Error | null = null): BatchEnd {
    const noise = Buffer.concat([this.stderr.remainder, Buffer.from("\n"), this.stdout.remainder]);
    return { kind: "unusable", noise, reason, cause };
  }
}

function outcomeOf(stdout: Uint8Array, { fields, body }: Frame, arrivalMs: number): RawOutcome {
  const [, before, after, ...came] = fields;
  const timedOut = came[0] === "T";
  const code = Number.parseInt(came.at(-1) ?? "", 10);
  // /proc/uptime is in seconds with two digits; without it, the time between the arrivals is the next best.
  const nodeMs = Math.round((Number(after) - Number(before)) * 1000);
  const ms = Number.isFinite(nodeMs) ? Math.max(0, nodeMs) : Math.round(arrivalMs);
  return { stdout, stderr: body, exitCode: Number.isNaN(code) ? null : code, timedOut, ms };
}

const privilegeOf = (word: string | undefined): NodePrivilege | null =>
  word === "root" || word === "sudo" || word === "none" ? word : null;
