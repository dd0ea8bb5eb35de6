import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settled } from "./support/chain.ts";
import {
  envelopeOf,
  given,
  KUBECONFIG,
  LAB,
  NODE,
  nodectl,
  nodectlJson,
  onNode,
  run,
  SSH_CONFIG,
  ssh,
  trace,
  tracedPod,
  trySsh,
} from "./support/lab.ts";
import { apiPod } from "./support/truth.ts";

// Where nodectl is told to look is the same whatever the node: these run for w1 alone.
const ssh_ = ["--ssh-config", SSH_CONFIG];
const ADDRESS = "10.250.0.11";
let folder: string;
let uid: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "nodectl-targets-"));
  uid = (await apiPod("web")).metadata.uid;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The lab's ssh config without what it says about names: the way of a site whose ssh knows nodes by address only. */
async function addressOnlyConfig(): Promise<string> {
  const file = join(folder, "by-address");
  await writeFile(
    file,
    `Host ${ADDRESS} w1\n  User root\n  IdentityFile ${LAB}/ssh/id\n  UserKnownHostsFile ${LAB}/ssh/known_hosts\n  StrictHostKeyChecking yes\n`,
  );
  return file;
}

async function expectWeb(args: readonly string[], address?: string | RegExp): Promise<void> {
  const result = await nodectlJson(["trace", "pod", "web", "-n", "default", ...args]);
  expect(tracedPod(result).pod.uid, args.join(" ")).toBe(uid);
  if (address !== undefined) expect(result.json.target?.address).toMatch(address);
  expect(result.code).toBe(0);
}

describe("a node is reached", () => {
  it("by its name in the ssh config", () => expectWeb(["--host", "w1", ...ssh_], /root@10\.250\.0\.11:22/));

  it("by user, address and port", async () =>
    expectWeb(["--host", `root@${ADDRESS}:22`, "--ssh-config", await addressOnlyConfig()]));

  it("by its Kubernetes name, which the ssh config knows", () => expectWeb(["--node", "w1", ...ssh_]));

  it("by its Kubernetes name, by the address that the API has", async () =>
    expectWeb(["--node", "w1", "--ssh-config", await addressOnlyConfig()], /10\.250\.0\.11/));

  it("by the pod's name alone: pod, node, ssh", async () => {
    await expectWeb(["--ssh-config", SSH_CONFIG]);
    await expectWeb(["--ssh-config", SSH_CONFIG, "--kubeconfig", KUBECONFIG]);
    const elsewhere = await nodectlJson(["trace", "pod", "elsewhere", "-n", "default", ...ssh_]);
    expect(tracedPod(elsewhere).pod.node).toBe("cp");
  });

  it("through another node, each hop's key checked", async () => {
    const { json, pod } = await trace(["pod", "web", "-n", "default"], { target: onNode("via-cp") });
    expect(pod.pod.uid).toBe(uid);
    expect(json.target).toMatchObject({ kind: "ssh", name: "w1-via-cp" });
    expect(given(json.target).via.join()).toMatch(/cp|10\.250\.0\.10/);
  });

  it.each(["ops", "admin"] as const)("as %s", async (login) => {
    const { json, pod } = await trace(["pod", "web", "-n", "default"], { target: onNode(login) });
    expect(pod.pod.name).toBe("web");
    expect(json.target?.address).toContain(`${login}@`);
  });

  it("with the system's ssh", async () => {
    const { json } = await nodectlJson([
      "trace",
      "pod",
      "web",
      "-n",
      "default",
      ...onNode("via-cp"),
      "--ssh-backend",
      "openssh",
    ]);
    expect(json.target?.backend).toBe("openssh");
    await expectWeb([...onNode(), "--ssh-backend", "openssh"]);
  });

  it("with a key from the agent", async () => {
    const socket = join(folder, "agent");
    const { stdout } = await run(["ssh-agent", "-a", socket]);
    const pid = given(/SSH_AGENT_PID=(\d+)/.exec(stdout)?.[1]);
    try {
      await run(["ssh-add", join(LAB, "ssh/id")], { env: { SSH_AUTH_SOCK: socket } });
      const config = join(folder, "agent-only");
      await writeFile(config, (await readFile(SSH_CONFIG, "utf8")).replace(/^ *IdentityFile .*\n/gm, ""));
      const { code, stderr } = await nodectl(
        ["trace", "pod", "web", "-n", "default", "--host", "w1-via-cp", "--ssh-config", config],
        { env: { SSH_AUTH_SOCK: socket } },
      );
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    } finally {
      await run(["kill", pid]);
    }
  });
});

describe("on the node itself", () => {
  const there = "/root/nodectl";

  beforeAll(async () => {
    const project = join(import.meta.dirname, "../..");
    const packed = join(folder, "program.tar");
    await run(["tar", "-C", project, "-cf", packed, "bin", "dist", "package.json"]);
    await run(["tar", "-C", join(process.execPath, ".."), "-rf", packed, "node"]);
    const unpack = `rm -rf ${there}; mkdir ${there}; tar -C ${there} -x`;
    await run(["sh", "-c", '"$0" ssh "$1" "$2" <"$3"', join(import.meta.dirname, "lab"), NODE, unpack, packed]);
  });
  afterAll(() => ssh(NODE, `rm -rf ${there}`));

  const here = (args: string) => trySsh(NODE, `cd / && ${there}/node ${there}/bin/nodectl.js ${args}`);

  it("it needs no target, and its answer is the one over SSH", async () => {
    const args = "trace pod web -n default -o json";
    const local = await here(args);
    const value = envelopeOf(local, [args]);
    const remote = await trace(["pod", "web", "-n", "default"], { kubeconfig: null });
    expect(value.target).toMatchObject({ kind: "local", via: [] });
    const pod = tracedPod({ ...local, json: value });
    expect(settled(pod)).toEqual(settled(remote.pod));
    expect(local.code).toBe(0);
  });

  it("the whole node is one table", async () => {
    const { stdout, code } = await here("trace");
    expect(stdout).toMatch(/default\s*\/?\s*web\b/);
    expect([0, 1]).toContain(code);
  });

  it("somebody without root is told what is missing", async () => {
    await ssh(NODE, `cp -r ${there} /tmp/nodectl-ops && chmod -R a+rX /tmp/nodectl-ops`);
    try {
      const { code, stderr } = await trySsh(
        `${NODE}-ops`,
        "/tmp/nodectl-ops/node /tmp/nodectl-ops/bin/nodectl.js trace pod web -n default -o json",
      );
      expect({ code, stderr }).toEqual({ code: 4, stderr: "" });
    } finally {
      await ssh(NODE, "rm -rf /tmp/nodectl-ops");
    }
  });
});

it("a machine that is no node, without a kubeconfig: exit 3, and what to name", async () => {
  const { code, stderr } = await nodectl(["trace", "pod", "web"], { kubeconfig: null });
  expect(code).toBe(3);
  expect(stderr).toMatch(/--host/);
});
