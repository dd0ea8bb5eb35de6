import type { Found } from "./found.ts";

const UID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const HASH = /^[0-9a-f]{32}$/;
const ID = /^[0-9a-f]{12,64}$/;
const NAME = /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/;
const NAMESPACE = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

/** A pod's UID: the API's, or the hash that a static pod has. */
export const isUid = (text: string): boolean => UID.test(text) || HASH.test(text);

export const isId = (text: string): boolean => ID.test(text);

export const isName = (text: string): boolean => NAME.test(text);

export const isNamespace = (text: string): boolean => NAMESPACE.test(text);

/** What klog prints where there is no value. */
export const isNothing = (text: string): boolean =>
  text === "" || text === "<nil>" || text === "nil" || text === "null";

/** "ns/name" as klog.KRef prints it, or "name" alone. */
export function podByRef(text: string, found: Found): boolean {
  const slash = text.indexOf("/");
  const namespace = slash < 0 ? null : text.slice(0, slash);
  const name = text.slice(slash + 1);
  if (!isName(name) || (namespace !== null && !isNamespace(namespace))) return false;
  found.pod(namespace, name, null);
  return true;
}

/**
 * Every `name_ns(uid)` in a text (the kubelet's format.Pod), and the container's name where `:container` follows. Read from its bracket on
 * both ways, so that a long text costs what it is long.
 * @see kubernetes/kubernetes pkg/kubelet/util/format/pod.go
 */
export function podsByFormat(text: string, found: Found): void {
  for (let open = text.indexOf("("); open > 0; open = text.indexOf("(", open + 1)) {
    const uid = /^[0-9A-Za-z-]{4,64}(?=(?::[^)]{0,64})?\))/.exec(text.slice(open + 1, open + 80))?.[0];
    if (uid === undefined || !/\d/.test(uid)) continue;
    const underscore = text.lastIndexOf("_", open);
    const namespace = text.slice(underscore + 1, open);
    if (underscore <= 0 || !isNamespace(namespace)) continue;
    let start = underscore;
    while (start > 0 && /[-a-z0-9.]/.test(text.charAt(start - 1))) start--;
    const name = text.slice(start, underscore);
    if (!isName(name)) continue;
    found.pod(namespace, name, uid);
    const container = /^\):([a-z0-9]([-a-z0-9]*[a-z0-9])?)(?![-\w])/.exec(
      text.slice(open + 1 + uid.length, open + uid.length + 70),
    )?.[1];
    if (container !== undefined) found.container(container, null);
  }
}

/** `containerd://<id>` and the like; a bare ID; `{"Type":"containerd","ID":"<id>"}`; null for anything else. */
export function containerIdOf(value: unknown): string | null {
  if (typeof value === "object" && value !== null && "ID" in value && typeof value.ID === "string")
    return containerIdOf(value.ID);
  if (typeof value !== "string") return null;
  const inStruct = /(?:^|[{ ])ID:([0-9a-f]{12,64})/.exec(value)?.[1];
  const id = inStruct ?? value.replace(/^[a-z-]+:\/\//, "");
  return isId(id) ? id : null;
}

/** `kubernetes.io/configmap/<uid>-name` and `kubernetes.io/csi/<driver>^<handle>`: the plugin is the first two parts. */
export function pluginOf(uniqueName: string): string | null {
  return /^[a-z0-9.-]+\.[a-z]+\/[A-Za-z0-9.-]+/.exec(uniqueName)?.[0] ?? null;
}
