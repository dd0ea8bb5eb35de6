import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answerOf, eventually, has, makeKey, run, SshLab } from "./ssh-lab.ts";

const missing = ["ssh", "ssh-keygen"].filter((program) => !has(program));
if (missing.length > 0) console.warn(`skipped: no ${missing.join(", ")} on this machine`);

const never = new AbortController().signal;

describe.skipIf(missing.length > 0)("ssh2 backend", { timeout: 30_000 }, () => {
  let lab: SshLab;
  beforeEach(() => {
    lab = new SshLab();
  });
  afterEach(async () => {
    await lab.close();
  });

  it("runs a command with stdin, stdout, stderr and exit status apart", async () => {
    await lab.server("node");
    const host = await lab.connect("node");
    const answer = await run(host, "cat; echo err >&2; exit 7", "in");
    expect(answer).toEqual({ stdout: "in", stderr: "err\n", code: 7, signal: null, error: null });
    expect(host.target).toMatchObject({ kind: "ssh", name: "node", via: [], backend: "ssh2" });
    expect(host.target.address).toMatch(/^tester@127\.0\.0\.1:\d+$/);
  });

  it("names the signal that ended a command", async () => {
    await lab.server("node");
    const answer = await run(await lab.connect("node"), "kill -9 $$");
    expect(answer).toMatchObject({ code: null, signal: "SIGKILL", error: null });
  });

  it("carries several megabytes both ways", async () => {
    await lab.server("node");
    const text = "0123456789abcdef".repeat(400_000);
    const answer = await run(await lab.connect("node"), "cat", text);
    expect(answer.stdout.length).toBe(text.length);
  });

  it("takes user and port from the destination, before the configuration", async () => {
    const server = await lab.server("node");
    lab.configure("Host other\n HostName 127.0.0.1\n Port 1\n");
    const host = await lab.connect(`someone@other:${server.port}`);
    expect(host.target.address).toBe(`someone@127.0.0.1:${server.port}`);
  });

  it("uses a node's address from the API, unless the configuration gives the name one", async () => {
    const server = await lab.server("w1");
    lab.configure(`Host w2\n Port ${server.port}`);
    expect((await lab.connect("w1", { hostName: "192.0.2.1" })).target.address).toContain("127.0.0.1");
    expect((await lab.connect("w2", { hostName: "127.0.0.1" })).target.address).toContain("127.0.0.1");
  });

  it("keeps to 8 channels at once, the others wait", async () => {
    const server = await lab.server("node", { maxSessions: 100 });
    const host = await lab.connect("node");
    const answers = await Promise.all(Array.from({ length: 20 }, () => run(host, "sleep 0.1; echo x")));
    expect(answers.map(({ stdout }) => stdout)).toEqual(Array(20).fill("x\n"));
    expect(server.mostSessions).toBe(8);
    expect(server.connections).toHaveLength(1);
  });

  it("waits for a running channel where the server's MaxSessions is smaller", async () => {
    const server = await lab.server("node", { maxSessions: 2 });
    const host = await lab.connect("node");
    const answers = await Promise.all(Array.from({ length: 6 }, (_, at) => run(host, `sleep 0.1; echo ${at}`)));
    expect(answers.map(({ stdout }) => stdout.trim())).toEqual(["0", "1", "2", "3", "4", "5"]);
    expect(server.refusedSessions).toBeGreaterThan(0);
  });

  it("says that the server opens no channel where none is running", async () => {
    await lab.server("node", { maxSessions: 0 });
    const host = await lab.connect("node");
    await expect(host.open("true", never)).rejects.toMatchObject({ code: "CHANNEL_REFUSED", exitCode: 3 });
  });

  it("ends a channel's stdin when it is destroyed, and frees its place", async () => {
    const server = await lab.server("node");
    const host = await lab.connect("node");
    const channels = await Promise.all(Array.from({ length: 8 }, () => host.open("cat >/dev/null", never)));
    for (const channel of channels) channel.destroy();
    expect(await channels[0]?.closed).toEqual({ code: null, signal: null, error: null });
    expect((await run(host, "echo next")).stdout).toBe("next\n");
    await eventually(() => server.runningCommands).toBe(0);
  });

  it("reports a connection that drops in the middle", async () => {
    const server = await lab.server("node");
    const host = await lab.connect("node");
    const channel = await host.open("echo begun; sleep 20", never);
    channel.stdout.once("data", () => server.cut());
    const answer = await answerOf(channel);
    expect(answer).toMatchObject({ stdout: "begun\n", code: null, error: { code: "CONNECTION_LOST", exitCode: 3 } });
    await expect(host.open("true", never)).rejects.toMatchObject({ code: "CONNECTION_LOST", exitCode: 3 });
  });

  it("never hangs a writer whose channel has ended", async () => {
    await lab.server("node");
    const host = await lab.connect("node");
    const channel = await host.open("exit 0", never);
    await answerOf(channel);
    const error = await new Promise((resolve) => channel.stdin.write(Buffer.alloc(9_000_000), resolve));
    expect(error).toMatchObject({ code: "EPIPE" });
  });

  it("ends everything when its signal aborts", async () => {
    const server = await lab.server("node");
    const abort = new AbortController();
    const host = await lab.connect("node", { signal: abort.signal });
    const channel = await host.open("sleep 20", never);
    abort.abort();
    expect((await answerOf(channel)).error).toMatchObject({ code: "INTERRUPTED", exitCode: 130 });
    await eventually(() => server.openSockets).toBe(0);
    await expect(host.open("true", never)).rejects.toMatchObject({ code: "INTERRUPTED" });
  });

  it("is interrupted while waiting for a free channel", async () => {
    await lab.server("node");
    const host = await lab.connect("node");
    await Promise.all(Array.from({ length: 8 }, () => host.open("cat", never)));
    const abort = new AbortController();
    const ninth = host.open("true", abort.signal);
    abort.abort();
    await expect(ninth).rejects.toMatchObject({ code: "INTERRUPTED", exitCode: 130 });
  });

  it("closes its connection promptly when disposed", async () => {
    const server = await lab.server("node");
    const host = await lab.connect("node");
    await host.open("cat", never);
    const begun = performance.now();
    await host[Symbol.asyncDispose]();
    expect(performance.now() - begun).toBeLessThan(5_000);
    await eventually(() => server.openSockets).toBe(0);
    await eventually(() => server.runningCommands).toBe(0);
  });

  describe("keys", () => {
    const failure = { code: "AUTH_FAILED", exitCode: 3 };

    it.each(["rsa", "ecdsa"] as const)("logs in with an %s key", async (type) => {
      const key = makeKey(type);
      const path = lab.write("other", key.private);
      await lab.server("node", { authorized: [key] }, ` IdentityFile ${path}`);
      expect((await run(await lab.connect("node"), "echo in")).stdout).toBe("in\n");
    });

    it("offers the files in the configuration's order, each once", async () => {
      const [first, last] = [makeKey(), makeKey()];
      const extra = ` IdentityFile ${lab.write("first", first.private)}\n IdentityFile ${lab.write("last", last.private)}`;
      const server = await lab.server("node", { authorized: [last] }, extra);
      await lab.connect("node");
      expect(server.offered).toEqual([first, last].map(({ blob }) => blob.toString("base64")));
    });

    it("names the keys that were refused", async () => {
      await lab.server("node", { authorized: [], methods: ["publickey", "password"] });
      const refused = lab.connect("node");
      await expect(refused).rejects.toMatchObject({
        ...failure,
        hint: expect.stringContaining("--ssh-backend openssh"),
      });
      await expect(refused).rejects.toThrow(lab.path("id"));
      await expect(refused).rejects.toThrow("publickey, password");
    });

    it("says which key needs a passphrase where nobody can be asked", async () => {
      const locked = makeKey("ed25519", "secret");
      const path = lab.write("locked", locked.private);
      await lab.server("node", { authorized: [locked] }, ` IdentityFile ${path}`);
      const refused = lab.connect("node");
      await expect(refused).rejects.toMatchObject({ ...failure, hint: expect.stringContaining(`ssh-add ${path}`) });
      await expect(refused).rejects.toThrow(/passphrase/);
    });

    it("goes on to a key that needs no passphrase", async () => {
      const locked = makeKey("ed25519", "secret");
      await lab.server(
        "node",
        { authorized: [locked, lab.userKey] },
        ` IdentityFile ${lab.write("locked", locked.private)}`,
      );
      expect((await run(await lab.connect("node"), "echo in")).stdout).toBe("in\n");
    });

    it("passes over a key that others can read, as ssh does", async () => {
      const open = makeKey();
      await lab.server("node", { authorized: [open] }, ` IdentityFile ${lab.write("open", open.private, 0o644)}`);
      await expect(lab.connect("node")).rejects.toThrow(/readable by others/);
    });

    it("does not offer an RSA key where only SHA-1 is left to sign with", async () => {
      const key = makeKey("rsa");
      const extra = ` IdentityFile ${lab.write("rsa", key.private)}\n PubkeyAcceptedAlgorithms ssh-ed25519`;
      const server = await lab.server("node", { authorized: [lab.userKey] }, extra);
      await lab.connect("node");
      expect(server.offered).toEqual([lab.userKey.blob.toString("base64")]);
    });

    it("quotes what a hostile server says without its control characters", async () => {
      await lab.server("node", { authorized: [], otherMethods: ["\x1b]0;x\x07\r!"] });
      const error: unknown = await lab.connect("node").catch((reason: unknown) => reason);
      expect(String(error)).toContain("\\x1b]0;x\\x07\\r!");
      expect(String(error)).not.toMatch(/[\x00-\x1f]/);
    });
  });

  it("does without needless delay", async () => {
    await lab.server("node");
    await lab.connect("node"); // loads the modules
    const begun = performance.now();
    await lab.connect("node");
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
