import { kubeconfig, scratch, serve, statusObject } from "../target/kube-server.ts";

/** An API server that has exactly `objects`, by path whatever the query, and a kubeconfig whose context `lab` leads to it. */
export async function kubeServer(objects: Readonly<Record<string, unknown>>) {
  const server = await serve(({ url = "" }, response) => {
    const object = objects[url.replace(/\?.*$/, "")];
    response.writeHead(object === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(object ?? statusObject(404)));
  });
  const directory = scratch();
  return {
    kubeconfig: directory.write("config", kubeconfig("lab", { server: server.url }, {}, { namespace: "shop" })),
    async close() {
      await server[Symbol.asyncDispose]();
      directory[Symbol.dispose]();
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
