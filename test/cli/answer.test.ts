import { describe, expect, it } from "vitest";
import { exitCodeOf, FAIL_ON, type FailOn } from "../../src/cli/answer.ts";
import type { Finding, Severity } from "../../src/contract.ts";

const finding = (severity: Severity): Finding => ({
  id: "X",
  severity,
  title: "x",
  objects: [],
  evidence: [],
  why: "",
  next: [],
});
const unknown = { what: "ready state", why: "crictl is missing", probe: "crictl-pods" };

describe("the exit code", () => {
  const codes: readonly (readonly [Severity | null, readonly number[]])[] = [
    // in the order of FAIL_ON: critical, warning, info, never
    ["critical", [1, 1, 1, 0]],
    ["warning", [0, 1, 1, 0]],
    ["info", [0, 0, 1, 0]],
    [null, [0, 0, 0, 0]],
  ];
  for (const [severity, expected] of codes) {
    it.each(FAIL_ON.map((failOn, at): [FailOn, number] => [failOn, expected[at] ?? -1]))(
      `with ${severity} and --fail-on %s is %i`,
      (failOn, code) => {
        const findings = severity === null ? [] : [finding(severity)];
        expect(exitCodeOf({ findings, unknowns: [] }, failOn)).toBe(code);
        // Evidence that is missing makes a 4 of what would have been 0, and never hides a finding.
        expect(exitCodeOf({ findings, unknowns: [unknown] }, failOn)).toBe(code === 0 ? 4 : code);
      },
    );
  }

  it("is decided by the worst finding", () => {
    expect(exitCodeOf({ findings: [finding("info"), finding("critical")], unknowns: [] }, "critical")).toBe(1);
  });
});
