import { Writable } from "node:stream";
import type { ClientChannel } from "ssh2";
import type { ShellChannel } from "./transport.ts";

type End = Awaited<ShellChannel["closed"]>;

/** A channel of ours, and the means to end it when its connection is gone. */
export interface Ssh2Channel extends ShellChannel {
  /** The connection is lost: nothing more will come. */
  lose(error: Error): void;
}

/** ssh2's channel with an end that always comes, and a stdin that never hangs. */
export function ssh2Channel(channel: ClientChannel): Ssh2Channel {
  let finish: (end: End) => void = () => {};
  const closed = new Promise<End>((resolve) => {
    finish = resolve;
  });
  let exit: Pick<End, "code" | "signal"> = { code: null, signal: null };
  channel.on("exit", (code: number | null, signal?: string) => {
    // ssh2 puts SIG before the name that the protocol gives without it.
    exit = { code, signal: signal ?? null };
  });
  channel.on("close", () => finish({ ...exit, error: null }));
  channel.on("error", () => {});
  const stdin = stdinOf(channel, closed);
  const end = (error: Error | null): void => {
    // The protocol's end of file first: it is what a remote shell stops on. Then the channel's end, and whatever is still to come is dropped.
    channel.end();
    channel.close();
    channel.resume();
    channel.stderr.resume();
    finish({ ...exit, error });
    stdin.destroy();
  };
  return { stdin, stdout: channel, stderr: channel.stderr, closed, destroy: () => end(null), lose: end };
}

/** ssh2 never calls back for a write to a channel that has been closed, so its own writable side would hang its writer. */
function stdinOf(channel: ClientChannel, closed: Promise<unknown>): Writable {
  let over = false;
  let waiting: ((error?: Error | null) => void) | null = null;
  const brokenPipe = (): Error => Object.assign(new Error("the channel is closed"), { code: "EPIPE" });
  const stdin = new Writable({
    write(chunk: Buffer, _encoding, callback) {
      if (over) return callback(brokenPipe());
      waiting = callback;
      channel.write(chunk, (error) => {
        if (waiting !== callback) return;
        waiting = null;
        callback(error);
      });
    },
    final(callback) {
      channel.end();
      callback();
    },
    destroy(error, callback) {
      if (!over) channel.end();
      callback(error);
    },
  });
  stdin.on("error", () => {}); // what `closed` tells is enough; a writer that wants the error listens too
  void closed.then(() => {
    over = true;
    waiting?.(brokenPipe());
    waiting = null;
  });
  return stdin;
}
