import { createServer as createHttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { apiPod } from "../../src/probes/api-pods.ts";
import type { Probe } from "../../src/probes/probe.ts";
import { openApi } from "../../src/target/kube-api.ts";
import { loadLibrary } from "../../src/target/kube-credentials.ts";
import { handwritten, kubeconfig, scratch, selfSigned, serve } from "./kube-server.ts";

// Not within a test's time: unbundled, the Kubernetes client takes seconds to load on a busy machine.
beforeAll(() => loadLibrary(), 60_000);

const SECRET = "eyJhbGciOiJub25lIn0abcdef0123456789";
const web = { probe: apiPod as unknown as Probe<unknown>, args: ["shop", "web-0"] };
const answers = { "/api/v1/namespaces/shop/pods/web-0": handwritten("pod.json") };
const never = new AbortController().signal;

const files = scratch();
const { key, cert } = selfSigned(files);
const ca = { "certificate-authority-data": cert.toString("base64") };
afterAll(() => files[Symbol.dispose]());

async function ask(cluster: object, user: object, { timeoutMs = 5_000, signal = never, env = {} } = {}) {
  const api = await openApi({
    kubeconfig: files.write("config", kubeconfig("lab", cluster, user)),
    context: null,
    timeoutMs,
    env,
  });
  const [result] = (await api?.run([web], signal)) ?? [];
  expect(result?.reason ?? "").not.toContain(SECRET);
  return result;
}

/** Asks a TLS server that takes a client certificate if one is shown. */
async function askTls(user: object, cluster: object = ca) {
  await using server = await serve(answers, { key, cert, requestCert: true, rejectUnauthorized: false });
  const result = await ask({ server: server.url, ...cluster }, user);
  return { result, headers: server.asked[0]?.headers };
}

it("trusts the kubeconfig's CA, as data or as a file beside it, for an anonymous user too", async () => {
  expect((await askTls({})).result?.status).toBe("ok");
  expect((await askTls({}, { "certificate-authority": "cert.pem" })).result?.status).toBe("ok");
});

it("trusts no other server, unless told to", async () => {
  const { result, headers } = await askTls({ token: SECRET }, {});
  expect(result).toMatchObject({
    status: "failed",
    reason: expect.stringMatching(/a certificate that the kubeconfig's CA did not sign$/),
  });
  expect(headers).toBeUndefined();
  expect((await askTls({}, { "insecure-skip-tls-verify": true })).result?.status).toBe("ok");
});

it("holds the certificate against tls-server-name", async () => {
  expect((await askTls({}, { ...ca, "tls-server-name": "api.test" })).result?.status).toBe("ok");
  expect((await askTls({}, { ...ca, "tls-server-name": "other.test" })).result?.reason).toMatch(
    /a certificate for another name$/,
  );
});

it("shows a token, a token file (trimmed), basic credentials, a client certificate", async () => {
  expect((await askTls({ token: SECRET })).headers?.authorization).toBe(`Bearer ${SECRET}`);
  files.write("token", `${SECRET}\n`);
  expect((await askTls({ tokenFile: "token" })).headers?.authorization).toBe(`Bearer ${SECRET}`);
  expect((await askTls({ username: "jane", password: "pw" })).headers?.authorization).toBe(`Basic ${btoa("jane:pw")}`);
  expect((await askTls({ "client-certificate": "cert.pem", "client-key": "key.pem" })).result?.status).toBe("ok");
});

it("acts as whom the kubeconfig names, groups included", async () => {
  const { headers } = await askTls({ token: SECRET, as: "bob", "as-groups": ["dev", "ops"], "as-uid": "7" });
  expect(headers).toMatchObject({ "impersonate-user": "bob", "impersonate-group": "dev, ops", "impersonate-uid": "7" });
});

it("keeps credentials off a connection that isn't encrypted, like kubectl", async () => {
  await using server = await serve(answers);
  expect((await ask({ server: server.url }, { token: SECRET, username: "jane", password: "pw" }))?.status).toBe("ok");
  expect(server.asked[0]?.headers).not.toHaveProperty("authorization");
});

it("says that TLS is not spoken, and which file of the kubeconfig is missing or unusable", async () => {
  await using plain = await serve(answers);
  expect((await ask({ server: plain.url.replace("http", "https") }, {}))?.reason).toMatch(/does not speak TLS$/);
  expect((await askTls({ "client-certificate": "gone.pem" })).result?.reason).toMatch(
    /gone\.pem, which the kubeconfig names, cannot be read \(ENOENT\)$/,
  );
  expect((await askTls({ tokenFile: "gone" })).result?.reason).toMatch(/token file \S+gone cannot be read \(ENOENT\)$/);
  expect(
    (await askTls({ "client-certificate-data": btoa("junk"), "client-key-data": btoa("junk") })).result,
  ).toMatchObject({
    status: "failed",
    reason: expect.stringContaining("the kubeconfig's certificates or key cannot be used"),
  });
});

const exec = (command: string, args: string[] = []) => ({
  exec: { apiVersion: "client.authentication.k8s.io/v1", command, args, interactiveMode: "Never" },
});

it("asks a credential plugin once, in the version that it is to answer in", async () => {
  files.write(
    "plugin",
    `#!/bin/sh\necho run >>"${files.path("runs")}"\ncase $KUBERNETES_EXEC_INFO in *client.authentication.k8s.io/v1*) echo '{"status":{"token":"${SECRET}"}}';; esac\n`,
  );
  await using server = await serve(answers, { key, cert });
  const api = await openApi({
    kubeconfig: files.write("config", kubeconfig("lab", { server: server.url, ...ca }, exec("./plugin"))),
    context: null,
    timeoutMs: 5_000,
    env: {},
  });
  const results = (await api?.run([web, web, web], never)) ?? [];
  expect(results.map(({ status }) => status)).toEqual(["ok", "ok", "ok"]);
  expect(server.asked.map(({ headers }) => headers.authorization)).toEqual(Array(3).fill(`Bearer ${SECRET}`));
  const { readFileSync } = await import("node:fs");
  expect(readFileSync(files.path("runs"), "utf8")).toBe("run\n");
});

it("names a credential plugin that isn't there, that fails and that answers nonsense", async () => {
  const reason = async (user: object) => (await askTls(user)).result?.reason;
  expect(await reason(exec("no-such-plugin"))).toBe(
    "the kubeconfig's credential plugin no-such-plugin is not installed",
  );
  files.write("failing", `#!/bin/sh\necho "session expired, was ${SECRET}" >&2\nexit 1\n`);
  expect(await reason(exec("./failing"))).toMatch(/failing gave no credentials: session expired, was …$/);
  expect(await reason(exec("echo", ["hello"]))).toBe("the kubeconfig's credential plugin echo gave no credentials");
  expect(await reason(exec("echo", ["{}"]))).toBe("the kubeconfig's credential plugin echo gave no credentials");
});

it("ends a credential plugin that hangs, at its limit or with the run", async () => {
  files.write("hanging", "#!/bin/sh\nsleep 30\n");
  const cluster = { server: "https://127.0.0.1:1" };
  const result = await ask(cluster, exec("./hanging"), { timeoutMs: 150 });
  expect(result).toMatchObject({ status: "failed", reason: expect.stringMatching(/hanging did not end in time$/) });
  const startedAt = performance.now();
  await expect(ask(cluster, exec("./hanging"), { signal: AbortSignal.timeout(150) })).rejects.toMatchObject({
    code: "INTERRUPTED",
  });
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});

it("lets an expired OIDC login be refused rather than spend its refresh token", async () => {
  const expired = ["{}", JSON.stringify({ exp: 1 }), "x"]
    .map((part) => Buffer.from(part).toString("base64url"))
    .join(".");
  await using issuer = await serve({});
  const config = { "id-token": expired, "refresh-token": SECRET, "client-id": "kube", "idp-issuer-url": issuer.url };
  const { headers } = await askTls({ "auth-provider": { name: "oidc", config } });
  expect(headers).not.toHaveProperty("authorization");
  expect(issuer.asked).toEqual([]);
});

/** A proxy that tunnels, or refuses to. */
async function proxyServer(refuse = false) {
  const tunnelled: string[] = [];
  const server = createHttpServer();
  server.on("connect", (request, socket) => {
    tunnelled.push(request.url ?? "");
    if (refuse) return void socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    const upstream = connect(Number(request.url?.split(":")[1]), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      upstream.pipe(socket).pipe(upstream);
    });
    for (const end of [upstream, socket]) end.on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port, tunnelled, [Symbol.dispose]: () => void server.close() };
}

it("goes through the kubeconfig's proxy, trust unchanged", async () => {
  using proxy = await proxyServer();
  const { result, headers } = await askTls({ token: SECRET }, { ...ca, "proxy-url": proxy.url });
  expect([result?.status, headers?.authorization]).toEqual(["ok", `Bearer ${SECRET}`]);
  expect(proxy.tunnelled).toHaveLength(1);
  expect((await askTls({ token: SECRET }, { "proxy-url": proxy.url })).result?.reason).toMatch(/CA did not sign$/);
});

it("tells a proxy that refuses from an API server that does, without the proxy's password", async () => {
  using proxy = await proxyServer(true);
  const { result } = await askTls({}, { ...ca, "proxy-url": `http://me:${SECRET}@127.0.0.1:${proxy.port}` });
  expect(result?.reason).toMatch(
    new RegExp(`^proxy 127\\.0\\.0\\.1:${proxy.port} on the way to API server \\S+ answers 407$`),
  );
  const gone = await askTls({}, { ...ca, "proxy-url": "http://127.0.0.1:1" });
  expect(gone.result?.reason).toMatch(/^proxy 127\.0\.0\.1:1 on the way to API server \S+ refuses connections$/);
});

it("takes the environment's proxy for servers elsewhere, never for this machine", async () => {
  using proxy = await proxyServer(true);
  const env = { HTTPS_PROXY: proxy.url };
  expect((await ask({ server: "https://192.0.2.1:6443" }, {}, { env }))?.reason).toMatch(/^proxy .* answers 407$/);
  await using server = await serve(answers, { key, cert });
  expect((await ask({ server: server.url, ...ca }, {}, { env }))?.status).toBe("ok");
});
