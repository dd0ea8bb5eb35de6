import type { NetnsState } from "../contract.ts";
import type { CriSandboxDetail } from "../parsers/crictl.ts";
import { netnsInode } from "../parsers/mountinfo.ts";
import type { Facts } from "./facts.ts";
import type { PodNode, SandboxNode } from "./node-graph.ts";

/** A sandbox's network namespace: what the runtime calls it, and what the kernel has. */
export interface SandboxNetns {
  hostNetwork: boolean | null;
  path: string | null;
  inode: number | null;
  state: NetnsState | null;
}

/** CRI says /var/run, mountinfo /run: the same directory on every node with systemd. */
export const realPath = (path: string): string => path.replace(/^\/var\/run\//, "/run/");

/** Namespaces mounted on files: path to inode; null where the mounts couldn't be read. */
export function mountedNetns(facts: Facts): ReadonlyMap<string, number> | null {
  const { value, status } = facts.mounts;
  if (value === null || status !== "ok") return null;
  const mounted = new Map<string, number>();
  for (const { fstype, root, mountpoint } of value) {
    const inode = fstype === "nsfs" ? netnsInode(root) : null;
    if (inode !== null) mounted.set(mountpoint, inode);
  }
  return mounted;
}

/** The processes that live in the sandbox's network: pause, or the containers' where there is none. */
function liveInodes(pod: PodNode, sandbox: SandboxNode): Set<number> {
  const processes = [
    ...sandbox.processes,
    ...pod.containers
      .filter(({ sandboxId }) => sandboxId === null || sandboxId === sandbox.id)
      .flatMap((container) => container.processes),
  ];
  return new Set(processes.flatMap(({ netns }) => netns ?? []));
}

export function linkNetns(
  facts: Facts,
  pod: PodNode,
  sandbox: SandboxNode,
  detail: CriSandboxDetail | null,
): SandboxNetns {
  const hostInode = facts.processes.value?.get(1)?.netns ?? null;
  const living = liveInodes(pod, sandbox);
  const ownProcesses = sandbox.processes.flatMap(({ netns }) => netns ?? []);
  const inode = ownProcesses[0] ?? (living.size === 1 ? ([...living][0] ?? null) : null);
  const cached = facts.cniResults.value?.find(({ sandboxId }) => sandboxId === sandbox.id);
  const told = detail?.netnsPath ?? sandbox.bundle?.netnsPath ?? cached?.netnsPath ?? null;
  // A cut may have taken the bundle's namespace away: then its absence tells nothing.
  const bundled = sandbox.bundle?.hostNetwork && facts.bundles.status !== "ok" ? null : sandbox.bundle?.hostNetwork;
  const hostNetwork =
    detail?.hostNetwork ??
    bundled ??
    (inode !== null && hostInode !== null ? inode === hostInode : told !== null ? false : null);
  if (hostNetwork) return { hostNetwork, path: null, inode: inode ?? hostInode, state: "host" };

  const mounted = mountedNetns(facts);
  const byInode = inode === null ? undefined : [...(mounted ?? [])].find(([, other]) => other === inode)?.[0];
  const path = told ?? byInode ?? null;
  if (path === null) return { hostNetwork, path, inode, state: over(pod, sandbox) ? "released" : null };
  const real = realPath(path);
  // A path of /proc/PID/ns/net is no file that could be lost.
  if (real.startsWith("/proc/")) return { hostNetwork, path, inode, state: null };
  const there = mounted?.get(real);
  if (there !== undefined)
    return { hostNetwork, path, inode: inode ?? there, state: inode === null || inode === there ? "ok" : "foreign" };
  if (over(pod, sandbox)) return { hostNetwork, path, inode, state: "released" };
  if (mounted === null) return { hostNetwork, path, inode, state: null };
  const file = facts.netnsFiles.value?.find((entry) => entry.path === real);
  if (file !== undefined) return { hostNetwork, path, inode, state: "unmounted" };
  return { hostNetwork, path, inode, state: facts.netnsFiles.status === "ok" ? "missing" : null };
}

/** A sandbox that runs no longer, or that a newer one has replaced, has given its network back. */
function over(pod: PodNode, sandbox: SandboxNode): boolean {
  if (sandbox.processes.length > 0) return false;
  return sandbox.state === "notready" || (pod.sandboxes[0] !== sandbox && sandbox.state !== "ready");
}
