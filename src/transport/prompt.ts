import { openSync, writeSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";
import { ReadStream } from "node:tty";
import { interruption } from "./ssh-errors.ts";

/** What a secret is typed into: a terminal, or its stand-in in a test. */
export interface SecretTerminal {
  readonly input: Pick<ReadStream, "on" | "off" | "setRawMode" | "resume" | "pause">;
  write(text: string): void;
  close(): void;
}

const INTERRUPT = "\x03";
const END = "\x04";

/**
 * Asks on the terminal, without an echo.
 *
 * @returns what was typed up to Enter; null where there is no terminal, or the answer was Ctrl-D on an empty line
 * @throws NodectlError INTERRUPTED when `signal` aborts
 */
export async function askSecret(question: string, signal: AbortSignal): Promise<string | null> {
  const terminal = openTerminal();
  return terminal === null ? null : await readSecret(terminal, question, signal);
}

/** Reads one line from a terminal in raw mode, so that nothing of it is shown. */
export async function readSecret(
  terminal: SecretTerminal,
  question: string,
  signal: AbortSignal,
): Promise<string | null> {
  const { input } = terminal;
  const decoder = new StringDecoder("utf8");
  const typed: string[] = [];
  let finish: (answer: string | null) => void = () => {};
  let abort = (): void => {};
  const take = (character: string): void => {
    if (character === "\r" || character === "\n") finish(typed.join(""));
    else if (character === END && typed.length === 0) finish(null);
    // Raw mode takes Ctrl-C from the terminal driver: what it would have sent, we send.
    else if (character === INTERRUPT) process.kill(process.pid, "SIGINT");
    else if (character === "\x7f" || character === "\b") typed.pop();
    else if (character === "\x15") typed.length = 0;
    else if (character >= " ") typed.push(character);
  };
  const onData = (chunk: Buffer): void => {
    for (const character of decoder.write(chunk)) take(character);
  };
  const onEnd = (): void => finish(null);
  try {
    return await new Promise<string | null>((resolve, reject) => {
      finish = resolve;
      abort = () => reject(interruption(signal));
      if (signal.aborted) return abort();
      signal.addEventListener("abort", abort, { once: true });
      terminal.write(question);
      input.setRawMode(true);
      input.on("data", onData);
      input.on("end", onEnd);
      input.resume();
    });
  } finally {
    signal.removeEventListener("abort", abort);
    input.off("data", onData);
    input.off("end", onEnd);
    input.setRawMode(false);
    input.pause();
    terminal.write("\n");
    terminal.close();
  }
}

/** The terminal itself, as stdin may be a file; stdin and stderr where /dev/tty can't be opened but both are terminals. */
function openTerminal(): SecretTerminal | null {
  try {
    const fd = openSync("/dev/tty", "r+");
    const input = new ReadStream(fd);
    return { input, write: (text) => void writeSync(fd, text), close: () => void input.destroy() };
  } catch {
    if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
    return { input: process.stdin, write: (text) => void process.stderr.write(text), close: () => {} };
  }
}
