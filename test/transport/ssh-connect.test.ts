import { spawnSync } from "node:child_process";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { eventually, has, makeKey, run, SshLab } from "./ssh-lab.ts";

const missing = ["ssh", "ssh-keygen"].filter((program) => !has(program));
if (missing.length > 0) console.warn(`skipped: no ${missing.join(", ")} on this machine`);
const noAgent = missing.length > 0 || !has("ssh-agent") || !has("ssh-add");
if (noAgent) console.warn("skipped: no ssh-agent on this machine");

/** A TCP server that does with a connection what `talk` says. */
async function rawServer(talk: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
    socket.resume();
    talk(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    sockets,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe.skipIf(missing.length > 0)("connecting", { timeout: 30_000 }, () => {
  let lab: SshLab;
  beforeEach(() => {
    lab = new SshLab();
  });
  afterEach(async () => {
    await lab.close();
  });

  it("tells a refused port", async () => {
    const server = await rawServer(() => {});
    await server.close();
    const refused = lab.connect(`127.0.0.1:${server.port}`);
    await expect(refused).rejects.toMatchObject({ code: "CONNECTION_REFUSED", exitCode: 3 });
  });

  it("tells a name without an address", async () => {
    await expect(lab.connect("no-such-host.invalid")).rejects.toMatchObject({ code: "HOST_UNKNOWN", exitCode: 3 });
  });

  it("gives up on a server that says nothing", async () => {
    const server = await rawServer(() => {});
    const begun = performance.now();
    const refused = lab.connect(`127.0.0.1:${server.port}`, { connectTimeoutMs: 300 });
    await expect(refused).rejects.toMatchObject({ code: "CONNECT_TIMED_OUT", exitCode: 3 });
    expect(performance.now() - begun).toBeLessThan(3_000);
    await eventually(() => server.sockets.size).toBe(0);
    await server.close();
  });

  it("takes ConnectTimeout from the configuration", async () => {
    const server = await rawServer(() => {});
    lab.configure("Host 127.0.0.1\n ConnectTimeout 1\n");
    await expect(lab.connect(`127.0.0.1:${server.port}`, { connectTimeoutMs: 60_000 })).rejects.toThrow("within 1 s");
    await server.close();
  });

  it("tells a server that hangs up at once, and one that is none", async () => {
    const mute = await rawServer((socket) => socket.destroy());
    await expect(lab.connect(`127.0.0.1:${mute.port}`)).rejects.toMatchObject({ code: "CONNECTION_LOST", exitCode: 3 });
    await mute.close();
    const web = await rawServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    await expect(lab.connect(`127.0.0.1:${web.port}`, { backend: "ssh2" })).rejects.toMatchObject({ exitCode: 3 });
    await web.close();
  });

  it("is interrupted while it connects", async () => {
    const server = await rawServer(() => {});
    const abort = new AbortController();
    const connecting = lab.connect(`127.0.0.1:${server.port}`, { signal: abort.signal });
    await eventually(() => server.sockets.size).toBe(1);
    abort.abort();
    await expect(connecting).rejects.toMatchObject({ code: "INTERRUPTED", exitCode: 130 });
    await eventually(() => server.sockets.size).toBe(0);
    await server.close();
  });

  it("refuses a destination that ssh would take for an option", async () => {
    await expect(lab.connect("-oProxyCommand=true")).rejects.toMatchObject({ exitCode: 2 });
    await expect(lab.connect("root@-l")).rejects.toMatchObject({ exitCode: 2 });
  });

  it("quotes what ssh says about its configuration", async () => {
    lab.configure("Host node\n NoSuchKeyword yes\n");
    const refused = lab.connect("node");
    await expect(refused).rejects.toMatchObject({ code: "SSH_CONFIG_INVALID", exitCode: 3 });
    await expect(refused).rejects.toThrow(/nosuchkeyword/i);
  });

  it.each([
    ["ProxyCommand", " ProxyCommand nc %h %p"],
    ["KnownHostsCommand", " KnownHostsCommand /bin/true"],
    ["KexAlgorithms", " KexAlgorithms sntrup761x25519-sha512@openssh.com"],
    ["MACs", " MACs umac-128@openssh.com"],
  ])("names %s where ssh2 is forced and lacks it", async (what, extra) => {
    await lab.server("node", {}, extra);
    const refused = lab.connect("node", { backend: "ssh2" });
    await expect(refused).rejects.toMatchObject({ code: "SSH_BACKEND_UNSUPPORTED", exitCode: 3 });
    await expect(refused).rejects.toThrow(what);
  });

  describe.skipIf(noAgent)("with an agent", () => {
    let agentPid = 0;
    let socket = "";
    beforeEach(() => {
      socket = lab.path("agent.sock");
      const said = spawnSync("ssh-agent", ["-s", "-a", socket], { encoding: "utf8" }).stdout;
      agentPid = Number(/SSH_AGENT_PID=(\d+)/.exec(said)?.[1]);
    });
    afterEach(() => {
      if (agentPid > 0) process.kill(agentPid);
    });
    const add = (path: string): void => {
      const added = spawnSync("ssh-add", [path], { env: { ...process.env, SSH_AUTH_SOCK: socket }, encoding: "utf8" });
      expect(added.status, added.stderr).toBe(0);
    };

    it("takes its keys, before the files", async () => {
      const held = makeKey();
      add(lab.write("held", held.private));
      const server = await lab.server("node", { authorized: [held] }, ` IdentityAgent ${socket}`);
      expect((await run(await lab.connect("node"), "echo in")).stdout).toBe("in\n");
      expect(server.offered).toEqual([held.blob.toString("base64")]);
    });

    it("signs with an RSA key that the agent holds", async () => {
      const held = makeKey("rsa");
      add(lab.write("held", held.private));
      await lab.server("node", { authorized: [held] }, ` IdentityAgent ${socket}`);
      expect((await run(await lab.connect("node"), "echo in")).stdout).toBe("in\n");
    });

    it("takes an encrypted file's key from it without asking", async () => {
      const key = makeKey();
      add(lab.write("plain", key.private));
      const path = lab.write("locked", makeKey("ed25519", "secret").private);
      lab.write("locked.pub", `${key.public}\n`);
      const onlyPublic = lab.write("just.pub", `${key.public}\n`, 0o644);
      const extra = ` IdentityAgent ${socket}\n IdentitiesOnly yes\n IdentityFile ${onlyPublic}\n IdentityFile ${path}`;
      await lab.server("node", { authorized: [key] }, extra);
      expect((await run(await lab.connect("node"), "echo in")).stdout).toBe("in\n");
    });

    it("offers with IdentitiesOnly none of its other keys, which would use up the server's tries", async () => {
      for (let at = 0; at < 4; at++) add(lab.write(`other${at}`, makeKey().private));
      const server = await lab.server("node", {}, ` IdentityAgent ${socket}\n IdentitiesOnly yes`);
      await lab.connect("node");
      expect(server.offered).toEqual([lab.userKey.blob.toString("base64")]);
    });

    it("offers first what is both configured and held", async () => {
      add(lab.write("other", makeKey().private));
      add(lab.path("id"));
      const server = await lab.server("node", {}, ` IdentityAgent ${socket}`);
      await lab.connect("node");
      expect(server.offered).toEqual([lab.userKey.blob.toString("base64")]);
    });
  });
});
