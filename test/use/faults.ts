import type { ProbeResult } from "../../src/probes/probe.ts";
import type { Edit } from "./replay.ts";

const NOTHING = new Uint8Array();
const half = ({ stdout }: ProbeResult): Uint8Array => stdout.subarray(0, stdout.length >> 1);
const JUNK = Buffer.from('\x7fELF\x02\x01\x00\x00<html>502 Bad Gateway</html>\n{"half": [1,\n\x00\x00\xff\xfe\x00');

/** What may become of a probe, each as the transport reports it. */
export const FAULTS = {
  missing: (result) => ({ ...result, status: "missing", reason: "no such program or file", stdout: NOTHING }),
  denied: (result) => ({ ...result, status: "denied", reason: "permission denied", stdout: NOTHING }),
  "denied in part": (result) => ({ ...result, status: "denied", reason: "permission denied", stdout: half(result) }),
  "timed out": (result) => ({ ...result, status: "timed-out", reason: "no answer within 5 s", stdout: half(result) }),
  failed: (result) => ({ ...result, status: "failed", reason: "exit code 1", stdout: NOTHING }),
  truncated: (result) => ({ ...result, status: "truncated", reason: "cut at the size limit", stdout: half(result) }),
  garbage: (result) => ({ ...result, stdout: JUNK }),
} satisfies Record<string, Edit>;

export const striking =
  (ids: ReadonlySet<string>, fault: Edit): Edit =>
  (result) =>
    ids.has(result.id) ? fault(result) : result;
