import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An API server on 127.0.0.1 that has exactly `objects`, by path, and a kubeconfig that leads to it. */
export async function kubeServer(objects: Readonly<Record<string, unknown>>) {
  const server = createServer(({ url = "" }, response) => {
    const object = objects[url.replace(/\?.*$/, "")];
    const status = { kind: "Status", message: `${url} not found`, code: 404 };
    response.writeHead(object === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(object ?? status));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const directory = mkdtempSync(join(tmpdir(), "nodectl-kube-"));
  const kubeconfig = join(directory, "config");
  writeFileSync(
    kubeconfig,
    JSON.stringify({
      "current-context": "lab",
      contexts: [{ name: "lab", context: { cluster: "lab", user: "me", namespace: "shop" } }],
      clusters: [{ name: "lab", cluster: { server: `http://127.0.0.1:${port}` } }],
      users: [{ name: "me", user: {} }],
    }),
  );
  return {
    kubeconfig,
    close() {
      server.closeAllConnections();
      server.close();
      rmSync(directory, { recursive: true });
    },
  };
}

export const podObject = (namespace: string, name: string, nodeName: string | null) => ({
  kind: "Pod",
  metadata: { namespace, name, uid: `${namespace}-${name}-uid` },
  spec: nodeName === null ? {} : { nodeName },
  status: { phase: nodeName === null ? "Pending" : "Running" },
});

export const nodeObject = (name: string, internalIp: string) => ({
  kind: "Node",
  metadata: { name, uid: `${name}-uid` },
  status: { addresses: [{ type: "InternalIP", address: internalIp }] },
});
