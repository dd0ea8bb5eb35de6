import type { Envelope, Finding, Unknown } from "../contract.ts";
import { EXIT, type ExitCode, type NodectlError } from "../errors.ts";
import type { TargetDescription } from "../transport/transport.ts";
import type { Answer } from "../use/gather.ts";

export const FAIL_ON = ["critical", "warning", "info", "never"] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** 1 where a finding is at or above `failOn`, else 4 where evidence is missing, else 0. */
export function exitCodeOf(
  answer: { findings: readonly Finding[]; unknowns: readonly Unknown[] },
  failOn: FailOn,
): ExitCode {
  const failing = FAIL_ON.slice(0, failOn === "never" ? 0 : FAIL_ON.indexOf(failOn) + 1);
  if (answer.findings.some(({ severity }) => failing.includes(severity))) return EXIT.findings;
  return answer.unknowns.length > 0 ? EXIT.incomplete : EXIT.ok;
}

/** The envelope of an answer. */
export function envelopeOf<R>(command: string, target: TargetDescription, answer: Answer<R>): Envelope<R> {
  const { collectedAt, result, findings, probes, unknowns } = answer;
  return { schema: "nodectl/v1", command, target, collectedAt, result, findings, probes, unknowns };
}

/** Why there is no answer. */
export type Failure = Pick<NodectlError, "code" | "message" | "hint" | "candidates">;

/** The envelope where there is no answer. `target` is null where it wasn't reached. */
export function errorEnvelope(command: string, target: TargetDescription | null, error: Failure): Envelope<never> {
  const { code, message, hint, candidates } = error;
  return {
    schema: "nodectl/v1",
    command,
    target,
    collectedAt: null,
    result: null,
    error: { code, message, hint, candidates },
    findings: [],
    probes: [],
    unknowns: [],
  };
}
