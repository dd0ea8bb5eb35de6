import { describe, expect, it } from "vitest";
import type { Bundle } from "../../src/bundle/read.ts";
import { collect, request } from "../../src/collect/collect.ts";
import { NodectlError } from "../../src/errors.ts";
import { apiPodsOnNode } from "../../src/probes/api-pods.ts";
import { gather } from "../../src/use/gather.ts";
import { locate } from "../../src/use/locate.ts";
import type { TraceStart } from "../../src/use/session.ts";
import { type Edit, editing, fixture, named, pod, raw, sessionOn } from "./replay.ts";
import { endsOf } from "./truth.ts";

function startOf(what: string, value: string): TraceStart {
  switch (what) {
    case "container":
      return { kind: "container", id: value };
    case "pid":
      return { kind: "pid", pid: Number(value) };
    case "ip":
      return { kind: "ip", address: value };
    case "veth":
      return { kind: "veth", name: value };
    case "netns":
      return { kind: "netns", name: value };
    case "uid":
      return { kind: "uid", uid: value };
    default:
      return { kind: "path", path: value };
  }
}

async function locator(bundle: Bundle, edit?: Edit) {
  const session = sessionOn(bundle, edit);
  const gathered = await gather(session, []);
  if (gathered.nodeName !== null)
    await collect(session, gathered.recording, [request(apiPodsOnNode, gathered.nodeName)]);
  return (start: TraceStart) => locate(start, gathered);
}

/** The error that a start ends in. */
async function refusal(bundle: Bundle, start: TraceStart, edit?: Edit): Promise<NodectlError> {
  const error = await pod(bundle, start, edit).catch((thrown: unknown) => thrown);
  if (!(error instanceof NodectlError)) throw error;
  return error;
}

describe.each(["w1-trouble", "cp-control-plane", "w1-lost-netns", "w1-shim-killed-later"])("on %s", (name) => {
  it("every end of every pod's chain leads to that pod", async () => {
    const bundle = await fixture(name);
    const find = await locator(bundle);
    const { ends } = endsOf(bundle);
    expect(new Set(ends.map(({ what }) => what))).toEqual(
      new Set(["container", "uid", "pid", "path", "netns", "veth", "ip"]),
    );
    const led = ends.map(({ what, value }) => {
      try {
        return `${what} ${value} -> ${find(startOf(what, value)).uid}`;
      } catch (error) {
        return `${what} ${value} -> ${error}`;
      }
    });
    expect(led).toEqual(ends.map(({ what, value, uid }) => `${what} ${value} -> ${uid}`));
  });

  it("every pod is found by its name, with and without its namespace", async () => {
    const bundle = await fixture(name);
    const find = await locator(bundle);
    const { pods } = endsOf(bundle);
    for (const { namespace, name: own, uid } of pods) {
      expect(find(named(own, namespace)).uid).toBe(uid);
      const namesakes = new Set(pods.filter((other) => other.name === own).map((other) => other.namespace));
      if (namesakes.size === 1) expect(find(named(own, null)).uid).toBe(uid);
      else expect(() => find(named(own, null))).toThrow(/ambiguous/);
    }
  });
});

describe("what only the API knows", () => {
  it("a static pod is found by its manifest's hash and by its mirror's UID", async () => {
    const bundle = await fixture("cp-control-plane");
    const { items } = JSON.parse(raw(bundle, "api-pods-on-node cp")) as {
      items: { metadata: { name: string; uid: string; annotations?: Record<string, string> } }[];
    };
    const mirrors = items.filter(({ metadata }) => metadata.annotations?.["kubernetes.io/config.mirror"]);
    expect(mirrors.map(({ metadata }) => metadata.name).sort()).toEqual([
      "etcd-cp",
      "kube-apiserver-cp",
      "kube-controller-manager-cp",
      "kube-scheduler-cp",
    ]);
    for (const { metadata } of mirrors) {
      const hash = metadata.annotations?.["kubernetes.io/config.hash"] ?? "";
      expect(hash).toMatch(/^[0-9a-f]{32}$/);
      for (const uid of [hash, metadata.uid]) {
        const { result } = await pod(bundle, { kind: "uid", uid });
        expect(result.pod).toMatchObject({ name: metadata.name, uid: hash, static: true, hostNetwork: true });
        expect(result.sandboxes[0]?.netns?.state).toBe("host");
        expect(result.sandboxes[0]).not.toHaveProperty("veths");
      }
    }
  });

  it("a pod that waits for its volume has no sandbox, and is found by name and UID", async () => {
    const bundle = await fixture("w1-trouble");
    const { result } = await pod(bundle, named("novolume"));
    expect(result).toMatchObject({ sandboxes: [], containers: [], pod: { phase: "Pending" } });
    expect(result.waiting).toMatchObject([{ name: "app", kind: "app" }]);
    expect((await pod(bundle, { kind: "uid", uid: result.pod.uid })).result.pod.name).toBe("novolume");
  });

  it("a pod that the API has on another node is said to be there", async () => {
    const moved = editing("api-pods-on-node", (stdout) =>
      stdout.replace(/("name":"novolume".*?)"nodeName":"w1"/s, (_whole, before: string) => `${before}"nodeName":"w2"`),
    );
    const bundle = await fixture("w1-trouble");
    const uid = (await pod(bundle, named("novolume"))).result.pod.uid;
    // Without its directory nothing of it is here.
    const gone: Edit = (result) =>
      editing("pod-directories", (stdout) => stdout.replace(new RegExp(`[^\\0]*${uid}\\0[^\\0]*\\0`), ""))(
        moved(result),
      );
    const { code, exitCode, message, hint } = await refusal(bundle, named("novolume"), gone);
    expect([code, exitCode]).toEqual(["POD_ELSEWHERE", 2]);
    expect(`${message} ${hint}`).toMatch(/w2/);
  });
});

describe("a start that leads nowhere", () => {
  it("of one hex digit is ambiguous, and lists each container and sandbox that it may mean", async () => {
    const bundle = await fixture("w1-trouble");
    const ids = endsOf(bundle)
      .ends.filter(({ what, value }) => what === "container" && value.length === 64 && value.startsWith("0"))
      .map(({ value }) => value);
    expect(ids.length).toBeGreaterThan(1);
    const { code, exitCode, candidates } = await refusal(bundle, { kind: "container", id: "0" });
    expect([code, exitCode]).toEqual(["AMBIGUOUS", 2]);
    expect(candidates.map(({ id }) => id).sort()).toEqual(ids.sort());
    expect(candidates.every(({ label }) => /^(default|other)\//.test(label))).toBe(true);
  });

  it("names near misses, and only them", async () => {
    const { code, exitCode, candidates } = await refusal(await fixture("w1-trouble"), named("wbe"));
    expect([code, exitCode]).toEqual(["NOT_FOUND", 2]);
    expect(candidates.map(({ label }) => label).sort()).toEqual(["default/web", "other/web"]);
  });

  it("in the wrong namespace names the right one", async () => {
    const { code, candidates } = await refusal(await fixture("w1-trouble"), named("kinds", "other"));
    expect(code).toBe("NOT_FOUND");
    expect(candidates.map(({ label }) => label)).toEqual(["default/kinds"]);
  });

  it.each<TraceStart>([
    { kind: "container", id: "f".repeat(64) },
    { kind: "pid", pid: 4_194_303 },
    { kind: "ip", address: "203.0.113.7" },
    { kind: "veth", name: "veth00000000" },
    { kind: "netns", name: "cni-00000000-0000-0000-0000-000000000000" },
    { kind: "uid", uid: "00000000-0000-0000-0000-000000000000" },
    { kind: "path", path: "/etc/passwd" },
  ])("is 'not found' where every source was read, and stays open where one failed: $kind", async (start) => {
    const whole = await refusal(await fixture("w1-trouble"), start);
    expect([whole.code, whole.exitCode]).toEqual(["NOT_FOUND", 2]);
    const frozen = await refusal(await fixture("w1-frozen"), start);
    expect([frozen.code, frozen.exitCode]).toEqual(["EVIDENCE_MISSING", 4]);
    expect(frozen.message).toMatch(/crictl/);
  });

  it("at a thing of the node itself says whose it is", async () => {
    const bundle = await fixture("w1-trouble");
    for (const start of [
      { kind: "pid", pid: 1 },
      { kind: "veth", name: "cni0" },
      { kind: "veth", name: "host0" },
    ] as const) {
      expect(await refusal(bundle, start)).toMatchObject({ code: "NO_POD", exitCode: 2 });
    }
  });
});
