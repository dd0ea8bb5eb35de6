import { createServer } from "node:net";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, it } from "vitest";
import { NodectlError } from "../../src/errors.ts";
import { apiPod, apiPodsNamed } from "../../src/probes/api-pods.ts";
import { defineProbe, type Probe, type ProbeRequest } from "../../src/probes/probe.ts";
import { openApi } from "../../src/target/kube-api.ts";
import { loadLibrary } from "../../src/target/kube-credentials.ts";
import { type Answers, handwritten, kubeconfig, scratch, serve, statusObject } from "./kube-server.ts";

// Not within a test's time: unbundled, the Kubernetes client takes seconds to load on a busy machine.
beforeAll(() => loadLibrary(), 60_000);

const WEB = "/api/v1/namespaces/shop/pods/web-0";
const never = new AbortController().signal;

const request = (probe: unknown, ...args: string[]): ProbeRequest => ({ probe: probe as Probe<unknown>, args });
const web = request(apiPod, "shop", "web-0");
const limited = (limits: { timeoutMs?: number; maxBytes?: number }) =>
  request({ ...apiPod, ...limits }, "shop", "web-0");

async function open(config: string, env: Record<string, string> = {}) {
  using files = scratch();
  const api = await openApi({ kubeconfig: files.write("config", config), context: null, timeoutMs: 5_000, env });
  if (api === null) throw new Error("no API");
  return api;
}

async function askThrough(answers: Answers, asked: ProbeRequest = web, signal: AbortSignal = never) {
  await using server = await serve(answers);
  const api = await open(kubeconfig("lab", { server: server.url }));
  const [result] = await api.run([asked], signal);
  return { result, server, text: new TextDecoder().decode(result?.stdout) };
}

it("answers with the object, and asks for nothing but to GET it", async () => {
  const { result, text, server } = await askThrough({ [WEB]: handwritten("pod.json") });
  expect(result).toMatchObject({
    key: "api-pod shop web-0",
    id: "api-pod",
    args: ["shop", "web-0"],
    status: "ok",
    reason: null,
  });
  expect(JSON.parse(text)).toEqual(handwritten("pod.json"));
  expect(server.asked.map(({ line }) => line)).toEqual([`GET ${WEB}`]);
});

it("keeps an odd name within its place in the path and query", async () => {
  const odd = "../secrets/a?b&c=d%2e";
  const { server } = await askThrough({}, request(apiPod, "shop", odd));
  expect(server.asked[0]?.line).toBe("GET /api/v1/namespaces/shop/pods/..%2Fsecrets%2Fa%3Fb%26c%3Dd%252e");
  const named = await askThrough({}, request(apiPodsNamed, "a,b=c&limit=1"));
  expect(named.server.asked[0]?.line).toBe(
    "GET /api/v1/pods?fieldSelector=metadata.name%3Da%2Cb%3Dc%26limit%3D1&resourceVersion=0",
  );
});

it("asks below the path of a server behind a gateway", async () => {
  await using server = await serve({ [`/k8s/clusters/c-1${WEB}`]: handwritten("pod.json") });
  const api = await open(kubeconfig("lab", { server: `${server.url}/k8s/clusters/c-1/` }));
  expect(api.server).toBe(`${server.url}/k8s/clusters/c-1`);
  expect((await api.run([web], never))[0]?.status).toBe("ok");
});

it("says in the server's words what it lacks and what it denies", async () => {
  expect((await askThrough({})).result).toMatchObject({ status: "missing", reason: 'pods "web-0" not found' });
  expect((await askThrough({ [WEB]: 403 })).result).toMatchObject({
    status: "denied",
    reason: expect.stringContaining('User "jane" cannot get resource "pods"'),
  });
  expect((await askThrough({ [WEB]: 401 })).result).toMatchObject({
    status: "denied",
    reason: expect.stringMatching(/^API server 127\.0\.0\.1:\d+ does not know the login: Unauthorized$/),
  });
});

it("takes no web page for an answer, whatever its status", async () => {
  const page =
    (code: number): Answers =>
    (_, response) =>
      void response.writeHead(code).end("<html>Sign in</html>");
  for (const code of [200, 302, 404, 502]) {
    expect((await askThrough(page(code))).result).toMatchObject({ status: "failed", stdout: new Uint8Array() });
  }
  const { result } = await askThrough(page(200));
  expect(result?.reason).toMatch(/answers with something other than a Kubernetes object$/);
});

it.each([
  ["half an object", '{"kind":"Pod","metadata":{'],
  ["an empty body", ""],
  ["JSON that is no object", "[1,2]"],
])("calls %s failed", async (_, body) => {
  expect((await askThrough({ [WEB]: body })).result?.status).toBe("failed");
});

it("calls an answer that breaks off failed", async () => {
  const { result } = await askThrough((_, response) => {
    response.writeHead(200, { "content-length": 1000 });
    response.write('{"kind":');
    setTimeout(() => response.destroy(), 20);
  });
  expect(result).toMatchObject({ status: "failed", reason: expect.stringContaining("broke the connection") });
});

it("keeps nothing of an answer over the limit, packed or not", async () => {
  const huge = JSON.stringify({ kind: "PodList", items: ["x".repeat(100_000)] });
  const plain = await askThrough({ [WEB]: huge }, limited({ maxBytes: 10_000 }));
  expect(plain.result).toMatchObject({
    status: "truncated",
    reason: "the answer has more than 10000 bytes",
    stdout: new Uint8Array(),
  });
  const packed = await askThrough(
    (_, response) => void response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(huge)),
    limited({ maxBytes: 10_000 }),
  );
  expect(packed.result).toMatchObject({ status: "truncated", stdout: new Uint8Array() });
});

it("unpacks a gzip answer, and calls a broken one failed", async () => {
  const good = gzipSync(JSON.stringify(handwritten("pod.json")));
  const send =
    (body: Uint8Array): Answers =>
    (_, response) =>
      void response.writeHead(200, { "content-encoding": "gzip" }).end(body);
  expect((await askThrough(send(good))).result?.status).toBe("ok");
  expect((await askThrough(send(good.subarray(0, 50)))).result?.status).toBe("failed");
});

it("ends a request that gets no answer at its limit, and one whose answer never ends", async () => {
  const silent = await askThrough(() => {}, limited({ timeoutMs: 100 }));
  expect(silent.result).toMatchObject({
    status: "timed-out",
    reason: expect.stringMatching(/ did not answer within 0\.1 s$/),
  });
  const trickling = await askThrough(
    (_, response) => void response.writeHead(200).write("{"),
    limited({ timeoutMs: 100 }),
  );
  expect(trickling.result?.status).toBe("timed-out");
});

it("comes back to a server that sheds load, within the limit", async () => {
  let times = 0;
  const { result } = await askThrough((_, response) => {
    times += 1;
    if (times === 1) response.writeHead(429, { "retry-after": "1" }).end(JSON.stringify(statusObject(429)));
    else response.writeHead(200).end(JSON.stringify(handwritten("pod.json")));
  });
  expect([result?.status, times]).toEqual(["ok", 2]);
  const shed: Answers = (_, response) =>
    void response.writeHead(429, { "retry-after": "1" }).end(JSON.stringify(statusObject(429, "too many requests")));
  expect((await askThrough(shed, limited({ timeoutMs: 200 }))).result?.reason).toMatch(
    /answers 429: too many requests$/,
  );
});

it("says who refuses connections, and that a name does not resolve", async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
  const { port } = closed.address() as { port: number };
  await new Promise((resolve) => closed.close(resolve));
  const refused = await open(kubeconfig("lab", { server: `https://127.0.0.1:${port}` }));
  expect((await refused.run([web], never))[0]).toMatchObject({
    status: "failed",
    reason: `API server 127.0.0.1:${port} refuses connections`,
  });
  const unknown = await open(kubeconfig("lab", { server: "https://api.invalid:6443" }));
  expect((await unknown.run([web], never))[0]?.reason).toMatch(/^API server api\.invalid:6443 has a name that /);
});

it("answers in request order, side by side", async () => {
  await using server = await serve((incoming, response) => {
    const delay = incoming.url === WEB ? 150 : 0;
    setTimeout(() => response.writeHead(200).end(JSON.stringify(handwritten("pod.json"))), delay);
  });
  const api = await open(kubeconfig("lab", { server: server.url }));
  const results = await api.run([web, request(apiPod, "shop", "web-1"), web, web, web], never);
  expect(results.map(({ key }) => key)).toEqual([
    "api-pod shop web-0",
    "api-pod shop web-1",
    ...Array(3).fill("api-pod shop web-0"),
  ]);
  expect(Math.max(...results.map(({ ms }) => ms))).toBeLessThan(600);
});

it("uses a connection again, and replaces one that the server has given up", async () => {
  await using server = await serve((_, response) => {
    response.writeHead(200).end(JSON.stringify(handwritten("pod.json")));
    if (server.asked.length === 2) response.socket?.end();
  });
  const api = await open(kubeconfig("lab", { server: server.url }));
  for (let at = 0; at < 3; at++) expect((await api.run([web], never))[0]?.status).toBe("ok");
  expect(server.connections()).toBe(2);
});

it("stops at once when the run is interrupted, with the run's own reason if it has one", async () => {
  const interrupt = new AbortController();
  setTimeout(() => interrupt.abort(), 50);
  const startedAt = performance.now();
  await expect(askThrough(() => {}, web, interrupt.signal)).rejects.toMatchObject({
    code: "INTERRUPTED",
    exitCode: 130,
  });
  expect(performance.now() - startedAt).toBeLessThan(1_000);
  const deadline = new NodectlError("TIMED_OUT", 3, "not done within --timeout");
  await expect(askThrough({}, web, AbortSignal.abort(deadline))).rejects.toBe(deadline);
});

it("refuses to run what is no question to the API", async () => {
  const command = defineProbe({
    ...apiPod,
    argv: () => ["kubectl", "delete", "--raw", "/api/v1/nodes/w1"],
    parse: () => null,
  });
  await expect(askThrough({}, request(command))).rejects.toThrow("not a question to the API");
});
