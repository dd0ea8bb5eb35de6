/**
 * What a probe's run came to.
 * - `ok`: read whole; an empty output means "looked, none".
 * - `truncated`: the size limit cut it; what there is can be used, what is missing is unknown.
 * - `missing`: the program, file or bundle entry isn't there.
 * - `denied`: the login may not read it. Part of the output may still be there.
 * - `timed-out`: ended by its time limit. Part of the output may still be there.
 * - `failed`: anything else.
 */
export type ProbeStatus = "ok" | "truncated" | "missing" | "denied" | "timed-out" | "failed";

/** `user`: any login may read it. `root`: needs root, or sudo without a password; tried as the login itself where neither is there. */
export type Privilege = "user" | "root";

/**
 * Where a request runs. Each lane is a channel of its own, in order inside and beside the others, so that a hung runtime delays nothing else.
 * `api` never touches the node: its argv is `kubectl get --raw PATH`, asked of the API server through the kubeconfig.
 */
export type Lane = "files" | "proc" | "runtime" | "containers" | "network" | "usage" | "api";

/** A removal by a probe's filter, for the ledger: what kind of secret, where in the output, how many. Never the value. */
export interface Redaction {
  kind: string;
  where: string;
  count: number;
}

/** One question to a node, as data. Read-only by contract. */
export interface Probe<T, Args extends readonly string[] = readonly string[]> {
  /** Stable, kebab-case: names the probe in answers and bundles. */
  readonly id: string;
  /** What it reads, as a noun phrase that completes "could not read …". */
  readonly what: string;
  /** The program and its arguments; quoted for a shell in one place only. */
  argv(...args: Args): readonly string[];
  readonly lane: Lane;
  readonly privilege: Privilege;
  readonly timeoutMs: number;
  readonly maxBytes: number;
  /** Lines on stderr that a living node writes and that lose nothing, such as a process that ended during the read. */
  readonly tolerates?: RegExp;
  /** Removes what must not be kept (environment values, tokens). Runs before anything is parsed, shown or recorded. */
  filter?(stdout: Uint8Array): { stdout: Uint8Array; redactions: readonly Redaction[] };
  /** Pure. Never throws on any bytes: what it can't read it leaves out. */
  parse(stdout: Uint8Array, ...args: Args): T;
}

/** A probe with its arguments, ready to run. */
export interface ProbeRequest {
  readonly probe: Probe<unknown>;
  readonly args: readonly string[];
}

/** The name a result is kept under: the probe's id, then its arguments. */
export const requestKey = ({ probe, args }: ProbeRequest): string => [probe.id, ...args].join(" ");

/** What came back, after the probe's filter. */
export interface ProbeResult {
  readonly key: string;
  readonly id: string;
  readonly args: readonly string[];
  readonly status: ProbeStatus;
  /** One clause saying why the status isn't ok; null when it is. */
  readonly reason: string | null;
  readonly exitCode: number | null;
  readonly ms: number;
  readonly stdout: Uint8Array;
}

export function defineProbe<T, Args extends readonly string[] = []>(probe: Probe<T, Args>): Probe<T, Args> {
  const parse = once(probe.parse);
  return probe.filter === undefined ? { ...probe, parse } : { ...probe, parse, filter: once(probe.filter) };
}

/**
 * Filters and parses an answer before anyone asks, while the node is busy with the next request: the probe remembers what came of it.
 * What it throws it throws again where it is asked for.
 */
export function workAhead({ probe, args }: ProbeRequest, stdout: Uint8Array): void {
  setImmediate(() => {
    try {
      probe.parse(probe.filter?.(stdout).stdout ?? stdout, ...args);
    } catch {}
  });
}

/** `work`, done once on the same bytes in memory. */
function once<Rest extends readonly string[], Result>(
  work: (stdout: Uint8Array, ...rest: Rest) => Result,
): (stdout: Uint8Array, ...rest: Rest) => Result {
  const done = new WeakMap<Uint8Array, { key: string; result: Result }>();
  return (stdout, ...rest) => {
    const key = rest.join("\0");
    const before = done.get(stdout);
    if (before?.key === key) return before.result;
    const result = work(stdout, ...rest);
    done.set(stdout, { key, result });
    return result;
  };
}
