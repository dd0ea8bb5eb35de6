// How often `trace pod NAME NAMESPACE HOST SSH_CONFIG` goes to the node: the program's own modules, with a counter between the use case and its
// transport. One call of `run` is one round trip of questions and answers; the channels that it opens run side by side.
import { openThrough } from "../src/target/target.ts";
import { connectSsh } from "../src/transport/ssh.ts";
import type { ShellHost, Transport } from "../src/transport/transport.ts";
import { tracePod } from "../src/use/trace.ts";

const [name = "", namespace = "", destination = "", sshConfig = ""] = process.argv.slice(2);
const signal = new AbortController().signal;
const count = { roundTrips: 0, channels: 0 };

const countedHost = (host: ShellHost): ShellHost => ({
  target: host.target,
  open(command, signal) {
    count.channels++;
    return host.open(command, signal);
  },
  [Symbol.asyncDispose]: () => host[Symbol.asyncDispose](),
});

const countedTransport = (transport: Transport): Transport => ({
  target: transport.target,
  get privilege() {
    return transport.privilege;
  },
  run(requests, signal) {
    count.roundTrips++;
    return transport.run(requests, signal);
  },
  [Symbol.asyncDispose]: () => transport[Symbol.asyncDispose](),
});

const refuse = (): never => {
  throw new Error("only over SSH");
};
const ways = {
  isNode: refuse,
  localHost: refuse,
  openApi: () => Promise.resolve(null),
  connectSsh: async (request: Parameters<typeof connectSsh>[0]) => countedHost(await connectSsh(request)),
};
const start = { kind: "pod", name, namespace } as const;
const place = { kind: "host", destination } as const;
const options = { place, sshConfig, sshBackend: null, kubeconfig: null, context: null, allNamespaces: false };
const caller = { env: process.env, interactive: false, signal, progress() {}, warn() {} };

await using session = await openThrough(ways, options, start, caller);
const counted = { ...session, signal, progress() {}, transport: countedTransport(session.transport) };
const connectedAt = performance.now();
const { result } = await tracePod(start, counted);
if (result.containers.length === 0) throw new Error("the pod's containers were not found");
process.stdout.write(`${JSON.stringify({ ...count, ms: performance.now() - connectedAt })}\n`);
