import type { FieldValue } from "../entry.ts";
import { containerIdOf, isId, isName, isNamespace, isNothing, isUid, podByRef, podsByFormat } from "./forms.ts";
import type { Found } from "./found.ts";
import { readPlegEvent } from "./pleg-event.ts";

type Reader = (value: FieldValue, found: Found) => void;

/** Fields that name an object, by the key that the kubelet of any release prints; whose value isn't of the form named is left alone. */
const READERS = new Map<string, Reader>();

const reads = (keys: readonly string[], reader: Reader): void => {
  for (const key of keys) READERS.set(key, reader);
};

const ofText =
  (reader: (text: string, found: Found) => void): Reader =>
  (value, found) => {
    if (typeof value === "string" && !isNothing(value)) reader(value, found);
  };

reads(["pod", "requestingPod", "mirrorPod", "staticPod", "k8sPod"], onePod);
reads(["pods", "pods_", "podsToEvict"], (value, found) => {
  if (Array.isArray(value)) for (const each of value) onePod(each, found);
  else if (typeof value === "string") listOfPods(value, found);
});
const UID_KEYS = new Set(["podUID", "podUid", "podUIDs", "podID", "uid"]);

reads(
  ["podUID", "podUid", "podUIDs", "uid"],
  ofText((text, found) => {
    for (const uid of text.split(/[\s,[\]"]+/))
      if (isUid(uid) || /^[0-9a-f][0-9a-f-]{3,35}$/.test(uid)) found.podUid(uid);
  }),
);
// PLEG's "container finished" calls the UID podID; the volume reconstruction calls it podName.
reads(
  ["podID"],
  ofText((text, found) => void (isUid(text) && found.podUid(text))),
);
reads(
  ["podName"],
  ofText((text, found) => {
    if (isUid(text)) found.podUid(text);
    else if (!podByRef(text, found)) podsByFormat(text, found);
  }),
);
reads(
  ["containerName", "container", "initContainer", "initContainerName", "ctrName"],
  ofText((text, found) => {
    const name =
      /^&?(?:Container|EphemeralContainer)\{(?:EphemeralContainerCommon:EphemeralContainerCommon\{)?Name:([^,}]+)/.exec(
        text,
      )?.[1] ?? text;
    if (/^[a-z0-9]([-a-z0-9_.]*[a-z0-9])?$/.test(name) && !isId(name)) found.container(name, null);
    else found.container(null, containerIdOf(text));
  }),
);
reads(["containerID", "containerId", "containerStatusID", "cID", "containerStatusId", "container_id"], (value, found) =>
  found.container(null, containerIdOf(value)),
);
reads(["podSandboxID", "sandboxID", "podSandboxId", "sandboxId", "PodSandboxID", "sandbox"], (value, found) => {
  const id = containerIdOf(value);
  if (id !== null) found.sandbox(id);
});
reads(
  ["image", "imageID", "imageRef", "imageName"],
  ofText((text, found) => found.image(text)),
);
reads(
  ["volumeName", "volumeSpecName", "outerVolumeSpecName"],
  ofText((text, found) => volumeByName(text, found)),
);
reads(["node", "nodeName"], (value, found) => {
  const name = typeof value === "object" && value !== null && "name" in value ? value.name : value;
  if (typeof name === "string" && isName(name)) found.node ??= name;
});
reads(["event"], readPlegEvent);

/** Reads the objects that `fields` name; `object` and its `kind` are an API event's (`"Event occurred"`). */
export function readFields(fields: Readonly<Record<string, FieldValue>>, found: Found): void {
  for (const key in fields) if (!UID_KEYS.has(key)) READERS.get(key)?.(fields[key], found);
  // A UID may stand before the pod that it is the UID of.
  for (const key of UID_KEYS) if (key in fields) READERS.get(key)?.(fields[key], found);
  const { object, kind, description } = fields;
  if (object !== undefined) {
    if (kind === "Pod") onePod(object, found);
    else if (kind === "Node" && typeof object === "string" && isName(object)) found.node ??= object;
    const container = /^spec\.(?:initContainers|containers|ephemeralContainers)\{([^}]+)\}$/.exec(
      String(fields.fieldPath ?? ""),
    )?.[1];
    if (container !== undefined) found.container(container, null);
  }
  if (typeof description === "string") readCrioName(description, found);
}

/** CRI-O's `ns/pod/container`; the sandbox's own is `ns/pod/POD`. */
export function readCrioName(text: string, found: Found): void {
  const [namespace = "", name = "", container = ""] = text.split("/");
  if (!isNamespace(namespace) || !isName(name)) return;
  found.pod(namespace, name, null);
  if (container !== "" && container !== "POD" && isName(container)) found.container(container, null);
}

function onePod(value: FieldValue, found: Found): void {
  if (typeof value === "string") {
    if (isNothing(value)) return;
    if (value.includes("(")) podsByFormat(value, found);
    else if (isUid(value)) found.podUid(value);
    else podByRef(value, found);
  } else if (typeof value === "object" && value !== null && "name" in value && typeof value.name === "string") {
    const namespace = "namespace" in value && typeof value.namespace === "string" ? value.namespace : "";
    if (isName(value.name)) found.pod(namespace === "" ? null : namespace, value.name, null);
  }
}

/** `[ns/a ns/b]`, quoted or not, `["ns/a","ns/b"]`, or `name_ns(uid), …`, and any of them cut off. */
function listOfPods(text: string, found: Found): void {
  if (text.includes("(")) podsByFormat(text, found);
  else for (const ref of text.split(/[\s,[\]"]+/)) if (ref.includes("/")) podByRef(ref, found);
}

function volumeByName(text: string, found: Found): void {
  const unique = /^(kubernetes\.io\/[a-z0-9-]+)\/(?:[0-9a-f]{8}-[0-9a-f-]{27}-)?(.+)$/.exec(text);
  if (unique === null) found.volume(text, null);
  else found.volume(unique[2] ?? text, unique[1] ?? null);
}
