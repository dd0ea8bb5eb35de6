import {
  parseCriContainerDetail,
  parseCriContainers,
  parseCriSandboxDetail,
  parseCriSandboxes,
} from "../parsers/crictl.ts";
import { OCI_PATTERN, parseOciConfigs } from "../parsers/oci-config.ts";
import { redactInspectJson } from "../redact/inspect.ts";
import { defineProbe } from "./probe.ts";

const cri = { privilege: "root", timeoutMs: 5_000, maxBytes: 64 << 20, filter: redactInspectJson } as const;

export const criSandboxes = defineProbe({
  ...cri,
  id: "crictl-pods",
  what: "the runtime's pod sandboxes",
  argv: () => ["crictl", "pods", "-o", "json"],
  lane: "runtime",
  parse: parseCriSandboxes,
});

export const criContainers = defineProbe({
  ...cri,
  id: "crictl-ps",
  what: "the runtime's containers",
  argv: () => ["crictl", "ps", "-a", "-o", "json"],
  // Beside the other: a runtime that hangs then costs one time limit, not two.
  lane: "containers",
  parse: parseCriContainers,
});

export const criContainer = defineProbe({
  ...cri,
  id: "crictl-inspect",
  what: "a container's status",
  argv: (id: string) => ["crictl", "inspect", "-o", "json", id],
  lane: "containers",
  maxBytes: 4 << 20,
  parse: parseCriContainerDetail,
});

export const criSandbox = defineProbe({
  ...cri,
  id: "crictl-inspectp",
  what: "a pod sandbox's status",
  // Only for a sandbox whose namespace file is mounted: containerd removes the file of another.
  argv: (id: string) => ["crictl", "inspectp", "-o", "json", id],
  lane: "runtime",
  maxBytes: 4 << 20,
  parse: parseCriSandboxDetail,
});

/** Where runtimes keep the OCI bundles of what runs: containerd's own, k3s and RKE2, MicroK8s, CRI-O. */
export const BUNDLE_ROOTS = [
  "/run/containerd/io.containerd.runtime.v2.task/k8s.io",
  "/run/k3s/containerd/io.containerd.runtime.v2.task/k8s.io",
  "/var/snap/microk8s/common/run/containerd/io.containerd.runtime.v2.task/k8s.io",
  "/run/containers/storage/overlay-containers",
] as const;

export const ociConfigs = defineProbe({
  id: "oci-configs",
  what: "the runtime's bundles",
  argv: (...roots: string[]) => [
    "find",
    ...roots,
    "-mindepth",
    "2",
    "-maxdepth",
    "3",
    "-name",
    "config.json",
    "-exec",
    "grep",
    "-aoHZE",
    OCI_PATTERN,
    "{}",
    "+",
  ],
  lane: "files",
  privilege: "root",
  timeoutMs: 5_000,
  maxBytes: 32 << 20,
  tolerates: /No such file or directory/,
  parse: parseOciConfigs,
});
