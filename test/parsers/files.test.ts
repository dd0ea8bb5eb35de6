import { describe, expect, it } from "vitest";
import { parseNodeClock, startTime } from "../../src/parsers/clock.ts";
import { parseCniResults, parseIpamLeases } from "../../src/parsers/cni.ts";
import { epochTime, parseLogLinks, parseLogTail, parseLogTree } from "../../src/parsers/log-files.ts";
import { netnsInode, parseMountinfo, upperdir } from "../../src/parsers/mountinfo.ts";
import { parseOciConfigs } from "../../src/parsers/oci-config.ts";
import { parsePodDirectories, parseVolumeDirectories } from "../../src/parsers/pod-dirs.ts";
import { bytes, recorded } from "./recorded.ts";

const UID = "f3d87640-e735-47bb-a4ea-6b9d69cf158c";
const SANDBOX = "630614deab2a7459afd6b2ff11a432dacd32110733bdec9e749aa9ddb69c008e";
const APP = "1240a0eb700106f5289069a8ce30d57bccaa1088d20ac59aeacd1f6850dc6b8f";
const TASKS = "/run/containerd/io.containerd.runtime.v2.task/k8s.io";
const NETNS = "cni-66b2d3ff-4e2b-d629-231e-e4770445b8a7";

describe("mountinfo", () => {
  it("gives namespaces, overlays and volumes", () => {
    const mounts = parseMountinfo(recorded("mountinfo")) ?? [];
    expect(mounts.find(({ fstype }) => fstype === "nsfs")).toMatchObject({
      root: "net:[4026532439]",
      mountpoint: `/run/netns/${NETNS}`,
    });
    const overlay = mounts.find(({ mountpoint }) => mountpoint === `${TASKS}/${APP}/rootfs`);
    expect(overlay && upperdir(overlay)).toBe(
      "/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/12/fs",
    );
    expect(mounts.filter(({ fstype }) => fstype === "cgroup").map(({ superOptions }) => superOptions)).toContain(
      "rw,memory",
    );
  });

  it("undoes octal escapes, takes any number of optional fields, and leaves out what has not the form (handwritten)", () => {
    const mounts = parseMountinfo(
      bytes(
        String.raw`36 35 98:0 /a\040b /mnt/tab\011nl\012back\134slash rw master:1 shared:2 - ext4 /dev/disk\040one rw` +
          "\n37 35 98:0 / /none rw - tmpfs none rw\nnot a mount - at all\n38 35\n",
      ),
    );
    expect(mounts).toEqual([
      {
        id: 36,
        device: "98:0",
        root: "/a b",
        mountpoint: "/mnt/tab\tnl\nback\\slash",
        fstype: "ext4",
        source: "/dev/disk one",
        superOptions: "rw",
      },
      { id: 37, device: "98:0", root: "/", mountpoint: "/none", fstype: "tmpfs", source: "none", superOptions: "rw" },
    ]);
  });

  it("takes only a network namespace's link for one", () => {
    expect(["net:[4026532439]", "mnt:[1]", "net:[]", "net:[1] (deleted)", ""].map(netnsInode)).toEqual([
      4_026_532_439,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("CNI's files", () => {
  it("gives the cached result, but not the loopback's", () => {
    expect(parseCniResults(recorded("cni-results"))).toEqual([
      {
        path: `/var/lib/cni/results/podnet-${SANDBOX}-eth0`,
        sandboxId: SANDBOX,
        network: "podnet",
        ifname: "eth0",
        netnsPath: `/var/run/netns/${NETNS}`,
        ips: ["10.244.11.2"],
        hostInterface: "veth1b5a8591",
        mac: "2e:4f:4c:83:42:5c",
      },
    ]);
  });

  it("keeps dashes in a network's name, and reads a bare result, dual-stack (handwritten)", () => {
    const result = `{"cniVersion":"0.4.0","ips":[{"address":"10.1.2.3/24"},{"address":"fd00::7/64"}]}`;
    const [found] = parseCniResults(bytes(`/var/lib/cni/results/my-pod-net-${SANDBOX}-eth0\0${result}\n`)) ?? [];
    expect(found).toMatchObject({
      network: "my-pod-net",
      sandboxId: SANDBOX,
      ips: ["10.1.2.3", "fd00::7"],
      netnsPath: null,
    });
  });

  it("reads a lease written with a carriage return, and takes no other file for one", () => {
    expect(parseIpamLeases(recorded("ipam-leases"))).toEqual([
      {
        path: "/var/lib/cni/networks/podnet/10.244.11.2",
        network: "podnet",
        ip: "10.244.11.2",
        sandboxId: SANDBOX,
        ifname: "eth0",
      },
    ]);
  });

  it("reads IPv6 leases, also with underscores, and old ones without an interface (handwritten)", () => {
    const lease = (file: string, ...lines: string[]) =>
      lines.map((line) => `/var/lib/cni/networks/net6/${file}\0${line}\n`).join("");
    const leases = parseIpamLeases(
      bytes(
        lease("fd00::7", `${SANDBOX}\r`, "eth0") +
          lease("fd00__8", SANDBOX) +
          lease("lock", "") +
          lease("last_reserved_ip.1", "fd00::8"),
      ),
    );
    expect(leases?.map(({ ip, sandboxId, ifname }) => [ip, sandboxId, ifname])).toEqual([
      ["fd00::7", SANDBOX, "eth0"],
      ["fd00::8", SANDBOX, null],
    ]);
  });
});

describe("OCI bundles", () => {
  it("containerd's, recorded", () => {
    const configs = new Map(parseOciConfigs(recorded("oci-configs"))?.map((config) => [config.id, config]));
    expect(configs.get(SANDBOX)).toMatchObject({
      kind: "sandbox",
      sandboxId: SANDBOX,
      containerName: null,
      ...{ namespace: "default", podName: "web", podUid: UID },
      netnsPath: `/var/run/netns/${NETNS}`,
      hostNetwork: false,
      cgroupsPath: `/kubepods/besteffort/pod${UID}/${SANDBOX}`,
    });
    expect(configs.get(APP)).toMatchObject({
      kind: "container",
      sandboxId: SANDBOX,
      containerName: "app",
      imageRef: "registry.local/busybox:1.35",
      terminationLog: `/var/lib/kubelet/pods/${UID}/containers/app/5b331fb2`,
    });
  });

  it("CRI-O's, one line a member (handwritten after CRI-O 1.34's annotations)", () => {
    const path = `/run/containers/storage/overlay-containers/${APP}/userdata/config.json`;
    const fragments = [
      `"io.kubernetes.cri-o.ContainerType": "container"`,
      `"io.kubernetes.cri-o.SandboxID": "${SANDBOX}"`,
      `"io.kubernetes.cri-o.LogPath": "/var/log/pods/default_web_${UID}/app/2.log"`,
      `"io.kubernetes.cri-o.MountPoint": "/var/lib/containers/storage/overlay/abc/merged"`,
      `"io.kubernetes.cri-o.ImageName": "registry.local/busybox:1.35"`,
      `"io.kubernetes.container.name": "app"`,
      `"io.kubernetes.container.restartCount": "2"`,
      `"io.kubernetes.pod.name": "web"`,
      `"io.kubernetes.pod.namespace": "default"`,
      `"io.kubernetes.pod.uid": "${UID}"`,
      `"cgroupsPath": "kubepods-besteffort-pod${UID.replaceAll("-", "_")}.slice:crio:${APP}"`,
      `"type": "network"`,
      `"path": "/var/run/netns/0b2c9f6e-7a0d-4c1a-8c55-3f1f6a1b2c3d"`,
    ];
    const [config] = parseOciConfigs(bytes(fragments.map((fragment) => `${path}\0${fragment}\n`).join(""))) ?? [];
    expect(config).toMatchObject({
      ...{ id: APP, kind: "container", sandboxId: SANDBOX, containerName: "app", attempt: 2 },
      ...{ namespace: "default", podName: "web", podUid: UID, hostNetwork: false },
      rootfs: "/var/lib/containers/storage/overlay/abc/merged",
      netnsPath: "/var/run/netns/0b2c9f6e-7a0d-4c1a-8c55-3f1f6a1b2c3d",
    });
  });

  it("leaves out a bundle that doesn't say what it is, such as one of Docker's", () => {
    expect(parseOciConfigs(bytes(`${TASKS}/${APP}/config.json\0"cgroupsPath":"/docker/x"\n`))).toEqual([]);
  });
});

describe("the pods' logs", () => {
  it("tells live, rotated and compressed files apart", () => {
    const { directories, files } = parseLogTree(recorded("log-tree")) ?? { directories: [], files: [] };
    expect(directories.map(({ namespace, podName }) => `${namespace}/${podName}`)).toEqual([
      "default/chatty",
      "default/web",
    ]);
    expect(
      files.map(({ container, attempt, rotated, path }) => [container, attempt, rotated, path.replace(/.*\//, "")]),
    ).toEqual([
      ["app", 0, true, "0.log.20261121-123458.gz"],
      ["app", 0, true, "0.log.20261121-123508"],
      ["app", 0, false, "0.log"],
      ["sidecar", 0, false, "0.log"],
      ["app", 0, false, "0.log"],
    ]);
  });

  it("takes an interrupted compression for a rotated file, and other files for none (handwritten)", () => {
    const at = `/var/log/pods/default_web_${UID}`;
    const row = (path: string, type = "f") => `${at}${path}\0${type}\x005\x001.5\0`;
    const tree = parseLogTree(
      bytes(row("/app/3.log.20261121-123458.tmp") + row("/app/notes.txt") + row("/app/4.log", "d") + row("/.log")),
    );
    expect(tree?.files.map(({ attempt, rotated }) => [attempt, rotated])).toEqual([[3, true]]);
  });

  it("ties links to containers, pods and attempts", () => {
    const links = parseLogLinks(recorded("log-links")) ?? [];
    expect(links.find(({ containerId }) => containerId === APP)).toEqual({
      path: `/var/log/containers/web_default_app-${APP}.log`,
      target: `/var/log/pods/default_web_${UID}/app/0.log`,
      ...{ containerId: APP, podName: "web", namespace: "default", container: "app", podUid: UID, attempt: 0 },
    });
  });

  it("joins the parts of a line, each stream for itself, and keeps what isn't CRI's format (handwritten)", () => {
    const at = "2026-11-21T12:34:47.123456789Z";
    const log = `${at} stdout P one \n${at} stdout P two \n${at} stdout F three\nfailed to try again\n${at} stderr F oops\n${at} stdout F \n`;
    expect(parseLogTail(bytes(log), false)).toEqual([
      { time: at, stream: "stdout", text: "one two three" },
      { time: null, stream: null, text: "failed to try again" },
      { time: at, stream: "stderr", text: "oops" },
      { time: at, stream: "stdout", text: "" },
    ]);
    expect(parseLogTail(bytes(log), true)[0]?.text).toBe("two three");
    expect(parseLogTail(bytes("2026-11-21T13:34:47.5+01:00 stdout F x\n"), false)[0]?.time).toBe(
      "2026-11-21T12:34:47.5Z",
    );
  });
});

describe("the kubelet's directories", () => {
  it("gives volumes with their plugin's name", () => {
    expect(parseVolumeDirectories(recorded("volume-directories"))?.map(({ plugin, name }) => [plugin, name])).toEqual([
      ["kubernetes.io/empty-dir", "scratch"],
      ["kubernetes.io/projected", "kube-api-access-t7fdf"],
    ]);
    const at = "/var/lib/kubelet/pods";
    // Cut in the middle of a directory's name: that is no volume.
    const cut = `${at}:\nx\n\n${at}/${UID}/volumes/kubernetes.io~csi:\npv-1\n\n${at}/${UID}/volu`;
    expect(parseVolumeDirectories(bytes(cut))?.map(({ name }) => name)).toEqual(["pv-1"]);
  });

  it("takes UIDs and manifest hashes, and no other directory, for pods", () => {
    expect(parsePodDirectories(recorded("pod-directories"))).toHaveLength(25);
    const hash = "0123456789abcdef0123456789abcdef";
    const rows = parsePodDirectories(bytes(`/k/pods/${hash}\x001\0/k/pods/lost+found\x001\0`));
    expect(rows?.map(({ podUid }) => podUid)).toEqual([hash]);
  });
});

describe("the clock", () => {
  it("tells when the kernel and a process started", () => {
    const clock = parseNodeClock(recorded("node-clock"));
    expect(clock).toMatchObject({ hostname: "w1", zone: "+0000", ticksPerSecond: 100, cgroupFilesystem: "tmpfs" });
    expect(clock && startTime(clock, 99_869)).toBe("2026-11-21T12:32:13.391Z");
  });

  it("takes nothing but seconds for a time", () => {
    expect(["1795264490.9309679060", "", "x", "1e300", undefined].map(epochTime)).toEqual([
      "2026-11-21T12:34:50.930Z",
      null,
      null,
      null,
      null,
    ]);
  });
});
