/** Kubernetes API objects, as `kubectl get --raw` prints them, reduced to what a trace needs. Times stay the server's RFC 3339 text. */
import { type ApiContainer, readContainers } from "./api-containers.ts";
import { at, isObject, json, listAt, numberAt, stringAt } from "./records.ts";

interface ApiCondition {
  type: string;
  status: "True" | "False" | "Unknown";
  reason: string | null;
  message: string | null;
  lastTransitionTime: string | null;
}

export interface ApiPod {
  namespace: string;
  name: string;
  /** A mirror pod's own UID: on the node, a static pod goes by `annotations.configHash`. */
  uid: string;
  /** null while no scheduler has placed it. */
  nodeName: string | null;
  phase: string | null;
  reason: string | null;
  message: string | null;
  qosClass: string | null;
  podIps: readonly string[];
  hostNetwork: boolean;
  createdAt: string | null;
  /** When its grace period ends, not when the deletion was asked for; null where none was. */
  deletedAt: string | null;
  deletionGracePeriodSeconds: number | null;
  finalizers: readonly string[];
  /** What makes a static pod's mirror recognisable; null for any other pod. */
  annotations: { configHash: string | null; configMirror: string | null; configSource: string | null };
  ownerKind: string | null;
  ownerName: string | null;
  priority: number | null;
  containers: readonly ApiContainer[];
  /** `plugin` is the key that the spec has, such as `emptyDir` or `persistentVolumeClaim`. */
  volumes: readonly { name: string; plugin: string | null }[];
  conditions: readonly ApiCondition[];
}

export interface ApiEvent {
  /** When it was last seen. */
  time: string | null;
  firstTime: string | null;
  type: string;
  reason: string;
  message: string;
  count: number;
  /** The component that reported it, such as `kubelet`. */
  source: string | null;
  /** A namesake of an earlier life has another UID; a static pod's events have its config hash. */
  podUid: string | null;
}

export interface ApiNode {
  name: string;
  uid: string;
  createdAt: string | null;
  internalIp: string | null;
  hostname: string | null;
  unschedulable: boolean;
  bootId: string | null;
  machineId: string | null;
  kubeletVersion: string | null;
  containerRuntimeVersion: string | null;
  conditions: readonly ApiCondition[];
  taints: readonly { key: string; value: string | null; effect: string; timeAdded: string | null }[];
}

/** A Pod; null where the bytes are no Pod. */
export const parseApiPod = (stdout: Uint8Array): ApiPod | null => readPod(json(stdout));

/** The Pods of a list; null where the bytes are no list. */
export const parseApiPods = (stdout: Uint8Array): ApiPod[] | null => readList(stdout, readPod);

/** The names alone of the Pods of a list; null where the bytes are no list. */
export const parseApiNames = (stdout: Uint8Array): string[] | null =>
  readList(stdout, (item) => stringAt(item, "metadata", "name"));

/** A Node; null where the bytes are no Node. */
export const parseApiNode = (stdout: Uint8Array): ApiNode | null => readNode(json(stdout));

/** The Nodes of a list; null where the bytes are no list. */
export const parseApiNodes = (stdout: Uint8Array): ApiNode[] | null => readList(stdout, readNode);

/** The core/v1 Events of a list, the latest last; null where the bytes are no list. */
export function parseApiEvents(stdout: Uint8Array): ApiEvent[] | null {
  const order = (event: ApiEvent): number => Date.parse(event.time ?? "") || 0;
  return readList(stdout, readEvent)?.sort((a, b) => order(a) - order(b)) ?? null;
}

/** The message of a refusal's Status object; null where the bytes are no Status. */
export function parseApiStatus(stdout: Uint8Array): string | null {
  const status = json(stdout);
  return stringAt(status, "kind") === "Status" ? (stringAt(status, "message") ?? stringAt(status, "reason")) : null;
}

function readList<T>(stdout: Uint8Array, read: (item: unknown) => T | null): T[] | null {
  const list = json(stdout);
  if (!isObject(list) || stringAt(list, "kind")?.endsWith("List") !== true) return null;
  // An empty list is `"items": null` in some aggregated servers.
  return listAt(list, "items").flatMap((item) => read(item) ?? []);
}

/** An object answered alone says its kind; an item of a list does not. */
const isKind = (object: unknown, kind: string): boolean => (stringAt(object, "kind") ?? kind) === kind;

function readPod(pod: unknown): ApiPod | null {
  const [name, uid] = [stringAt(pod, "metadata", "name"), stringAt(pod, "metadata", "uid")];
  const namespace = stringAt(pod, "metadata", "namespace");
  if (!isKind(pod, "Pod") || name === null || uid === null || namespace === null) return null;
  const annotation = (key: string) => stringAt(pod, "metadata", "annotations", `kubernetes.io/config.${key}`);
  const owners = listAt(pod, "metadata", "ownerReferences");
  const owner = owners.find((reference) => at(reference, "controller") === true) ?? owners[0];
  return {
    namespace,
    name,
    uid,
    nodeName: stringAt(pod, "spec", "nodeName"),
    phase: stringAt(pod, "status", "phase"),
    reason: stringAt(pod, "status", "reason"),
    message: stringAt(pod, "status", "message"),
    qosClass: stringAt(pod, "status", "qosClass"),
    podIps: readPodIps(pod),
    hostNetwork: at(pod, "spec", "hostNetwork") === true,
    createdAt: stringAt(pod, "metadata", "creationTimestamp"),
    deletedAt: stringAt(pod, "metadata", "deletionTimestamp"),
    deletionGracePeriodSeconds: numberAt(pod, "metadata", "deletionGracePeriodSeconds"),
    finalizers: listAt(pod, "metadata", "finalizers").filter((finalizer) => typeof finalizer === "string"),
    annotations: {
      configHash: annotation("hash"),
      configMirror: annotation("mirror"),
      configSource: annotation("source"),
    },
    ownerKind: stringAt(owner, "kind"),
    ownerName: stringAt(owner, "name"),
    priority: numberAt(pod, "spec", "priority"),
    containers: readContainers(pod),
    volumes: listAt(pod, "spec", "volumes").flatMap(readVolume),
    conditions: readConditions(pod),
  };
}

function readPodIps(pod: unknown): string[] {
  const all = listAt(pod, "status", "podIPs").flatMap((entry) => stringAt(entry, "ip") ?? []);
  const only = stringAt(pod, "status", "podIP");
  return all.length > 0 || only === null ? all : [only];
}

function readVolume(volume: unknown): { name: string; plugin: string | null }[] {
  const name = stringAt(volume, "name");
  if (!isObject(volume) || name === null) return [];
  return [{ name, plugin: Object.keys(volume).find((key) => key !== "name") ?? null }];
}

const readConditions = (object: unknown): ApiCondition[] =>
  listAt(object, "status", "conditions").flatMap((condition) => {
    const [type, status] = [stringAt(condition, "type"), stringAt(condition, "status")];
    if (type === null || (status !== "True" && status !== "False" && status !== "Unknown")) return [];
    return {
      type,
      status,
      reason: stringAt(condition, "reason"),
      message: stringAt(condition, "message"),
      lastTransitionTime: stringAt(condition, "lastTransitionTime"),
    };
  });

function readEvent(event: unknown): ApiEvent | null {
  const [type, reason] = [stringAt(event, "type"), stringAt(event, "reason")];
  if (type === null || reason === null) return null;
  // A reporter of the events.k8s.io API leaves the old timestamps empty and counts in `series`.
  const eventTime = stringAt(event, "eventTime");
  const seen = stringAt(event, "lastTimestamp") ?? stringAt(event, "series", "lastObservedTime") ?? eventTime;
  return {
    time: seen ?? stringAt(event, "metadata", "creationTimestamp"),
    firstTime: stringAt(event, "firstTimestamp") ?? eventTime,
    type,
    reason,
    message: stringAt(event, "message") ?? "",
    count: numberAt(event, "series", "count") ?? numberAt(event, "count") ?? 1,
    source: stringAt(event, "source", "component") ?? stringAt(event, "reportingComponent"),
    podUid: stringAt(event, "involvedObject", "uid"),
  };
}

function readNode(node: unknown): ApiNode | null {
  const [name, uid] = [stringAt(node, "metadata", "name"), stringAt(node, "metadata", "uid")];
  if (!isKind(node, "Node") || name === null || uid === null) return null;
  const address = (type: string) =>
    stringAt(
      listAt(node, "status", "addresses").find((entry) => stringAt(entry, "type") === type),
      "address",
    );
  return {
    name,
    uid,
    createdAt: stringAt(node, "metadata", "creationTimestamp"),
    internalIp: address("InternalIP"),
    hostname: address("Hostname"),
    unschedulable: at(node, "spec", "unschedulable") === true,
    bootId: stringAt(node, "status", "nodeInfo", "bootID"),
    machineId: stringAt(node, "status", "nodeInfo", "machineID"),
    kubeletVersion: stringAt(node, "status", "nodeInfo", "kubeletVersion"),
    containerRuntimeVersion: stringAt(node, "status", "nodeInfo", "containerRuntimeVersion"),
    conditions: readConditions(node),
    taints: listAt(node, "spec", "taints").flatMap((taint) => {
      const [key, effect] = [stringAt(taint, "key"), stringAt(taint, "effect")];
      if (key === null || effect === null) return [];
      return { key, value: stringAt(taint, "value"), effect, timeAdded: stringAt(taint, "timeAdded") };
    }),
  };
}
