import type { Probe, ProbeRequest } from "../probes/probe.ts";
import type { Session } from "../use/session.ts";
import type { Recording } from "./recording.ts";

/** A probe with its arguments, as a request. */
export function request<T, Args extends readonly string[]>(probe: Probe<T, Args>, ...args: Args): ProbeRequest {
  return { probe: probe as unknown as Probe<unknown>, args };
}

/**
 * Runs what `recording` doesn't hold yet, in one round trip to the node, with the API asked beside it.
 * @throws NodectlError when the target isn't reached or the run is interrupted
 */
export async function collect(
  session: Session,
  recording: Recording,
  requests: readonly ProbeRequest[],
): Promise<void> {
  const fresh = requests.filter((wanted) => !recording.has(wanted));
  const { api, transport, signal } = session;
  const forApi = api === null ? [] : fresh.filter(({ probe }) => probe.lane === "api");
  const forNode = api === null ? fresh : fresh.filter(({ probe }) => probe.lane !== "api");
  const [node, beside] = await Promise.all([
    forNode.length > 0 ? transport.run(forNode, signal) : [],
    api !== null && forApi.length > 0 ? api.run(forApi, signal) : [],
  ]);
  recording.privilege = transport.privilege;
  for (const [asked, results] of [
    [forNode, node],
    [forApi, beside],
  ] as const) {
    asked.forEach((wanted, index) => {
      const result = results[index];
      if (result) recording.add(wanted, result, transport.target.kind === "bundle");
    });
  }
}
