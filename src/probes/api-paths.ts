import { redactApiJson } from "../redact/api.ts";

/** What all questions to the API have in common. */
export const apiProbe = {
  lane: "api",
  privilege: "user",
  timeoutMs: 5_000,
  maxBytes: 16 << 20,
  filter: redactApiJson,
} as const;

/**
 * `kubectl get --raw PATH` for a core/v1 object or list.
 *
 * @param segments  below /api/v1; each is encoded, so that a name can't leave its place
 * @param query  encoded likewise
 */
export function getRaw(segments: readonly string[], query: Readonly<Record<string, string>> = {}): readonly string[] {
  const path = ["/api/v1", ...segments.map(encodeURIComponent)].join("/");
  const search = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return ["kubectl", "get", "--raw", [path, ...(search.length > 0 ? [search.join("&")] : [])].join("?")];
}

/**
 * For lists across the whole cluster: any watch cache's state will do. Without it, older API servers read every pod of the cluster from etcd to
 * pick a node's few, which takes longer than our time limit where it hurts most.
 */
export const FROM_CACHE = { resourceVersion: "0" } as const;
