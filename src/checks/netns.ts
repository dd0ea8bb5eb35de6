import type { Finding, TracedPod, TracedSandbox } from "../contract.ts";
import { defineCheck, evidence, found, readOnly } from "./define.ts";

const why =
  "Traffic works as long as a process keeps the namespace; at its next look the kubelet finds no IP, kills the containers and makes a new sandbox with a new IP.";
const source =
  "containerd/containerd pkg/netns/netns_linux.go (Closed); kubernetes/kubernetes pkg/kubelet/kuberuntime/util (PodSandboxChanged)";
const unmounted = defineCheck({ id: "NETNS-UNMOUNTED", severity: "warning", why, source });
const missing = defineCheck({ id: "NETNS-MISSING", severity: "warning", why, source });
const foreign = defineCheck({
  id: "NETNS-FOREIGN",
  severity: "warning",
  why: "Whatever enters the pod's network by its file (the CNI plugins, port forwarding) enters another namespace than the pod's processes live in.",
  source,
});

/** Sandboxes that should have a network namespace and whose file doesn't lead to it. */
export function checkNetns({ pod, sandboxes }: TracedPod): Finding[] {
  const name = pod.name ?? pod.uid;
  return sandboxes.flatMap((sandbox): Finding[] => {
    const { netns } = sandbox;
    if (netns === null || netns.path === null || sandbox.state === "notready") return [];
    const objects = [
      { kind: "pod", id: pod.uid },
      { kind: "sandbox", id: sandbox.id },
    ];
    const pid = sandbox.pause?.pid;
    const lives =
      pid == null
        ? []
        : [evidence("process-netns", `pause ${pid} lives in ${netns.inode}`, { path: `/proc/${pid}/ns/net` })];
    const next = pid == null ? [] : [readOnly("nsenter", "-t", String(pid), "-n", "ip", "addr")];
    switch (netns.state) {
      case "unmounted":
        return [
          found(
            unmounted,
            `${name} has lost its network namespace: its file is there, with none mounted on it`,
            objects,
            [said(sandbox), evidence("mountinfo", "no nsfs is mounted there", { path: netns.path }), ...lives],
            next,
          ),
        ];
      case "missing":
        return [
          found(
            missing,
            `${name} has lost its network namespace: its file is gone`,
            objects,
            [said(sandbox), evidence("netns-files", "no such file", { path: netns.path }), ...lives],
            next,
          ),
        ];
      case "foreign":
        return [
          found(
            foreign,
            `${name}'s network namespace file leads to another namespace`,
            objects,
            [
              said(sandbox),
              evidence("mountinfo", `not ${netns.inode} is mounted there`, { path: netns.path }),
              ...lives,
            ],
            next,
          ),
        ];
      default:
        return [];
    }
  });
}

const said = (sandbox: TracedSandbox) =>
  evidence("crictl-pods", `sandbox ${sandbox.id.slice(0, 13)} is ${sandbox.state}`);
