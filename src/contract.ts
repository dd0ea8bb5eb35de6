/** The JSON contracts. Unknown is null; an empty list means "looked, none"; what cannot exist is left out. Times are RFC 3339 in UTC, sizes bytes. */
import type { ProbeStatus } from "./probes/probe.ts";
import type { TargetDescription } from "./transport/transport.ts";

export interface Envelope<R> {
  schema: "nodectl/v1";
  command: string;
  target: TargetDescription | null;
  collectedAt: string | null;
  result: R | null;
  error?: {
    code: string;
    message: string;
    hint: string | null;
    candidates: readonly { kind: string; id: string; label: string }[];
  };
  findings: readonly Finding[];
  probes: readonly ProbeReport[];
  unknowns: readonly Unknown[];
}

export interface ProbeReport {
  id: string;
  status: ProbeStatus;
  reason: string | null;
  ms: number;
  bytes: number;
}

export interface Unknown {
  /** What stays unknown: "ready state, restart reason". */
  what: string;
  why: string;
  /** The id of the probe that would have shown it; null where no probe could. */
  probe: string | null;
}

export type Severity = "critical" | "warning" | "info";

export interface Finding {
  id: string;
  severity: Severity;
  title: string;
  objects: readonly { kind: string; id: string }[];
  evidence: readonly { source: string; path: string | null; line: number | null; time: string | null; text: string }[];
  why: string;
  next: readonly { argv: readonly string[]; changes: boolean; onlyIf: string | null }[];
}

export type RunState = "ready" | "notready" | "created" | "running" | "exited" | "unknown";
export type NetnsState = "ok" | "missing" | "unmounted" | "foreign" | "host" | "released";
export type ContainerKind = "init" | "sidecar" | "app" | "ephemeral";

export interface TracedProcess {
  pid: number;
  ppid: number;
  command: string;
  user: string | null;
  startedAt: string | null;
}

export interface TracedSandbox {
  id: string;
  state: RunState;
  attempt: number | null;
  createdAt: string | null;
  ips: readonly string[] | null;
  shim?: { pid: number; startedAt: string | null } | null;
  pause?: { pid: number } | null;
  cgroup: { path: string; version: 1 | 2 | null; driver: "systemd" | "cgroupfs" } | null;
  netns: { path: string | null; inode: number | null; state: NetnsState | null } | null;
  veths?:
    | readonly {
        host: string;
        container: string | null;
        mac: string | null;
        bridge: string | null;
        mtu: number | null;
      }[]
    | null;
  cni?: { cache: readonly string[] | null; ipam: readonly string[] | null };
}

export interface TracedContainer {
  name: string;
  kind: ContainerKind | null;
  id: string;
  sandboxId: string | null;
  state: RunState;
  attempt: number | null;
  ready: boolean | null;
  exitCode: number | null;
  reason: string | null;
  message: string | null;
  startedAt: string | null;
  finishedAt: string | null;
  image: { ref: string | null; id: string | null };
  monitor: { pid: number; program: string } | null;
  processes: readonly TracedProcess[] | null;
  cgroup: { path: string; version: 1 | 2 | null } | null;
  usage: {
    memoryBytes: number | null;
    memoryLimitBytes: number | null;
    cpuMillicores: number | null;
    cpuLimitMillicores: number | null;
    throttledPercent: number | null;
    pids: number | null;
    pidsLimit: number | null;
    oomKills: number | null;
  } | null;
  log: {
    path: string;
    link: string | null;
    bytes: number | null;
    rotated: readonly { path: string; bytes: number }[];
    tail: readonly { time: string | null; stream: "stdout" | "stderr" | null; text: string }[] | null;
  } | null;
  snapshot: { key: string | null; upperdir: string } | null;
}

export interface TracedVolume {
  name: string;
  plugin: string;
  path: string;
  mounted: boolean | null;
  /** Filesystem type of the mount at `path`; null when nothing is mounted there, as for an emptyDir on disk. */
  fstype: string | null;
}

export interface PodEvent {
  time: string | null;
  type: string;
  reason: string;
  message: string;
  count: number;
}

export interface TracedPod {
  pod: {
    namespace: string | null;
    name: string | null;
    uid: string;
    node: string | null;
    phase: string | null;
    qosClass: string | null;
    ips: readonly string[] | null;
    static: boolean | null;
    hostNetwork: boolean | null;
    createdAt: string | null;
    deletedAt: string | null;
    /** The kubelet's and API's last word on why it isn't running, such as CrashLoopBackOff; null when unknown or none. */
    reason: string | null;
    message: string | null;
    sources: readonly string[];
  };
  sandboxes: readonly TracedSandbox[];
  containers: readonly TracedContainer[];
  /** Containers of the spec that haven't been made; null without the API, which alone knows the spec. */
  waiting:
    | readonly {
        name: string;
        kind: ContainerKind;
        image: string | null;
        reason: string | null;
        message: string | null;
      }[]
    | null;
  volumes: readonly TracedVolume[] | null;
  paths: { logs: string | null; pods: string | null };
  events: readonly PodEvent[] | null;
  timeline: null;
  links: readonly { from: string; to: string; source: string }[];
}

export interface Orphan {
  kind: "shim" | "process" | "netns" | "veth" | "log-directory" | "pod-directory";
  id: string;
  path: string | null;
  since: string | null;
  why: string;
}

export interface TracedNode {
  pods: readonly TracedPod[];
  orphans: readonly Orphan[];
}
