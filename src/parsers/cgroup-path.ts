/** What a cgroup's path says about whose it is. */
export interface CgroupOwner {
  /** With dashes, or 32 hex digits for a static pod. */
  podUid: string;
  /** A sandbox or container; null for the pod's own level. */
  containerId: string | null;
  driver: "systemd" | "cgroupfs";
  qosClass: "Guaranteed" | "Burstable" | "BestEffort";
  /** Up to and with the pod's level, and the container's. */
  podPath: string;
  containerPath: string | null;
}

const POD =
  /(?:^|[/-])pod([0-9a-f]{8}[-_][0-9a-f]{4}[-_][0-9a-f]{4}[-_][0-9a-f]{4}[-_][0-9a-f]{12}|[0-9a-f]{32})(\.slice)?(?=\/|$)/;
const CONTAINER = /^\/(?:(?:cri-containerd|crio|docker|cri-o)-)?([0-9a-f]{64})(?:\.scope)?(?=\/|$)/;

/**
 * Reads a pod and container from a cgroup path, whatever the root's prefix, the driver and the version; null where it is nobody's.
 * conmon's own scope (`crio-conmon-<id>.scope`) belongs to no container.
 * @see kubernetes/kubernetes pkg/kubelet/cm/cgroup_manager_linux.go, pod_container_manager_linux.go
 */
export function parseCgroupPath(path: string): CgroupOwner | null {
  const found = POD.exec(path);
  if (!found?.[1]) return null;
  const end = found.index + found[0].length;
  const podPath = path.slice(0, end);
  const container = CONTAINER.exec(path.slice(end));
  return {
    podUid: found[1].replaceAll("_", "-"),
    containerId: container?.[1] ?? null,
    driver: found[2] ? "systemd" : "cgroupfs",
    qosClass: /besteffort/.test(podPath) ? "BestEffort" : /burstable/.test(podPath) ? "Burstable" : "Guaranteed",
    podPath,
    containerPath: container ? path.slice(0, end + container[0].length) : null,
  };
}
