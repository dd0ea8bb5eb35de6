import type { NodectlError } from "../errors.ts";

/** What a bundle may ask of the machine that reads it: whoever made it is not trusted. */
export interface ReadLimits {
  readonly totalBytes: number;
  readonly entries: number;
  readonly entryBytes: number;
  /** Unpacked over packed, above `freeBytes`: logs reach 50, an empty disk's image 1,000. */
  readonly ratio: number;
  readonly freeBytes: number;
}

export const READ_LIMITS: ReadLimits = {
  totalBytes: 1 << 30,
  entries: 50_000,
  entryBytes: 256 << 20,
  ratio: 200,
  freeBytes: 64 << 20,
};

/** Makes the error for a clause that completes "PATH …". */
export type Fail = (code: string, clause: string, hint?: string | null) => NodectlError;
