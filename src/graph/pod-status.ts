import type { TracedContainer } from "../contract.ts";
import type { ApiPod } from "../parsers/api.ts";

/**
 * The word that `kubectl get pod` shows in STATUS, and what stands behind it, from the API; without the API what the containers themselves prove.
 * @see kubernetes/kubernetes pkg/printers/internalversion/printers.go (printPod)
 */
export function podStatus(
  api: ApiPod | null,
  containers: readonly TracedContainer[],
): { reason: string | null; message: string | null } {
  if (api === null) {
    const newest = new Map(containers.map((container) => [container.name, container]));
    for (const { state, reason, exitCode } of newest.values()) {
      if (state === "exited" && exitCode !== null && exitCode !== 0)
        return { reason: reason ?? "Error", message: null };
    }
    return { reason: null, message: null };
  }
  if (api.deletedAt !== null) return { reason: "Terminating", message: null };
  const rank = { init: 0, sidecar: 0, app: 1, ephemeral: 2 } as const;
  const inOrder = [...api.containers].sort((a, b) => rank[a.kind] - rank[b.kind]);
  for (const { kind, status } of inOrder) {
    if (kind === "ephemeral" || status === null) continue;
    const { state } = status;
    // "PodInitializing" only says that an init container isn't through.
    if (state?.state === "waiting" && state.reason && state.reason !== "PodInitializing") {
      return { reason: state.reason, message: state.message };
    }
    if (state?.state === "terminated" && state.exitCode !== 0) {
      return { reason: state.reason ?? `ExitCode:${state.exitCode}`, message: state.message };
    }
  }
  if (api.reason) return { reason: api.reason, message: api.message };
  if (api.phase === "Succeeded") return { reason: "Completed", message: null };
  return { reason: null, message: api.message };
}
