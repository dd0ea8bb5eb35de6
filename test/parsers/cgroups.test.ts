import { describe, expect, it } from "vitest";
import { specCgroup } from "../../src/graph/cgroup-dirs.ts";
import { parseCgroupPath } from "../../src/parsers/cgroup-path.ts";
import { parseProcessCgroups } from "../../src/parsers/processes.ts";
import { recorded } from "./recorded.ts";

const UID = "f3d87640-e735-47bb-a4ea-6b9d69cf158c";
const HASH = "0123456789abcdef0123456789abcdef";
const ID = "1240a0eb700106f5289069a8ce30d57bccaa1088d20ac59aeacd1f6850dc6b8f";
const scoped = UID.replaceAll("-", "_");

it("reads the recorded paths of every controller alike (cgroupfs, version 1)", () => {
  const paths = parseProcessCgroups(recorded("process-cgroups"))?.get(844);
  const own = [...(paths?.values() ?? [])].map(parseCgroupPath).filter((owner) => owner !== null);
  expect(own.length).toBeGreaterThan(5);
  for (const owner of own)
    expect(owner).toMatchObject({ podUid: UID, containerId: ID, driver: "cgroupfs", qosClass: "BestEffort" });
});

// Handwritten after the forms that kubelet, runc and CRI-O make.
describe.each([
  [
    "systemd",
    `/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod${scoped}.slice/cri-containerd-${ID}.scope`,
    UID,
    "Burstable",
    ID,
  ],
  [
    "systemd, Guaranteed",
    `/kubepods.slice/kubepods-pod${scoped}.slice/cri-containerd-${ID}.scope`,
    UID,
    "Guaranteed",
    ID,
  ],
  [
    "systemd, static pod",
    `/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod${HASH}.slice/cri-containerd-${ID}.scope`,
    HASH,
    "Burstable",
    ID,
  ],
  [
    "CRI-O",
    `/kubepods.slice/kubepods-besteffort.slice/kubepods-besteffort-pod${scoped}.slice/crio-${ID}.scope`,
    UID,
    "BestEffort",
    ID,
  ],
  [
    "CRI-O, with a cgroup of its own below",
    `/kubepods.slice/kubepods-besteffort.slice/kubepods-besteffort-pod${scoped}.slice/crio-${ID}.scope/container`,
    UID,
    "BestEffort",
    ID,
  ],
  [
    "CRI-O's conmon",
    `/kubepods.slice/kubepods-besteffort.slice/kubepods-besteffort-pod${scoped}.slice/crio-conmon-${ID}.scope`,
    UID,
    "BestEffort",
    null,
  ],
  [
    "kind",
    `/kubelet.slice/kubelet-kubepods.slice/kubelet-kubepods-besteffort.slice/kubelet-kubepods-besteffort-pod${scoped}.slice/cri-containerd-${ID}.scope`,
    UID,
    "BestEffort",
    ID,
  ],
  ["kind, cgroupfs", `/docker/${"a".repeat(64)}/kubelet/kubepods/burstable/pod${UID}/${ID}`, UID, "Burstable", ID],
  ["cgroupfs, Guaranteed, static pod", `/kubepods/pod${HASH}/${ID}`, HASH, "Guaranteed", ID],
  ["seen from inside a cgroup namespace", `/../../kubepods/besteffort/pod${UID}/${ID}`, UID, "BestEffort", ID],
  [
    "systemd inside the container",
    `/kubepods/besteffort/pod${UID}/${ID}/system.slice/nginx.service`,
    UID,
    "BestEffort",
    ID,
  ],
  ["the pod's own level", `/kubepods/besteffort/pod${UID}`, UID, "BestEffort", null],
])("%s", (_name, path, podUid, qosClass, containerId) => {
  it("gives pod, class and container", () => {
    const owner = parseCgroupPath(path);
    expect(owner).toMatchObject({ podUid, qosClass, containerId });
    expect(path.startsWith(owner?.containerPath ?? owner?.podPath ?? "?")).toBe(true);
  });
});

it.each(["/", "/system.slice/containerd.service", "/kubepods", `/user.slice/pod${UID}x/${ID}`, "/podinfo/abc", ""])(
  "%j is nobody's",
  (path) => {
    expect(parseCgroupPath(path)).toBeNull();
  },
);

describe("an OCI spec's cgroupsPath", () => {
  it.each([
    [
      `kubepods-burstable-pod${scoped}.slice:cri-containerd:${ID}`,
      `/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod${scoped}.slice/cri-containerd-${ID}.scope`,
    ],
    [`kubepods-pod${HASH}.slice:crio:${ID}`, `/kubepods.slice/kubepods-pod${HASH}.slice/crio-${ID}.scope`],
    [
      `kubelet-kubepods-pod${HASH}.slice:cri-containerd:${ID}`,
      `/kubelet.slice/kubelet-kubepods.slice/kubelet-kubepods-pod${HASH}.slice/cri-containerd-${ID}.scope`,
    ],
    [`/kubepods/besteffort/pod${UID}/${ID}`, `/kubepods/besteffort/pod${UID}/${ID}`],
  ])("%s is %s", (spec, path) => {
    expect(specCgroup(spec)?.containerPath).toBe(path);
  });
});
