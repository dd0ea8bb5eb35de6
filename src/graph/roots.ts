import type { Mount } from "../parsers/mountinfo.ts";
import { BUNDLE_ROOTS } from "../probes/runtime.ts";

/** Where this node keeps things: the defaults, or what its processes and mounts say. */
export interface Roots {
  kubelet: string;
  logs: string;
  bundles: readonly string[];
}

export const DEFAULT_ROOTS: Roots = { kubelet: "/var/lib/kubelet", logs: "/var/log/pods", bundles: BUNDLE_ROOTS };

const KUBELETS = new Set([
  "kubelet",
  "k3s",
  "k3s-server",
  "k3s-agent",
  "rke2",
  "kubelite",
  "microshift",
  "hyperkube",
  "k0s",
]);
const program = (argv: readonly string[]): string => (argv[0] ?? "").replace(/^.*\//, "");

/** Whether a command line is the kubelet's, or of a distribution's program that embeds it. */
export const isKubelet = (argv: readonly string[]): boolean => KUBELETS.has(program(argv));

/** A flag's value, in both of Go's forms; the last one wins. */
export function flag(argv: readonly string[], name: string): string | null {
  let value: string | null = null;
  argv.forEach((word, index) => {
    const [, key, inline] = /^--?([a-z-]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (key === name) value = inline ?? argv[index + 1] ?? null;
  });
  return value;
}

/**
 * Corrects the defaults by the kubelet's `--root-dir` and by where containers' root filesystems are really mounted: containerd's `state` may be moved.
 */
export function discoverRoots(commandLines: Iterable<readonly string[]>, mounts: readonly Mount[]): Roots {
  let kubelet = DEFAULT_ROOTS.kubelet;
  for (const argv of commandLines)
    if (isKubelet(argv)) kubelet = flag(argv, "root-dir")?.replace(/(.)\/+$/, "$1") ?? kubelet;
  const bundles = new Set<string>(BUNDLE_ROOTS);
  for (const { mountpoint } of mounts) {
    const root = /^(\/.*\/io\.containerd\.runtime\.v2\.task\/k8s\.io)\/[0-9a-f]{64}\/rootfs$/.exec(mountpoint)?.[1];
    if (root) bundles.add(root);
  }
  return { kubelet, logs: DEFAULT_ROOTS.logs, bundles: [...bundles] };
}
