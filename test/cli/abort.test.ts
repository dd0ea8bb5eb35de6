import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { untilAborted, withDeadline } from "../../src/cli/abort.ts";
import { EXIT, NodectlError } from "../../src/errors.ts";

const interrupted = new NodectlError("INTERRUPTED", EXIT.interrupted, "interrupted by SIGINT");
const never = new AbortController().signal;
const hangs = new Promise<never>(() => {});

describe("a run that is ended", () => {
  it("is what its work came to where nothing ended it", async () => {
    await expect(untilAborted(Promise.resolve(7), never, 10)).resolves.toBe(7);
    await expect(untilAborted(Promise.reject(new Error("broken")), never, 10)).rejects.toThrow("broken");
  });

  it("leaves behind a step that ignores the signal", async () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(interrupted), 5);
    await expect(untilAborted(hangs, abort.signal, 10)).rejects.toBe(interrupted);
  });

  it("waits for the work to end by itself", async () => {
    const abort = new AbortController();
    let tidy = false;
    const work = (async () => {
      await sleep(20);
      tidy = true;
      throw new Error("the connection was closed");
    })();
    abort.abort(interrupted);
    await expect(untilAborted(work, abort.signal, 1000)).rejects.toBe(interrupted);
    expect(tidy).toBe(true);
  });

  it("says interrupted, not unreachable, when Ctrl-C ended the ssh client a moment before us", async () => {
    const abort = new AbortController();
    const work = Promise.reject(new NodectlError("CONNECTION_LOST", EXIT.unreachable, "the connection was lost"));
    setImmediate(() => abort.abort(interrupted));
    await expect(untilAborted(work, abort.signal, 10)).rejects.toBe(interrupted);
  });

  it("ends with TIMED_OUT and exit code 3 after --timeout", async () => {
    const { signal, clear } = withDeadline(never, 10);
    await expect(untilAborted(hangs, signal, 10)).rejects.toMatchObject({ code: "TIMED_OUT", exitCode: 3 });
    clear();
  });

  it("has no limit without --timeout, and none after the run", async () => {
    expect(withDeadline(never, null).signal).toBe(never);
    const { signal, clear } = withDeadline(never, 5);
    clear();
    await sleep(15);
    expect(signal.aborted).toBe(false);
  });
});
