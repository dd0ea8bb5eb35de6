import type { Recording } from "../collect/recording.ts";
import type { Unknown } from "../contract.ts";

/** What the loss of a probe leaves unknown, where its own name doesn't say it well. */
const MEANS: Readonly<Record<string, string>> = {
  "crictl-pods": "sandbox states and attempts, pods that don't run",
  "crictl-ps": "restarts, image names, containers that don't run",
  "crictl-inspect": "exit codes and reasons",
  "crictl-inspectp": "the runtime's word on addresses and network",
  "process-netns": "which network namespace processes live in",
  "oci-configs": "the runtime's own files, a second view of the chain",
  "api-pod": "phase, readiness and conditions, which the API keeps",
  "api-pods-named": "phase, readiness and conditions, which the API keeps",
  "api-pods-on-node": "which pods the API has here, their phase and readiness",
  "api-pod-events": "the pod's events",
};

/** Only decoration: their loss leaves nothing of the answer open. */
const MINOR = new Set(["passwd"]);

/**
 * What could not be seen and why. Looked and found nothing isn't among it, nor is an API that no one has given a kubeconfig for.
 */
export function unknownsOf(recording: Recording): Unknown[] {
  const unknowns = new Map<string, Unknown>();
  for (const { id, what, lane, status, reason } of recording.readings) {
    if (status === "ok" || status === "not-asked" || MINOR.has(id)) continue;
    // A 404 is the API's answer, and without a kubeconfig there was none to ask.
    if (lane === "api" && status === "missing") continue;
    const why =
      status === "truncated"
        ? "its output was cut at the size limit"
        : status === "denied" && recording.privilege === "none"
          ? "the login isn't root, and sudo gives it nothing without a password"
          : (reason ?? status);
    if (!unknowns.has(id)) unknowns.set(id, { what: MEANS[id] ?? what, why, probe: id });
  }
  return [...unknowns.values()];
}
