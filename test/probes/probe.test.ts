import { describe, expect, it } from "vitest";
import { defineProbe, type ProbeRequest, workAhead } from "../../src/probes/probe.ts";

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const text = (stdout: Uint8Array): string => Buffer.from(stdout).toString();

function counted() {
  const calls: string[] = [];
  const probe = defineProbe<string[], readonly string[]>({
    id: "counted",
    what: "a test",
    argv: () => ["true"],
    lane: "files",
    privilege: "user",
    timeoutMs: 1,
    maxBytes: 100,
    filter(stdout) {
      calls.push(`filter ${text(stdout)}`);
      if (text(stdout) === "bad") throw new Error("a bug in the filter");
      return { stdout: bytes(text(stdout).replace("secret", "-")), redactions: [] };
    },
    parse(stdout, ...args) {
      calls.push(`parse ${text(stdout)} ${args.join(",")}`);
      return [text(stdout), ...args];
    },
  });
  return { probe, calls };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("a probe's answer", () => {
  it("is filtered and parsed once, ahead of the question", async () => {
    const { probe, calls } = counted();
    const request: ProbeRequest = { probe, args: ["a"] };
    const stdout = bytes("a secret");
    workAhead(request, stdout);
    expect(calls).toEqual([]);
    await turn();
    expect(calls).toEqual(["filter a secret", "parse a - a"]);
    const filtered = probe.filter?.(stdout).stdout ?? stdout;
    expect(probe.parse(filtered, "a")).toEqual(["a -", "a"]);
    expect(calls).toHaveLength(2);
  });

  it("is read again for other arguments and for other bytes that look the same", () => {
    const { probe, calls } = counted();
    const stdout = bytes("x");
    expect([probe.parse(stdout, "a"), probe.parse(stdout, "b"), probe.parse(bytes("x"), "b")]).toHaveLength(3);
    expect(calls).toEqual(["parse x a", "parse x b", "parse x b"]);
  });

  it("fails where it is asked for, not ahead of it", async () => {
    const { probe } = counted();
    const stdout = bytes("bad");
    workAhead({ probe, args: [] }, stdout);
    await turn();
    expect(() => probe.filter?.(stdout)).toThrow("a bug in the filter");
  });
});
