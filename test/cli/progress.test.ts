import { PassThrough } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { startProgress } from "../../src/cli/progress.ts";

function terminal(isTTY: boolean) {
  const stream = new PassThrough();
  let written = "";
  stream.on("data", (chunk: Buffer) => {
    written += chunk;
  });
  const moves = { clearLine: () => void stream.write("<clear>"), cursorTo: () => true, moveCursor: () => true };
  return { stderr: Object.assign(stream, { isTTY, columns: 80 }, moves), written: () => written };
}

describe("progress", () => {
  it("says what goes on once it takes long, and clears the line before the answer", async () => {
    const { stderr, written } = terminal(true);
    const progress = startProgress(stderr, "xterm", 10);
    progress.say("reading w1");
    await expect.poll(written, { timeout: 5000 }).toContain("reading w1");
    progress.stop();
    expect(written()).toMatch(/<clear>(\x1b\[\?25h)?$/);
    const after = written();
    progress.say("more");
    await sleep(150);
    expect(written()).toBe(after);
  });

  it("says nothing of what is quick", async () => {
    const { stderr, written } = terminal(true);
    const progress = startProgress(stderr, "xterm", 60);
    progress.say("reading w1");
    await sleep(10);
    progress.stop();
    await sleep(120);
    expect(written()).toBe("");
  });

  it("stays silent while a passphrase may be asked for", async () => {
    const { stderr, written } = terminal(true);
    const progress = startProgress(stderr, "xterm", 5);
    progress.say("");
    await sleep(150);
    expect(written()).toBe("");
    progress.stop();
  });

  it.each([
    ["a pipe", false, "xterm"],
    ["a dumb terminal", true, "dumb"],
  ])("stays off %s", async (_name, isTTY, term) => {
    const { stderr, written } = terminal(isTTY);
    const progress = startProgress(stderr, term, 1);
    progress.say("reading w1");
    await sleep(50);
    progress.stop();
    expect(written()).toBe("");
  });
});
