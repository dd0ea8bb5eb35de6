import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { EXIT, NodectlError } from "../../src/errors.ts";
import type { OpenSession } from "../../src/target/target.ts";
import { runMain } from "./run-main.ts";

const failsWith =
  (error: unknown): OpenSession =>
  async () => {
    throw error;
  };
const unreachable = new NodectlError("CONNECTION_REFUSED", EXIT.unreachable, "w1:22 refused the connection", {
  hint: "is sshd running there?",
});
/** A target that answers nothing, and lets go when it is told to. */
const hangs: OpenSession = (_options, _start, { signal }) =>
  new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error("channel closed")));
  });

describe("a run without an answer", () => {
  it("says why on stderr, and nothing on stdout", async () => {
    expect(await runMain(["trace", "--host", "w1"], { openSession: failsWith(unreachable) })).toEqual({
      code: 3,
      stdout: "",
      stderr: "nodectl: w1:22 refused the connection\nhint: is sshd running there?\n",
    });
  });

  it("says why in the envelope with -o json, candidates included", async () => {
    const candidates = [{ kind: "pod", id: "shop/web", label: "on w1" }];
    const error = new NodectlError("AMBIGUOUS", EXIT.usage, "web is two pods", { hint: "add -n", candidates });
    const { code, stdout, stderr } = await runMain(["trace", "pod", "web", "-o", "json"], {
      openSession: failsWith(error),
    });
    expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      command: "trace",
      target: null,
      result: null,
      error: { code: "AMBIGUOUS", message: "web is two pods", hint: "add -n", candidates },
    });
  });

  it("ends with TIMED_OUT after --timeout", async () => {
    const started = Date.now();
    const { code, stderr } = await runMain(["trace", "--host", "w1", "--timeout", "50ms"], { openSession: hangs });
    expect(code).toBe(3);
    expect(stderr).toMatch(/^nodectl: not done within --timeout 0.05s/);
    expect(Date.now() - started).toBeLessThan(1500);
  });

  it("prints the envelope of a --timeout too", async () => {
    const { code, stdout } = await runMain(["trace", "--timeout", "20ms", "-o", "json"], { openSession: hangs });
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ result: null, error: { code: "TIMED_OUT" } });
  });

  it.each(["text", "json"])("ends with 130 when it is interrupted (-o %s)", async (format) => {
    const abort = new AbortController();
    const run = runMain(["trace", "-o", format], { openSession: hangs, signal: abort.signal });
    await sleep(5);
    abort.abort(new NodectlError("INTERRUPTED", EXIT.interrupted, "interrupted by SIGINT"));
    const { code, stdout, stderr } = await run;
    expect(code).toBe(130);
    if (format === "json") expect(JSON.parse(stdout)).toMatchObject({ result: null, error: { code: "INTERRUPTED" } });
    else expect({ stdout, stderr }).toEqual({ stdout: "", stderr: "nodectl: interrupted by SIGINT\n" });
  });

  it("warns of what it went on without before it says why it ended", async () => {
    const openSession: OpenSession = async (_options, _start, { warn }) => {
      warn("going on without the Kubernetes API: no route");
      throw unreachable;
    };
    const { stderr } = await runMain(["trace", "--host", "w1"], { openSession });
    expect(stderr).toMatch(/^nodectl: going on without the Kubernetes API: no route\nnodectl: w1:22 refused/);
  });

  it("keeps progress off a stderr that is no terminal", async () => {
    const openSession: OpenSession = async (_options, _start, { progress }) => {
      progress("connecting to w1");
      await sleep(600);
      throw unreachable;
    };
    const { stderr } = await runMain(["trace", "--host", "w1"], { openSession });
    expect(stderr).not.toContain("connecting");
  });
});

describe("a bug", () => {
  const bug = new TypeError("x is undefined");

  it("is one sentence and exit code 70, without a stack", async () => {
    const { code, stdout, stderr } = await runMain(["trace"], { openSession: failsWith(bug) });
    expect({ code, stdout }).toEqual({ code: 70, stdout: "" });
    expect(stderr).toMatch(/^nodectl: internal error: x is undefined\nhint: .*NODECTL_DEBUG=1.*\n$/);
  });

  it("shows its stack with NODECTL_DEBUG=1", async () => {
    const { stderr } = await runMain(["trace"], { openSession: failsWith(bug), env: { NODECTL_DEBUG: "1" } });
    expect(stderr).toMatch(/\n {4}at /);
  });

  it("prints an envelope with -o json", async () => {
    const { code, stdout } = await runMain(["trace", "-o", "json"], { openSession: failsWith(bug) });
    expect(code).toBe(70);
    expect(JSON.parse(stdout)).toMatchObject({ result: null, error: { code: "INTERNAL" } });
  });

  it("may be anything that is thrown", async () => {
    const { code, stderr } = await runMain(["trace"], { openSession: failsWith("a string") });
    expect(code).toBe(70);
    expect(stderr).toMatch(/^nodectl: internal error: a string\n/);
  });
});
