import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  parseApiEvents,
  parseApiNames,
  parseApiNode,
  parseApiNodes,
  parseApiPod,
  parseApiPods,
  parseApiStatus,
} from "../../src/parsers/api.ts";
import { parseQuantity } from "../../src/parsers/quantity.ts";
import { redactApiJson } from "../../src/redact/api.ts";

const file = (name: string) => readFileSync(new URL(`../target/handwritten/${name}`, import.meta.url));
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const list = (kind: string, ...names: string[]) =>
  bytes({ kind, apiVersion: "v1", items: names.map((name) => JSON.parse(file(name).toString())) });

describe("a Pod", () => {
  const pod = parseApiPod(file("pod.json"));

  it("gives its identity, place and end", () => {
    expect(pod).toMatchObject({
      namespace: "shop",
      name: "web-0",
      uid: "0a1b2c3d-0000-4000-8000-000000000001",
      nodeName: "w1",
      phase: "Running",
      qosClass: "Burstable",
      podIps: ["10.244.1.7", "fd00:1::7"],
      hostNetwork: false,
      deletedAt: "2026-11-20T22:00:30Z",
      deletionGracePeriodSeconds: 30,
      finalizers: ["example.com/hold"],
      annotations: { configHash: null, configMirror: null, configSource: "api" },
      priority: 1000,
      volumes: [
        { name: "cache", plugin: "emptyDir" },
        { name: "data", plugin: "persistentVolumeClaim" },
      ],
    });
  });

  it("is owned by its controller, whichever owner comes first", () => {
    expect([pod?.ownerKind, pod?.ownerName]).toEqual(["StatefulSet", "web"]);
  });

  it("tells a sidecar from an init container by its restart policy", () => {
    expect(pod?.containers.map(({ name, kind }) => [name, kind])).toEqual([
      ["migrate", "init"],
      ["mesh", "sidecar"],
      ["app", "app"],
      ["new", "app"],
      ["debugger-x7k2p", "ephemeral"],
    ]);
  });

  it("gives resources in bytes and millicores", () => {
    const app = pod?.containers.find(({ name }) => name === "app");
    expect(app?.limits).toEqual({ cpuMillicores: 1500, memoryBytes: 512 << 20, ephemeralStorageBytes: null });
    expect(app?.requests).toEqual({
      cpuMillicores: 100,
      memoryBytes: 128_974_848,
      ephemeralStorageBytes: 2_000_000_000,
    });
  });

  it("keeps a crashed container's last life beside its back-off", () => {
    const status = pod?.containers.find(({ name }) => name === "app")?.status;
    expect(status).toMatchObject({
      ready: false,
      started: false,
      restartCount: 4,
      containerId: "bbbb000000000000000000000000000000000000000000000000000000000002",
      state: { state: "waiting", reason: "CrashLoopBackOff", exitCode: null },
      lastState: { state: "terminated", reason: "OOMKilled", exitCode: 137, signal: 9 },
    });
  });

  it("knows no status, or no state, where the kubelet reported none", () => {
    expect(pod?.containers.find(({ name }) => name === "mesh")?.status).toBeNull();
    expect(pod?.containers.find(({ name }) => name === "new")?.status).toMatchObject({
      containerId: null,
      imageId: null,
      state: null,
      lastState: null,
    });
  });

  it("gives a mirror pod its static pod's hash", () => {
    expect(parseApiPod(file("static-pod.json"))).toMatchObject({
      annotations: { configHash: "5f3e1a9c", configMirror: "5f3e1a9c", configSource: "file" },
      ownerKind: "Node",
      hostNetwork: true,
      podIps: ["192.0.2.11"],
    });
  });

  it("is not read from another kind of object", () => {
    expect(parseApiPod(file("node.json"))).toBeNull();
    expect(parseApiNode(file("pod.json"))).toBeNull();
    expect(parseApiPod(bytes({ kind: "Status", message: "no" }))).toBeNull();
  });
});

describe("a list", () => {
  it("leaves out what is no pod and keeps the rest", () => {
    const mixed = bytes({
      kind: "PodList",
      items: [null, 3, JSON.parse(file("pod.json").toString()), { metadata: {} }],
    });
    expect(parseApiPods(mixed)?.map(({ name }) => name)).toEqual(["web-0"]);
  });

  it("is empty where the server looked and found none, null where it is no list", () => {
    expect(parseApiPods(bytes({ kind: "PodList", items: [] }))).toEqual([]);
    expect(parseApiPods(bytes({ kind: "PodList", items: null }))).toEqual([]);
    expect(parseApiPods(file("pod.json"))).toBeNull();
  });

  it("gives names and nodes", () => {
    expect(parseApiNames(list("PodList", "pod.json", "static-pod.json"))).toEqual(["web-0", "etcd-cp1"]);
    expect(parseApiNodes(list("NodeList", "node.json"))?.map(({ name }) => name)).toEqual(["w1"]);
  });
});

it("reads the same from an answer after its secrets were taken out", () => {
  const secretive = JSON.parse(file("pod.json").toString());
  secretive.metadata.managedFields = [{ manager: "kubectl" }];
  secretive.spec.containers[0].env = [{ name: "PASSWORD", value: "correct horse" }];
  const { stdout } = redactApiJson(bytes(secretive));
  expect(new TextDecoder().decode(stdout)).not.toContain("correct horse");
  expect(parseApiPod(stdout)).toEqual(parseApiPod(file("pod.json")));
  expect(redactApiJson(new Uint8Array()).stdout).toEqual(new Uint8Array());
});

it("puts events in the order in which they were last seen, old and new ways of stamping mixed", () => {
  const events = parseApiEvents(file("events.json"));
  expect(events?.map(({ reason, time, count, source, podUid }) => [reason, time, count, source, podUid])).toEqual([
    ["Scheduled", "2026-11-20T21:01:41.120001Z", 1, "default-scheduler", "u-before"],
    ["FailedScheduling", "2026-11-20T21:05:00.000000Z", 3, "default-scheduler", "u-now"],
    ["BackOff", "2026-11-20T21:09:10Z", 7, "kubelet", "u-now"],
  ]);
});

it("gives a node's address, identity and conditions", () => {
  expect(parseApiNode(file("node.json"))).toEqual({
    name: "w1",
    uid: "0a1b2c3d-0000-4000-8000-0000000000a1",
    createdAt: "2026-11-01T08:00:00Z",
    internalIp: "192.0.2.21",
    hostname: "w1.test",
    unschedulable: true,
    bootId: "11111111-2222-4333-8444-555555555555",
    machineId: "0123456789abcdef0123456789abcdef",
    kubeletVersion: "v1.33.1",
    containerRuntimeVersion: "containerd://2.1.1",
    conditions: [
      {
        type: "DiskPressure",
        status: "True",
        reason: "KubeletHasDiskPressure",
        message: "kubelet has disk pressure",
        lastTransitionTime: "2026-11-20T20:55:00Z",
      },
    ],
    taints: [
      {
        key: "node.kubernetes.io/unschedulable",
        value: null,
        effect: "NoSchedule",
        timeAdded: "2026-11-20T20:00:00Z",
      },
    ],
  });
});

it.each([
  ["100m", 0.001, 100],
  ["0.1", 0.001, 100],
  ["2", 0.001, 2000],
  ["1n", 0.001, 1],
  ["1Gi", 1, 2 ** 30],
  ["1.5Gi", 1, 1.5 * 2 ** 30],
  ["128974848000m", 1, 128_974_848],
  ["12e6", 1, 12_000_000],
  ["1E", 1, 1e18],
  ["1E3", 1, 1000],
  [".5", 1, 1],
  [2, 0.001, 2000],
  ["0", 1, 0],
  ["-0", 1, 0],
  ["", 1, null],
  ["1 Gi", 1, null],
  ["1KI", 1, null],
  ["Gi", 1, null],
  [null, 1, null],
  [{ toString: 1 }, 1, null],
] as const)("reads the quantity %j in units of %d as %d", (text, unit, expected) => {
  expect(parseQuantity(text, unit)).toBe(expected);
});

const parsers = [parseApiPod, parseApiPods, parseApiNames, parseApiNode, parseApiNodes, parseApiEvents, parseApiStatus];
const samples = [file("pod.json"), file("node.json"), file("events.json"), list("PodList", "pod.json")];

describe("whatever the bytes are, parsing never throws", () => {
  it("on junk", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (raw) => {
        for (const parse of parsers) expect(parse(raw)).toBeNull();
      }),
    );
  });

  it("on JSON of any shape in any place", () => {
    const odd = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(
        fc.constantFrom("Pod", "PodList", "NodeList", "EventList", "Node", "Status"),
        odd,
        odd,
        odd,
        (kind, metadata, spec, status) => {
          const objects = [
            { kind, metadata, spec, status },
            { kind, items: [metadata, { metadata: { name: "a", uid: "b", namespace: "c" }, spec, status }] },
          ];
          for (const object of objects) for (const parse of parsers) parse(bytes(object));
        },
      ),
    );
  });

  it("on answers cut short or with bytes changed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.nat(), fc.nat(255), fc.boolean(), (sample, at, byte, cut) => {
        const raw = Uint8Array.from(cut ? sample.subarray(0, at % sample.length) : sample);
        if (!cut) raw[at % raw.length] = byte;
        for (const parse of parsers) parse(raw);
      }),
    );
  });
});
