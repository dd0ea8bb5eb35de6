import type { Finding } from "../contract.ts";
import type { Facts, Process } from "../graph/facts.ts";
import { isKubelet } from "../graph/roots.ts";
import { changing, defineCheck, evidence, found, readOnly } from "./define.ts";

const notAnswering = defineCheck({
  id: "RT-NOT-ANSWERING",
  severity: "critical",
  why: "Containers run on, but none can be started, stopped or probed by exec, and the node turns NotReady once the kubelet's own calls time out.",
  source: "kubernetes/kubernetes pkg/kubelet/kubelet.go (updateRuntimeUp), pleg/generic.go",
});

const down = defineCheck({
  id: "RT-DOWN",
  severity: "critical",
  why: "Containers run on under their shims or monitors, but none can be started or stopped, and the node turns NotReady.",
  source: "kubernetes/kubernetes pkg/kubelet/kubelet.go (updateRuntimeUp)",
});

const kubeletDown = defineCheck({
  id: "NODE-KUBELET-DOWN",
  severity: "critical",
  why: "Containers run on, but nothing restarts or probes them, and after 40 to 50 s without a heartbeat the node is NotReady.",
  source: "kubernetes/kubernetes pkg/controller/nodelifecycle (nodeMonitorGracePeriod)",
});

const isRuntime = ({ argv }: Process): boolean =>
  /^(containerd|crio|dockerd|cri-dockerd)$/.test((argv?.[0] ?? "").replace(/^.*\//, ""));

const STATES: Readonly<Record<string, string>> = {
  T: "stopped by a signal (state T)",
  t: "stopped by a debugger (state t)",
  D: "waiting for the disk or another device (state D)",
  Z: "dead and not reaped (state Z)",
};

/** The node's own programs: those that pods need and that a trace can see. Silent where /proc wasn't readable. */
export function checkPrograms(facts: Facts): Finding[] {
  const findings: Finding[] = [];
  const all =
    facts.processes.status === "ok" && facts.commandLines.status === "ok"
      ? [...(facts.processes.value?.values() ?? [])]
      : null;
  const runtime = all?.find(isRuntime) ?? null;
  const calls = [facts.sandboxes, facts.containers];
  // A node too slow to read /proc in time says nothing of its runtime.
  const unanswered =
    all === null || facts.clock.status !== "ok" ? undefined : calls.find(({ status }) => status === "timed-out");
  const refused = calls.find(
    ({ status, reason }) =>
      status === "failed" &&
      /connection refused|no such file|connect:|deadline|validate (CRI|service)/i.test(reason ?? ""),
  );
  if (unanswered) {
    const state = runtime === null ? null : (STATES[runtime.state] ?? null);
    const name = runtime?.comm ?? "the container runtime";
    findings.push(
      found(
        notAnswering,
        `${name} gives no answer${state === null ? "" : `: it is ${state}`}`,
        runtime ? [{ kind: "process", id: String(runtime.pid) }] : [],
        [
          evidence(unanswered.id, unanswered.reason ?? "no answer"),
          ...(runtime
            ? [
                evidence("process-stats", `${name} is PID ${runtime.pid}, state ${runtime.state}`, {
                  path: `/proc/${runtime.pid}/stat`,
                }),
              ]
            : []),
        ],
        runtime
          ? [
              readOnly("ps", "-o", "pid,stat,wchan:32,etime,cmd", "-p", String(runtime.pid)),
              ...(runtime.state === "T"
                ? [changing("nobody stopped it on purpose", "kill", "-CONT", String(runtime.pid))]
                : []),
            ]
          : [],
      ),
    );
  } else if (refused && all !== null && runtime === null) {
    findings.push(
      found(
        down,
        "no container runtime is running",
        [],
        [
          evidence(refused.id, refused.reason ?? "no answer"),
          evidence("process-command-lines", "no process is containerd's or CRI-O's"),
        ],
        [
          readOnly("systemctl", "status", "containerd", "crio"),
          readOnly("journalctl", "-u", "containerd", "-u", "crio", "-n", "50"),
        ],
      ),
    );
  }
  const isNode = (facts.podDirectories.value ?? []).length > 0;
  if (all !== null && isNode && !all.some(({ argv }) => isKubelet(argv ?? []))) {
    findings.push(
      found(
        kubeletDown,
        "no kubelet is running",
        [],
        [evidence("process-command-lines", "no process is a kubelet, or a distribution's program that embeds it")],
        [readOnly("systemctl", "status", "kubelet"), readOnly("journalctl", "-u", "kubelet", "-n", "50")],
      ),
    );
  }
  return findings;
}
