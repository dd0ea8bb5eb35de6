import { delimiter } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { stringify } from "yaml";
import { openApi } from "../../src/target/kube-api.ts";
import { loadLibrary } from "../../src/target/kube-credentials.ts";
import { kubeconfig, scratch } from "./kube-server.ts";

// Not within a test's time: unbundled, the Kubernetes client takes seconds to load on a busy machine.
beforeAll(() => loadLibrary(), 60_000);

let files: ReturnType<typeof scratch>;
beforeEach(() => {
  files = scratch();
});
afterEach(() => files[Symbol.dispose]());

const open = (env: Record<string, string>, named: { kubeconfig?: string; context?: string } = {}) =>
  openApi({ kubeconfig: null, context: null, timeoutMs: 1_000, ...named, env: { HOME: files.path("."), ...env } });
const at = (port: number) => ({ server: `https://192.0.2.1:${port}` });

it("has no API where the user has no kubeconfig, even in a pod", async () => {
  const inPod = { KUBERNETES_SERVICE_HOST: "10.96.0.1", KUBERNETES_SERVICE_PORT: "443" };
  expect(await open(inPod)).toBeNull();
  expect(await open({ KUBECONFIG: files.path("gone") })).toBeNull();
  expect(await open({ KUBECONFIG: files.write("empty", "") })).toBeNull();
  expect(await open({ KUBECONFIG: files.write("bare", "apiVersion: v1\nkind: Config\ncontexts: null\n") })).toBeNull();
});

it("takes --kubeconfig before $KUBECONFIG before ~/.kube/config", async () => {
  const { mkdirSync } = await import("node:fs");
  mkdirSync(files.path(".kube"));
  files.write(".kube/config", kubeconfig("home", at(1)));
  const [listed, named] = [
    files.write("listed", kubeconfig("listed", at(2))),
    files.write("named", kubeconfig("named", at(3))),
  ];
  expect((await open({}))?.context).toBe("home");
  expect((await open({ KUBECONFIG: listed }))?.context).toBe("listed");
  expect((await open({ KUBECONFIG: listed }, { kubeconfig: named }))?.context).toBe("named");
});

it("merges the files of $KUBECONFIG: the first to name a thing wins, absent files don't matter", async () => {
  const list = [
    files.path("gone"),
    files.write("one", kubeconfig("same", at(1), {}, { namespace: "first" })),
    files.write("two", kubeconfig("same", at(2), {}, { namespace: "second" })),
    files.write("three", kubeconfig("other", at(3))),
  ];
  const env = { KUBECONFIG: ["", ...list].join(delimiter) };
  expect(await open(env)).toMatchObject({ context: "same", namespace: "first", server: "https://192.0.2.1:1" });
  expect(await open(env, { context: "other" })).toMatchObject({
    context: "other",
    namespace: "default",
    server: "https://192.0.2.1:3",
  });
});

it("reads YAML as people write it, with anchors and another document's indentation", async () => {
  const config = JSON.parse(kubeconfig("lab", at(6443)));
  expect((await open({ KUBECONFIG: files.write("yaml", stringify(config)) }))?.server).toBe("https://192.0.2.1:6443");
});

it("gives a server without a scheme the one that client-go would", async () => {
  const server = async (cluster: object) =>
    (await open({}, { kubeconfig: files.write("config", kubeconfig("lab", { server: "192.0.2.1:6443", ...cluster })) }))
      ?.server;
  expect(await server({ "certificate-authority-data": "eA==" })).toBe("https://192.0.2.1:6443");
  expect(await server({})).toBe("http://192.0.2.1:6443");
});

it("refuses a context that isn't there, with those that are", async () => {
  const KUBECONFIG = files.write("config", kubeconfig("lab", at(1)));
  await expect(open({ KUBECONFIG }, { context: "prod" })).rejects.toMatchObject({
    code: "CONTEXT_UNKNOWN",
    exitCode: 2,
    message: "the kubeconfig has no context prod",
    candidates: [{ kind: "context", id: "lab", label: "lab" }],
  });
  await expect(open({}, { context: "prod" })).rejects.toMatchObject({
    code: "CONTEXT_UNKNOWN",
    exitCode: 2,
    candidates: [],
  });
});

it("refuses to choose where no context is current", async () => {
  const { "current-context": _, ...config } = JSON.parse(kubeconfig("lab", at(1)));
  await expect(open({ KUBECONFIG: files.write("config", JSON.stringify(config)) })).rejects.toMatchObject({
    code: "CONTEXT_UNKNOWN",
    message: "the kubeconfig has no current context",
    candidates: [{ id: "lab" }],
  });
});

it("refuses a named file that isn't there or can't be read", async () => {
  await expect(open({}, { kubeconfig: files.path("gone") })).rejects.toMatchObject({
    code: "KUBECONFIG_INVALID",
    exitCode: 2,
    message: expect.stringMatching(/^kubeconfig \S+gone does not exist$/),
  });
  await expect(open({}, { kubeconfig: files.path(".") })).rejects.toMatchObject({ code: "KUBECONFIG_INVALID" });
});

it.each([
  ["no YAML", "users:\n- name: a\n  user: {token: s3cret-token\n"],
  ["a token in the wrong place", "s3cret-token"],
  ["an unknown alias", "users: *s3cret-token\n"],
  ["a key given twice", "token: s3cret-token\ntoken: s3cret-token\n"],
  ["a list", "- s3cret-token\n"],
  ["junk", "\u0000\u0001\ufffd s3cret-token: ["],
])("refuses %s without quoting it", async (_, content) => {
  const error = await open({ KUBECONFIG: files.write("config", content) }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ code: "KUBECONFIG_INVALID", exitCode: 2 });
  expect(error).not.toHaveProperty("cause");
  expect(String((error as Error).stack)).not.toContain("s3cret");
});

it.each([
  ["whose cluster is not there", { clusters: [] }, /context lab names no cluster that is there$/],
  ["whose user is not there", { users: [] }, /context lab names user lab-user, who is not there$/],
  [
    "whose cluster has no server",
    { clusters: [{ name: "lab-cluster", cluster: {} }] },
    /cluster lab-cluster has no server$/,
  ],
  [
    "whose server is no URL",
    { clusters: [{ name: "lab-cluster", cluster: { server: "ftp://x" } }] },
    /no http or https URL$/,
  ],
])("refuses a context %s", async (_, changed, message) => {
  const config = JSON.stringify({ ...JSON.parse(kubeconfig("lab", at(1))), ...changed });
  await expect(open({ KUBECONFIG: files.write("config", config) })).rejects.toMatchObject({
    code: "KUBECONFIG_INVALID",
    message: expect.stringMatching(message),
  });
});
