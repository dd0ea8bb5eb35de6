// What must be the same on a node before and after nodectl: files, mounts, processes, units, modules, sysctls.
import { eventually, NODE, ssh } from "./lab.ts";

// Each prints lines that stay the same on an idle node. Left out is what the node's own life changes all the time: the pods' containers (some crash
// every few seconds), journals, and the traces of the ssh logins that these looks themselves are made by.
const LOOKS = {
  files: `find / -xdev \\( -path /proc -o -path /sys -o -path /var/log -o -path /var/lib/kubelet -o -path /var/lib/containerd -o -path /var/lib/containers -o -path /var/lib/cni -o -path '/var/lib/systemd' -o -path /etc/cni/net.d \\) -prune -o ! -type d -printf '%p %y %s %T@ %m %u\\n'`,
  runtime:
    "ls -d /run/* /run/lock/* /run/systemd/* /var/lib/* /var/lib/cni/* /var/log/*; find /tmp /dev/shm -printf '%p %s\\n'",
  mounts:
    "awk '{print $5, $9, $10}' /proc/1/mountinfo | grep -v -e /run/containerd/ -e /run/netns/ -e /var/lib/kubelet/pods/ -e /var/lib/containers/ -e /run/containers/ -e /run/user/ -e /run/credentials/",
  processes:
    "ps -eo cgroup:400,pid,lstart,args --no-headers -ww | tr -s ' ' | grep -v -e kubepods -e containerd-shim -e runc -e conmon -e ' \\[' -e system.slice/ssh -e user.slice",
  units:
    "systemctl list-units --all --plain --no-legend --type=service,timer,socket,path,target | awk '{print $1, $2, $3}' | grep -v -e '^user' -e session -e systemd-tmpfiles -e logrotate -e apt-daily -e e2scrub -e fstrim -e dpkg",
  modules: "sed 's/ .*//' /proc/modules 2>/dev/null || true",
  sysctls:
    "sysctl -a 2>/dev/null | grep -E '^(vm|net.ipv4.ip_|net.ipv4.conf.all|net.bridge|fs.inotify|kernel.(sysrq|panic|printk|core_pattern))'",
} as const;

export type NodeState = Record<keyof typeof LOOKS, readonly string[]>;

export async function nodeState(node = NODE): Promise<NodeState> {
  const entries = await Promise.all(
    Object.entries(LOOKS).map(
      async ([name, command]) =>
        [
          name,
          (await ssh(node, command))
            .split("\n")
            .filter((line) => line !== "")
            .sort(),
        ] as const,
    ),
  );
  const state: Partial<Record<string, readonly string[]>> = Object.fromEntries(entries);
  const of = (name: keyof typeof LOOKS) => state[name] ?? [];
  return {
    files: of("files"),
    runtime: of("runtime"),
    mounts: of("mounts"),
    processes: of("processes"),
    units: of("units"),
    modules: of("modules"),
    sysctls: of("sysctls"),
  };
}

/** What differs between two states, a line each. */
function differences(before: NodeState, after: NodeState): string[] {
  return Object.keys(LOOKS).flatMap((name) => {
    const key = name as keyof typeof LOOKS;
    const [was, is] = [new Set(before[key]), new Set(after[key])];
    return [
      ...[...is].filter((line) => !was.has(line)).map((line) => `+ ${name}: ${line}`),
      ...[...was].filter((line) => !is.has(line)).map((line) => `- ${name}: ${line}`),
    ];
  });
}

/** Commands that run on the node for somebody logged in by ssh, this look itself aside. */
export async function remoteCommands(node = NODE): Promise<string[]> {
  const out = await ssh(
    node,
    "self=$(($(ps -o sid= -p $$))); ps -eo sid,cgroup:400,pid,ppid,args --no-headers -ww | tr -s ' ' | awk -v self=$self '$1 != self' | grep -e system.slice/ssh -e user.slice | grep -v -e ' sshd: ' -e /usr/sbin/sshd || true",
  );
  return out.split("\n").filter((line) => line !== "");
}

/** Fails when, once it has settled, the node differs from `before`. */
export async function expectUnchanged(before: NodeState, node = NODE): Promise<void> {
  let left: string[] = [];
  await eventually(
    "the node as it was before",
    async () => {
      left = differences(before, await nodeState(node));
      return left.length === 0;
    },
    15_000,
  ).catch(() => {
    throw new Error(`the node isn't as it was:\n${left.slice(0, 40).join("\n")}`);
  });
}
