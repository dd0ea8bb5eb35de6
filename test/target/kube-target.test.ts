import { beforeAll, expect, it } from "vitest";
import { openApi } from "../../src/target/kube-api.ts";
import { loadLibrary } from "../../src/target/kube-credentials.ts";
import { type PodQuery, resolveNode, resolvePod } from "../../src/target/kube-target.ts";
import { type Answers, handwritten, kubeconfig, scratch, serve } from "./kube-server.ts";

// Not within a test's time: unbundled, the Kubernetes client takes seconds to load on a busy machine.
beforeAll(() => loadLibrary(), 60_000);

const never = new AbortController().signal;
const [web, pending, node] = [handwritten("pod.json"), handwritten("pending-pod.json"), handwritten("node.json")];

const podPath = (namespace: string, name: string) => `/api/v1/namespaces/${namespace}/pods/${name}`;
const namesPath = (namespace: string) => `/api/v1/namespaces/${namespace}/pods?limit=500`;
const everywherePath = (name: string) => `/api/v1/pods?fieldSelector=metadata.name%3D${name}&resourceVersion=0`;
const NODES = "/api/v1/nodes?resourceVersion=0";

const bare = (namespace: string, name: string) => ({
  metadata: { namespace, name, uid: `${namespace}-${name}` },
  spec: { nodeName: "w2" },
});
const pods = (...items: unknown[]) => ({ kind: "PodList", items });

async function lab(answers: Answers) {
  using files = scratch();
  const server = await serve(answers);
  const config = files.write("config", kubeconfig("lab", { server: server.url }, {}, { namespace: "shop" }));
  const api = await openApi({ kubeconfig: config, context: null, timeoutMs: 1_000, env: {} });
  if (api === null) throw new Error("no API");
  return { api, server, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

async function resolve(answers: Answers, query: Partial<PodQuery> = {}) {
  await using at = await lab(answers);
  return await resolvePod(at.api, { name: "web-0", namespace: null, allNamespaces: false, ...query }, never);
}

const found = { [podPath("shop", "web-0")]: web, "/api/v1/nodes/w1": node };

it("finds a pod in the context's namespace, and its node's address", async () => {
  expect(await resolve(found)).toMatchObject({ pod: { name: "web-0" }, nodeName: "w1", internalIp: "192.0.2.21" });
});

it("asks for no other namespace's pods while the context's own has it", async () => {
  await using at = await lab(found);
  await resolvePod(at.api, { name: "web-0", namespace: null, allNamespaces: false }, never);
  expect(at.server.asked.map(({ line }) => line)).toEqual([`GET ${podPath("shop", "web-0")}`, "GET /api/v1/nodes/w1"]);
});

it("finds the pod though its node may not be read, or is gone", async () => {
  for (const status of [403, 404]) {
    expect(await resolve({ ...found, "/api/v1/nodes/w1": status })).toMatchObject({ nodeName: "w1", internalIp: null });
  }
});

it("finds a pod in whatever namespace has it, with -A", async () => {
  const answers = { [everywherePath("api-0")]: pods(bare("bank", "api-0")), [namesPath("shop")]: pods() };
  expect(await resolve(answers, { name: "api-0", allNamespaces: true })).toMatchObject({
    pod: { namespace: "bank" },
    nodeName: "w2",
  });
});

it("looks in no other namespace than the context's without -n and -A, but says where the pod is", async () => {
  const answers = { [everywherePath("api-0")]: pods(bare("bank", "api-0")), [namesPath("shop")]: pods() };
  await expect(resolve(answers, { name: "api-0" })).rejects.toMatchObject({
    code: "POD_NOT_FOUND",
    message: "no pod api-0 in namespace shop of context lab",
    hint: "name its namespace with -n",
    candidates: [{ kind: "pod", id: "bank/api-0" }],
  });
});

it("asks which, when several namespaces have the name", async () => {
  const answers = {
    ...found,
    [everywherePath("web-0")]: pods(bare("bank", "web-0"), web),
    [namesPath("shop")]: pods(web),
  };
  await expect(resolve(answers, { allNamespaces: true })).rejects.toMatchObject({
    code: "POD_AMBIGUOUS",
    exitCode: 2,
    candidates: [
      { kind: "pod", id: "bank/web-0", label: "bank/web-0 on w2" },
      { kind: "pod", id: "shop/web-0", label: "shop/web-0 on w1" },
    ],
  });
});

it("offers a pod that isn't there its namesakes elsewhere, then near misses here", async () => {
  const answers = {
    [everywherePath("web-0")]: pods(web),
    [namesPath("bank")]: pods(bare("bank", "web-1"), bare("bank", "db")),
  };
  await expect(resolve(answers, { namespace: "bank" })).rejects.toMatchObject({
    code: "POD_NOT_FOUND",
    exitCode: 2,
    message: "no pod web-0 in namespace bank of context lab",
    candidates: [{ id: "shop/web-0" }, { id: "bank/web-1" }],
  });
});

it("says so when the namespace holds nothing, and of remains on a node otherwise", async () => {
  const empty = { [everywherePath("web-0")]: pods(), [namesPath("shpo")]: pods() };
  await expect(resolve(empty, { namespace: "shpo" })).rejects.toMatchObject({
    code: "POD_NOT_FOUND",
    hint: expect.stringContaining("namespace shpo has no pods at all"),
  });
  await expect(resolve({ [everywherePath("web-0")]: 403, [namesPath("shop")]: 403 })).rejects.toMatchObject({
    code: "POD_NOT_FOUND",
    hint: expect.stringContaining("with --node or --host"),
  });
});

it("gives a pod without a node the scheduler's own words", async () => {
  await expect(resolve({ [podPath("shop", "big-0")]: pending }, { name: "big-0" })).rejects.toMatchObject({
    code: "POD_NOT_SCHEDULED",
    exitCode: 2,
    message: "pod shop/big-0 is on no node yet: 0/3 nodes are available: 3 Insufficient memory.",
  });
});

it.each(["", "..", "a/b", "Web-0", "web-0?x", "-", "a".repeat(254)])(
  "never asks the API for %j, which can't be a name",
  async (name) => {
    await using at = await lab({ [namesPath("shop")]: pods(web) });
    await expect(resolvePod(at.api, { name, namespace: null, allNamespaces: false }, never)).rejects.toMatchObject({
      code: "POD_NOT_FOUND",
    });
    await expect(resolveNode(at.api, name, never)).rejects.toMatchObject({ code: "NODE_UNKNOWN" });
    expect(at.server.asked.map(({ line }) => line)).toEqual([`GET ${namesPath("shop")}`, `GET ${NODES}`]);
  },
);

it("tells a refusal from silence: neither is a pod that isn't there", async () => {
  for (const status of [401, 403]) {
    await expect(resolve({ [podPath("shop", "web-0")]: status })).rejects.toMatchObject({
      code: "API_DENIED",
      exitCode: 3,
    });
  }
  await expect(resolve({ [podPath("shop", "web-0")]: 503 })).rejects.toMatchObject({
    code: "API_UNREACHABLE",
    exitCode: 3,
  });
  await expect(resolve({ [podPath("shop", "web-0")]: "<html>" })).rejects.toMatchObject({ code: "API_UNREACHABLE" });
  await expect(resolve({ [podPath("shop", "web-0")]: node })).rejects.toMatchObject({ code: "API_UNREACHABLE" });
  await expect(
    resolve({ [everywherePath("web-0")]: 403, [namesPath("shop")]: pods() }, { allNamespaces: true }),
  ).rejects.toMatchObject({
    code: "API_DENIED",
  });
});

async function locate(answers: Answers, name: string) {
  await using at = await lab(answers);
  return await resolveNode(at.api, name, never);
}

it("finds a node and its address", async () => {
  expect(await locate({ "/api/v1/nodes/w1": node }, "w1")).toMatchObject({
    nodeName: "w1",
    internalIp: "192.0.2.21",
    node: { hostname: "w1.test" },
  });
});

it.each(["w2", "w1.test", "192.0.2.21"])("offers %s, which is no node, the one that was meant", async (name) => {
  await expect(locate({ [NODES]: { kind: "NodeList", items: [node] } }, name)).rejects.toMatchObject({
    code: "NODE_UNKNOWN",
    exitCode: 2,
    message: `no node ${name} in context lab`,
    candidates: [{ kind: "node", id: "w1", label: "w1" }],
  });
});

it("says that nodes may not be read, or that the API is silent", async () => {
  await expect(locate({ "/api/v1/nodes/w1": 403 }, "w1")).rejects.toMatchObject({ code: "API_DENIED", exitCode: 3 });
  await expect(locate({ "/api/v1/nodes/w1": 500 }, "w1")).rejects.toMatchObject({
    code: "API_UNREACHABLE",
    exitCode: 3,
  });
  await expect(locate({}, "w1")).rejects.toMatchObject({ code: "NODE_UNKNOWN", candidates: [] });
});
