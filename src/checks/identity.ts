import type { Finding, TracedPod } from "../contract.ts";
import type { NodeGraph, PodNode } from "../graph/node-graph.ts";
import type { PodDetails } from "../graph/pod-details.ts";
import { defineCheck, evidence, found, readOnly } from "./define.ts";

const shimGone = defineCheck({
  id: "RT-SHIM-GONE",
  severity: "warning",
  why: "Without its shim nobody reaps the pod's processes or answers for them: probes by exec fail, and stopping the pod hangs or leaves processes behind.",
  source: "containerd/containerd core/runtime/v2 (shim manager); field experience: no 'shim disconnected' was seen",
});
const noProcess = defineCheck({
  id: "ID-NO-PROCESS",
  severity: "warning",
  why: "The runtime's word and the kernel's contradict each other; the kernel's is the true one.",
  source: "cgroups(7): a container's processes are in its cgroup",
});
const leftRunning = defineCheck({
  id: "ID-LEFT-RUNNING",
  severity: "warning",
  why: "The runtime's word and the kernel's contradict each other: what runs on holds memory, ports and volumes of a container that is over.",
  source: "cgroups(7): a container's processes are in its cgroup",
});
const ipConflict = defineCheck({
  id: "ID-IP-CONFLICT",
  severity: "warning",
  why: "Who sends to the address that the API publishes doesn't reach the pod at the one it has.",
  source: "kubernetes/kubernetes pkg/kubelet/kubelet_pods.go (podIPs from the sandbox's status)",
});
const namesake = defineCheck({
  id: "ID-OTHER-UID",
  severity: "warning",
  why: "The pod of this node is an earlier life of the name: the API has forgotten it, and it may hold the volumes or the identity that the new one waits for.",
  source: "kubernetes/kubernetes pkg/kubelet/pod_workers.go (a pod is its UID)",
});

/** What changed this lately may be seen by one source and not yet by the other. */
const SETTLE_MS = 5_000;

/** Sources that contradict each other on one pod. Both sides must have been read whole. */
export function checkIdentity(graph: NodeGraph, pod: PodNode, traced: TracedPod, details: PodDetails): Finding[] {
  return [
    ...shims(graph, pod, traced),
    ...processes(graph, pod, traced),
    ...addresses(graph, pod, traced, details),
    ...uids(pod, details),
  ];
}

const nowMs = (graph: NodeGraph): number | null => {
  const seconds = graph.facts.clock.value?.nowSeconds;
  return seconds == null ? null : seconds * 1000;
};
const settled = (graph: NodeGraph, time: string | null): boolean => {
  const now = nowMs(graph);
  return now !== null && time !== null && now - Date.parse(time) > SETTLE_MS;
};
const label = ({ pod }: TracedPod): string => pod.name ?? pod.uid;

function shims(graph: NodeGraph, pod: PodNode, traced: TracedPod): Finding[] {
  const { facts } = graph;
  if (facts.processes.status !== "ok" || facts.commandLines.status !== "ok") return [];
  return traced.sandboxes.flatMap((sandbox): Finding[] => {
    const known = graph.sandboxes.get(sandbox.id);
    // Left out on CRI-O, which has none; Docker's carry other IDs, and only containerd's own keep a bundle in its task directory.
    if (sandbox.shim !== null || !known?.bundle?.path.includes("/io.containerd.runtime.v2.task/k8s.io/")) return [];
    const [pause] = known.processes;
    const lives = sandbox.state === "ready" || (sandbox.state === "unknown" && pause !== undefined);
    if (!lives || !settled(graph, sandbox.createdAt)) return [];
    const alive = pod.containers.flatMap((container) => container.processes).length;
    return [
      found(
        shimGone,
        `${label(traced)}'s sandbox ${sandbox.state === "ready" ? "is ready by the runtime's word" : "lives"}, but has no shim`,
        [{ kind: "sandbox", id: sandbox.id }],
        [
          sandbox.state === "ready"
            ? evidence(facts.sandboxes.id, `${sandbox.id.slice(0, 13)} is ready`)
            : evidence("process-cgroups", `pause ${pause?.pid} is in the sandbox's cgroup`),
          evidence(
            facts.commandLines.id,
            `no containerd-shim has -id ${sandbox.id.slice(0, 13)}…; ${alive} processes of the pod live`,
          ),
        ],
        [readOnly("sh", "-c", `ps -ef | grep ${sandbox.id.slice(0, 13)}`)],
      ),
    ];
  });
}

function processes(graph: NodeGraph, pod: PodNode, traced: TracedPod): Finding[] {
  const { facts } = graph;
  // A login that sees only its own processes would make every container look dead, and so would cgroups that were not read.
  if (
    facts.processes.status !== "ok" ||
    facts.processCgroups.status !== "ok" ||
    facts.containers.status !== "ok" ||
    facts.processes.value?.get(1) === undefined
  )
    return [];
  return pod.containers.flatMap((container): Finding[] => {
    const row = traced.containers.find(({ id }) => id === container.id);
    const objects = [{ kind: "container", id: container.id }];
    const word = evidence(facts.containers.id, `${container.id.slice(0, 13)} is ${container.state}`);
    if (
      container.state === "running" &&
      container.processes.length === 0 &&
      settled(graph, row?.startedAt ?? container.createdAt)
    ) {
      return [
        found(
          noProcess,
          `container ${container.name} runs by the runtime's word, but no process of it lives`,
          objects,
          [word, evidence("process-cgroups", "no process is in its cgroup")],
        ),
      ];
    }
    if (container.state === "exited" && container.processes.length > 0 && settled(graph, row?.finishedAt ?? null)) {
      const pids = container.processes.map(({ pid }) => pid).join(", ");
      return [
        found(
          leftRunning,
          `container ${container.name} is over by the runtime's word, but processes of it live`,
          objects,
          [word, evidence("process-cgroups", `in its cgroup: ${pids}`)],
        ),
      ];
    }
    return [];
  });
}

function addresses(graph: NodeGraph, pod: PodNode, traced: TracedPod, details: PodDetails): Finding[] {
  const sandbox = traced.sandboxes[0];
  if (
    sandbox === undefined ||
    sandbox.state !== "ready" ||
    sandbox.netns?.state === "host" ||
    !settled(graph, sandbox.createdAt)
  )
    return [];
  const views: [string, readonly string[] | null][] = [
    ["crictl-inspectp", details.sandbox(sandbox.id)?.ips ?? null],
    [
      "pod-links",
      details
        .inside(sandbox.id)
        ?.flatMap(({ addresses: own }) => own.filter(({ scope }) => scope === "global").map(({ ip }) => ip)) ?? null,
    ],
    [
      "cni-results",
      graph.facts.cniResults.value?.filter(({ sandboxId }) => sandboxId === sandbox.id).flatMap(({ ips }) => ips) ??
        null,
    ],
    ["api-pod", details.api && !details.api.deletedAt && details.api.podIps.length > 0 ? details.api.podIps : null],
  ];
  const known = views.filter((view): view is [string, readonly string[]] => view[1] !== null && view[1].length > 0);
  const texts = new Set(known.map(([, ips]) => [...ips].sort().join(" ")));
  if (texts.size <= 1) return [];
  return [
    found(
      ipConflict,
      `${label(traced)} has different addresses in different views`,
      [{ kind: "pod", id: pod.uid }],
      known.map(([source, ips]) => evidence(source, ips.join(", "))),
      [readOnly("crictl", "inspectp", sandbox.id)],
    ),
  ];
}

function uids(pod: PodNode, details: PodDetails): Finding[] {
  const other = details.namesake;
  if (other === null) return [];
  return [
    found(
      namesake,
      `the API's ${other.name} is another pod than the one here`,
      [{ kind: "pod", id: pod.uid }],
      [
        evidence(
          "api-pods-named",
          `${other.namespace}/${other.name} has UID ${other.uid}, on ${other.nodeName ?? "no node yet"}`,
        ),
        evidence([...pod.sources][0] ?? "", `here it is ${pod.uid}`),
      ],
    ),
  ];
}
