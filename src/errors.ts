/** What every command exits with; 130 > 2 > 3 > 1 > 4 where several hold. */
export const EXIT = { ok: 0, findings: 1, usage: 2, unreachable: 3, incomplete: 4, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** One thing that an ambiguous or unknown start may have meant. */
export interface Candidate {
  kind: string;
  id: string;
  label: string;
}

/**
 * The one error class that reaches `main`: an expected failure with a stable `code`, such as `HOST_KEY_UNKNOWN` or
 * `BUNDLE_CORRUPT`, set where the failure is known. `message` is one clear sentence. Anything else thrown is a bug.
 */
export class NodectlError extends Error {
  readonly code: string;
  readonly exitCode: ExitCode;
  readonly hint: string | null;
  readonly candidates: readonly Candidate[];

  constructor(
    code: string,
    exitCode: ExitCode,
    message: string,
    options: { hint?: string | null; candidates?: readonly Candidate[]; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = "NodectlError";
    this.code = code;
    this.exitCode = exitCode;
    this.hint = options.hint ?? null;
    this.candidates = options.candidates ?? [];
  }
}
