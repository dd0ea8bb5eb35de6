import { describe, expect, it } from "vitest";
import type { TracedPod } from "../../src/contract.ts";
import {
  containerOf,
  currentSandbox,
  expectSameCgroupAndSnapshot,
  expectSameChain,
  expectSameLogs,
  expectSameNetwork,
  expectSameProcesses,
} from "./support/chain.ts";
import {
  frozenRuntime,
  hiddenCrictl,
  stoppedKubelet,
  stoppedRuntime,
  throwawayPod,
  unreachableApi,
} from "./support/faults.ts";
import {
  eventually,
  given,
  kubectl,
  NAMESPACE,
  NODE,
  type Nodectl,
  nodectl,
  nodectlJson,
  only,
  onNode,
  PATIENCE,
  RUNTIME,
  ssh,
  trace,
} from "./support/lab.ts";
import { apiPod, criSandbox, criSandboxes, initOf, netnsFile, networkOf, parentOf } from "./support/truth.ts";

const inNamespace = ["-n", NAMESPACE];
const web = ["pod", "web", ...inNamespace];
const RUNTIME_NAMES = RUNTIME === "crio" ? /cri-?o|crictl/i : /containerd|crictl/i;

/** What must still be there when the runtime says nothing: read from /proc, cgroups, mounts, state directories and logs. */
async function expectLinkedWithoutRuntime(pod: TracedPod): Promise<void> {
  expect(pod.pod).toMatchObject({ namespace: NAMESPACE, name: "web" });
  const running = pod.containers.filter(({ processes }) => (processes ?? []).length > 0);
  expect(running.map(({ name }) => name).sort()).toEqual(["app", "sidecar"]);
  expect(pod.sandboxes).toHaveLength(1);
  await expectSameCgroupAndSnapshot(pod);
  await expectSameLogs(pod);
}

/** Says what is lost, and lists the probes that failed; never silent, never long. */
function expectLoss({ json, ms, code }: Nodectl): void {
  expect(json.unknowns.some(({ probe }) => probe?.startsWith("crictl-"))).toBe(true);
  expect(json.findings.map(({ id }) => id).join()).toMatch(/RT-(NOT-ANSWERING|DOWN)/);
  expect(json.probes.some(({ status, reason }) => status !== "ok" && reason !== null)).toBe(true);
  expect([1, 4]).toContain(code);
  expect(ms).toBeLessThan(20_000 * PATIENCE);
}

/** All facts of the pod that don't depend on the moment. */
const lasting = ({ pod, sandboxes, containers, paths }: TracedPod) => ({
  uid: pod.uid,
  sandboxes: sandboxes.map(({ id, shim, pause, netns, veths, cgroup }) => ({
    id,
    shim: shim?.pid,
    pause,
    netns,
    veths,
    cgroup,
  })),
  containers: containers.map(({ name, id, cgroup, log, snapshot, monitor }) => ({
    name,
    id,
    cgroup,
    log: log?.path,
    upperdir: snapshot?.upperdir,
    monitor,
  })),
  paths,
});

describe("the runtime", () => {
  it("frozen: the chain stands, within seconds, and the answer says why it is poorer", async () => {
    const healthy = await trace(web);
    await using _frozen = await frozenRuntime();
    const result = await trace(web);
    await expectLinkedWithoutRuntime(result.pod);
    expect(lasting(result.pod)).toEqual(lasting(healthy.pod));
    expectLoss(result);
    const text = await nodectl(["trace", ...web, ...onNode()]);
    expect(text.stdout).toMatch(RUNTIME_NAMES);
  });

  it("stopped: the chain stands, shims and containers live on", async () => {
    const healthy = await trace(web);
    await using _stopped = await stoppedRuntime();
    const result = await trace(web);
    await expectLinkedWithoutRuntime(result.pod);
    expect(lasting(result.pod)).toEqual(lasting(healthy.pod));
    expectLoss(result);
  });

  it("frozen, kubelet stopped and API unreachable, all at once", async () => {
    await using _frozen = await frozenRuntime();
    await using _kubelet = await stoppedKubelet();
    await using _api = await unreachableApi();
    const result = await trace(web);
    await expectLinkedWithoutRuntime(result.pod);
    await expectSameNetworkInProc(result.pod);
    expectLoss(result);
  });

  it("frozen: every other end still leads to the pod", async () => {
    const sandbox = (await criSandbox("web")).id;
    const container = given((await trace(web)).pod.containers[0]).id;
    const pid = await initOf(container);
    const network = await networkOf(pid);
    const uid = (await apiPod("web")).metadata.uid;
    await using _frozen = await frozenRuntime();
    for (const start of [
      ["container", container.slice(0, 13)],
      ["container", sandbox],
      ["pid", String(pid)],
      ["pid", String(await parentOf(pid))],
      ["ip", network.ip],
      ["veth", network.veth],
      ["uid", uid],
      ["path", `/var/log/pods/${NAMESPACE}_web_${uid}`],
    ]) {
      const { pod } = await trace(start);
      expect(pod.pod.uid, start.join(" ")).toBe(uid);
    }
  });

  it("frozen: a pod that isn't found is no proof that there is none (exit 4)", async () => {
    await using _frozen = await frozenRuntime();
    await using _api = await unreachableApi();
    const { code, json } = await nodectlJson(["trace", "container", "ffffffffffff", ...onNode()]);
    expect(code).toBe(4);
    expect(json.result).toBeNull();
  });

  async function expectSameNetworkInProc(pod: TracedPod): Promise<void> {
    const first = given(pod.containers.flatMap(({ processes }) => processes ?? [])[0]);
    const truth = await networkOf(first.pid);
    expect(currentSandbox(pod)).toMatchObject({
      netns: { inode: truth.inode, state: "ok" },
      veths: [{ host: truth.veth, bridge: truth.bridge }],
    });
  }
});

describe("crictl not installed", () => {
  it("the chain stands", async () => {
    const healthy = await trace(web);
    await using _hidden = await hiddenCrictl();
    const result = await trace(web);
    await expectLinkedWithoutRuntime(result.pod);
    expect(lasting(result.pod)).toEqual(lasting(healthy.pod));
    expect(result.json.probes.some(({ status }) => status === "missing")).toBe(true);
  });
});

describe("the kubelet", () => {
  it("dead: nothing is missing that it doesn't answer itself", async () => {
    await using _stopped = await stoppedKubelet();
    const { pod } = await trace(web);
    await expectSameChain(pod, "web");
  });
});

describe("the API server", () => {
  it("unreachable: the node answers alone, and the events are unknown", async () => {
    await using _api = await unreachableApi();
    const result = await trace(web);
    await expectSameProcesses(result.pod);
    await expectSameNetwork(result.pod);
    expect(result.pod.events).toBeNull();
    expect(result.json.unknowns.map(({ what }) => what).join("\n")).toMatch(/event/i);
    expect(result.ms).toBeLessThan(25_000 * PATIENCE);
  });

  it("unknown, for want of a kubeconfig: nothing is missing then", async () => {
    const result = await trace(web, { kubeconfig: null });
    await expectSameProcesses(result.pod);
    expect(result.pod.events).toBeNull();
    expect(result.code).toBe(0);
  });
});

describe.runIf(RUNTIME === "containerd")("a shim", () => {
  it("killed while containerd is away: the processes are found without it, and the loss is told", async () => {
    await using _pod = await throwawayPod("shimless");
    const sandbox = await criSandbox("shimless");
    const pause = await initOf(sandbox.id);
    const shim = await parentOf(pause);
    {
      await using _stopped = await stoppedRuntime();
      await ssh(NODE, `kill -9 ${shim}`);
      const { pod, json, code } = await trace(["pod", "shimless", ...inNamespace]);
      const current = currentSandbox(pod);
      expect(current.id).toBe(sandbox.id);
      expect(current.shim ?? null).toBeNull();
      expect(current.pause).toEqual({ pid: pause });
      expect(containerOf(pod, "app").processes?.map(({ command }) => command)).toEqual(["sleep 100000"]);
      expect(json.findings.some(({ title, why }) => /shim/i.test(`${title} ${why}`))).toBe(true);
      expect(code).toBe(1);
    }
    const { metadata } = await apiPod("shimless");
    await eventually("a new sandbox", async () => {
      const { pod } = await trace(["uid", metadata.uid]);
      const current = currentSandbox(pod);
      return current.id !== sandbox.id && current.state === "ready" && containerOf(pod, "app").state === "running";
    });
    expect((await criSandboxes("shimless"))[0]?.metadata.attempt).toBe(1);
  });
});

describe("a network namespace", () => {
  it("unmounted, its file left: the processes still have it, and the finding says so", async () => {
    await using _pod = await throwawayPod("netless");
    const { inode, file } = await netnsOf("netless");
    await ssh(NODE, `umount '${file}'`);
    const { pod, json, code } = await trace(["pod", "netless", ...inNamespace]);
    expect(currentSandbox(pod).netns).toMatchObject({ inode, state: "unmounted" });
    expect(json.findings.map(({ id }) => id).join()).toMatch(/NETNS/);
    expect(code).toBe(1);
    // Looking must not have changed it: crictl inspectp would have deleted the file.
    expect(await ssh(NODE, `ls '${file}'`)).toContain(file);
  });

  it("replaced by another one on the same file", async () => {
    await using _pod = await throwawayPod("swapped");
    const { inode, file } = await netnsOf("swapped");
    await ssh(NODE, `ip netns add ghost && umount '${file}' && mount --bind /run/netns/ghost '${file}'`);
    try {
      const { pod, json, code } = await trace(["pod", "swapped", ...inNamespace]);
      expect(currentSandbox(pod).netns).toMatchObject({ inode, state: "foreign" });
      expect(json.findings.map(({ id }) => id)).toContain("NETNS-FOREIGN");
      expect(code).toBe(1);
    } finally {
      await ssh(NODE, `umount '${file}'; ip netns del ghost`);
    }
  });

  it("unmounted and removed, then replaced by the kubelet's next sandbox", async () => {
    await using _pod = await throwawayPod("lost-netns");
    const { inode, file } = await netnsOf("lost-netns");
    await ssh(NODE, `umount '${file}' && rm '${file}'`);
    const { pod, json, code } = await trace(["pod", "lost-netns", ...inNamespace]);
    expect(currentSandbox(pod).netns).toMatchObject({ inode, state: "missing" });
    expect(json.findings.map(({ id }) => id).join()).toMatch(/NETNS/);
    expect(code).toBe(1);
    await ssh(NODE, "systemctl restart kubelet");
    await eventually("a second sandbox", async () => (await criSandboxes("lost-netns")).length === 2, 90_000);
    await kubectl(["-n", NAMESPACE, "wait", "--for=condition=Ready", "pod/lost-netns", `--timeout=${60 * PATIENCE}s`]);
    await expectSameNetwork((await trace(["pod", "lost-netns", ...inNamespace])).pod);
  });

  async function netnsOf(name: string): Promise<{ inode: number; file: string }> {
    const inside =
      RUNTIME === "containerd"
        ? (await criSandbox(name)).id
        : given((await trace(["pod", name, ...inNamespace])).pod.containers[0]).id;
    const { inode } = await networkOf(await initOf(inside));
    return { inode, file: given(await netnsFile(inode)) };
  }
});

describe("a login", () => {
  it("with sudo and no password sees what root sees", async () => {
    const root = await trace(web);
    const admin = await trace(web, { target: onNode("admin") });
    expect(lasting(admin.pod)).toEqual(lasting(root.pod));
    expect(admin.json.unknowns).toEqual(root.json.unknowns);
    expect(admin.code).toBe(0);
  });

  it("without root sees what any login may, and says what it was denied", async () => {
    const result = await trace(web, { target: onNode("ops") });
    expect(result.pod.pod).toMatchObject({ name: "web", namespace: NAMESPACE });
    const running = result.pod.containers.filter(({ processes }) => (processes ?? []).length > 0);
    expect(running.length, "containers by their world-readable cgroups").toBeGreaterThan(0);
    expect(result.json.probes.filter(({ status }) => status === "denied")).not.toEqual([]);
    expect(result.json.unknowns).not.toEqual([]);
    expect(result.code).toBe(4);
  });
});

describe("two sources that disagree", () => {
  it("are both shown, as a finding: an address inside the pod that the runtime doesn't know", async () => {
    await using _pod = await throwawayPod("torn");
    const sandbox = await criSandbox("torn");
    const inside =
      RUNTIME === "containerd"
        ? sandbox.id
        : given((await trace(["pod", "torn", ...inNamespace])).pod.containers[0]).id;
    const pid = await initOf(inside);
    const { ip } = await networkOf(pid);
    await ssh(NODE, `nsenter -t ${pid} -n ip addr add 10.99.0.9/32 dev eth0`);
    // A sandbox that is only just there may still be changing, so nodectl waits with its verdict.
    const { json, code } = await eventually("the finding", async () => {
      const traced = await trace(["pod", "torn", ...inNamespace]);
      return traced.json.findings.length > 0 ? traced : null;
    });
    const said = only(json.findings).evidence.map(({ text }) => text);
    expect(said).toContain(ip);
    expect(said.some((text) => text.includes("10.99.0.9"))).toBe(true);
    expect(code).toBe(1);
  });
});
