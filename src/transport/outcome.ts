import { constants } from "node:os";
import type { ProbeRequest, ProbeResult, ProbeStatus } from "../probes/probe.ts";
import { requestKey } from "../probes/probe.ts";
import { visible } from "../render/visible.ts";

/** What a node sent of one request that came to its end. */
export interface RawOutcome {
  /** At most one byte more than the probe's limit. */
  readonly stdout: Uint8Array;
  readonly stderr: Uint8Array;
  /** null when nothing of the request outlived the KILL that ended it. */
  readonly exitCode: number | null;
  /** The node's time limit ended it. */
  readonly timedOut: boolean;
  readonly ms: number;
}

interface Verdict {
  status: ProbeStatus;
  reason: string | null;
}

const LONGEST_REASON = 200;

// What programs say when a login may not do what they were asked to.
const DENIED =
  /permission denied|operation not permitted|access denied|must be (?:run as )?root|(?:need|have) to be root|requires? root|insufficient permissions/i;

// Said with exit status 0, when part of the answer is missing: libc's own text at a line's end (find, grep, ls, du), and journalctl's hint.
const PARTLY_DENIED = /: (?:Permission denied|Operation not permitted)$|not seeing messages from other users/;

/** A finished request's result. `stdout` is kept whatever the status. */
export function resultOf(request: ProbeRequest, raw: RawOutcome): ProbeResult {
  const { status, reason } = verdictOn(request, raw);
  const exitCode = raw.timedOut ? null : raw.exitCode;
  return {
    ...named(request),
    status,
    reason,
    exitCode,
    ms: raw.ms,
    stdout: raw.stdout.subarray(0, request.probe.maxBytes),
  };
}

/** The result of a request that came to no end: cut off, or never started. */
export function unfinished(
  request: ProbeRequest,
  status: ProbeStatus,
  reason: string,
  stdout: Uint8Array,
  ms: number,
): ProbeResult {
  return {
    ...named(request),
    status,
    reason: brief(reason),
    exitCode: null,
    ms,
    stdout: stdout.subarray(0, request.probe.maxBytes),
  };
}

export const noAnswerWithin = (ms: number): string => `no answer within ${ms / 1000} s`;

const named = (request: ProbeRequest) => ({ key: requestKey(request), id: request.probe.id, args: request.args });

function verdictOn(request: ProbeRequest, raw: RawOutcome): Verdict {
  const { probe, args } = request;
  const argv = probe.argv(...args);
  // Before the time limit: what came up to the size limit is whole, whatever ended the program after it.
  if (raw.stdout.length > probe.maxBytes) return { status: "truncated", reason: `more than ${probe.maxBytes} bytes` };
  if (raw.timedOut) return { status: "timed-out", reason: noAnswerWithin(probe.timeoutMs) };
  if (raw.exitCode === null) return { status: "failed", reason: "killed by something else on the node" };

  const said = linesOf(raw.stderr);
  const { tolerates } = probe;
  const lines = tolerates === undefined ? said : said.filter((line) => line.search(tolerates) === -1);
  if (raw.exitCode === 127) return { status: "missing", reason: `${notFound(lines, argv)} isn't installed` };
  const denied = lines.find((line) => (raw.exitCode === 0 ? PARTLY_DENIED : DENIED).test(line));
  if (denied !== undefined) return { status: "denied", reason: brief(denied) };
  if (raw.exitCode === 0) return { status: "ok", reason: null };
  // Statuses from 128 tell of a signal, which a tolerated complaint doesn't explain.
  if (tolerates !== undefined && lines.length === 0 && raw.exitCode < 128) return { status: "ok", reason: null };
  const absent = lines.map((line) => absentPath(line, argv));
  const [path] = absent;
  if (path != null && !absent.includes(null)) return { status: "missing", reason: `${brief(path)} isn't there` };
  return { status: "failed", reason: brief(lines.at(-1) ?? ended(raw.exitCode)) };
}

const linesOf = (stderr: Uint8Array): string[] =>
  new TextDecoder()
    .decode(stderr)
    .split("\n")
    .map((line) => plainly(line.trim()))
    .filter((line) => line !== "");

/** What a line of crictl's says, without logrus' frame and the layers that gRPC wraps an error in. */
function plainly(line: string): string {
  const message = /^time="[^"]*" level=\w+ msg="((?:[^"\\]|\\.)*)"/.exec(line)?.[1]?.replace(/\\(.)/g, "$1");
  return message === undefined ? line : (message.split(/\bdesc = /).at(-1) ?? message);
}

/** The program that a shell didn't find: the one it names, if the request is itself a shell. */
function notFound(lines: readonly string[], argv: readonly string[]): string {
  const named = lines
    .map((line) => /([^\s:]+): (?:command )?not found$/.exec(line)?.[1])
    .find((name) => name !== undefined);
  return brief(named ?? argv[0] ?? "");
}

/** The path that `line` says isn't there, if it is one that the request itself names; null for any other line. */
function absentPath(line: string, argv: readonly string[]): string | null {
  const words = argv.flatMap((word) => [word, ...word.split(/[\s'"|;&()<>]+/)]).filter((word) => word.startsWith("/"));
  const says = (quoted: string): boolean => line.endsWith(` ${quoted}: No such file or directory`);
  return words.find((path) => says(path) || says(`'${path}'`) || says(`"${path}"`)) ?? null;
}

const SIGNALS = new Map(Object.entries(constants.signals).map(([name, number]) => [number, name]));

function ended(exitCode: number): string {
  const signal = exitCode > 128 ? SIGNALS.get(exitCode - 128) : undefined;
  return signal === undefined ? `exit status ${exitCode}` : `ended by ${signal}`;
}

/** One line of a node's text, made safe and short. */
export function brief(line: string): string {
  const text = visible(line.trim());
  return text.length <= LONGEST_REASON ? text : `${text.slice(0, LONGEST_REASON - 1)}…`;
}
