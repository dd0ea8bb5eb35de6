import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXIT, NodectlError } from "../../src/errors.ts";
import { openApi } from "../../src/target/kube-api.ts";
import { type Caller, openThrough, type TargetOptions, type TargetPlace, type Ways } from "../../src/target/target.ts";
import type { ApiSource, ShellHost } from "../../src/transport/transport.ts";
import type { TraceStart } from "../../src/use/session.ts";
import { kubeServer, nodeObject, podObject } from "./kube-server.ts";

const POD: TraceStart & { kind: "pod" } = { kind: "pod", name: "web", namespace: null };
const api: ApiSource = { context: "lab", server: "https://lab", run: async () => [] };

/** A machine without a network: what was asked of it, and hosts that count how often they were closed. */
function machine(overrides: Partial<Ways> = {}) {
  const seen = { ssh: [] as string[], closed: 0 };
  const host = (name: string): ShellHost => ({
    target: { kind: name === "localhost" ? "local" : "ssh", name, address: null, via: [], backend: null },
    open: () => Promise.reject(new Error("nothing is run in these tests")),
    async [Symbol.asyncDispose]() {
      seen.closed++;
    },
  });
  const ways: Ways = {
    isNode: async () => false,
    localHost: async () => host("localhost"),
    async connectSsh({ destination, hostName }) {
      seen.ssh.push(hostName === null ? destination : `${destination} at ${hostName}`);
      return host(destination);
    },
    async openApi({ env }) {
      return env.KUBECONFIG ? api : null;
    },
    ...overrides,
  };
  return { ways, seen };
}

const options = (place: TargetPlace, more: Partial<TargetOptions> = {}): TargetOptions => ({
  place,
  sshConfig: null,
  sshBackend: null,
  kubeconfig: null,
  context: null,
  allNamespaces: false,
  ...more,
});

function caller(env: Record<string, string> = { HOME: "/nonexistent" }): Caller & { warnings: string[] } {
  const warnings: string[] = [];
  const signal = new AbortController().signal;
  return { env, interactive: false, signal, progress: () => {}, warn: (text) => warnings.push(text), warnings };
}
const withKubeconfig = { HOME: "/nonexistent", KUBECONFIG: "/nonexistent/config" };
const refused = new NodectlError("API_UNREACHABLE", EXIT.unreachable, "lab refused the connection");

describe("the target, where nothing is named", () => {
  it("is this machine if it is a node", async () => {
    const { ways, seen } = machine({ isNode: async () => true });
    const session = await openThrough(ways, options({ kind: "nearest" }), POD, caller());
    expect(session.transport.target.name).toBe("localhost");
    expect(session).toMatchObject({ api: null, start: POD });
    expect(seen.ssh).toEqual([]);
  });

  it.each<[string, TraceStart | null]>([
    ["the whole node", null],
    ["a process", { kind: "pid", pid: 1 }],
  ])("is unknown for %s, whatever the API says", async (_name, start) => {
    const { ways } = machine();
    const opening = openThrough(ways, options({ kind: "nearest" }), start, caller(withKubeconfig));
    await expect(opening).rejects.toMatchObject({
      code: "TARGET_UNKNOWN",
      exitCode: 3,
      hint: expect.stringContaining("--host"),
    });
  });

  it("is unknown for a pod without a kubeconfig", async () => {
    const { ways } = machine();
    await expect(openThrough(ways, options({ kind: "nearest" }), POD, caller())).rejects.toMatchObject({
      code: "TARGET_UNKNOWN",
      exitCode: 3,
    });
  });

  it("fails with the API's own error for a pod when it can't be asked", async () => {
    const { ways } = machine({ openApi: () => Promise.reject(refused) });
    await expect(openThrough(ways, options({ kind: "nearest" }), POD, caller(withKubeconfig))).rejects.toBe(refused);
  });
});

describe("--local and --host", () => {
  it("go on without an API where there is no kubeconfig", async () => {
    const { ways, seen } = machine();
    for (const place of [{ kind: "local" }, { kind: "host", destination: "root@w1" }] as const) {
      expect((await openThrough(ways, options(place), null, caller())).api).toBeNull();
    }
    expect(seen).toEqual({ ssh: ["root@w1"], closed: 0 });
  });

  it("ask the API beside the node where there is one", async () => {
    const { ways } = machine();
    const session = await openThrough(ways, options({ kind: "host", destination: "w1" }), null, caller(withKubeconfig));
    expect(session).toMatchObject({ api, nodeName: null });
  });

  it("go on without an API that fails, and say so", async () => {
    const { ways } = machine({ openApi: () => Promise.reject(refused) });
    const asks = caller(withKubeconfig);
    expect((await openThrough(ways, options({ kind: "local" }), null, asks)).api).toBeNull();
    expect(asks.warnings).toEqual(["going on without the Kubernetes API: lab refused the connection"]);
  });

  it("refuse a context that the user named and that isn't there, and close the connection", async () => {
    const unknown = new NodectlError("CONTEXT_UNKNOWN", EXIT.usage, "no context nope");
    const { ways, seen } = machine({ openApi: () => Promise.reject(unknown) });
    const opening = openThrough(
      ways,
      options({ kind: "host", destination: "w1" }, { context: "nope" }),
      null,
      caller(),
    );
    await expect(opening).rejects.toBe(unknown);
    await expect.poll(() => seen.closed).toBe(1);
  });

  it("connect and load the API at the same time", async () => {
    const order: string[] = [];
    const step = async <T>(name: string, value: T): Promise<T> => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 10));
      order.push(`${name} ends`);
      return value;
    };
    const { ways } = machine();
    const slow: Ways = {
      ...ways,
      connectSsh: async (request) => await step("ssh", await ways.connectSsh(request)),
      openApi: () => step("api", api),
    };
    await openThrough(slow, options({ kind: "host", destination: "w1" }), null, caller(withKubeconfig));
    expect(order.slice(0, 2).sort()).toEqual(["api begins", "ssh begins"]);
  });

  it("don't wait for a slow API when the host can't be reached", async () => {
    const gone = new NodectlError("CONNECTION_REFUSED", EXIT.unreachable, "refused");
    const { ways } = machine({ connectSsh: () => Promise.reject(gone), openApi: () => new Promise(() => {}) });
    await expect(
      openThrough(ways, options({ kind: "host", destination: "w1" }), null, caller(withKubeconfig)),
    ).rejects.toBe(gone);
  });

  it("let a bug through", async () => {
    const bug = new TypeError("x");
    const { ways } = machine({ openApi: () => Promise.reject(bug) });
    await expect(openThrough(ways, options({ kind: "local" }), null, caller(withKubeconfig))).rejects.toBe(bug);
  });
});

describe("a node that the API tells", () => {
  let kube: Awaited<ReturnType<typeof kubeServer>>;
  beforeAll(async () => {
    kube = await kubeServer({
      "/api/v1/nodes/w1": nodeObject("w1", "10.0.0.11"),
      "/api/v1/namespaces/shop/pods/web": podObject("shop", "web", "w1"),
      "/api/v1/namespaces/shop/pods/new": podObject("shop", "new", null),
      "/api/v1/nodes": { kind: "NodeList", items: [nodeObject("w1", "10.0.0.11")] },
      "/api/v1/pods": { kind: "PodList", items: [] },
      "/api/v1/namespaces/shop/pods": { kind: "PodList", items: [] },
    });
  });
  afterAll(() => kube.close());
  /** With the real API client, and no SSH. */
  const withApi = () => machine({ openApi });
  const asks = () => caller({ HOME: "/nonexistent", KUBECONFIG: kube.kubeconfig });

  it("is reached under its name, at its InternalIP (--node)", async () => {
    const { ways, seen } = withApi();
    const session = await openThrough(ways, options({ kind: "node", name: "w1" }), null, asks());
    expect(seen.ssh).toEqual(["w1 at 10.0.0.11"]);
    expect(session).toMatchObject({ nodeName: "w1", start: null, api: { context: "lab" } });
  });

  it("is looked up in the kubeconfig that is named", async () => {
    const { ways, seen } = withApi();
    const named = options({ kind: "node", name: "w1" }, { kubeconfig: kube.kubeconfig, context: "lab" });
    await openThrough(ways, named, null, caller());
    expect(seen.ssh).toEqual(["w1 at 10.0.0.11"]);
  });

  it("is the one that runs the pod, which then has a namespace", async () => {
    const { ways, seen } = withApi();
    const session = await openThrough(ways, options({ kind: "nearest" }), POD, asks());
    expect(seen.ssh).toEqual(["w1 at 10.0.0.11"]);
    expect(session).toMatchObject({ nodeName: "w1", start: { kind: "pod", name: "web", namespace: "shop" } });
  });

  it.each<[string, TargetPlace, TraceStart | null, Partial<NodectlError>]>([
    ["a node that isn't there", { kind: "node", name: "w9" }, null, { code: "NODE_UNKNOWN", exitCode: 2 }],
    ["a pod that isn't there", { kind: "nearest" }, { ...POD, name: "nope" }, { code: "POD_NOT_FOUND", exitCode: 2 }],
    ["a pod on no node yet", { kind: "nearest" }, { ...POD, name: "new" }, { code: "POD_NOT_SCHEDULED", exitCode: 2 }],
  ])("is not reached for %s", async (_name, place, start, error) => {
    const { ways, seen } = withApi();
    await expect(openThrough(ways, options(place), start, asks())).rejects.toMatchObject(error);
    expect(seen.ssh).toEqual([]);
  });

  it("needs a kubeconfig (--node)", async () => {
    const { ways } = withApi();
    const opening = openThrough(ways, options({ kind: "node", name: "w1" }), null, caller());
    await expect(opening).rejects.toMatchObject({ code: "TARGET_UNKNOWN", exitCode: 3 });
  });
});
