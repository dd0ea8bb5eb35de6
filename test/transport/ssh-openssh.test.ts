import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ShellHost } from "../../src/transport/transport.ts";
import { answerOf, eventually, has, makeKey, run, runBundled, SshLab } from "./ssh-lab.ts";

const missing = ["ssh", "ssh-keygen"].filter((program) => !has(program));
if (missing.length > 0) console.warn(`skipped: no ${missing.join(", ")} on this machine`);

const never = new AbortController().signal;

/** The command lines of all processes that name `mark`. */
function processesWith(mark: string): readonly string[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  const commands = pids.map((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "latin1").replaceAll("\0", " ");
    } catch {
      return ""; // gone
    }
  });
  return commands.filter((command) => command.includes(mark));
}

describe.skipIf(missing.length > 0)("openssh backend", { timeout: 30_000 }, () => {
  let lab: SshLab;
  beforeEach(() => {
    lab = new SshLab();
    vi.stubEnv("TMPDIR", lab.dir); // control sockets of this test alone
  });
  afterEach(async () => {
    await lab.close();
    vi.unstubAllEnvs();
  });
  const socketDirectories = (): readonly string[] => readdirSync(lab.dir).filter((name) => name.startsWith("nodectl-"));
  const connect = (destination = "node"): Promise<ShellHost> => lab.connect(destination, { backend: "openssh" });

  it("runs a command with stdin, stdout, stderr and exit status apart", async () => {
    await lab.server("node");
    const host = await connect();
    const answer = await run(host, "cat; echo err >&2; exit 7", "in");
    expect(answer).toEqual({ stdout: "in", stderr: "err\n", code: 7, signal: null, error: null });
    expect(host.target).toMatchObject({ kind: "ssh", name: "node", via: [], backend: "openssh" });
  });

  it("takes a command's own 255 for what it is", async () => {
    await lab.server("node");
    expect(await run(await connect(), "exit 255")).toMatchObject({ code: 255, error: null });
  });

  it("carries megabytes both ways", async () => {
    await lab.server("node");
    const text = "0123456789abcdef".repeat(200_000);
    expect((await run(await connect(), "cat", text)).stdout.length).toBe(text.length);
  });

  it("makes one connection for all channels, 8 at once", async () => {
    const server = await lab.server("node", { maxSessions: 100 });
    const host = await connect();
    const answers = await Promise.all(Array.from({ length: 12 }, () => run(host, "sleep 0.2; echo x")));
    expect(answers.map(({ stdout }) => stdout)).toEqual(Array(12).fill("x\n"));
    expect(server.connections).toHaveLength(1);
    expect(server.mostSessions).toBeLessThanOrEqual(8);
  });

  it("waits for a running channel where the server's MaxSessions is smaller, and connects no second time", async () => {
    const server = await lab.server("node", { maxSessions: 1 });
    const host = await connect();
    const answers = await Promise.all(Array.from({ length: 3 }, (_, at) => run(host, `sleep 0.1; echo ${at}`)));
    expect(answers.map(({ stdout }) => stdout.trim()).toSorted()).toEqual(["0", "1", "2"]);
    expect(server.connections).toHaveLength(1);
  });

  it("says that the server opens no channel where none is running", async () => {
    await lab.server("node", { maxSessions: 0 });
    const host = await connect();
    await expect(host.open("true", never)).rejects.toMatchObject({ code: "CHANNEL_REFUSED", exitCode: 3 });
  });

  it("asks for no terminal and sends no environment", async () => {
    const server = await lab.server(
      "node",
      {},
      " RequestTTY force\n SendEnv *\n RemoteCommand false\n ForwardAgent yes",
    );
    expect((await run(await connect(), "echo in")).stdout).toBe("in\n");
    expect(server.requests).toEqual([]);
  });

  it("reports a connection that drops in the middle", async () => {
    const server = await lab.server("node");
    const host = await connect();
    const channel = await host.open("echo begun; sleep 20", never);
    channel.stdout.once("data", () => server.cut());
    expect(await answerOf(channel)).toMatchObject({
      stdout: "begun\n",
      code: null,
      error: { code: "CONNECTION_LOST", exitCode: 3 },
    });
    await expect(host.open("true", never)).rejects.toMatchObject({ code: "CONNECTION_LOST" });
  });

  it("ends a channel's stdin when it is destroyed", async () => {
    const server = await lab.server("node");
    const host = await connect();
    const channel = await host.open("cat >/dev/null", never);
    expect(server.runningCommands).toBe(1);
    channel.destroy();
    await channel.closed;
    await eventually(() => server.runningCommands).toBe(0);
    expect((await run(host, "echo next")).stdout).toBe("next\n");
  });

  it("leaves no process, socket or connection behind when disposed", async () => {
    const server = await lab.server("node");
    const host = await connect();
    const channel = await host.open("cat", never);
    expect(socketDirectories()).toHaveLength(1);
    await host[Symbol.asyncDispose]();
    await channel.closed;
    await eventually(() => server.openSockets).toBe(0);
    await eventually(() => processesWith(lab.configFile)).toEqual([]);
    expect(socketDirectories()).toEqual([]);
  });

  it("ends everything when its signal aborts", async () => {
    const server = await lab.server("node");
    const abort = new AbortController();
    const host = await lab.connect("node", { backend: "openssh", signal: abort.signal });
    const channel = await host.open("sleep 20", never);
    abort.abort();
    expect((await answerOf(channel)).error).toMatchObject({ code: "INTERRUPTED", exitCode: 130 });
    await eventually(() => server.openSockets).toBe(0);
    await expect(host.open("true", never)).rejects.toMatchObject({ code: "INTERRUPTED" });
  });

  it("lets the connection die with its own process, however that ends", async () => {
    const server = await lab.server("node");
    const { signal } = await runBundled(
      lab,
      `await connectSsh({ ...common, destination: "node", backend: "openssh" });
      process.kill(process.pid, "SIGKILL");`,
    );
    expect(signal).toBe("SIGKILL");
    expect(server.connections).toHaveLength(1);
    await eventually(() => server.openSockets).toBe(0);
    await eventually(() => processesWith(lab.configFile)).toEqual([]);
    await eventually(socketDirectories).toEqual([]);
  });

  describe("is as strict", () => {
    it.each([
      ["HOST_KEY_UNKNOWN", null],
      ["HOST_KEY_MISMATCH", makeKey()],
    ])("with %s", async (code, known) => {
      const server = await lab.server("node", {}, " StrictHostKeyChecking no", known);
      await expect(connect()).rejects.toMatchObject({ code, exitCode: 3 });
      expect(server.offered).toEqual([]);
      expect(readFileSync(lab.knownHosts, "utf8")).not.toContain(known === null ? `${server.port}` : "nothing");
    });

    it("on every jump host", async () => {
      const outer = await lab.server("outer", {}, " StrictHostKeyChecking no", makeKey());
      await lab.server("inner", {}, " ProxyJump outer\n StrictHostKeyChecking no");
      await lab.server("node", {}, " ProxyJump inner\n StrictHostKeyChecking no");
      await expect(connect()).rejects.toMatchObject({ code: "HOST_KEY_MISMATCH", exitCode: 3 });
      expect(outer.offered).toEqual([]);
    });
  });

  it("goes through jump hosts", async () => {
    await lab.server("outer");
    await lab.server("inner", {}, " ProxyJump outer");
    await lab.server("node", {}, " ProxyJump inner");
    expect((await run(await connect(), "echo deep")).stdout).toBe("deep\n");
  });

  it("tells a refused port and refused keys", async () => {
    await lab.server("node", { authorized: [] });
    await expect(connect()).rejects.toMatchObject({ code: "AUTH_FAILED", exitCode: 3 });
    await expect(connect("127.0.0.1:1")).rejects.toMatchObject({ code: "CONNECTION_REFUSED", exitCode: 3 });
    await expect(connect("no-such-host.invalid")).rejects.toMatchObject({ code: "HOST_UNKNOWN", exitCode: 3 });
  });

  describe("is taken by itself", () => {
    const backendOf = async (): Promise<string | null> => {
      const host = await lab.connect("node");
      expect((await run(host, "echo in")).stdout).toBe("in\n");
      return host.target.backend;
    };

    it("for a ProxyCommand", async () => {
      const pipe = `const s=require("net").connect(%p,"%h");process.stdin.pipe(s).pipe(process.stdout)`;
      await lab.server("node", {}, ` ProxyCommand ${process.execPath} -e '${pipe}'`);
      expect(await backendOf()).toBe("openssh");
    });

    it("but not while ssh2 has one of the algorithms", async () => {
      await lab.server("node", {}, " MACs umac-128-etm@openssh.com,hmac-sha2-512\n Ciphers aes128-ctr");
      expect(await backendOf()).toBe("ssh2");
    });

    it("for an identity with a certificate, which ssh2 is refused for", async () => {
      const ca = lab.write("ca", makeKey().private);
      lab.write("id.pub", `${lab.userKey.public}\n`);
      const signed = spawnSync("ssh-keygen", ["-q", "-s", ca, "-I", "me", "-n", "tester", lab.path("id.pub")], {
        encoding: "utf8",
      });
      expect(signed.status, signed.stderr).toBe(0);
      await lab.server("node");
      await expect(lab.connect("node", { backend: "ssh2" })).rejects.toThrow("certificate");
    });
  });
});
