// What is so, taken another way than nodectl takes it: runc's own list for processes, `ip` inside the pod for its network, the API for the rest.
import { given, kubectl, NAMESPACE, NODE, only, RUNTIME, ssh } from "./lab.ts";

const RUNC = RUNTIME === "crio" ? "runc --root /run/crun" : "runc --root /run/containerd/runc/k8s.io";

export interface ApiContainerStatus {
  name: string;
  containerID?: string;
  restartCount: number;
  ready: boolean;
  state: {
    running?: { startedAt: string };
    terminated?: { exitCode: number; reason: string; message?: string };
    waiting?: { reason: string; message?: string };
  };
  lastState: { terminated?: { exitCode: number; reason: string; message?: string; containerID: string } };
}

export interface ApiPod {
  metadata: {
    name: string;
    namespace: string;
    uid: string;
    annotations?: Record<string, string>;
    deletionTimestamp?: string;
  };
  spec: { nodeName?: string; volumes?: { name: string }[] };
  status: {
    phase: string;
    qosClass: string;
    podIPs?: { ip: string }[];
    initContainerStatuses?: ApiContainerStatus[];
    containerStatuses?: ApiContainerStatus[];
    ephemeralContainerStatuses?: ApiContainerStatus[];
  };
}

/** The pod as the API has it. */
export async function apiPod(name: string, namespace = NAMESPACE): Promise<ApiPod> {
  return JSON.parse(await kubectl(["-n", namespace, "get", "pod", name, "-o", "json"]));
}

export const apiStatuses = ({ status }: ApiPod): ApiContainerStatus[] => [
  ...(status.initContainerStatuses ?? []),
  ...(status.containerStatuses ?? []),
  ...(status.ephemeralContainerStatuses ?? []),
];

/** A container's ID without the runtime's scheme. */
export const bareId = (id: string | undefined): string => given(id?.replace(/^.*:\/\//, ""), "container ID");

export interface CriSandbox {
  id: string;
  state: string;
  createdAt: string;
  metadata: { name: string; namespace: string; uid: string; attempt: number };
}

/** All sandboxes of a pod, the newest first. */
export async function criSandboxes(name: string, namespace = NAMESPACE): Promise<CriSandbox[]> {
  const { items }: { items: CriSandbox[] } = JSON.parse(await ssh(NODE, "crictl -t 60s pods -o json"));
  return items
    .filter(({ metadata }) => metadata.name === name && metadata.namespace === namespace)
    .sort((a, b) => b.metadata.attempt - a.metadata.attempt);
}

/** The newest sandbox of a pod. */
export const criSandbox = async (name: string, namespace = NAMESPACE): Promise<CriSandbox> =>
  given((await criSandboxes(name, namespace))[0], `sandbox of ${name}`);

export interface CriContainer {
  id: string;
  podSandboxId: string;
  state: string;
  metadata: { name: string; attempt: number };
}

/** All containers of a pod, over all of its sandboxes. */
export async function criContainers(name: string, namespace = NAMESPACE): Promise<CriContainer[]> {
  const ids = new Set((await criSandboxes(name, namespace)).map(({ id }) => id));
  const { containers }: { containers: CriContainer[] } = JSON.parse(await ssh(NODE, "crictl -t 60s ps -a -o json"));
  return containers.filter(({ podSandboxId }) => ids.has(podSandboxId));
}

/** crictl's word for a state in the contract's form. */
export const stateWord = (state: string): string => state.replace(/^(SANDBOX|CONTAINER)_/, "").toLowerCase();

interface RuncEntry {
  id: string;
  pid: number;
  status: string;
}

/** What runc itself keeps: the init process of each sandbox (containerd only) and container, 0 for one that has ended. */
export async function runcInits(): Promise<ReadonlyMap<string, number>> {
  const entries: RuncEntry[] = JSON.parse(await ssh(NODE, `${RUNC} list -f json`)) ?? [];
  return new Map(entries.map(({ id, pid }) => [id, pid]));
}

export const initOf = async (id: string): Promise<number> => given((await runcInits()).get(id), `runc entry of ${id}`);

/** The PIDs that runc sees in a container, in order. */
export async function processesOf(id: string): Promise<number[]> {
  const pids: number[] = JSON.parse(await ssh(NODE, `${RUNC} ps -f json ${id}`));
  return pids.sort((a, b) => a - b);
}

/** The shim (on CRI-O the conmon) over a container's or sandbox's first process: its parent. */
export async function parentOf(pid: number): Promise<number> {
  return Number(await ssh(NODE, `ps -o ppid= -p ${pid}`));
}

export interface PodNetwork {
  inode: number;
  ip: string;
  mac: string;
  veth: string;
  bridge: string;
}

interface IpLink {
  ifindex: number;
  ifname: string;
  address: string;
  master?: string;
  link_index?: number;
  addr_info?: { family: string; local: string }[];
}

/** A pod's network as it looks from inside, by way of one of its processes. */
export async function networkOf(pid: number): Promise<PodNetwork> {
  const inode = Number((await ssh(NODE, `readlink /proc/${pid}/ns/net`)).replace(/\D/g, ""));
  const eth0: IpLink = only(JSON.parse(await ssh(NODE, `nsenter -t ${pid} -n ip -j addr show dev eth0`)));
  const links: IpLink[] = JSON.parse(await ssh(NODE, "ip -j link"));
  const veth = only(links.filter(({ ifindex }) => ifindex === eth0.link_index));
  const ip = only(eth0.addr_info?.filter(({ family }) => family === "inet")).local;
  return { inode, ip, mac: eth0.address, veth: veth.ifname, bridge: given(veth.master) };
}

/** Files below a folder with their sizes, by full path. */
export async function filesBelow(folder: string): Promise<Record<string, number>> {
  const lines = (await ssh(NODE, `find ${folder} -type f -printf '%p\\t%s\\n'`)).trimEnd().split("\n");
  return Object.fromEntries(lines.map((line) => line.split("\t")).map(([path = "", size]) => [path, Number(size)]));
}

/** The file that a network namespace of this inode is mounted on; null when it is on none. */
export async function netnsFile(inode: number): Promise<string | null> {
  const out = await ssh(NODE, `awk '$4 == "net:[${inode}]" {print $5}' /proc/1/mountinfo`);
  return out.trim().split("\n")[0] || null;
}

/** The upper directory of a running container's root, by the kernel's word from inside the container. */
export async function upperdirOf(pid: number): Promise<string> {
  const root = await ssh(NODE, `awk '$5 == "/"' /proc/${pid}/mountinfo`);
  return given(/upperdir=([^,\s]+)/.exec(root)?.[1], "upperdir");
}
