import type { Finding, TracedContainer, TracedPod } from "../contract.ts";
import type { PodDetails } from "../graph/pod-details.ts";
import { defineCheck, evidence, found, readOnly } from "./define.ts";

const crashing = defineCheck({
  id: "RT-CONTAINER-FAILED",
  severity: "warning",
  why: "It isn't running, and its last end was no success; where its restart policy wants it, the kubelet starts it again after 10 s, doubling to 5 minutes.",
  source: "kubernetes/kubernetes pkg/kubelet/kuberuntime (doBackOff)",
});
const oom = defineCheck({
  id: "MEM-OOM-KILLED",
  severity: "warning",
  why: "The kernel ended it because its cgroup was at its memory limit.",
  source: "containerd internal/cri/server/events.go (OOMKilled); cgroup-v2.rst (memory.events)",
});
const oomChild = defineCheck({
  id: "MEM-CHILD-OOM-KILLED",
  severity: "warning",
  why: "The kernel ended a process in it for memory, yet the container runs on: what is left of it may not work.",
  source: "cgroup-v2.rst (memory.events, memory.oom.group)",
});
const pull = defineCheck({
  id: "IMG-PULL-FAILED",
  severity: "warning",
  why: "The container isn't made before its image is there; the kubelet tries again after 10 s, doubling to 5 minutes.",
  source: "kubernetes/kubernetes pkg/kubelet/images/image_manager.go",
});
const config = defineCheck({
  id: "CFG-CONTAINER-REFUSED",
  severity: "warning",
  why: "The kubelet or the runtime refuses to make the container as it is specified.",
  source: "kubernetes/kubernetes pkg/kubelet/kuberuntime/kuberuntime_container.go",
});
const volume = defineCheck({
  id: "VOL-NOT-MOUNTED",
  severity: "warning",
  why: "No sandbox is made before every volume is mounted; each try waits 2 minutes 3 seconds.",
  source: "kubernetes/kubernetes pkg/kubelet/volumemanager/volume_manager.go (WaitForAttachAndMount)",
});
const sandbox = defineCheck({
  id: "RT-SANDBOX-FAILED",
  severity: "warning",
  why: "Without a sandbox none of the pod's containers is made.",
  source: "kubernetes/kubernetes pkg/kubelet/kuberuntime/kuberuntime_sandbox.go",
});
const terminating = defineCheck({
  id: "RT-TERMINATION-STUCK",
  severity: "warning",
  why: "Its grace period is over and the API still has it: a process, a volume or a finalizer holds it.",
  source: "kubernetes/kubernetes pkg/kubelet/pod_workers.go (SyncTerminatingPod)",
});

/** What is wrong with the pod's life by its own containers, events and API object; causes before consequences. */
export function checkContainers(traced: TracedPod, details: PodDetails, now: string): Finding[] {
  return [
    ...volumes(traced),
    ...sandboxes(traced),
    ...waiting(traced, details),
    ...deaths(traced, details),
    ...deletion(traced, details, now),
  ];
}

const podObject = ({ pod }: TracedPod) => ({ kind: "pod", id: pod.uid });
const label = ({ pod }: TracedPod): string => pod.name ?? pod.uid;
const isOver = ({ pod }: TracedPod): boolean => pod.phase === "Succeeded" || pod.phase === "Failed";

function lastEvent({ events }: TracedPod, ...reasons: string[]) {
  return events?.filter(({ reason }) => reasons.includes(reason)).at(-1) ?? null;
}

function volumes(traced: TracedPod): Finding[] {
  const event = lastEvent(traced, "FailedMount", "FailedAttachVolume", "FailedMapVolume");
  if (event === null || traced.sandboxes.length > 0 || isOver(traced)) return [];
  return [
    found(
      volume,
      `${label(traced)} waits for a volume`,
      [podObject(traced)],
      [evidence("api-pod-events", `${event.reason}: ${event.message}`, { time: event.time })],
    ),
  ];
}

function sandboxes(traced: TracedPod): Finding[] {
  const event = lastEvent(traced, "FailedCreatePodSandBox");
  if (event === null || traced.sandboxes.some(({ state }) => state === "ready") || isOver(traced)) return [];
  return [
    found(
      sandbox,
      `${label(traced)} gets no sandbox`,
      [podObject(traced)],
      [evidence("api-pod-events", `${event.reason}: ${event.message}`, { time: event.time })],
    ),
  ];
}

function waiting(traced: TracedPod, { api }: PodDetails): Finding[] {
  return (api?.containers ?? []).flatMap(({ name, image, status }): Finding[] => {
    const state = status?.state;
    if (state?.state !== "waiting" || state.reason === null) return [];
    const said = evidence("api-pod", `${state.reason}${state.message ? `: ${state.message}` : ""}`);
    const objects = [podObject(traced), { kind: "container", id: name }];
    if (
      /^(ErrImagePull|ImagePullBackOff|ErrImageNeverPull|InvalidImageName|ImageInspectError|RegistryUnavailable|SignatureValidationFailed)$/.test(
        state.reason,
      )
    ) {
      const event = lastEvent(traced, "Failed", "ErrImageNeverPull", "InspectFailed");
      const cause =
        event === null ? [] : [evidence("api-pod-events", `${event.reason}: ${event.message}`, { time: event.time })];
      return [
        found(
          pull,
          `container ${name} waits for image ${image ?? "?"}`,
          objects,
          [said, ...cause],
          [readOnly("crictl", "images")],
        ),
      ];
    }
    if (
      /^(CreateContainerConfigError|CreateContainerError|RunContainerError|PreStartHookError|PostStartHookError)$/.test(
        state.reason,
      )
    ) {
      return [found(config, `container ${name} isn't made: ${state.reason}`, objects, [said])];
    }
    return [];
  });
}

function deaths(traced: TracedPod, details: PodDetails): Finding[] {
  // The runtime's word, or where it gave none the API's.
  const told = ({ id }: TracedContainer) => (details.container(id) ? "crictl-inspect" : "api-pod");
  const newest = new Map<string, TracedContainer>();
  for (const container of traced.containers) {
    const known = newest.get(container.name);
    if (known === undefined || (container.attempt ?? 0) >= (known.attempt ?? 0)) newest.set(container.name, container);
  }
  return [...newest.values()].flatMap((container): Finding[] => {
    const objects = [podObject(traced), { kind: "container", id: container.id }];
    const log = container.log ? [readOnly("crictl", "logs", container.id.slice(0, 13))] : [];
    const before = traced.containers.filter(({ name, id }) => name === container.name && id !== container.id);
    const killed = [container, ...before].find(({ reason }) => reason === "OOMKilled");
    if (killed) {
      const limit = killed.usage?.memoryLimitBytes ?? container.usage?.memoryLimitBytes ?? null;
      const text = `${killed.id.slice(0, 13)}: OOMKilled, exit ${killed.exitCode ?? "?"}${limit === null ? "" : `, limit ${limit} bytes`}`;
      return [
        found(
          oom,
          `container ${container.name} was killed for memory`,
          objects,
          [evidence(told(killed), text, { time: killed.finishedAt })],
          log,
        ),
      ];
    }
    if (container.state === "exited" && container.exitCode !== null && container.exitCode !== 0) {
      const times = (container.attempt ?? 0) + 1;
      const probe = probeKill(traced, container);
      const how =
        probe === null ? `ended with exit code ${container.exitCode}` : `was killed: it failed its ${probe.name} probe`;
      const text = `${container.id.slice(0, 13)}: exit ${container.exitCode}${container.reason ? `, ${container.reason}` : ""}`;
      const said = probe === null ? [] : [evidence("api-pod-events", probe.text, { time: probe.time })];
      return [
        found(
          crashing,
          `container ${container.name} ${how}${times > 1 ? `, after ${times} starts` : ""}`,
          objects,
          [evidence(told(container), text, { time: container.finishedAt }), ...said],
          log,
        ),
      ];
    }
    if (container.state === "running" && (container.usage?.oomKills ?? 0) > 0) {
      const text = `oom_kill ${container.usage?.oomKills} in ${container.cgroup?.path ?? "its cgroup"}`;
      return [
        found(
          oomChild,
          `a process of container ${container.name} was killed for memory`,
          objects,
          [evidence("cgroup-usage", text)],
          log,
        ),
      ];
    }
    return [];
  });
}

/** 137 and 143 are what a kill looks like: the kubelet's own event tells whether a probe was behind it. */
function probeKill(traced: TracedPod, { exitCode, name }: TracedContainer) {
  if (exitCode !== 137 && exitCode !== 143) return null;
  for (const { reason, message, time } of [...(traced.events ?? [])].reverse()) {
    const [, container, probe] = /^Container (\S+) failed (\w+) probe/.exec(message) ?? [];
    if (reason === "Killing" && container === name && probe)
      return { name: probe, time, text: `${reason}: ${message}` };
  }
  return null;
}

function deletion(traced: TracedPod, { api }: PodDetails, now: string): Finding[] {
  const due = traced.pod.deletedAt;
  if (due === null || Date.parse(now) - Date.parse(due) < 10_000) return [];
  const alive = traced.containers.flatMap(({ processes }) => processes ?? []);
  const held = [
    ...(alive.length > 0
      ? [
          evidence(
            "process-cgroups",
            `${alive.length} processes live: ${alive
              .slice(0, 3)
              .map(({ pid, command }) => `${pid} ${command}`)
              .join("; ")}`,
          ),
        ]
      : []),
    ...(api && api.finalizers.length > 0 ? [evidence("api-pod", `finalizers: ${api.finalizers.join(", ")}`)] : []),
  ];
  return [
    found(
      terminating,
      `${label(traced)} should have been gone`,
      [podObject(traced)],
      [evidence("api-pod", `its grace period ended`, { time: due }), ...held],
    ),
  ];
}
