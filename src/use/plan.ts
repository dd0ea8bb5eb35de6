import { request } from "../collect/collect.ts";
import { cgroupDirectories } from "../graph/cgroup-dirs.ts";
import type { Facts } from "../graph/facts.ts";
import { linkNetns } from "../graph/netns.ts";
import type { NodeGraph, PodNode, SandboxNode } from "../graph/node-graph.ts";
import { DEFAULT_ROOTS, type Roots } from "../graph/roots.ts";
import { apiPod, apiPodEvents, apiPodsNamed, apiPodsOnNode } from "../probes/api-pods.ts";
import { cniResults, hostLinks, ipamLeases, netnsIds, podLinks } from "../probes/network.ts";
import { mountinfo, netnsFiles, nodeClock, passwd } from "../probes/node.ts";
import {
  logLinks,
  logTail,
  logTree,
  podDirectories,
  terminationMessages,
  volumeDirectories,
} from "../probes/pod-files.ts";
import type { ProbeRequest } from "../probes/probe.ts";
import { processCgroups, processCommandLines, processNetns, processStats, processUsers } from "../probes/processes.ts";
import { criContainer, criContainers, criSandbox, criSandboxes, ociConfigs } from "../probes/runtime.ts";
import { cgroupUsage } from "../probes/usage.ts";

/** The first round trip: everything that lists. Files and /proc stand before the runtime's calls, since some of those clean up behind themselves. */
export const listing = (roots: Roots): ProbeRequest[] => [
  request(mountinfo),
  request(netnsFiles),
  request(processNetns),
  request(processCgroups),
  request(processStats),
  request(processCommandLines),
  request(processUsers),
  request(nodeClock),
  request(cniResults),
  request(ipamLeases),
  request(ociConfigs, ...roots.bundles),
  request(logTree, roots.logs),
  request(logLinks),
  request(podDirectories, roots.kubelet),
  request(volumeDirectories, roots.kubelet),
  request(passwd),
  request(hostLinks),
  request(netnsIds),
  request(criSandboxes),
  request(criContainers),
];

/** The second: what only one pod's chain needs. */
export function detail(graph: NodeGraph, pod: PodNode, roots: Roots): ProbeRequest[] {
  const { facts } = graph;
  return [
    ...pod.sandboxes.flatMap((sandbox) => sandboxDetail(facts, pod, sandbox)),
    ...(facts.containers.status === "ok"
      ? pod.containers.filter(({ cri }) => cri !== null).map(({ id }) => request(criContainer, id))
      : []),
    ...tailPaths(facts, pod).map((path) => request(logTail, path)),
    ...(pod.podDirectory || facts.podDirectories.value === null
      ? [request(terminationMessages, `${roots.kubelet}/pods/${pod.uid}/containers`)]
      : []),
    ...usageDirectories(facts, pod).map((directories) => request(cgroupUsage, directories)),
  ];
}

function sandboxDetail(facts: Facts, pod: PodNode, sandbox: SandboxNode): ProbeRequest[] {
  const netns = linkNetns(facts, pod, sandbox, null);
  const safe = netns.state !== "unmounted" && netns.state !== "missing" && netns.state !== "foreign";
  const inside =
    sandbox.processes[0] ??
    pod.containers.find(({ sandboxId, processes }) => sandboxId === sandbox.id && processes.length > 0)?.processes[0];
  const path = netns.hostNetwork
    ? null
    : netns.state === "ok" && netns.path
      ? netns.path
      : inside
        ? `/proc/${inside.pid}/ns/net`
        : null;
  return [
    // inspectp of a sandbox whose file is lost makes containerd remove what is left of it: the evidence.
    ...(sandbox.cri && facts.sandboxes.status === "ok" && safe ? [request(criSandbox, sandbox.id)] : []),
    ...(path === null ? [] : [request(podLinks, path)]),
  ];
}

/** The logs of the newest attempt of each container, and of the one before it that died. */
function tailPaths(facts: Facts, pod: PodNode): string[] {
  const directory = pod.logDirectory?.path;
  const live = (facts.logs.value?.files ?? []).filter((file) => file.directory === directory && !file.rotated);
  const paths: string[] = [];
  for (const name of new Set(live.map(({ container }) => container))) {
    const attempts = live.filter(({ container }) => container === name).sort((a, b) => b.attempt - a.attempt);
    paths.push(...attempts.slice(0, 2).map(({ path }) => path));
  }
  return paths;
}

/** The cgroup directories of each running container, each set as the cgroup-usage probe takes it: one for them all, since it takes its two samples together. */
export function usageDirectories(facts: Facts, pod: PodNode): string[] {
  const directories = pod.containers.flatMap(({ processes }) => {
    const init = processes[0];
    return init && facts.mounts.value ? cgroupDirectories(init, facts.mounts.value) : [];
  });
  return directories.length > 0 ? [directories.join(" ")] : [];
}

/** Every probe that `command` could run, once, with placeholders for what is known only on the way. */
export function plannedProbes(command: "trace" | "collect"): ProbeRequest[] {
  return [
    ...listing(DEFAULT_ROOTS),
    request(criSandbox, "<sandbox id>"),
    request(criContainer, "<container id>"),
    request(podLinks, "<netns path>"),
    request(logTail, "<log path>"),
    request(terminationMessages, `${DEFAULT_ROOTS.kubelet}/pods/<uid>/containers`),
    request(cgroupUsage, "<cgroup directories>"),
    ...(command === "trace" ? [request(apiPodsNamed, "<name>")] : []),
    request(apiPod, "<namespace>", "<name>"),
    request(apiPodEvents, "<namespace>", "<name>"),
    request(apiPodsOnNode, "<node>"),
  ];
}
