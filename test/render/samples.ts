/**
 * Hand-made values, named as such: the shapes that the renderers must draw, not recordings. `collectedAt` is 21:15:00, so ages are counted
 * back from there by `ago`.
 */
import type {
  Finding,
  TracedContainer,
  TracedNode,
  TracedPod,
  TracedProcess,
  TracedSandbox,
} from "../../src/contract.ts";
import type { View } from "../../src/render/view.ts";

const COLLECTED_AT = "2026-11-20T21:15:00.000Z";

/** The time that many seconds before the collection. */
export const ago = (seconds: number): string => new Date(Date.parse(COLLECTED_AT) - seconds * 1000).toISOString();

const MINUTE = 60;
const hex = (start: string): string => start.padEnd(64, "0123456789abcdef");
const UID = "700ccd40-a2c5-46c7-a7d8-bb3993c82574";

type PodPart = Partial<TracedPod["pod"]>;

export function sandbox(changes: Partial<TracedSandbox> = {}): TracedSandbox {
  const id = changes.id ?? hex("7ab120e1fae05");
  return {
    id,
    state: "ready",
    attempt: 0,
    createdAt: ago(14 * MINUTE),
    ips: ["10.244.11.2"],
    shim: { pid: 437, startedAt: ago(14 * MINUTE) },
    pause: { pid: 512 },
    cgroup: { path: `/kubepods/besteffort/pod${UID}`, version: 2, driver: "cgroupfs" },
    netns: { path: "/var/run/netns/cni-57bd1e1b-4a3c-99aa-0f00-1c2d3e4f5a6b", inode: 4026532817, state: "ok" },
    veths: [{ host: "vetha644390d", container: "eth0", mac: "b2:7e:f4:03:55:21", bridge: "cni0", mtu: 1500 }],
    cni: { cache: [`/var/lib/cni/results/cbr0-${id}-eth0`], ipam: ["/var/lib/cni/networks/cbr0/10.244.11.2"] },
    ...changes,
  };
}

export const process = (pid: number, ppid: number, command: string): TracedProcess => ({
  pid,
  ppid,
  command,
  user: "root",
  startedAt: ago(14 * MINUTE),
});

export function container(changes: Partial<TracedContainer> = {}): TracedContainer {
  const name = changes.name ?? "app";
  return {
    name,
    kind: "app",
    id: hex("c20cc82edfefc"),
    sandboxId: hex("7ab120e1fae05"),
    state: "running",
    attempt: 0,
    ready: true,
    exitCode: null,
    reason: null,
    message: null,
    startedAt: ago(14 * MINUTE),
    finishedAt: null,
    image: { ref: "registry.local/library/busybox:1.35", id: `sha256:${hex("beae173ccac6a")}` },
    monitor: { pid: 437, program: "containerd-shim-runc-v2" },
    processes: [process(621, 437, "httpd -f -p 8080 -h /www")],
    cgroup: { path: `/kubepods/besteffort/pod${UID}/${hex("c20cc82edfefc")}`, version: 2 },
    usage: {
      memoryBytes: 712_704,
      memoryLimitBytes: null,
      cpuMillicores: 0,
      cpuLimitMillicores: null,
      throttledPercent: null,
      pids: 1,
      pidsLimit: null,
      oomKills: 0,
    },
    log: {
      path: `/var/log/pods/default_web_${UID}/${name}/${changes.attempt ?? 0}.log`,
      link: `/var/log/containers/web_default_${name}-${hex("c20cc82edfefc")}.log`,
      bytes: 1230,
      rotated: [],
      tail: null,
    },
    snapshot: { key: "41", upperdir: "/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/41/fs" },
    ...changes,
  };
}

/** An attempt that has ended. */
export const ended = (exitCode: number, secondsAgo: number, changes: Partial<TracedContainer> = {}): TracedContainer =>
  container({
    state: "exited",
    ready: false,
    exitCode,
    reason: exitCode === 0 ? "Completed" : "Error",
    startedAt: ago(secondsAgo + 1),
    finishedAt: ago(secondsAgo),
    processes: [],
    usage: null,
    ...changes,
  });

/** The pod's containers with their log files in its own directory. */
const inDirectory = (containers: readonly TracedContainer[], logs: string): TracedContainer[] =>
  containers.map((one) =>
    one.log === null ? one : { ...one, log: { ...one.log, path: `${logs}/${one.name}/${one.attempt ?? 0}.log` } },
  );

export function pod(changes: Partial<Omit<TracedPod, "pod">> & { pod?: PodPart } = {}): TracedPod {
  const { pod: podChanges, containers = [container()], ...rest } = changes;
  const namespace = podChanges?.namespace ?? "default";
  const name = podChanges?.name ?? "web";
  const logs = `/var/log/pods/${namespace}_${name}_${podChanges?.uid ?? UID}`;
  return {
    pod: {
      namespace,
      name,
      uid: UID,
      node: "w1",
      phase: "Running",
      qosClass: "BestEffort",
      ips: ["10.244.11.2"],
      static: false,
      hostNetwork: false,
      createdAt: ago(14 * MINUTE),
      deletedAt: null,
      reason: null,
      message: null,
      sources: ["api", "cri", "proc", "cgroup", "mountinfo", "cni"],
      ...podChanges,
    },
    sandboxes: [sandbox()],
    containers: inDirectory(containers, logs),
    volumes: [
      {
        name: "scratch",
        plugin: "kubernetes.io~empty-dir",
        path: `/var/lib/kubelet/pods/${UID}/volumes/kubernetes.io~empty-dir/scratch`,
        mounted: false,
        fstype: null,
      },
      {
        name: "kube-api-access-lvmqr",
        plugin: "kubernetes.io~projected",
        path: `/var/lib/kubelet/pods/${UID}/volumes/kubernetes.io~projected/kube-api-access-lvmqr`,
        mounted: true,
        fstype: "tmpfs",
      },
    ],
    paths: { logs, pods: `/var/lib/kubelet/pods/${UID}` },
    events: [],
    waiting: [],
    timeline: null,
    links: [{ from: `pod ${UID}`, to: `sandbox ${hex("7ab120e1fae05")}`, source: "crictl-pods" }],
    ...rest,
  };
}

export function view<R>(result: R, changes: Partial<View<R>> = {}): View<R> {
  return {
    result,
    target: { kind: "ssh", name: "w1", address: "root@10.0.0.11:22", via: [], backend: "ssh2" },
    collectedAt: COLLECTED_AT,
    findings: [],
    probes: ["crictl-pods", "crictl-ps", "processes", "mountinfo"].map((id) => ({
      id,
      status: "ok",
      reason: null,
      ms: 12,
      bytes: 4096,
    })),
    unknowns: [],
    ...changes,
  };
}

const sidecar = container({
  name: "sidecar",
  id: hex("c3cb215490aaa"),
  attempt: 0,
  processes: [
    process(655, 437, "sh -c sleep 1000000 & while true; do date; sleep 5; done"),
    process(661, 655, "sleep 1000000"),
    process(1204, 655, "sleep 5"),
  ],
  usage: {
    memoryBytes: 12_897_485,
    memoryLimitBytes: 33_554_432,
    cpuMillicores: 3,
    cpuLimitMillicores: 100,
    throttledPercent: 12.4,
    pids: 3,
    pidsLimit: 100,
    oomKills: 2,
  },
  log: {
    path: `/var/log/pods/default_web_${UID}/sidecar/0.log`,
    link: null,
    bytes: 5222,
    rotated: [{ path: `/var/log/pods/default_web_${UID}/sidecar/0.log.20261120-210000`, bytes: 10_485_760 }],
    tail: null,
  },
});

const lostNetns: Finding = {
  id: "NETNS-UNMOUNTED",
  severity: "critical",
  title: "A ready pod sandbox points to a file on which no network namespace is mounted",
  objects: [{ kind: "sandbox", id: hex("7ab120e1fae05") }],
  evidence: [
    {
      source: "mountinfo",
      path: "/proc/1/mountinfo",
      line: null,
      time: null,
      text: "no nsfs at /run/netns/cni-57bd1e1b-4a3c-99aa-0f00-1c2d3e4f5a6b",
    },
    { source: "processes", path: null, line: null, time: ago(4), text: "pause 512 still lives in 4026532817" },
  ],
  why: "The namespace lives while a process does; at its next look the kubelet finds no IP, kills the containers and makes a new sandbox.",
  next: [
    { argv: ["nsenter", "-t", "512", "-n", "ip", "addr"], changes: false, onlyIf: null },
    { argv: ["crictl", "stopp", hex("7ab120e1fae05")], changes: true, onlyIf: "the pod may restart" },
  ],
};

const frozenRuntime: Finding = {
  id: "RT-HUNG",
  severity: "critical",
  title: "containerd accepts connections and answers none: stopped by a signal (state T)",
  objects: [{ kind: "process", id: "39" }],
  evidence: [{ source: "processes", path: "/proc/39/stat", line: null, time: null, text: "state T, 41 threads" }],
  why: "",
  next: [
    { argv: ["ps", "-o", "stat=", "-p", "39"], changes: false, onlyIf: null },
    { argv: ["kill", "-CONT", "39"], changes: true, onlyIf: "nobody stopped it on purpose" },
  ],
};

const LONG = "a-deployment-with-a-really-long-name-7d9f8b6c5d-of-sixty-chars".slice(0, 60);

export const SAMPLES: Readonly<Record<string, View<TracedPod>>> = {
  "healthy web pod": view(pod({ containers: [container(), sidecar] })),

  "crash loop": view(
    pod({
      pod: {
        name: "crash",
        reason: "CrashLoopBackOff",
        message: "back-off 40s restarting failed container=app pod=crash_default(700ccd40-a2c5-46c7-a7d8-bb3993c82574)",
      },
      containers: [
        ended(7, 20, {
          attempt: 3,
          message: "no database at db:5432\n",
          log: {
            path: `/var/log/pods/default_crash_${UID}/app/3.log`,
            link: null,
            bytes: 96,
            rotated: [],
            tail: [
              { time: ago(21), stream: "stdout", text: "about to fail" },
              { time: ago(20), stream: "stderr", text: "\x1b[31mfatal:\x1b[0m cannot reach db:5432" },
            ],
          },
        }),
        ended(7, 65, { attempt: 2, id: hex("a1b2c3d4e5f60") }),
      ],
      events: [
        {
          time: ago(840),
          type: "Normal",
          reason: "Scheduled",
          message: "Successfully assigned default/crash to w1",
          count: 1,
        },
        { time: ago(62), type: "Normal", reason: "Started", message: "Started container app", count: 4 },
        {
          time: ago(12),
          type: "Warning",
          reason: "BackOff",
          message:
            "Back-off restarting failed container app in pod crash_default(700ccd40-a2c5-46c7-a7d8-bb3993c82574)",
          count: 9,
        },
      ],
    }),
  ),

  "OOM killed": view(
    pod({
      pod: { name: "oom", qosClass: "Burstable" },
      containers: [
        container({
          attempt: 2,
          startedAt: ago(9),
          ready: false,
          usage: {
            memoryBytes: 31_981_568,
            memoryLimitBytes: 33_554_432,
            cpuMillicores: 870,
            cpuLimitMillicores: null,
            throttledPercent: 0,
            pids: 4,
            pidsLimit: null,
            oomKills: 1,
          },
        }),
        ended(137, 28, {
          attempt: 1,
          id: hex("d0d0d0d0d0d01"),
          reason: "OOMKilled",
          log: { path: `/var/log/pods/default_oom_${UID}/app/1.log`, link: null, bytes: 0, rotated: [], tail: [] },
        }),
        ended(137, 60, { attempt: 0, id: hex("d0d0d0d0d0d00"), reason: "OOMKilled" }),
      ],
    }),
  ),

  "image can't be pulled": view(
    pod({
      pod: {
        name: "nopull",
        phase: "Pending",
        reason: "ImagePullBackOff",
        message:
          'Back-off pulling image "registry.local/absent:1": ErrImagePull: failed to pull and unpack image "registry.local/absent:1": failed to resolve reference "registry.local/absent:1": dial tcp: lookup registry.local on 10.0.0.2:53: no such host',
      },
      containers: [],
    }),
  ),

  "volume stuck": view(
    pod({
      pod: { name: "novolume", phase: "Pending", reason: "ContainerCreating", ips: [] },
      sandboxes: [],
      containers: [],
      volumes: [
        {
          name: "cfg",
          plugin: "kubernetes.io~csi",
          path: `/var/lib/kubelet/pods/${UID}/volumes/kubernetes.io~csi/cfg/mount`,
          mounted: false,
          fstype: null,
        },
      ],
      events: [
        {
          time: ago(40),
          type: "Warning",
          reason: "FailedMount",
          message: 'MountVolume.SetUp failed for volume "cfg" : configmap "absent" not found',
          count: 12,
        },
      ],
    }),
  ),

  "init containers": view(
    pod({
      pod: { name: "init" },
      containers: [
        container(),
        ended(0, 820, { name: "first", kind: "init", id: hex("f1f1f1f1f1f10") }),
        container({
          name: "proxy",
          kind: "sidecar",
          id: hex("51deca0000000"),
          processes: [process(611, 437, "envoy -c /etc/envoy.yaml --concurrency 2")],
        }),
      ],
    }),
  ),

  "host network": view(
    pod({
      pod: { namespace: "kube-system", name: "node-exporter-x7x2p", hostNetwork: true, ips: ["10.0.0.11"] },
      sandboxes: [withoutVeths(sandbox({ netns: { path: null, inode: 4026531840, state: "host" } }))],
    }),
  ),

  "static pod": view(
    pod({
      pod: {
        namespace: "kube-system",
        name: "kube-apiserver-w1",
        static: true,
        hostNetwork: true,
        ips: ["10.0.0.11"],
        uid: "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
        qosClass: "Burstable",
      },
      sandboxes: [
        withoutVeths(
          sandbox({
            cgroup: {
              path: "/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod0f1e2d3c4b5a69788796a5b4c3d2e1f0.slice",
              version: 2,
              driver: "systemd",
            },
            netns: { path: null, inode: 4026531840, state: "host" },
          }),
        ),
      ],
      containers: [
        container({
          name: "kube-apiserver",
          image: { ref: "registry.k8s.io/kube-apiserver:v1.34.1", id: null },
          processes: [
            process(
              812,
              437,
              "kube-apiserver --advertise-address=10.0.0.11 --allow-privileged=true --authorization-mode=Node,RBAC --client-ca-file=/etc/kubernetes/pki/ca.crt --etcd-servers=https://127.0.0.1:2379",
            ),
          ],
        }),
      ],
      volumes: [],
    }),
  ),

  "CRI-O": view(
    pod({
      sandboxes: [withoutShim(sandbox())],
      containers: [
        container({
          monitor: { pid: 4411, program: "conmon" },
          processes: [process(4423, 4411, "httpd -f -p 8080 -h /www")],
        }),
      ],
    }),
  ),

  "frozen runtime": view(
    pod({
      pod: {
        phase: null,
        qosClass: null,
        ips: null,
        hostNetwork: null,
        createdAt: null,
        sources: ["proc", "cgroup", "log-directories"],
      },
      sandboxes: [
        sandbox({
          state: "unknown",
          attempt: null,
          ips: null,
          netns: { path: null, inode: 4026532817, state: null },
          veths: null,
          cni: { cache: null, ipam: null },
        }),
      ],
      containers: [
        container({
          kind: null,
          state: "unknown",
          attempt: null,
          ready: null,
          startedAt: null,
          image: { ref: null, id: null },
          usage: null,
          log: null,
          snapshot: null,
        }),
        {
          ...sidecar,
          kind: null,
          state: "unknown",
          attempt: null,
          ready: null,
          startedAt: null,
          image: { ref: null, id: null },
        },
      ],
      volumes: null,
      events: null,
    }),
    {
      findings: [frozenRuntime],
      probes: [
        { id: "crictl-pods", status: "timed-out", reason: "no answer within 5 s", ms: 5004, bytes: 0 },
        { id: "crictl-ps", status: "timed-out", reason: "no answer within 5 s", ms: 5003, bytes: 0 },
        { id: "processes", status: "ok", reason: null, ms: 31, bytes: 40_122 },
        { id: "crio-config", status: "missing", reason: "no such file", ms: 1, bytes: 0 },
      ],
      unknowns: [
        {
          what: "ready state, restart reason, image names",
          why: "crictl gave no answer within 5 s, and only containerd knows them",
          probe: "crictl-ps",
        },
      ],
    },
  ),

  "netns unmounted": view(
    pod({
      sandboxes: [
        sandbox({
          netns: {
            path: "/var/run/netns/cni-57bd1e1b-4a3c-99aa-0f00-1c2d3e4f5a6b",
            inode: 4026532817,
            state: "unmounted",
          },
        }),
      ],
    }),
    { findings: [lostNetns] },
  ),

  "replaced sandbox": view(
    pod({
      sandboxes: [
        sandbox({
          id: hex("163912ac6c3ae"),
          state: "notready",
          attempt: 0,
          createdAt: ago(7200),
          netns: { path: "/var/run/netns/cni-old", inode: null, state: "released" },
          shim: null,
          pause: null,
          veths: [],
        }),
        sandbox({ id: hex("9c4be08a12f7d"), attempt: 1, createdAt: ago(300) }),
      ],
      containers: [
        container({ sandboxId: hex("9c4be08a12f7d"), attempt: 1, startedAt: ago(299) }),
        ended(255, 320, {
          reason: "Unknown",
          attempt: 0,
          sandboxId: hex("163912ac6c3ae"),
          id: hex("0ld0000000000"),
          log: null,
        }),
      ],
    }),
  ),

  "deleted pod": view(
    pod({
      pod: { phase: null, deletedAt: ago(190), qosClass: null, ips: null, sources: ["cri", "log-directories"] },
      sandboxes: [
        sandbox({
          state: "notready",
          shim: null,
          pause: null,
          netns: { path: "/var/run/netns/cni-57bd1e1b", inode: null, state: "released" },
          veths: [],
        }),
      ],
      containers: [ended(143, 188)],
    }),
    { unknowns: [{ what: "events, phase", why: "the API no longer has the pod", probe: "api-pod" }] },
  ),

  "long names": view(
    pod({
      pod: {
        namespace: `team-${LONG}`.slice(0, 60),
        name: LONG,
        node: "ip-10-0-131-27.eu-central-1.compute.internal",
        reason: "CrashLoopBackOff",
      },
      containers: [
        container({
          name: LONG,
          processes: [process(621, 437, `java ${"-Dproperty.with.a.long.name=value ".repeat(6)}-jar /srv/app.jar`)],
        }),
      ],
    }),
  ),

  "hostile names": view(
    pod({
      pod: {
        name: "web-0\r\x1b[2Kweb-1\u202e",
        message: "\x1b]0;owned\x07 line one\nline two\u2028\u200b\ud800",
        reason: "Error\x9b31m",
      },
      sandboxes: [sandbox({ netns: { path: "/var/run/netns/\x1b[8mhidden", inode: 1, state: "foreign" } })],
      containers: [
        container({
          name: "a\u0301\tpp\b\b",
          image: { ref: "evil\u{e0041}/\u2066img", id: null },
          processes: [process(9, 1, "sh -c \x1b[1A\x1b[2K\nfoo")],
          reason: "\x00",
        }),
      ],
    }),
  ),

  "ephemeral container": view(
    pod({
      containers: [
        container({
          processes: Array.from({ length: 40 }, (_, at) =>
            process(700 + at, at === 0 ? 437 : 700, at === 0 ? "php-fpm: master process" : "php-fpm: pool www"),
          ),
        }),
        container({
          name: "debugger-x2x",
          kind: "ephemeral",
          id: hex("deb000000000a"),
          ready: null,
          startedAt: ago(50),
          processes: [process(2001, 437, "sh"), process(2044, 2001, "tcpdump -ni eth0 port 8080")],
        }),
      ],
    }),
  ),
};

export const NODE: View<TracedNode> = view(
  {
    pods: Object.values(SAMPLES)
      .map(({ result }) => result)
      .filter(({ pod: { name } }) => name !== null && !name.startsWith("web-0") && name !== LONG),
    orphans: [
      {
        kind: "shim",
        id: "4711",
        path: "/run/containerd/io.containerd.runtime.v2.task/k8s.io/1639",
        since: ago(7300),
        why: "no sandbox has its ID, and it has no children but pause",
      },
      {
        kind: "pod-directory",
        id: "0d0d0d0d-1111-2222-3333-444444444444",
        path: "/var/lib/kubelet/pods/0d0d0d0d-1111-2222-3333-444444444444",
        since: ago(86_500),
        why: "no source knows a pod with its UID",
      },
      {
        kind: "pod-directory",
        id: "1e1e1e1e-1111-2222-3333-444444444444",
        path: null,
        since: null,
        why: "no source knows a pod with its UID",
      },
    ],
  },
  {
    findings: [{ ...lostNetns, objects: [{ kind: "sandbox", id: hex("9c4be08a12f7d") }] }],
    unknowns: [{ what: "phase of static pods", why: "the API refused the pods of kube-system", probe: "api-pods" }],
  },
);

export const NODE_WITH_LONG_NAMES: View<TracedNode> = view({
  pods: Object.values(SAMPLES).map(({ result }) => result),
  orphans: [],
});

function withoutVeths(from: TracedSandbox): TracedSandbox {
  const { veths: _, cni: __, ...rest } = from;
  return rest;
}

function withoutShim(from: TracedSandbox): TracedSandbox {
  const { shim: _, pause: __, ...rest } = from;
  return rest;
}
