import type { Reading, Recording } from "../collect/recording.ts";
import { type CgroupOwner, parseCgroupPath } from "../parsers/cgroup-path.ts";
import type { NodeClock } from "../parsers/clock.ts";
import { startTime } from "../parsers/clock.ts";
import { cniResults, hostLinks, ipamLeases, netnsIds } from "../probes/network.ts";
import { mountinfo, netnsFiles, nodeClock, passwd } from "../probes/node.ts";
import { logLinks, logTree, podDirectories, volumeDirectories } from "../probes/pod-files.ts";
import { processCgroups, processCommandLines, processNetns, processStats, processUsers } from "../probes/processes.ts";
import { criContainers, criSandboxes, ociConfigs } from "../probes/runtime.ts";
import type { Roots } from "./roots.ts";

/** A process with all that /proc says of it. */
export interface Process {
  pid: number;
  ppid: number;
  comm: string;
  state: string;
  startedAt: string | null;
  startTicks: number;
  /** Empty for a kernel thread or a zombie; null where it couldn't be read. */
  argv: readonly string[] | null;
  /** The pod and container of its cgroup; null where it belongs to none. */
  owner: CgroupOwner | null;
  /** Controller to path; version 2 is "". */
  cgroups: ReadonlyMap<string, string>;
  netns: number | null;
  user: string | null;
}

/** The node's probes, read. What could not be read is in each reading's status. */
export function readFacts(recording: Recording, roots: Roots) {
  const clock = recording.read(nodeClock);
  return {
    clock,
    mounts: recording.read(mountinfo),
    netnsFiles: recording.read(netnsFiles),
    processes: readProcesses(recording, clock.value),
    processCgroups: recording.read(processCgroups),
    processNetns: recording.read(processNetns),
    commandLines: recording.read(processCommandLines),
    sandboxes: recording.read(criSandboxes),
    containers: recording.read(criContainers),
    bundles: recording.read(ociConfigs, ...roots.bundles),
    links: recording.read(hostLinks),
    netnsIds: recording.read(netnsIds),
    cniResults: recording.read(cniResults),
    ipamLeases: recording.read(ipamLeases),
    logs: recording.read(logTree, roots.logs),
    logLinks: recording.read(logLinks),
    podDirectories: recording.read(podDirectories, roots.kubelet),
    volumeDirectories: recording.read(volumeDirectories, roots.kubelet),
  };
}
export type Facts = ReturnType<typeof readFacts>;

function readProcesses(recording: Recording, clock: NodeClock | null): Reading<ReadonlyMap<number, Process>> {
  const stats = recording.read(processStats);
  const commands = recording.read(processCommandLines).value;
  const cgroups = recording.read(processCgroups).value;
  const netns = recording.read(processNetns).value;
  const uids = recording.read(processUsers).value;
  const names = recording.read(passwd).value;
  if (stats.value === null) return { ...stats, value: null };
  const owners = new Map<string, CgroupOwner | null>();
  const processes = new Map<number, Process>();
  for (const { pid, ppid, comm, state, startTicks } of stats.value.values()) {
    const paths = cgroups?.get(pid) ?? new Map<string, string>();
    const uid = uids?.get(pid);
    processes.set(pid, {
      pid,
      ppid,
      comm,
      state,
      startTicks,
      startedAt: clock === null ? null : startTime(clock, startTicks),
      argv: commands === null ? null : (commands.get(pid) ?? []),
      owner: ownerOf(paths, owners),
      cgroups: paths,
      netns: netns?.get(pid) ?? null,
      user: uid === undefined ? null : (names?.get(uid) ?? String(uid)),
    });
  }
  return { ...stats, value: processes };
}

/** The owner by the most particular of a process's cgroup paths. */
function ownerOf(paths: ReadonlyMap<string, string>, known: Map<string, CgroupOwner | null>): CgroupOwner | null {
  let best: CgroupOwner | null = null;
  for (const path of paths.values()) {
    let owner = known.get(path);
    if (owner === undefined) {
      owner = parseCgroupPath(path);
      known.set(path, owner);
    }
    if (owner?.containerId != null) return owner;
    best ??= owner;
  }
  return best;
}

/** A process's command line as a person reads it; its name in brackets where it has none. */
export const commandOf = (process: Process): string =>
  process.argv !== null && process.argv.length > 0
    ? process.argv.join(" ").trim() || `[${process.comm}]`
    : `[${process.comm}]`;
