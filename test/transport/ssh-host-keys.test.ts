import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fingerprint } from "../../src/transport/known-hosts.ts";
import { eventually, has, makeKey, run, runBundled, SshLab } from "./ssh-lab.ts";

const missing = ["ssh", "ssh-keygen"].filter((program) => !has(program));
if (missing.length > 0) console.warn(`skipped: no ${missing.join(", ")} on this machine`);

describe.skipIf(missing.length > 0)("host keys", { timeout: 30_000 }, () => {
  let lab: SshLab;
  beforeEach(() => {
    lab = new SshLab();
  });
  afterEach(async () => {
    await lab.close();
  });
  const works = async (destination = "node"): Promise<void> => {
    const host = await lab.connect(destination, { backend: "ssh2" });
    expect((await run(host, "echo in")).stdout).toBe("in\n");
    await host[Symbol.asyncDispose]();
  };

  it("refuses an unknown host, whatever StrictHostKeyChecking says, and tells its fingerprint and how to accept it", async () => {
    const key = makeKey();
    const server = await lab.server("node", { hostKeys: [key] }, " StrictHostKeyChecking no", null);
    const refused = lab.connect("node");
    await expect(refused).rejects.toMatchObject({
      code: "HOST_KEY_UNKNOWN",
      exitCode: 3,
      hint: expect.stringContaining(`ssh -o StrictHostKeyChecking=ask -F ${lab.configFile} -- node true`),
    });
    await expect(refused).rejects.toThrow(
      `127.0.0.1:${server.port} shows the ssh-ed25519 key ${fingerprint(key.blob)}`,
    );
    expect(server.offered).toEqual([]);
  });

  it("refuses a changed key and names the known one's line", async () => {
    const [shown, known] = [makeKey(), makeKey()];
    lab.know("# a comment");
    await lab.server("node", { hostKeys: [shown] }, "", known);
    const refused = lab.connect("node");
    await expect(refused).rejects.toMatchObject({ code: "HOST_KEY_MISMATCH", exitCode: 3 });
    await expect(refused).rejects.toThrow(`${lab.knownHosts}:2`);
    await expect(refused).rejects.toThrow(fingerprint(shown.blob));
    await expect(refused).rejects.toThrow(fingerprint(known.blob));
  });

  it("refuses a revoked key, also where another line knows it", async () => {
    const key = makeKey();
    await lab.server("node", { hostKeys: [key] });
    lab.know(`@revoked * ${key.public}`);
    const other = makeKey();
    const server = await lab.server("other", { hostKeys: [other] });
    lab.know(`@revoked [127.0.0.1]:${server.port} ${other.public}`);
    await expect(lab.connect("other")).rejects.toMatchObject({ code: "HOST_KEY_REVOKED", exitCode: 3 });
    await expect(lab.connect("node")).rejects.toMatchObject({ code: "HOST_KEY_REVOKED", exitCode: 3 });
  });

  it("finds hashed names", async () => {
    await lab.server("node");
    expect(spawnSync("ssh-keygen", ["-H", "-f", lab.knownHosts]).status).toBe(0);
    await works();
  });

  it("looks a HostKeyAlias up instead of address and port, in any case", async () => {
    const key = makeKey();
    await lab.server("node", { hostKeys: [key] }, " HostKeyAlias The-Node", null);
    lab.know(`the-node ${key.public}`);
    await works();
  });

  it("does not take a key known under another name", async () => {
    const key = makeKey();
    const server = await lab.server("node", { hostKeys: [key] }, " HostKeyAlias alias", null);
    lab.know(`[127.0.0.1]:${server.port} ${key.public}`);
    await expect(lab.connect("node")).rejects.toMatchObject({ code: "HOST_KEY_UNKNOWN" });
  });

  it("takes off port 22 what is known of the bare name, where the full one knows nothing", async () => {
    const [key, other] = [makeKey(), makeKey()];
    await lab.server("node", { hostKeys: [key] }, "", null);
    lab.know(`127.0.0.1 ${key.public}`);
    await works();
    await lab.server("second", { hostKeys: [other] }, "", null);
    await expect(lab.connect("second")).rejects.toMatchObject({ code: "HOST_KEY_UNKNOWN" });
  });

  it("asks for the key type that is known", async () => {
    const [ed25519, ecdsa] = [makeKey("ed25519"), makeKey("ecdsa")];
    await lab.server("node", { hostKeys: [ed25519, ecdsa] }, "", ecdsa);
    await works();
  });

  it("verifies an RSA key, which signs under other names than its type", async () => {
    await lab.server("node", { hostKeys: [makeKey("rsa")] });
    await works();
  });

  it("calls a host unknown that is known by a key of another type", async () => {
    const server = await lab.server("node", { hostKeys: [makeKey("ed25519")] }, "", makeKey("ecdsa"));
    await expect(lab.connect("node")).rejects.toMatchObject({ code: "HOST_KEY_UNKNOWN" });
    await expect(lab.connect("node")).rejects.toThrow("known is only ecdsa-sha2-nistp256 at");
    expect(server.offered).toEqual([]);
  });

  it("fails on a known_hosts that cannot be read, and does not call the host unknown", async () => {
    mkdirSync(lab.path("unreadable"));
    await lab.server("node", {}, ` UserKnownHostsFile ${lab.path("unreadable")} ${lab.knownHosts}`);
    const refused = lab.connect("node");
    await expect(refused).rejects.toMatchObject({ code: "KNOWN_HOSTS_UNREADABLE", exitCode: 3 });
    await expect(refused).rejects.toThrow(lab.path("unreadable"));
  });

  it("reads several known_hosts files, the system's too, also with spaces in their names", async () => {
    const [first, second] = [makeKey(), makeKey()];
    const mine = lab.path("my known hosts");
    const extra = ` UserKnownHostsFile ${lab.knownHosts} "${mine}"\n GlobalKnownHostsFile ${lab.path("global")}`;
    const one = await lab.server("one", { hostKeys: [first] }, extra, null);
    const two = await lab.server("two", { hostKeys: [second] }, extra, null);
    lab.write("my known hosts", `[127.0.0.1]:${one.port} ${first.public}\n`);
    lab.write("global", `[127.0.0.1]:${two.port} ${second.public}\n`);
    await works("one");
    await works("two");
  });

  describe("through jump hosts", () => {
    it("connects through one and two, each with its own key", async () => {
      const outer = await lab.server("outer");
      await lab.server("inner", {}, " ProxyJump outer");
      const node = await lab.server("node", {}, " ProxyJump inner");
      await lab.server("direct", {}, " ProxyJump outer");
      await works("direct");
      const host = await lab.connect("node");
      expect(host.target.via).toHaveLength(2);
      expect(host.target.via[0]).toBe(`tester@127.0.0.1:${outer.port}`);
      expect((await run(host, "echo deep")).stdout).toBe("deep\n");
      await host[Symbol.asyncDispose]();
      await eventually(() => outer.openSockets + node.openSockets).toBe(0);
    });

    it("connects through them without ssh2's native code, where one cipher inside itself breaks", async () => {
      await lab.server("outer");
      await lab.server("inner", {}, " ProxyJump outer");
      await lab.server("node", {}, " ProxyJump inner\n Ciphers chacha20-poly1305@openssh.com,aes128-ctr");
      const { stdout } = await runBundled(
        lab,
        `const host = await connectSsh({ ...common, destination: "node", backend: "ssh2" });
        const channel = await host.open("cat", signal);
        channel.stdin.end("deep");
        for await (const chunk of channel.stdout) process.stdout.write(chunk);
        await host[Symbol.asyncDispose]();`,
      );
      expect(stdout).toBe("deep");
    });

    it("takes a list of hosts with users and ports", async () => {
      const outer = await lab.server("outer");
      await lab.server("inner", {}, " ProxyJump none");
      await lab.server("node", {}, ` ProxyJump someone@127.0.0.1:${outer.port},inner`);
      const host = await lab.connect("node");
      expect(host.target.via[0]).toBe(`someone@127.0.0.1:${outer.port}`);
      expect((await run(host, "echo in")).stdout).toBe("in\n");
    });

    it.each(["outer", "inner", "node"])("refuses a wrong key on %s", async (wrong) => {
      const knownFor = (alias: string) => (alias === wrong ? makeKey() : undefined);
      const jump = { outer: "", inner: " ProxyJump outer", node: " ProxyJump inner" };
      const servers = [];
      for (const [alias, extra] of Object.entries(jump))
        servers.push(await lab.server(alias, {}, extra, knownFor(alias)));
      const refused = lab.connect("node");
      await expect(refused).rejects.toMatchObject({ code: "HOST_KEY_MISMATCH", exitCode: 3 });
      await expect(refused).rejects.toThrow(wrong === "node" ? /^tester@/ : /^the jump host tester@/);
      for (const server of servers) await eventually(() => server.openSockets).toBe(0);
    });

    it.each(["outer", "node"])("refuses an unknown key on %s", async (unknown) => {
      await lab.server("outer", {}, "", unknown === "outer" ? null : undefined);
      const node = await lab.server("node", {}, " ProxyJump outer", unknown === "node" ? null : undefined);
      await expect(lab.connect("node")).rejects.toMatchObject({ code: "HOST_KEY_UNKNOWN", exitCode: 3 });
      expect(node.offered).toEqual([]);
    });

    it("names the jump host that cannot reach the next", async () => {
      const outer = await lab.server("outer");
      lab.configure("Host node\n HostName 127.0.0.1\n Port 1\n ProxyJump outer");
      const refused = lab.connect("node");
      await expect(refused).rejects.toMatchObject({ code: "JUMP_FAILED", exitCode: 3 });
      await expect(refused).rejects.toThrow(`the jump host tester@127.0.0.1:${outer.port}`);
      await eventually(() => outer.openSockets).toBe(0);
    });

    it("stops at a jump host that is reached through itself", async () => {
      lab.configure("Host a\n ProxyJump b\nHost b\n ProxyJump a\n");
      await expect(lab.connect("a")).rejects.toMatchObject({ code: "SSH_CONFIG_INVALID", exitCode: 3 });
    });
  });
});
