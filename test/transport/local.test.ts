import { once } from "node:events";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { localHost } from "../../src/transport/local.ts";
import { eventually, leftBehind, marker, PATIENT, processesWith } from "./shells.ts";

const never = new AbortController().signal;

describe("localHost", PATIENT, () => {
  it("says which machine it is", () => {
    expect(localHost().target).toEqual({ kind: "local", name: "localhost", address: null, via: [], backend: null });
  });

  it("passes all three streams and the exit status", async () => {
    await using host = localHost();
    const channel = await host.open("cat; echo err >&2; exit 7", never);
    channel.stdin.end("in");
    expect(await Promise.all([text(channel.stdout), text(channel.stderr)])).toEqual(["in", "err\n"]);
    expect(await channel.closed).toEqual({ code: 7, signal: null, error: null });
  });

  it("tells the signal that ended the shell", async () => {
    await using host = localHost();
    const channel = await host.open("kill -TERM $$", never);
    expect(await channel.closed).toMatchObject({ code: null, signal: "SIGTERM", error: null });
  });

  it("gives the shell a session of its own, which no Ctrl-C at the terminal reaches", async () => {
    await using host = localHost();
    const channel = await host.open(
      "read -r pid comm state parent group session rest </proc/$$/stat; echo $$ $group $session",
      never,
    );
    const [pid, group, session] = (await text(channel.stdout)).trim().split(" ");
    expect([group, session]).toEqual([pid, pid]);
  });

  it("ends the shell and its children when destroyed", async () => {
    await using host = localHost();
    const word = marker();
    const channel = await host.open(`sh -c 'trap "" TERM; sleep 1000; :' ${word} & wait`, never);
    expect(await eventually(() => processesWith(word).length > 0)).toBe(true);
    channel.destroy();
    channel.destroy();
    expect(await channel.closed).toMatchObject({ signal: "SIGKILL" });
    expect(await leftBehind(word)).toEqual([]);
  });

  it("ends what is still open when it is disposed of", async () => {
    const host = localHost();
    const channel = await host.open("sleep 1000", never);
    await host[Symbol.asyncDispose]();
    expect(await channel.closed).toMatchObject({ signal: "SIGKILL" });
  });

  it("reports a shell that can't be started as the channel's end, and doesn't reject", async () => {
    await using host = localHost({ shell: "/nodectl/no-such-shell" });
    const channel = await host.open("true", never);
    const closed = await channel.closed;
    expect(closed.code).toBeNull();
    expect(closed.error?.message).toContain("ENOENT");
  });

  it("survives a shell that goes away while it is written to", async () => {
    await using host = localHost();
    const channel = await host.open("exec true", never);
    const failed = once(channel.stdin, "error").catch(() => {});
    channel.stdin.write(Buffer.alloc(1 << 20));
    await Promise.all([failed, channel.closed]);
  });
});
