import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { throwawayPod } from "./support/faults.ts";
import { inLab, KUBECONFIG, LAB, NODE, nodectl, nodectlJson, onNode, SSH_CONFIG, ssh, trace } from "./support/lab.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "nodectl-bad-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a trace that must fail: one sentence, a stable code, no stack trace, the same exit code as text and as JSON. */
async function expectFailure(
  args: readonly string[],
  exit: number,
  said: RegExp,
  options: { kubeconfig?: string | null } = {},
): Promise<string> {
  const text = await nodectl(["trace", "pod", "web", "-n", "default", ...args], options);
  expect({ code: text.code, stdout: text.stdout }).toEqual({ code: exit, stdout: "" });
  expect(text.stderr).toMatch(said);
  expect(text.stderr).not.toMatch(/\n\s+at |node:internal|undefined|\[object/);
  expect(text.ms).toBeLessThan(30_000);
  const { json, code } = await nodectlJson(["trace", "pod", "web", "-n", "default", ...args], options);
  expect(code).toBe(exit);
  expect(json).toMatchObject({
    schema: "nodectl/v1",
    result: null,
    error: { code: expect.stringMatching(/^[A-Z][A-Z_]+$/) },
  });
  return json.error?.code ?? "";
}

/** The lab's ssh config with a line of each `Host` block changed. */
async function sshConfig(name: string, change: (config: string) => string): Promise<string[]> {
  const file = join(folder, name);
  await writeFile(file, change(await readFile(SSH_CONFIG, "utf8")));
  return ["--ssh-config", file];
}

async function knownHosts(name: string, change: (lines: string) => string): Promise<string[]> {
  const file = join(folder, `${name}-known_hosts`);
  await writeFile(file, change(await readFile(join(LAB, "ssh/known_hosts"), "utf8")));
  return await sshConfig(name, (config) => config.replace(/UserKnownHostsFile .*/g, `UserKnownHostsFile ${file}`));
}

const OTHER_KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE";

describe.each(["ssh2", "openssh"])("with %s", (backend) => {
  const with_ = ["--ssh-backend", backend];

  it("a host that no name server knows", async () => {
    await expectFailure(["--host", "no-such-host.invalid", ...with_], 3, /no-such-host\.invalid/);
  });

  it("a port that nothing listens on", async () => {
    expect(
      await expectFailure(
        ["--host", "root@10.250.0.11:2", ...with_, ...(await sshConfig("as-is", (config) => config))],
        3,
        /refuse/i,
      ),
    ).toMatch(/REFUSED/);
  });

  it("an address that doesn't answer", async () => {
    await expectFailure(
      ["--host", "root@10.250.0.99", ...with_, ...(await sshConfig("silent", () => "ConnectTimeout 3\n"))],
      3,
      /10\.250\.0\.99/,
    );
  });

  it("a key that the node doesn't take", async () => {
    const key = join(folder, `stranger-${backend}`);
    await inLab(["ssh-keygen", "-qt", "ed25519", "-N", "", "-f", key]);
    const config = await sshConfig(`stranger-${backend}.conf`, (text) =>
      text.replace(/IdentityFile .*/g, `IdentityFile ${key}\n  IdentitiesOnly yes`),
    );
    expect(await expectFailure(["--host", "w1", ...config, ...with_], 3, /auth|permission|denied|refused/i)).toMatch(
      /AUTH/,
    );
  });

  it("a host key that nobody has seen: named by its fingerprint, with the command that adds it", async () => {
    const fingerprint = (await ssh("w1", "ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub")).split(" ")[1] ?? "?";
    const config = await knownHosts(`unknown-${backend}`, () => "");
    const code = await expectFailure(["--host", "w1", ...config, ...with_], 3, /\bkey\b/i);
    expect(code).toBe("HOST_KEY_UNKNOWN");
    const { stderr } = await nodectl(["trace", "pod", "web", "--host", "w1", ...config, ...with_]);
    if (backend === "ssh2") expect(stderr).toContain(fingerprint);
    expect(stderr).toMatch(/ssh-keyscan|known_hosts/);
  });

  it("a host key that has changed", async () => {
    const config = await knownHosts(`changed-${backend}`, (lines) =>
      lines.replace(/^(10\.250\.0\.11) .*$/m, `$1 ${OTHER_KEY}`),
    );
    expect(await expectFailure(["--host", "w1", ...config, ...with_], 3, /\bkey\b/i)).toBe("HOST_KEY_MISMATCH");
  });

  it("a changed host key on the way: the jump host's counts as much", async () => {
    const config = await knownHosts(`changed-jump-${backend}`, (lines) =>
      lines.replace(/^(10\.250\.0\.10) .*$/m, `$1 ${OTHER_KEY}`),
    );
    await expectFailure(["--host", "w1-via-cp", ...config, ...with_], 3, /\bkey\b/i);
  });
});

describe("of the cluster", () => {
  it("no such context", () =>
    expectFailure(["--context", "nowhere", "--host", "w1", "--ssh-config", SSH_CONFIG], 2, /nowhere/));

  it("no such kubeconfig", () =>
    expectFailure(["--kubeconfig", join(folder, "none"), "--host", "w1", "--ssh-config", SSH_CONFIG], 2, /none/));

  it("no such node", () => expectFailure(["--node", "w99", "--ssh-config", SSH_CONFIG], 2, /w99/));

  it("an API server that refuses: a plain trace can't find the node, a named host doesn't need it", async () => {
    const kubeconfig = join(folder, "wrong-port");
    await writeFile(
      kubeconfig,
      (await readFile(KUBECONFIG, "utf8")).replace(/server: .*/, "server: https://10.250.0.10:1"),
    );
    await expectFailure(["--ssh-config", SSH_CONFIG], 3, /10\.250\.0\.10:1|refused/, { kubeconfig });
    const { pod, code } = await trace(["pod", "web", "-n", "default"], { kubeconfig });
    expect(pod.events).toBeNull();
    expect([0, 4]).toContain(code);
  });

  it("credentials that the API server refuses", async () => {
    const kubeconfig = join(folder, "nobody");
    await writeFile(
      kubeconfig,
      (await readFile(KUBECONFIG, "utf8"))
        .replace(/client-certificate-data: .*/, "token: wrong")
        .replace(/ *client-key-data: .*\n/, ""),
    );
    await expectFailure(["--ssh-config", SSH_CONFIG], 3, /unauthori[sz]ed|401|credential|forbidden/i, { kubeconfig });
  });
});

describe("on the node", () => {
  it.each([
    ["junk", "head -c 100000 /dev/urandom"],
    ["half a JSON document", 'printf \'{"items":[{"id":"ab\''],
    ["another shape", 'echo \'{"items":7,"containers":"x","pods":[null]}\''],
    ["escape sequences and an error", "printf '\\033[2J\\033]0;owned\\007' >&2; exit 1"],
    ["endless output", "yes"],
  ])("a crictl that prints %s costs what it alone knows", async (_name, script) => {
    await ssh(
      NODE,
      "mv /usr/local/bin/crictl /usr/local/bin/.crictl-real; cat >/usr/local/bin/crictl; chmod 755 /usr/local/bin/crictl",
      { input: `#!/bin/sh\n${script}\n` },
    );
    try {
      const { pod, code, ms, stdout } = await trace(["pod", "web", "-n", "default"]);
      expect(
        pod.containers
          .filter(({ processes }) => (processes ?? []).length > 0)
          .map(({ name }) => name)
          .sort(),
      ).toEqual(["app", "sidecar"]);
      expect([1, 4]).toContain(code);
      expect(ms).toBeLessThan(30_000);
      expect(stdout).not.toContain("\u001b");
    } finally {
      await ssh(NODE, "mv /usr/local/bin/.crictl-real /usr/local/bin/crictl");
    }
    const { code } = await trace(["pod", "web", "-n", "default"]);
    expect(code).toBe(0);
  });

  it("a pod whose process calls itself by escape sequences", async () => {
    await using _pod = await throwawayPod("disguised", {
      containers: [
        {
          name: "app",
          image: "registry.local/busybox:1.35",
          imagePullPolicy: "Never",
          command: ["sh", "-c", "sleep 100000; true", "\u001b[2J\u001b]0;owned\u0007\u202e"],
        },
      ],
    });
    const { stdout, code } = await nodectl(["trace", "pod", "disguised", "-n", "default", ...onNode()]);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/[\u001b\u0007\u202e]/);
    expect(stdout).toContain("\\x1b[2J");
  });
});
