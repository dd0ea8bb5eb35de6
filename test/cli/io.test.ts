import { PassThrough, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { wantsColor, write } from "../../src/cli/io.ts";

const failing = (code: string): Writable =>
  new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error(`write ${code}`), { code }));
    },
  });

describe("writing the answer", () => {
  it("says nothing when the reader has left, as with | head", async () => {
    await expect(write(failing("EPIPE"), "answer")).resolves.toBeUndefined();
  });

  it("tells of a full disk", async () => {
    await expect(write(failing("ENOSPC"), "answer")).rejects.toMatchObject({ code: "OUTPUT_FAILED", exitCode: 2 });
  });

  it("waits until a slow reader has taken all of it", async () => {
    const taken: Buffer[] = [];
    const slow = new Writable({
      write(chunk: Buffer, _encoding, done) {
        setTimeout(() => {
          taken.push(chunk);
          done();
        }, 20);
      },
    });
    await write(slow, "a".repeat(100_000));
    expect(Buffer.concat(taken).length).toBe(100_000);
  });

  it("leaves no listener behind", async () => {
    const stream = new PassThrough();
    stream.resume();
    await write(stream, "answer");
    await new Promise((resolve) => setImmediate(resolve));
    expect(stream.listenerCount("error")).toBe(0);
  });
});

describe("colour", () => {
  const terminal = Object.assign(new PassThrough(), { isTTY: true });
  const pipe = new PassThrough();
  it.each([
    ["a terminal", terminal, {}, true],
    ["a pipe", pipe, {}, false],
    ["a terminal with NO_COLOR", terminal, { NO_COLOR: "1" }, false],
    ["a terminal with an empty NO_COLOR, which says nothing", terminal, { NO_COLOR: "" }, true],
    ["a dumb terminal", terminal, { TERM: "dumb" }, false],
    ["a pipe with FORCE_COLOR", pipe, { FORCE_COLOR: "1" }, true],
    ["a terminal with FORCE_COLOR=0", terminal, { FORCE_COLOR: "0" }, false],
    ["both", pipe, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
  ])("%s", (_name, stream, env, color) => {
    expect(wantsColor(stream, env)).toBe(color);
  });
});
