import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmdirSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { userInfo } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { has, type KeyPair, makeKey, run, SshLab } from "./ssh-lab.ts";

const SSHD = "/usr/sbin/sshd";
const PRIVSEP = "/run/sshd"; // sshd asks for it where root runs it
const missing = ["ssh", "ssh-keygen", "ssh-agent", "ssh-add", SSHD].filter((program) => !has(program));
if (missing.length > 0) console.warn(`skipped: no ${missing.join(", ")} on this machine`);

const { username } = userInfo();

describe.skipIf(missing.length > 0)("against OpenSSH's own server", { timeout: 30_000 }, () => {
  let lab: SshLab;
  let hostKey: KeyPair;
  let made = false;
  const children: ChildProcess[] = [];

  beforeAll(() => {
    made = process.getuid?.() === 0 && !existsSync(PRIVSEP);
    if (made) mkdirSync(PRIVSEP, { mode: 0o755 });
  });
  afterAll(() => {
    if (made) rmdirSync(PRIVSEP);
  });
  beforeEach(() => {
    lab = new SshLab();
    hostKey = makeKey();
  });
  afterEach(async () => {
    await lab.close();
    for (const child of children.splice(0)) child.kill();
  });

  async function freePort(): Promise<number> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    return port;
  }

  const answers = (port: number): Promise<boolean> =>
    new Promise((resolve) => {
      const socket = connect(port, "127.0.0.1");
      const say = (up: boolean) => () => {
        socket.destroy();
        resolve(up);
      };
      socket.once("connect", say(true)).once("error", say(false));
    });

  /** An sshd that the config calls `node`. */
  async function sshd(options: readonly string[] = [], client = ""): Promise<number> {
    const port = await freePort();
    const config = [
      ...options, // sshd takes the first value of a keyword
      `Port ${port}`,
      "ListenAddress 127.0.0.1",
      `HostKey ${lab.write("host", hostKey.private)}`,
      `AuthorizedKeysFile ${lab.write("authorized", `${lab.userKey.public}\n`)}`,
      "PidFile none",
      "StrictModes no",
      "UsePAM no",
    ];
    const file = lab.write("sshd_config", `${config.join("\n")}\n`);
    children.push(spawn(SSHD, ["-D", "-e", "-f", file], { stdio: "ignore" }));
    for (let tries = 0; tries < 100 && !(await answers(port)); tries++) await sleep(50);
    lab.configure(`Host node\n HostName 127.0.0.1\n User ${username}\n Port ${port}\n${client}`);
    return port;
  }

  const know = (port: number): void => lab.know(`[127.0.0.1]:${port} ${hostKey.public}`);
  const worksThrough = async (): Promise<string | null> => {
    const host = await lab.connect("node");
    expect((await run(host, "echo in")).stdout).toBe("in\n");
    return host.target.backend;
  };

  it.each(["ssh2", "openssh"] as const)("runs many commands through %s on one connection", async (backend) => {
    know(await sshd());
    const host = await lab.connect("node", { backend });
    const all = await Promise.all(Array.from({ length: 12 }, (_, at) => run(host, `cat; exit ${at}`, String(at))));
    expect(all.map(({ stdout, code }) => [stdout, code])).toEqual(
      Array.from({ length: 12 }, (_, at) => [String(at), at]),
    );
  });

  it.each(["ssh2", "openssh"] as const)("gets by with MaxSessions 2 through %s", async (backend) => {
    know(await sshd(["MaxSessions 2"]));
    const host = await lab.connect("node", { backend });
    const all = await Promise.all(Array.from({ length: 6 }, () => run(host, "sleep 0.1; echo x")));
    expect(all.map(({ stdout }) => stdout)).toEqual(Array(6).fill("x\n"));
  });

  it("goes through jump hosts", async () => {
    const port = await sshd();
    know(port);
    lab.configure(`Host inner\n HostName 127.0.0.1\n User ${username}\n Port ${port}\n ProxyJump node`);
    const host = await lab.connect("inner");
    expect(host.target).toMatchObject({ backend: "ssh2", via: [expect.any(String)] });
    expect((await run(host, "echo deep")).stdout).toBe("deep\n");
  });

  it("leaves a key exchange that ssh2 lacks to ssh", async () => {
    know(await sshd(["KexAlgorithms sntrup761x25519-sha512@openssh.com"]));
    expect(await worksThrough()).toBe("openssh");
    await expect(lab.connect("node", { backend: "ssh2" })).rejects.toMatchObject({ code: "SSH_FAILED", exitCode: 3 });
  });

  it("leaves a user certificate to ssh", async () => {
    const ca = makeKey();
    const port = await sshd([`TrustedUserCAKeys ${lab.write("ca.pub", `${ca.public}\n`)}`, "AuthorizedKeysFile none"]);
    know(port);
    await expect(lab.connect("node")).rejects.toMatchObject({ code: "AUTH_FAILED" });
    lab.write("id.pub", `${lab.userKey.public}\n`);
    sign(lab.write("ca", ca.private), ["-n", username], lab.path("id.pub"));
    expect(await worksThrough()).toBe("openssh");
  });

  it("leaves a host that only a certificate authority vouches for to ssh, which is as strict", async () => {
    const ca = makeKey();
    lab.write("host.pub", `${hostKey.public}\n`);
    sign(lab.write("ca", ca.private), ["-h", "-n", "127.0.0.1"], lab.path("host.pub"));
    const port = await sshd([`HostCertificate ${lab.path("host-cert.pub")}`]);
    lab.know(`@cert-authority [127.0.0.1]:${port} ${makeKey().public}`);
    await expect(lab.connect("node")).rejects.toMatchObject({ code: "HOST_KEY_UNKNOWN", exitCode: 3 });
    lab.know(`@cert-authority [127.0.0.1]:${port} ${ca.public}`);
    expect(await worksThrough()).toBe("openssh");
  });

  it("takes an authority's word where the plain key known is an old one", async () => {
    const ca = makeKey();
    lab.write("host.pub", `${hostKey.public}\n`);
    sign(lab.write("ca", ca.private), ["-h", "-n", "127.0.0.1"], lab.path("host.pub"));
    const port = await sshd([`HostCertificate ${lab.path("host-cert.pub")}`]);
    lab.know(`[127.0.0.1]:${port} ${makeKey().public}`);
    lab.know(`@cert-authority [127.0.0.1]:${port} ${ca.public}`);
    expect(await worksThrough()).toBe("openssh");
  });

  it("tells the server's limit of tries, and what to do about it", async () => {
    const keys = Array.from({ length: 6 }, (_, at) => ` IdentityFile ${lab.write(`k${at}`, makeKey().private)}`);
    know(await sshd(["MaxAuthTries 5"], keys.join("\n")));
    const refused = lab.connect("node");
    await expect(refused).rejects.toMatchObject({
      code: "AUTH_FAILED",
      hint: expect.stringContaining("IdentitiesOnly"),
    });
    await expect(refused).rejects.toThrow(/Too many authentication failures/);
  });

  it("logs in with an RSA key, by SHA-2", async () => {
    const rsa = makeKey("rsa");
    const client = ` IdentityFile ${lab.write("rsa", rsa.private)}\n IdentitiesOnly yes`;
    know(await sshd([], client));
    lab.write("authorized", `${rsa.public}\n`);
    expect(await worksThrough()).toBe("ssh2");
  });

  function sign(ca: string, options: readonly string[], file: string): void {
    const signed = spawnSync("ssh-keygen", ["-q", "-s", ca, "-I", "test", ...options, file], { encoding: "utf8" });
    expect(signed.status, signed.stderr).toBe(0);
  }
});
