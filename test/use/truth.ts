import type { Bundle } from "../../src/bundle/read.ts";
import { raw } from "./replay.ts";

interface Row {
  id: string;
  podSandboxId?: string;
  state: string;
  metadata: { name: string; namespace?: string; uid?: string; attempt?: number };
}
interface Inspected {
  status: { logPath?: string; network?: { ip?: string } };
  info: { pid?: number; runtimeSpec: { linux: { namespaces: { type: string; path?: string }[] } } };
}

/** One end of a pod's chain, as a user would give it, with the UID it must lead to. */
export interface End {
  what: string;
  value: string;
  uid: string;
  sandboxId: string;
}

/**
 * Every end of every pod's chain, told by crictl's JSON and by plain searches in /proc's, ip's and find's recorded outputs: none of the program's
 * parsers has a part in it.
 */
export function endsOf(bundle: Bundle): { ends: End[]; pods: { namespace: string; name: string; uid: string }[] } {
  const sandboxes = (JSON.parse(raw(bundle, "crictl-pods")) as { items: Row[] }).items;
  const containers = (JSON.parse(raw(bundle, "crictl-ps")) as { containers: Row[] }).containers;
  const mountinfo = raw(bundle, "mountinfo");
  const links = JSON.parse(raw(bundle, "host-links")) as { ifname: string; link_netnsid?: number }[];
  const namespaceIds = JSON.parse(raw(bundle, "netns-ids")) as { nsid: number; name?: string }[];
  const files = raw(bundle, "log-links").split("\0");
  const cgroups = raw(bundle, "process-cgroups");
  const stats = raw(bundle, "process-stats");
  const parent = (pid: number) =>
    Number(new RegExp(`^/proc/${pid}/stat\\0\\d+ \\(.*\\) \\S (\\d+)`, "m").exec(stats)?.[1]);
  const childrenOf = (pid: number) =>
    [...stats.matchAll(/^\/proc\/(\d+)\/stat\0\d+ \(.*\) \S (\d+)/gm)]
      .filter(([, , ppid]) => Number(ppid) === pid)
      .map(([, child]) => child ?? "");
  const ends: End[] = [];
  for (const { id, metadata } of sandboxes) {
    const { uid = "" } = metadata;
    const add = (what: string, value: string) => ends.push({ what, value, uid, sandboxId: id });
    add("container", id);
    add("container", id.slice(0, 13));
    add("uid", uid);
    // nodectl leaves a sandbox alone whose namespace file is lost.
    if (!bundle.results.has(`crictl-inspectp ${id}`)) continue;
    const { info, status } = JSON.parse(raw(bundle, `crictl-inspectp ${id}`)) as Inspected;
    if (info.pid) {
      add("pid", String(info.pid));
      add("pid", String(parent(info.pid)));
      const cgroup = new RegExp(`^/proc/${info.pid}/cgroup\\0\\d+:memory:(.+)$`, "m").exec(cgroups)?.[1] ?? "";
      add("path", `/sys/fs/cgroup/memory${cgroup}`);
      add("path", cgroup);
    }
    const path = info.runtimeSpec.linux.namespaces.find(({ type }) => type === "network")?.path;
    const inode = /net:\[(\d+)\]/.exec(
      mountinfo.split("\n").find((line) => path !== undefined && line.includes(path.replace("/var/run", "/run"))) ?? "",
    )?.[1];
    if (path && inode) {
      add("netns", path);
      add("netns", path.replace(/.*\//, ""));
      add("netns", inode);
      const nsid = namespaceIds.find(({ name }) => path.endsWith(`/${name}`))?.nsid;
      for (const { ifname, link_netnsid } of links)
        if (nsid !== undefined && link_netnsid === nsid) add("veth", ifname);
    }
    if (status.network?.ip) add("ip", status.network.ip);
    for (const volume of new Set(mountinfo.match(new RegExp(`/var/lib/kubelet/pods/${uid}/volumes/[^ ]+`, "g"))))
      add("path", volume);
    add("path", `/var/lib/kubelet/pods/${uid}`);
  }
  for (const { id, podSandboxId = "" } of containers) {
    const uid = sandboxes.find((sandbox) => sandbox.id === podSandboxId)?.metadata.uid ?? "";
    const add = (what: string, value: string) => ends.push({ what, value, uid, sandboxId: podSandboxId });
    add("container", id);
    add("container", id.slice(0, 12));
    const { status, info } = JSON.parse(raw(bundle, `crictl-inspect ${id}`)) as Inspected;
    if (status.logPath) {
      add("path", status.logPath);
      add("path", status.logPath.replace(/\/[^/]+$/, "/"));
      add("path", status.logPath.replace(/(\/[^/]+){2}$/, ""));
    }
    const link = files.find((path) => path.endsWith(`-${id}.log`));
    if (link) add("path", link);
    if (info.pid) {
      add("pid", String(info.pid));
      for (const child of childrenOf(info.pid)) add("pid", child);
      const rootfs = mountinfo.split("\n").find((line) => line.includes(`/${id}/rootfs `));
      const upper = /upperdir=([^,]+)/.exec(rootfs ?? "")?.[1];
      const mountpoint = rootfs?.split(" ")[4];
      if (upper && mountpoint) {
        add("path", mountpoint);
        add("path", `${mountpoint}/etc/passwd`);
        add("path", upper);
        add("path", `${upper}/tmp/x`);
      }
    }
  }
  const pods = sandboxes.map(({ metadata: { namespace = "", name, uid = "" } }) => ({ namespace, name, uid }));
  return { ends, pods };
}
