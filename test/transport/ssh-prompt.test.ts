import { EventEmitter } from "node:events";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readSecret } from "../../src/transport/prompt.ts";

class FakeTerminal extends EventEmitter {
  shown = "";
  raw: boolean[] = [];
  closed = false;
  readonly input = Object.assign(this, {
    setRawMode: (mode: boolean) => {
      this.raw.push(mode);
      return this;
    },
    resume: () => this,
    pause: () => this,
  }) as never;
  write(text: string): void {
    this.shown += text;
  }
  close(): void {
    this.closed = true;
  }
  type(text: string | Buffer): void {
    this.emit("data", Buffer.from(text));
  }
}

const never = new AbortController().signal;

describe("readSecret", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("reads a line without showing it, and leaves the terminal as it was", async () => {
    const terminal = new FakeTerminal();
    const answer = readSecret(terminal, "Passphrase: ", never);
    terminal.type("sx\x7fec");
    terminal.type("ret\r");
    expect(await answer).toBe("secret");
    expect(terminal).toMatchObject({ shown: "Passphrase: \n", raw: [true, false], closed: true });
    expect(terminal.listenerCount("data")).toBe(0);
  });

  it("puts a character together that arrives in two pieces", async () => {
    const terminal = new FakeTerminal();
    const answer = readSecret(terminal, "", never);
    const bytes = Buffer.from("ü");
    terminal.type(bytes.subarray(0, 1));
    terminal.type(bytes.subarray(1));
    terminal.type("\n");
    expect(await answer).toBe("ü");
  });

  it("gives nothing on Ctrl-D, and forgets the line on Ctrl-U", async () => {
    const terminal = new FakeTerminal();
    const answer = readSecret(terminal, "", never);
    terminal.type("abc\x15\x04");
    expect(await answer).toBeNull();
  });

  it("is interrupted by Ctrl-C as any program is", async () => {
    const terminal = new FakeTerminal();
    const kill = vi.spyOn(process, "kill").mockReturnValue(true);
    const answer = readSecret(terminal, "", never);
    terminal.type("\x03");
    expect(kill).toHaveBeenCalledWith(process.pid, "SIGINT");
    terminal.type("\r");
    await answer;
  });

  it("restores the terminal when it is aborted", async () => {
    const terminal = new FakeTerminal();
    const abort = new AbortController();
    const answer = readSecret(terminal, "", abort.signal);
    abort.abort();
    await expect(answer).rejects.toMatchObject({ code: "INTERRUPTED", exitCode: 130 });
    expect(terminal).toMatchObject({ raw: [true, false], closed: true });
  });
});
