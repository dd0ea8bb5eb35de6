import { requestKey } from "../probes/probe.ts";
import type { Transport } from "../transport/transport.ts";
import type { Manifest } from "./manifest.ts";
import type { Bundle } from "./read.ts";

/** Answers from a bundle as the node and its API did when it was recorded. */
export interface BundleTransport extends Transport {
  /** When the recording began: the clock that ages are told by. */
  readonly startedAt: Date;
  readonly manifest: Manifest;
}

/** A transport that touches no machine. A request that wasn't recorded is `missing`, of every lane. */
export function replayTransport({ path, manifest, results }: Bundle): BundleTransport {
  return {
    target: { kind: "bundle", name: path, address: manifest.target.name, via: [], backend: null },
    privilege: manifest.privilege,
    startedAt: new Date(manifest.startedAt),
    manifest,
    async run(requests, signal) {
      signal.throwIfAborted();
      return requests.map((request) => {
        const key = requestKey(request);
        const recorded = results.get(key);
        if (recorded) return recorded;
        const { probe, args } = request;
        const reason = "not in the bundle";
        return { key, id: probe.id, args, status: "missing", reason, exitCode: null, ms: 0, stdout: new Uint8Array() };
      });
    },
    [Symbol.asyncDispose]: async () => {},
  };
}
