import { describe, expect, it } from "vitest";
import { fixture, named, node, pod } from "./replay.ts";
import { schemaErrors } from "./schema.ts";

/** Every pod of w1-trouble, with all that is wrong with it. */
const TROUBLE: Readonly<Record<string, readonly string[]>> = {
  "default/chatty": [],
  "default/completed": [],
  "default/crash": ["RT-CONTAINER-FAILED"],
  "default/failed": ["RT-CONTAINER-FAILED"],
  "default/guaranteed": [],
  "default/hostile": ["RT-CONTAINER-FAILED"],
  "default/hostnet": [],
  "default/init": [],
  "default/kept": ["RT-TERMINATION-STUCK"],
  "default/kinds": [],
  "default/nopull": ["IMG-PULL-FAILED"],
  "default/novolume": ["VOL-NOT-MOUNTED"],
  "default/oom": ["MEM-OOM-KILLED"],
  "default/probe": ["RT-CONTAINER-FAILED"],
  "default/replaced": [],
  "default/restarted": [],
  "default/secretive": [],
  "default/sharedpid": [],
  "default/static-web-w1": [],
  "default/stubborn": [],
  "default/throttled": [],
  "default/volumes": [],
  "default/web": [],
  "default/web-2": [],
  "other/web": [],
};

describe("a node with every kind of trouble", () => {
  it("lists exactly its pods", async () => {
    const { result, unknowns } = await node(await fixture("w1-trouble"));
    expect(result.pods.map((traced) => `${traced.pod.namespace}/${traced.pod.name}`).sort()).toEqual(
      Object.keys(TROUBLE).sort(),
    );
    expect([result.orphans, unknowns]).toEqual([[], []]);
  });

  it.each(Object.entries(TROUBLE))("accuses %s of %j, and of nothing else", async (id, expected) => {
    const [namespace = "", name = ""] = id.split("/");
    const answer = await pod(await fixture("w1-trouble"), named(name, namespace));
    expect(answer.findings.map((finding) => finding.id)).toEqual(expected);
    expect(answer.unknowns).toEqual([]);
    expect(schemaErrors(answer)).toEqual([]);
  });
});

it.each([
  "w1-trouble",
  "w1-frozen",
  "w1-stopped",
  "w1-no-crictl",
  "w1-no-root",
  "w1-lost-netns",
  "w1-shim-killed",
  "w1-shim-killed-later",
  "w1-shim-killed-stopped",
  "cp-control-plane",
])("the whole node's JSON holds the contract: %s", async (name) => {
  expect(schemaErrors(await node(await fixture(name)), "trace")).toEqual([]);
});

it("a healthy control plane has no finding and nothing unknown", async () => {
  const bundle = await fixture("cp-control-plane");
  const whole = await node(bundle);
  expect([whole.findings, whole.unknowns, whole.result.orphans]).toEqual([[], [], []]);
  for (const { pod: of } of whole.result.pods) {
    const { findings } = await pod(bundle, { kind: "uid", uid: of.uid });
    expect(findings, of.name ?? of.uid).toEqual([]);
  }
});
