import type { ApiSource, Transport } from "../transport/transport.ts";

/** What a use case works on: one node, perhaps the API beside it, and the means to stop and to say what goes on. */
export interface Session {
  readonly transport: Transport;
  /** null without a kubeconfig, and for a bundle, whose recorded API answers the transport replays. */
  readonly api: ApiSource | null;
  /** The Node object's name where the API told it; null where only the host is known. */
  readonly nodeName: string | null;
  readonly signal: AbortSignal;
  /** Says on stderr what goes on, if it takes long and a person watches. */
  progress(text: string): void;
}

/** Where a trace starts. `namespace` is null where the user named none: then every namespace is searched. */
export type TraceStart =
  | { kind: "pod"; name: string; namespace: string | null }
  | { kind: "container"; id: string }
  | { kind: "pid"; pid: number }
  | { kind: "ip"; address: string }
  | { kind: "veth"; name: string }
  | { kind: "netns"; name: string }
  | { kind: "uid"; uid: string }
  | { kind: "path"; path: string };
