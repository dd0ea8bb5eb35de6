import { describe, expect, it } from "vitest";
import type { TracedPod } from "../../src/contract.ts";
import { FAULTS } from "./faults.ts";
import { type Edit, fixture, named, node, pod } from "./replay.ts";

/** Pods that lived through all of w1's recordings; what of them doesn't depend on the moment, and isn't the runtime's alone. */
const LASTING_PODS = ["web", "kinds", "init", "hostnet", "sharedpid", "volumes", "static-web-w1", "guaranteed"];

const running = ({ containers }: TracedPod) => containers.filter(({ state }) => state === "running");

/** Without its start, which is told from the clock of the moment, to some milliseconds. */
const initOf = (processes: TracedPod["containers"][number]["processes"]) => {
  const [init] = processes ?? [];
  return init && { pid: init.pid, ppid: init.ppid, command: init.command, user: init.user };
};

function lasting(traced: TracedPod) {
  const { uid, namespace, name, qosClass, ips, static: isStatic, hostNetwork, node: on } = traced.pod;
  return {
    pod: { uid, namespace, name, qosClass, ips, isStatic, hostNetwork, on },
    sandboxes: traced.sandboxes
      .filter(({ shim }) => shim)
      .map(({ id, ips: own, shim, pause, cgroup, netns, veths, cni }) => ({
        ...{ id, own, shim: shim?.pid, pause, cgroup, netns, veths, cni },
      })),
    containers: running(traced)
      .map(({ name: of, kind, id, sandboxId, attempt, monitor, cgroup, log, snapshot, image, processes }) => ({
        ...{ of, kind, id, sandboxId, attempt, monitor, cgroup, snapshot, image: image.ref, init: initOf(processes) },
        log: log && { path: log.path, link: log.link },
      }))
      .sort((a, b) => a.id.localeCompare(b.id)),
    volumes: traced.volumes,
    paths: traced.paths,
  };
}

describe.each([
  { name: "w1-frozen", lost: ["crictl-pods", "crictl-ps"], findings: ["RT-NOT-ANSWERING"] },
  { name: "w1-stopped", lost: ["crictl-pods", "crictl-ps"], findings: ["RT-DOWN"] },
  { name: "w1-no-crictl", lost: ["crictl-pods", "crictl-ps"], findings: [] },
])("$name", ({ name, lost, findings }) => {
  it.each(LASTING_PODS)("the chain of pod %s stands, but for what the runtime alone knows", async (of) => {
    const healthy = lasting((await pod(await fixture("w1-trouble"), named(of))).result);
    const answer = await pod(await fixture(name), named(of));
    expect(healthy.containers).not.toEqual([]);
    expect(lasting(answer.result)).toEqual(healthy);
    expect(answer.unknowns.map(({ probe }) => probe)).toEqual(lost);
    expect(answer.findings.map(({ id }) => id)).toEqual(findings);
  });

  it("finds what has ended, with its exit code and last words, from links, logs and the API", async () => {
    const { result, findings: found } = await pod(await fixture(name), named("crash"));
    const [dead] = result.containers;
    expect(dead).toMatchObject({ name: "app", state: "exited", exitCode: 7, sandboxId: null });
    expect(dead?.attempt).toBeGreaterThan(20);
    expect(dead?.log?.tail).toMatchObject([{ text: "about to fail" }]);
    expect(found.map(({ id }) => id)).toEqual([...findings, "RT-CONTAINER-FAILED"]);
    // Not the runtime's word: it gave none.
    expect(found.at(-1)?.evidence[0]?.source).toBe("api-pod");
  });

  it("on the whole node says once what is wrong, and calls nothing an orphan", async () => {
    const answer = await node(await fixture(name));
    expect(answer.findings.map(({ id }) => id)).toEqual(findings);
    expect(answer.unknowns.map(({ probe }) => probe)).toEqual(lost);
    expect(answer.result.orphans).toEqual([]);
    expect(answer.result.pods).toHaveLength(25);
  });
});

describe("the runtime's bundles cut in the middle of one (edited), containerd frozen", () => {
  it("don't make a pod one of the host's network, because its namespace stood behind the cut", async () => {
    const bundle = await fixture("w1-frozen");
    const sandbox = (await pod(bundle, named("web"))).result.sandboxes[0]?.id;
    const cut: Edit = (result) => {
      if (result.id !== "oci-configs") return result;
      const at = Buffer.from(result.stdout).indexOf(`/${sandbox}/config.json\0"type":"network"`);
      expect(at).toBeGreaterThan(0);
      return { ...result, status: "truncated", reason: "cut", stdout: result.stdout.subarray(0, at) };
    };
    const withoutProc: Edit = (result) =>
      result.id === "process-netns" || result.id.startsWith("api-") ? FAULTS.denied(result) : cut(result);
    for (const edit of [cut, withoutProc]) {
      const { result } = await pod(bundle, named("web"), edit);
      expect(result.sandboxes[0]?.netns).toMatchObject({
        path: expect.stringContaining("cni-66b2d3ff-4e2b-d629-231e-e4770445b8a7"),
        state: "ok",
      });
      expect(result.pod.hostNetwork).toBe(false);
    }
  });
});

describe("w1-no-root", () => {
  const known = ["app", "sidecar"];

  it("shows what any login may see of a pod, and names each thing it was denied", async () => {
    const healthy = (await pod(await fixture("w1-trouble"), named("web"))).result;
    const { result, unknowns, findings } = await pod(await fixture("w1-no-root"), named("web"));
    const chain = ({ sandboxes, containers }: TracedPod) => ({
      sandboxes: sandboxes.map(({ id, shim, pause, cgroup }) => ({ id, shim: shim?.pid, pause, cgroup })),
      containers: containers.map(({ id, name, kind, attempt, cgroup, monitor }) => ({
        id,
        name,
        kind,
        attempt,
        cgroup,
        monitor,
      })),
    });
    expect(chain(result)).toEqual(chain(healthy));
    expect(result.containers.map(({ name }) => name).sort()).toEqual(known);
    expect(result.sandboxes[0]?.netns).toEqual({ path: null, inode: null, state: null });
    expect(result.sandboxes[0]).toMatchObject({ veths: null, cni: { cache: null, ipam: null } });
    expect(result.volumes).toBeNull();
    expect(findings).toEqual([]);
    expect(unknowns.map(({ probe }) => probe)).toEqual([
      "process-netns",
      "cni-results",
      "ipam-leases",
      "oci-configs",
      "log-tree",
      "pod-directories",
      "volume-directories",
      "crictl-pods",
      "crictl-ps",
      "pod-links",
      "termination-messages",
    ]);
  });

  it("accuses nobody, on the whole node too", async () => {
    const { findings, result } = await node(await fixture("w1-no-root"));
    expect(findings).toEqual([]);
    expect(result.orphans).toEqual([]);
    expect(result.pods).toHaveLength(25);
  });
});

describe("a network namespace's file, unmounted", () => {
  it("is told, with the namespace that the processes keep; the runtime isn't asked, since that would remove the file", async () => {
    const bundle = await fixture("w1-lost-netns");
    const { result, findings } = await pod(bundle, named("lost-netns"));
    const [sandbox] = result.sandboxes;
    expect(sandbox?.netns).toEqual({
      path: "/var/run/netns/cni-b4907e67-a2d5-38db-62e2-a51f3b6f9dba",
      inode: 4_026_533_913,
      state: "unmounted",
    });
    expect(sandbox?.veths).toMatchObject([{ host: "vethf1d7e5d6", container: "eth0", bridge: "cni0" }]);
    expect(findings.map(({ id }) => id)).toEqual(["NETNS-UNMOUNTED"]);
    expect(bundle.results.has(`crictl-inspectp ${sandbox?.id}`)).toBe(false);
    expect((await node(bundle)).findings.map(({ id }) => id)).toEqual(["NETNS-UNMOUNTED"]);
  });
});

describe("a shim killed", () => {
  it("while containerd is stopped: nobody is above the processes, and the finding says so", async () => {
    const { result, findings } = await pod(await fixture("w1-shim-killed-stopped"), named("shim-killed"));
    expect(findings.map(({ id }) => id)).toEqual(["RT-DOWN", "RT-SHIM-GONE"]);
    expect(result.sandboxes).toMatchObject([{ state: "unknown", shim: null, pause: { pid: 187_966 } }]);
    expect(result.containers).toMatchObject([
      { state: "running", monitor: null, processes: [{ command: "sleep 100000" }] },
    ]);
  });

  it("a moment ago: the kubelet has made a second sandbox, and what has just ended accuses nobody yet", async () => {
    const { result, findings } = await pod(await fixture("w1-shim-killed"), named("shim-killed"));
    expect(findings).toEqual([]);
    expect(result.sandboxes).toMatchObject([
      { attempt: 1, state: "ready", netns: { state: "ok" } },
      { attempt: 0, state: "notready", netns: { state: "released" }, veths: [] },
    ]);
  });

  it("12 seconds ago: the process that nobody ended is found", async () => {
    const { result, findings } = await pod(await fixture("w1-shim-killed-later"), named("shim-killed"));
    expect(findings.map(({ id }) => id)).toEqual(["ID-LEFT-RUNNING"]);
    expect(findings[0]?.evidence.map(({ text }) => text)).toEqual(["533b30350c6dc is exited", "in its cgroup: 162909"]);
    expect(result.containers.map(({ state, attempt }) => [state, attempt])).toEqual([
      ["exited", 0],
      ["running", 1],
    ]);
  });
});
