import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brief, type RawOutcome, resultOf } from "../../src/transport/outcome.ts";
import { type RequestOptions, request } from "./shells.ts";

interface Ending extends RequestOptions {
  argv?: string[];
  stdout?: string;
  stderr?: string;
  exitCode?: number | null;
  timedOut?: boolean;
}

function judged({
  argv = ["crictl", "pods"],
  stdout = "",
  stderr = "",
  exitCode = 0,
  timedOut = false,
  ...options
}: Ending) {
  const raw: RawOutcome = { stdout: Buffer.from(stdout), stderr: Buffer.from(stderr), exitCode, timedOut, ms: 3 };
  const result = resultOf(request(argv, options), raw);
  return [result.status, result.reason];
}

describe("resultOf", () => {
  it.each<[string, Ending, string, string | null]>([
    ["an empty answer", {}, "ok", null],
    ["a warning", { stderr: "W0101 deprecated\n" }, "ok", null],
    [
      "a Go program's warning of another endpoint",
      { stderr: 'dial unix /a.sock: connect: permission denied"' },
      "ok",
      null,
    ],
    [
      "journalctl without its group",
      {
        argv: ["journalctl"],
        stderr: "Hint: You are currently not seeing messages from other users and the system.\n",
      },
      "denied",
      "Hint: You are currently not seeing messages from other users and the system.",
    ],
    [
      "crictl without root",
      { exitCode: 1, stderr: 'FATA connect: permission denied"\n' },
      "denied",
      'FATA connect: permission denied"',
    ],
    ["a time-out", { timedOut: true, exitCode: 143, timeoutMs: 2_500 }, "timed-out", "no answer within 2.5 s"],
    [
      "a KILL after TERM was ignored",
      { timedOut: true, exitCode: null, timeoutMs: 5_000 },
      "timed-out",
      "no answer within 5 s",
    ],
    ["a KILL by the kernel", { exitCode: 137 }, "failed", "ended by SIGKILL"],
    ["a KILL of the leading shell too", { exitCode: null }, "failed", "killed by something else on the node"],
    ["a signal in spite of what is tolerated", { exitCode: 139, tolerates: /./ }, "failed", "ended by SIGSEGV"],
    ["a cut output", { stdout: "12345", maxBytes: 4, exitCode: 141 }, "truncated", "more than 4 bytes"],
    [
      "a cut output of a program that goes on",
      { stdout: "12345", maxBytes: 4, timedOut: true, exitCode: null },
      "truncated",
      "more than 4 bytes",
    ],
    [
      "a missing directory",
      { argv: ["find", "/a", "/b"], exitCode: 1, stderr: "find: '/a': No such file or directory\n" },
      "missing",
      "/a isn't there",
    ],
    [
      "a missing file below",
      { argv: ["find", "/a"], exitCode: 1, stderr: "find: '/a/b': No such file or directory\n" },
      "failed",
      "find: '/a/b': No such file or directory",
    ],
    [
      "a missing file in a script",
      { argv: ["sh", "-c", "cat /a/b; :"], exitCode: 1, stderr: "cat: /a/b: No such file or directory\n" },
      "missing",
      "/a/b isn't there",
    ],
    ["the last word, where there are several", { exitCode: 2, stderr: "first\nlast\n\n" }, "failed", "last"],
  ])("tells %s", (_, ending, status, reason) => {
    expect(judged(ending)).toEqual([status, reason]);
  });

  it("gives the same verdict twice with a pattern that remembers where it was", () => {
    const ending = { exitCode: 1, stderr: "a: gone\nb: gone\n", tolerates: /gone/g };
    expect([judged(ending), judged(ending)]).toEqual([
      ["ok", null],
      ["ok", null],
    ]);
  });

  it("says something about any ending, in one short, printable line", () => {
    const exitCode = fc.option(fc.nat(255));
    fc.assert(
      fc.property(fc.uint8Array(), exitCode, fc.boolean(), (stderr, code, timedOut) => {
        const raw = { stdout: new Uint8Array(0), stderr, exitCode: code, timedOut, ms: 0 };
        const { status, reason } = resultOf(request(["x"]), raw);
        expect(reason === null).toBe(status === "ok");
        expect(reason ?? "ok").toMatch(/^[^\p{Cc}]{1,230}$/u);
      }),
    );
  });
});

describe("brief", () => {
  it("cuts a long line, and shows what a terminal would obey", () => {
    expect(brief("x".repeat(1_000))).toBe(`${"x".repeat(199)}…`);
    expect(brief("a\x1b[2J\u202eb")).toBe("a\\x1b[2J\\u202eb");
  });
});
