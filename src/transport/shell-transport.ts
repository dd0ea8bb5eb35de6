import { setTimeout as sleep } from "node:timers/promises";
import { EXIT, NodectlError } from "../errors.ts";
import type { ProbeRequest, ProbeResult } from "../probes/probe.ts";
import { channelCommand } from "./batch-script.ts";
import { MAX_CHANNELS, type PlannedChannel, planChannels } from "./channel-plan.ts";
import { type BatchRun, type Patience, runBatch } from "./channel-run.ts";
import { brief, noAnswerWithin, unfinished } from "./outcome.ts";
import { interruption } from "./ssh-errors.ts";
import type { NodePrivilege, ShellChannel, ShellHost, TargetDescription, Transport } from "./transport.ts";

const PATIENCE: Patience = { startMs: 20_000, graceMs: 5_000 };

/** How long a channel may take to close once it is to, before it is left to itself: its other side may be gone. */
const CLOSE_MS = 1_000;

const NOTHING = new Uint8Array(0);

/**
 * Runs requests through shells on `host`: a channel for each lane and privilege, side by side, each with its requests in order. Owns `host`.
 *
 * `run` throws what `host.open` does, or SHELL_NOT_USABLE (exit code 3) where no channel runs a POSIX shell. Once one has, a channel that fails
 * costs its own requests only.
 */
export function shellTransport(host: ShellHost, patience: Patience = PATIENCE): Transport {
  return new ShellTransport(host, patience);
}

/** What one channel's requests came to, in order. With an error, those that it kept from running are `failed` for its reason. */
interface ChannelResults {
  results: ProbeResult[];
  error: NodectlError | null;
}

class ShellTransport implements Transport {
  readonly #host: ShellHost;
  readonly #patience: Patience;
  #privilege: NodePrivilege | null = null;
  #proven = false;

  constructor(host: ShellHost, patience: Patience) {
    this.#host = host;
    this.#patience = patience;
  }

  get target(): TargetDescription {
    return this.#host.target;
  }

  get privilege(): NodePrivilege | null {
    return this.#privilege;
  }

  async run(requests: readonly ProbeRequest[], signal: AbortSignal): Promise<readonly ProbeResult[]> {
    throwIfAborted(signal);
    const sudo = this.#privilege === null ? null : this.#privilege === "sudo";
    const planned = planChannels(requests, sudo, MAX_CHANNELS, isRootLogin(this.#host.target));
    // Each to its end, whatever becomes of the others: nothing of this run may still be under way when it throws.
    const ends = await Promise.all(planned.map((channel) => this.#runChannel(channel, requests, signal)));
    throwIfAborted(signal);
    const results = requests.map((request) => unfinished(request, "missing", "no kubeconfig", NOTHING, 0));
    for (const [at, { indexes }] of planned.entries()) {
      const end = ends[at];
      if (end?.error != null && !this.#proven) throw end.error;
      for (const [place, index] of indexes.entries()) {
        const result = end?.results[place];
        if (result !== undefined) results[index] = result;
      }
    }
    return results;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#host[Symbol.asyncDispose]();
  }

  async #runChannel(
    planned: PlannedChannel,
    all: readonly ProbeRequest[],
    signal: AbortSignal,
  ): Promise<ChannelResults> {
    let left = planned.indexes.flatMap((index) => all[index] ?? []);
    const results: ProbeResult[] = [];
    try {
      // After a stall the rest goes on in a new channel.
      while (left.length > 0) {
        const run = await this.#runOnce(channelCommand(planned.privilege), left, signal);
        const settled = settledBy(run, left);
        results.push(...settled);
        left = left.slice(settled.length);
      }
      return { results, error: null };
    } catch (error) {
      if (!(error instanceof NodectlError)) throw error;
      const { message } = error;
      return {
        results: [...results, ...left.map((request) => unfinished(request, "failed", message, NOTHING, 0))],
        error,
      };
    }
  }

  async #runOnce(command: string, requests: readonly ProbeRequest[], signal: AbortSignal): Promise<BatchRun> {
    const channel = await this.#host.open(command, signal);
    const abort = (): void => channel.destroy();
    signal.addEventListener("abort", abort, { once: true });
    try {
      throwIfAborted(signal);
      const run = await runBatch(channel, requests, this.#patience);
      throwIfAborted(signal);
      // A batch that is done ends by itself; the end of its stdin would kill it, and sudo with it.
      if (run.end.kind === "done") await within(channel.closed);
      if (run.end.kind === "unusable") throw notUsable(run.end);
      this.#proven = true;
      this.#privilege ??= run.privilege;
      return run;
    } finally {
      signal.removeEventListener("abort", abort);
      await close(channel);
    }
  }
}

/** By name, for the first round trip, in which no channel has looked yet. A root without uid 0 gets what sudo gives it. */
const isRootLogin = ({ address }: TargetDescription): boolean => address?.startsWith("root@") ?? false;

/** The results that a batch settles, in order: all of them, but after a stall only those up to the stalled request, as the others may still be had. */
function settledBy(
  { results, partial, partialMs, end }: BatchRun,
  requests: readonly ProbeRequest[],
): readonly ProbeResult[] {
  const [cut, ...never] = requests.slice(results.length);
  if (cut === undefined) return results;
  if (end.kind === "stalled") {
    const reason = `${noAnswerWithin(cut.probe.timeoutMs)}, and the node could not end it`;
    return [...results, unfinished(cut, "timed-out", reason, partial, partialMs)];
  }
  const reason =
    end.kind === "closed"
      ? `the node's shell ended before it (${end.reason})`
      : "the node sent more than it was asked for";
  const unasked = never.map((request) => unfinished(request, "failed", reason, NOTHING, 0));
  return [...results, unfinished(cut, "failed", reason, partial, partialMs), ...unasked];
}

/** Ends the batch by the end of its stdin, then the channel; waits for each, but not for long. */
async function close(channel: ShellChannel): Promise<void> {
  channel.stdin.end();
  await within(channel.closed);
  channel.destroy();
  await within(channel.closed);
}

async function within(closed: Promise<unknown>): Promise<void> {
  const timer = new AbortController();
  await Promise.race([closed, sleep(CLOSE_MS, undefined, { signal: timer.signal }).catch(() => {})]);
  timer.abort();
}

function notUsable({ noise, reason, cause }: { noise: Uint8Array; reason: string; cause: Error | null }): NodectlError {
  if (cause instanceof NodectlError) return cause; // The connection was lost, not the shell.
  const said = new TextDecoder()
    .decode(noise)
    .split("\n")
    .map(brief)
    .find((line) => line !== "");
  const hint = said === undefined ? null : `it said: ${said}`;
  return new NodectlError("SHELL_NOT_USABLE", EXIT.unreachable, `no usable POSIX shell on the node: ${brief(reason)}`, {
    hint,
    cause,
  });
}

/** @throws NodectlError: the caller's own reason (a deadline), else INTERRUPTED */
function throwIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw interruption(signal);
}
