/** An API server at the wire, and kubeconfigs that lead to it. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer, type ServerOptions } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface FakeServer extends AsyncDisposable {
  url: string;
  port: number;
  /** What was asked, in order: `GET /path` and the headers. */
  asked: { line: string; headers: IncomingMessage["headers"] }[];
  connections(): number;
}

export type Answers = Readonly<Record<string, unknown>> | RequestListener;

/** Answers by path, query included; a string is sent as it is, `status` numbers as a Status object, everything else as JSON. Unknown paths are 404. */
export async function serve(answers: Answers, tls: ServerOptions | null = null): Promise<FakeServer> {
  const asked: FakeServer["asked"] = [];
  const listener: RequestListener = (request, response) => {
    asked.push({ line: `${request.method} ${request.url}`, headers: request.headers });
    if (typeof answers === "function") answers(request, response);
    else answer(response, answers[request.url ?? ""] ?? 404);
  };
  const server: Server = tls === null ? createServer(listener) : createTlsServer(tls, listener);
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on(tls === null ? "connection" : "secureConnection", (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls === null ? "http" : "https"}://127.0.0.1:${port}`,
    port,
    asked,
    connections: () => connections,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(response: ServerResponse, value: unknown): void {
  const status = typeof value === "number" ? value : 200;
  const body =
    typeof value === "string" ? value : JSON.stringify(typeof value === "number" ? statusObject(value) : value);
  response.writeHead(status, { "content-type": "application/json" }).end(body);
}

export const statusObject = (code: number, message = MESSAGES[code] ?? `status ${code}`) => ({
  kind: "Status",
  apiVersion: "v1",
  metadata: {},
  status: "Failure",
  message,
  code,
});

const MESSAGES: Readonly<Record<number, string>> = {
  401: "Unauthorized",
  403: 'pods "web-0" is forbidden: User "jane" cannot get resource "pods" in API group "" in the namespace "shop"',
  404: 'pods "web-0" not found',
};

export const handwritten = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./handwritten/${name}`, import.meta.url), "utf8"));

/** A directory for kubeconfigs and keys, gone after the test. */
export function scratch(): { write(name: string, content: string): string; path(name: string): string } & Disposable {
  const directory = mkdtempSync(join(tmpdir(), "nodectl-kube-"));
  const path = (name: string) => join(directory, name);
  return {
    path,
    write(name, content) {
      writeFileSync(path(name), content, { mode: 0o700 });
      return path(name);
    },
    [Symbol.dispose]: () => rmSync(directory, { recursive: true }),
  };
}

/** A kubeconfig with one context for `cluster` (as YAML would have it: JSON is YAML). */
export const kubeconfig = (name: string, cluster: object, user: object = {}, context: object = {}): string =>
  JSON.stringify({
    apiVersion: "v1",
    kind: "Config",
    "current-context": name,
    contexts: [{ name, context: { cluster: `${name}-cluster`, user: `${name}-user`, ...context } }],
    clusters: [{ name: `${name}-cluster`, cluster }],
    users: [{ name: `${name}-user`, user }],
  });

// By a name: knip takes a literal for a dependency.
const OPENSSL = "openssl";

/** A CA that is its own server certificate, for 127.0.0.1 and api.test. */
export function selfSigned(directory: ReturnType<typeof scratch>): { key: Buffer; cert: Buffer } {
  const [key, cert] = [directory.path("key.pem"), directory.path("cert.pem")];
  execFileSync(
    OPENSSL,
    [
      "req",
      "-x509",
      "-newkey",
      "ec",
      "-pkeyopt",
      "ec_paramgen_curve:prime256v1",
      "-nodes",
      "-days",
      "2",
      "-subj",
      "/CN=api.test",
      "-addext",
      "subjectAltName=IP:127.0.0.1,DNS:api.test",
      "-keyout",
      key,
      "-out",
      cert,
    ],
    { stdio: "ignore" },
  );
  return { key: readFileSync(key), cert: readFileSync(cert) };
}
