import { beforeAll, describe, expect, it } from "vitest";
import {
  containerOf,
  currentSandbox,
  expectSameCgroupAndSnapshot,
  expectSameChain,
  expectSameLogs,
  expectSameNetwork,
  expectSameParts,
  expectSameProcesses,
} from "./support/chain.ts";
import { stoppedKubelet } from "./support/faults.ts";
import {
  eventually,
  given,
  kubectl,
  NAMESPACE,
  NODE,
  nodectl,
  nodectlJson,
  OTHER_NAMESPACE,
  only,
  onNode,
  RUNTIME,
  ssh,
  trace,
  traceNode,
} from "./support/lab.ts";
import { apiPod, apiStatuses, bareId, criSandboxes } from "./support/truth.ts";

const inNamespace = ["-n", NAMESPACE];
const STATIC = `static-web-${NODE}`;

beforeAll(async () => {
  await eventually(
    "every pod in its state",
    async () => {
      const running = [
        "web",
        "init",
        "kinds",
        "restarted",
        "replaced",
        "hostnet",
        "sharedpid",
        "volumes",
        "throttled",
        "guaranteed",
        "secretive",
        "chatty",
        "web-2",
        STATIC,
      ];
      for (const name of running) {
        const { metadata, status } = await apiPod(name);
        const ready = status.containerStatuses?.every((container) => container.ready) ?? false;
        if (status.phase !== "Running" || !ready)
          throw new Error(`${metadata.name} is ${status.phase}, ready: ${ready}`);
      }
      const debugger_ = (await apiPod("kinds")).status.ephemeralContainerStatuses?.[0]?.state.running;
      const ended = await Promise.all(
        ["completed", "failed", "hostile"].map(async (name) => (await apiPod(name)).status.phase),
      );
      const oom = apiStatuses(await apiPod("oom"))[0]?.lastState.terminated;
      return (
        debugger_ !== undefined &&
        oom !== undefined &&
        ended.every((phase) => phase === "Succeeded" || phase === "Failed")
      );
    },
    120_000,
  );
});

describe("a running pod", () => {
  it.each(["web", "web-2", "guaranteed", "throttled", "sharedpid", "init", "volumes"])(
    "%s is the same chain as by hand",
    async (name) => {
      const { pod, json, code } = await trace(["pod", name, ...inNamespace]);
      await expectSameChain(pod, name);
      expect(json.unknowns).toEqual([]);
      if (name === "web") expect(code).toBe(0);
    },
  );

  it("is told apart from one with the same name in another namespace", async () => {
    const { pod } = await trace(["pod", "web", "-n", OTHER_NAMESPACE]);
    await expectSameChain(pod, "web", OTHER_NAMESPACE);
    const both = await nodectlJson(["trace", "pod", "web", ...onNode()]);
    expect(both.code).toBe(2);
    expect(both.json.result).toBeNull();
    expect(both.json.error?.candidates.map(({ label, id }) => `${id} ${label}`).join("\n")).toMatch(
      new RegExp(`${NAMESPACE}/web[\\s\\S]*${OTHER_NAMESPACE}/web|${OTHER_NAMESPACE}/web[\\s\\S]*${NAMESPACE}/web`),
    );
  });

  it("has its limits and use of memory, CPU and PIDs", async () => {
    const guaranteed = containerOf((await trace(["pod", "guaranteed", ...inNamespace])).pod, "app");
    expect(guaranteed.usage).toMatchObject({
      memoryLimitBytes: 32 * 1024 ** 2,
      cpuLimitMillicores: 100,
      pids: 1,
      oomKills: 0,
    });
    expect(given(guaranteed.usage).memoryBytes).toBeGreaterThan(0);
    const throttled = containerOf((await trace(["pod", "throttled", ...inNamespace])).pod, "app");
    expect(throttled.usage).toMatchObject({ memoryLimitBytes: 48 * 1024 ** 2, cpuLimitMillicores: 20 });
    expect(given(throttled.usage).throttledPercent).toBeGreaterThan(50);
    const unlimited = containerOf((await trace(["pod", "web-2", ...inNamespace])).pod, "app");
    expect(unlimited.usage).toMatchObject({ memoryLimitBytes: null, cpuLimitMillicores: null });
  });

  it("has every volume with its plugin and mount", async () => {
    const { pod } = await trace(["pod", "volumes", ...inNamespace]);
    const volumes = Object.fromEntries((pod.volumes ?? []).map((volume) => [volume.name, volume]));
    const uid = pod.pod.uid;
    const expected: Record<string, RegExp> = {
      disk: /\bempty-?dir$/i,
      memory: /\bempty-?dir$/i,
      settings: /\bconfig-?map$/i,
      login: /\bsecret$/i,
      labels: /\bdownward-?api$/i,
      mixed: /\bprojected$/i,
    };
    for (const [name, plugin] of Object.entries(expected)) {
      const volume = given(volumes[name], name);
      expect(volume.plugin).toMatch(plugin);
      expect(volume.path).toContain(`/var/lib/kubelet/pods/${uid}/volumes/`);
      const mounted = await ssh(
        NODE,
        `test -d '${volume.path}' && findmnt -no FSTYPE --mountpoint '${volume.path}' || true`,
      );
      expect(volume.fstype, name).toBe(mounted.trim() || null);
    }
    expect(volumes.memory?.fstype).toBe("tmpfs");
    expect(volumes.disk?.fstype).toBeNull();
    expect(Object.keys(volumes).some((name) => name.startsWith("kube-api-access-"))).toBe(true);
  });

  it("has its rotated logs", async () => {
    const { pod } = await eventually(
      "a rotated log",
      async () => {
        const traced = await trace(["pod", "chatty", ...inNamespace]);
        return containerOf(traced.pod, "app").log?.rotated.length ? traced : null;
      },
      120_000,
    );
    await expectSameLogs(pod);
  });
});

describe("every kind of container", () => {
  it("init, sidecar, app and ephemeral in one pod", async () => {
    const { pod } = await trace(["pod", "kinds", ...inNamespace]);
    await expectSameChain(pod, "kinds");
    expect(Object.fromEntries(pod.containers.map(({ name, kind }) => [name, kind]))).toEqual({
      prepare: "init",
      proxy: "sidecar",
      app: "app",
      helper: "app",
      debugger: "ephemeral",
    });
    expect(containerOf(pod, "prepare")).toMatchObject({ state: "exited", exitCode: 0 });
    const helper = given(containerOf(pod, "helper").processes);
    const [first] = helper.filter(({ ppid }) => !helper.some(({ pid }) => pid === ppid));
    expect(
      helper
        .filter(({ ppid }) => ppid === first?.pid)
        .map(({ command }) => command)
        .sort(),
    ).toEqual(["sleep 100000", "sleep 100001"]);
  });

  it("a restarted one with its earlier attempt, its last words and why it ended", async () => {
    const { pod } = await trace(["pod", "restarted", ...inNamespace]);
    await expectSameChain(pod, "restarted");
    const first = given(pod.containers.find(({ attempt }) => attempt === 0));
    expect(first).toMatchObject({
      name: "app",
      state: "exited",
      exitCode: 3,
      message: expect.stringContaining("no database"),
    });
    expect(first.log?.tail?.at(-1)).toMatchObject({ stream: "stdout", text: "no database, giving up" });
  });

  it("one that was killed for its memory", async () => {
    const { pod, code } = await eventually("an attempt that was killed", async () => {
      const traced = await trace(["pod", "oom", ...inNamespace]);
      return traced.pod.containers.some(({ reason }) => reason === "OOMKilled") ? traced : null;
    });
    const killed = given(pod.containers.find(({ reason }) => reason === "OOMKilled"));
    expect(killed).toMatchObject({ state: "exited", exitCode: 137 });
    expect(code).toBe(1);
  });

  it("one that crashes, with its last log line", async () => {
    const { pod, code } = await trace(["pod", "crash", ...inNamespace]);
    const exited = given(pod.containers.find(({ state }) => state === "exited"));
    expect(exited).toMatchObject({ exitCode: 7, reason: "Error" });
    expect(exited.log?.tail?.at(-1)?.text).toBe("about to fail");
    expect(code).toBe(1);
    expect(pod.events?.some(({ reason }) => reason === "BackOff")).toBe(true);
  });
});

describe("every kind of pod", () => {
  it("one whose sandbox was replaced has both", async () => {
    const { pod } = await trace(["pod", "replaced", ...inNamespace]);
    await expectSameChain(pod, "replaced");
    const [newest, oldest] = await criSandboxes("replaced");
    expect(pod.sandboxes.find(({ id }) => id === oldest?.id)).toMatchObject({
      state: "notready",
      attempt: 0,
      netns: { state: "released" },
    });
    expect(currentSandbox(pod).id).toBe(newest?.id);
  });

  it("on the host's network: the node's own namespace and no veth", async () => {
    const { pod } = await trace(["pod", "hostnet", ...inNamespace]);
    await expectSameParts(pod, "hostnet");
    await expectSameProcesses(pod);
    await expectSameLogs(pod);
    const sandbox = currentSandbox(pod);
    expect(pod.pod.hostNetwork).toBe(true);
    expect(sandbox.netns).toMatchObject({
      state: "host",
      inode: Number((await ssh(NODE, "readlink /proc/1/ns/net")).replace(/\D/g, "")),
    });
    expect(sandbox).not.toHaveProperty("veths");
  });

  it("static: by its name, its hash UID and its mirror's UID", async () => {
    const mirror = await apiPod(STATIC);
    const hash = given(mirror.metadata.annotations?.["kubernetes.io/config.hash"]);
    for (const start of [
      ["pod", STATIC, ...inNamespace],
      ["uid", hash],
      ["uid", mirror.metadata.uid],
    ]) {
      const { pod } = await trace(start);
      expect(pod.pod).toMatchObject({ name: STATIC, uid: hash, static: true });
      await expectSameChain(pod, STATIC);
    }
  });

  it("completed and failed: what it said and how it ended", async () => {
    const completed = (await trace(["pod", "completed", ...inNamespace])).pod;
    await expectSameParts(completed, "completed");
    expect(completed.pod.phase).toBe("Succeeded");
    expect(only(completed.containers)).toMatchObject({
      state: "exited",
      exitCode: 0,
      reason: "Completed",
      processes: [],
    });
    const failed = (await trace(["pod", "failed", ...inNamespace])).pod;
    expect(only(failed.containers)).toMatchObject({
      state: "exited",
      exitCode: 4,
      log: { tail: [{ stream: "stderr", text: "cannot open /data: no such file" }] },
    });
  });

  it("being deleted, and not ending", async () => {
    const { pod } = await trace(["pod", "stubborn", ...inNamespace]);
    await expectSameChain(pod, "stubborn");
    expect(Date.parse(given(pod.pod.deletedAt))).toBe(
      Date.parse(given((await apiPod("stubborn")).metadata.deletionTimestamp)),
    );
    const kept = (await trace(["pod", "kept", ...inNamespace])).pod;
    expect(kept.pod.deletedAt).not.toBeNull();
    expect(kept.containers.every(({ state }) => state !== "running")).toBe(true);
  });

  it("without a sandbox, its volume being stuck", async () => {
    const { pod, code } = await trace(["pod", "novolume", ...inNamespace]);
    expect(pod).toMatchObject({
      pod: { uid: (await apiPod("novolume")).metadata.uid, phase: "Pending" },
      sandboxes: [],
      containers: [],
    });
    expect(pod.events?.some(({ reason, message }) => reason === "FailedMount" && message.includes("absent"))).toBe(
      true,
    );
    expect(code).toBe(1);
  });

  it("with a sandbox and no container, its image being stuck", async () => {
    const { pod, code } = await trace(["pod", "nopull", ...inNamespace]);
    await expectSameParts(pod, "nopull");
    expect(pod.pod.reason).toMatch(/ImagePullBackOff|ErrImagePull/);
    expect(pod.pod.message).toContain("registry.local/absent:1");
    expect(code).toBe(1);
  });

  it("on another node, nowhere, or misspelt: says so, and where", async () => {
    const elsewhere = await nodectl(["trace", "pod", "elsewhere", ...inNamespace, ...onNode()]);
    expect(elsewhere).toMatchObject({ code: 2, stdout: "" });
    expect(elsewhere.stderr).toMatch(/\bcp\b/);
    const nowhere = await nodectl(["trace", "pod", "unscheduled", ...inNamespace, ...onNode()]);
    expect(nowhere.code).toBe(2);
    expect(nowhere.stderr).toMatch(/no node|not scheduled|unscheduled|Pending/i);
    const misspelt = await nodectl(["trace", "pod", "wbe-2", ...inNamespace, ...onNode()]);
    expect(misspelt.code).toBe(2);
    expect(misspelt.stderr).toContain("web-2");
  });
});

describe("the whole node", () => {
  it("has every pod that the runtime or the API has there, and no orphans", async () => {
    const { node } = await traceNode();
    const fromApi = JSON.parse(
      await kubectl(["get", "pods", "-A", "--field-selector", `spec.nodeName=${NODE}`, "-o", "json"]),
    );
    const names = fromApi.items
      .map(
        ({ metadata }: { metadata: { namespace: string; name: string } }) => `${metadata.namespace}/${metadata.name}`,
      )
      .sort();
    expect(node.pods.map(({ pod }) => `${pod.namespace}/${pod.name}`).sort()).toEqual(names);
    expect(node.orphans).toEqual([]);
    const web = given(node.pods.find(({ pod }) => pod.name === "web" && pod.namespace === NAMESPACE));
    await expectSameNetwork(web);
    await expectSameCgroupAndSnapshot(web);
  });

  it("lists what belongs to no pod", async () => {
    await using _kubelet = await stoppedKubelet(); // it would clean up
    const ghost = "00000000-1111-2222-3333-444444444444";
    await ssh(
      NODE,
      `mkdir -p /var/lib/kubelet/pods/${ghost}/volumes /var/log/pods/gone_ghost_${ghost}; ip netns add ghost; ip link add veth-ghost type veth peer name eth0 netns ghost; ip link set veth-ghost master cni0 up`,
    );
    try {
      const { node, code } = await traceNode();
      expect(node.orphans.map(({ kind, id, path }) => `${kind} ${path ?? id}`)).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^log-directory .*gone_ghost_/),
          expect.stringMatching(/^veth .*veth-ghost/),
          expect.stringMatching(/^netns .*ghost/),
        ]),
      );
      expect(
        node.orphans.some(({ kind, id, path }) => kind === "pod-directory" && `${id} ${path}`.includes(ghost)),
      ).toBe(true);
      expect([0, 1]).toContain(code);
    } finally {
      await ssh(NODE, `rm -rf /var/lib/kubelet/pods/${ghost} /var/log/pods/gone_ghost_${ghost}; ip netns del ghost`);
    }
  });
});

describe("the text", () => {
  it("begins with the verdict, fits 80 columns and hides no escape sequence in it", async () => {
    const { stdout } = await nodectl(["trace", "pod", "hostile", ...inNamespace, ...onNode()]);
    const lines = stdout.split("\n");
    expect(lines[0]).toContain("hostile");
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(stdout).toContain("\\x1b[2J");
    for (const line of lines) if (!/^[│├└─\s]*\S*\/\S+$/.test(line)) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it("shows crictl's short IDs, and whole ones with -o wide", async () => {
    const [sandbox] = await criSandboxes("web");
    const id = given(sandbox).id;
    const short = await nodectl(["trace", "pod", "web", ...inNamespace, ...onNode()]);
    expect(short.stdout).toMatch(new RegExp(`sandbox +${id.slice(0, 13)} `));
    const wide = await nodectl(["trace", "pod", "web", ...inNamespace, ...onNode(), "-o", "wide"]);
    expect(wide.stdout).toMatch(new RegExp(`sandbox +${id}\\b`));
  });
});

it("says which runtime's monitor stands over each container", async () => {
  const { pod } = await trace(["pod", "kinds", ...inNamespace]);
  const ids = apiStatuses(await apiPod("kinds")).map(({ containerID }) => bareId(containerID));
  expect(pod.containers.map(({ id }) => id).sort()).toEqual(ids.sort());
  const monitors = new Set(
    pod.containers.filter(({ state }) => state === "running").map(({ monitor }) => monitor?.pid),
  );
  expect(monitors.size).toBe(RUNTIME === "crio" ? 4 : 1);
  if (RUNTIME === "crio") expect(currentSandbox(pod)).not.toHaveProperty("shim");
});
