// A traced pod held against the truth about it, link by link.
import { expect } from "vitest";
import type { TracedContainer, TracedPod, TracedSandbox } from "../../../src/contract.ts";
import { given, NAMESPACE, NODE, only, RUNTIME, ssh } from "./lab.ts";
import {
  apiPod,
  criContainers,
  criSandboxes,
  filesBelow,
  initOf,
  netnsFile,
  networkOf,
  parentOf,
  processesOf,
  runcInits,
  stateWord,
  upperdirOf,
} from "./truth.ts";

/** The sandbox that lives, or the newest. */
export const currentSandbox = ({ sandboxes }: TracedPod): TracedSandbox =>
  given(sandboxes.find(({ state }) => state === "ready") ?? sandboxes[0], "sandbox in the answer");

/** The newest attempt of a container. */
export function containerOf({ containers }: TracedPod, name: string): TracedContainer {
  const attempts = containers.filter((container) => container.name === name);
  return given(attempts.sort((a, b) => (b.attempt ?? 0) - (a.attempt ?? 0))[0], `container ${name} in the answer`);
}

/** Sandboxes and containers: which there are, each with its state and attempt. */
export async function expectSameParts(traced: TracedPod, name: string, namespace = NAMESPACE): Promise<void> {
  const [pod, sandboxes, containers] = await Promise.all([
    apiPod(name, namespace),
    criSandboxes(name, namespace),
    criContainers(name, namespace),
  ]);
  const mirrorOf = pod.metadata.annotations?.["kubernetes.io/config.hash"];
  expect(traced.pod).toMatchObject({
    namespace,
    name,
    node: NODE,
    phase: pod.status.phase,
    qosClass: pod.status.qosClass,
  });
  expect(traced.pod.uid).toBe(mirrorOf ?? pod.metadata.uid);
  expect(sorted(traced.sandboxes.map(({ id, state, attempt }) => ({ id, state, attempt })))).toEqual(
    sorted(sandboxes.map(({ id, state, metadata: { attempt } }) => ({ id, state: stateWord(state), attempt }))),
  );
  expect(
    sorted(
      traced.containers.map(({ id, name, state, attempt, sandboxId }) => ({ id, name, state, attempt, sandboxId })),
    ),
  ).toEqual(
    sorted(
      containers.map(({ id, state, metadata, podSandboxId }) => ({
        id,
        ...metadata,
        state: stateWord(state),
        sandboxId: podSandboxId,
      })),
    ),
  );
}

const sorted = <T extends { id: string }>(items: T[]): T[] => items.sort((a, b) => a.id.localeCompare(b.id));

/** Shim and pause (containerd), monitors (CRI-O), and the processes of each running container. */
export async function expectSameProcesses(traced: TracedPod): Promise<void> {
  const inits = await runcInits();
  const sandbox = currentSandbox(traced);
  if (RUNTIME === "containerd" && sandbox.state === "ready") {
    const pause = given(inits.get(sandbox.id), "pause");
    expect(sandbox.pause).toEqual({ pid: pause });
    expect(sandbox.shim?.pid).toBe(await parentOf(pause));
  }
  for (const container of traced.containers.filter(({ state }) => state === "running")) {
    const init = given(inits.get(container.id), `init of ${container.name}`);
    const pids = container.processes?.map(({ pid }) => pid) ?? [];
    expect(container.monitor?.pid, `monitor of ${container.name}`).toBe(await parentOf(init));
    expect(container.monitor?.program).toMatch(RUNTIME === "crio" ? /^conmon/ : /^containerd-shim/);
    // Short-lived children may be other ones by now; every process that was there before and is still there was seen.
    expect(pids, `processes of ${container.name}`).toContain(init);
    const lasting = (await ssh(NODE, `ps -o pid=,etimes= -p ${(await processesOf(container.id)).join(",")}`))
      .trim()
      .split("\n")
      .map((line) => line.trim().split(/\s+/).map(Number))
      .filter(([, age = 0]) => age > 60)
      .map(([pid]) => pid);
    expect(pids, `processes of ${container.name}`).toEqual(expect.arrayContaining(lasting));
    for (const { pid, command } of container.processes ?? []) expect(command, `command of ${pid}`).not.toBe("");
  }
  for (const container of traced.containers.filter(({ state }) => state === "exited"))
    expect(container.processes ?? []).toEqual([]);
}

/** Namespace, veth, MAC, bridge and address, as they look from inside the pod. */
export async function expectSameNetwork(traced: TracedPod): Promise<void> {
  const sandbox = currentSandbox(traced);
  const running = traced.containers.find(({ state }) => state === "running");
  const inside = RUNTIME === "containerd" ? sandbox.id : given(running, "running container").id;
  const truth = await networkOf(await initOf(inside));
  const file = await netnsFile(truth.inode);
  expect(sandbox.netns).toMatchObject({ inode: truth.inode, state: "ok" });
  expect(sandbox.netns?.path?.replace(/^\/var\/run\//, "/run/")).toBe(file);
  expect(sandbox.ips).toEqual([truth.ip]);
  expect(traced.pod.ips).toEqual([truth.ip]);
  const veth = only(sandbox.veths, "veth");
  expect(veth).toMatchObject({ host: truth.veth, container: "eth0", bridge: truth.bridge });
  const hostMac = (await ssh(NODE, `cat /sys/class/net/${truth.veth}/address`)).trim();
  expect([truth.mac, hostMac]).toContain(veth.mac);
  for (const path of [...(sandbox.cni?.cache ?? []), ...(sandbox.cni?.ipam ?? [])]) {
    expect(await ssh(NODE, `cat '${path}'`), path).toMatch(new RegExp(`${sandbox.id}|${truth.ip}`));
  }
  expect(sandbox.cni?.ipam?.some((path) => path.endsWith(`/${truth.ip}`))).toBe(true);
  expect(sandbox.cni?.cache).not.toEqual([]);
}

/** The log directory, each container's newest log with its link, and the rotated ones. */
export async function expectSameLogs(traced: TracedPod): Promise<void> {
  const folder = given(traced.paths.logs, "log directory");
  const files = await filesBelow(folder);
  for (const container of traced.containers) {
    const log = container.log;
    if (log === null) continue;
    expect(Object.keys(files), `log of ${container.name}`).toContain(log.path);
    expect(log.bytes).toBeLessThanOrEqual(given(files[log.path]));
    if (log.link !== null) expect((await ssh(NODE, `readlink -f '${log.link}'`)).trim()).toBe(log.path);
    for (const { path, bytes } of log.rotated) expect(files[path], path).toBe(bytes);
  }
}

/** Each running container's cgroup holds its first process, and its snapshot is its root's upper directory. */
export async function expectSameCgroupAndSnapshot(traced: TracedPod): Promise<void> {
  for (const container of traced.containers.filter(({ state }) => state === "running")) {
    const init = await initOf(container.id);
    const cgroup = given(container.cgroup, `cgroup of ${container.name}`);
    expect(await ssh(NODE, `cat /proc/${init}/cgroup`)).toContain(`:${cgroup.path}\n`);
    expect(cgroup.version).toBe(NODE === "w1" ? 1 : 2);
    expect(container.snapshot?.upperdir).toBe(await upperdirOf(init));
  }
}

/** The whole chain of a running pod with a network of its own. */
export async function expectSameChain(traced: TracedPod, name: string, namespace = NAMESPACE): Promise<void> {
  await expectSameParts(traced, name, namespace);
  await expectSameProcesses(traced);
  await expectSameNetwork(traced);
  await expectSameLogs(traced);
  await expectSameCgroupAndSnapshot(traced);
}

/**
 * An answer without what moves between two looks at a living pod: use, short-lived processes, growing logs. Where only a process tells when
 * something began, its time is a few milliseconds off from look to look.
 */
export function settled(value: unknown): unknown {
  const moving = ["usage", "processes", "bytes", "tail", "rotated", "events", "ms"];
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) => {
      if (moving.includes(key)) return undefined;
      return typeof part === "string" ? part.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d):\d\d\.\d{3}Z$/, "$1") : part;
    }),
  );
}
