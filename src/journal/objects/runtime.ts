import type { Entry, FieldValue } from "../entry.ts";
import { readCrioName } from "./fields.ts";
import { isId, isName, isNamespace } from "./forms.ts";
import type { Found } from "./found.ts";
import { Q, readCgroup, readText, type TextRule } from "./text.ts";

const rule = (hint: string, pattern: string, add: TextRule["add"]): TextRule => ({
  hint,
  pattern: new RegExp(pattern, "g"),
  add,
});

/**
 * What containerd's, CRI-O's and the kernel's lines name. Metadata is `&PodSandboxMetadata{Name:x,Uid:y,…}` to containerd 2.1 and protobuf text,
 * spaced as it likes, from 2.2. Names are reserved as `<pod>_<ns>_<uid>_<attempt>`, a container's with its own name before.
 */
export const RUNTIME_RULES: readonly TextRule[] = [
  rule(
    "PodSandboxMetadata{",
    String.raw`PodSandboxMetadata\{Name:([^,}]*),Uid:([^,}]*),Namespace:([^,}]*)`,
    ([, name, uid, namespace], found) => found.pod(namespace || null, name || null, uid || null),
  ),
  rule("ontainerMetadata{", String.raw`ContainerMetadata\{Name:([^,}]*)`, ([, name], found) =>
    found.container(name || null, null),
  ),
  rule(
    "namespace:",
    String.raw`\bname:\s*${Q}([^"\\]*)\\*"\s*uid:\s*${Q}([^"\\]*)\\*"\s*namespace:\s*${Q}([^"\\]*)`,
    ([, name, uid, namespace], found) => found.pod(namespace || null, name || null, uid || null),
  ),
  rule(
    "name:",
    String.raw`for (?:container )?(?:&ContainerMetadata\{)?name:\s*${Q}([^"\\]*)\\*"(?!\s*uid:)`,
    ([, name], found) => found.container(name || null, null),
  ),
  rule(
    "_",
    String.raw`${Q}(?:k8s_)?(?:([a-z0-9-]{1,63}|POD)_)?([a-z0-9][a-z0-9.-]{0,252})_([a-z0-9-]{1,63})_([0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32})_\d+\\*"`,
    (match, found) => {
      const [, container, name = "", namespace = "", uid = ""] = match;
      if (!isName(name) || !isNamespace(namespace)) return;
      found.pod(namespace, name, uid);
      if (container !== undefined && container !== "POD") found.container(container, null);
    },
  ),
  rule("andbox ", String.raw`andbox(?: id| with id| for| container)?:? ${Q}?([0-9a-f]{64})\b`, sandboxNamed),
  // A shim's lines name its task: a sandbox or a container, they don't tell.
  rule("to shim ", String.raw`connecting to shim ([0-9a-f]{64})\b`, ([, id = ""], found) => found.container(null, id)),
  rule("ontainer", String.raw`ontainer(?: id| for| to stop)?:? ${Q}?([0-9a-f]{64})\b`, ([, id = ""], found) => {
    if (!found.sandboxes.some((each) => each.id === id)) found.container(null, id);
  }),
  rule("ontainer", String.raw`\b(?:container_id:${Q}|ContainerID:|containerID=)([0-9a-f]{64})`, ([, id = ""], found) =>
    found.container(null, id),
  ),
  rule(
    "mage ",
    String.raw`\b(?:[Pp]ull(?:ing|ed)? image|PullImage|RemoveImage|[Ii]mage)(?: status)?:? ${Q}([^"\\\s]+)`,
    ([, ref = ""], found) => found.image(ref),
  ),
  rule("Image ", String.raw`\b(?:PullImage|RemoveImage) ${Q}([^"\\\s]+)`, ([, ref = ""], found) => found.image(ref)),
  rule("ontainer within ", `ontainer within ${Q}([0-9a-f]{64})`, sandboxNamed),
  rule("sandbox_id:", `sandbox_id:${Q}([0-9a-f]{64})`, sandboxNamed),
  rule("stop pulling", String.raw`stop pulling image (\S+): `, ([, ref = ""], found) => found.image(ref)),
  rule("Multus: [", String.raw`Multus: \[([a-z0-9-]+)/([a-z0-9.-]+)(?:/([0-9a-f-]{36}))?`, podNamed),
  rule("'[", String.raw`'\[([a-z0-9-]+)/([a-z0-9.-]+) [0-9a-f]{64}`, podNamed),
  rule(
    "_",
    String.raw`\b([a-z0-9-]{1,63})_([a-z0-9.-]{1,253})/([0-9a-f]{64})\b`,
    ([, namespace = "", name = "", id = ""], found) => {
      if (isName(name)) found.pod(namespace, name, null);
      found.sandbox(id);
    },
  ),
];

function podNamed([, namespace = "", name = "", uid]: RegExpExecArray, found: Found): void {
  if (isName(name)) found.pod(namespace, name, uid ?? null);
}

function sandboxNamed([, id = ""]: RegExpExecArray, found: Found): void {
  found.sandbox(id);
}

/** CRI-O's names stand bare in its messages: `Creating container: ns/pod/container`. */
const CRIO_NAME =
  /^(?:Running|Creating|Stopp|Created|Attempt|Ran|Removed|Started|Starting)[^:]*: ([a-z0-9-]+\/[a-z0-9.-]+\/[A-Za-z0-9-]+)/;

/** Reads the objects of an entry that isn't klog's. */
export function readRuntime(entry: Entry, found: Found): void {
  const { message, fields } = entry;
  readText(message, RUNTIME_RULES, found);
  for (const key of ["error", "err"]) {
    const value = fields[key];
    if (typeof value === "string") readText(value, RUNTIME_RULES, found);
  }
  const crio = CRIO_NAME.exec(message)?.[1];
  if (crio !== undefined) readCrioName(crio, found);
  const shim = /\/k8s\.io\/([0-9a-f]{64})$/.exec(String(fields.path ?? ""))?.[1];
  if (shim !== undefined) found.container(null, shim);
  for (const key of ["id", "containerID", "container", "container_id"]) idByField(fields[key], found);
  for (const key of ["sandboxID", "podsandboxid", "sandbox"]) {
    const id = fields[key];
    if (typeof id === "string" && isId(id)) found.sandbox(id);
  }
  if (entry.body === "kernel" || message.includes("kubepods")) readCgroup(message, found);
}

/** Short IDs are no identity: `id=dbc1` may be anything. */
function idByField(value: FieldValue, found: Found): void {
  if (typeof value !== "string" || value.length !== 64 || !isId(value)) return;
  if (!found.sandboxes.some((each) => each.id === value)) found.container(null, value);
}
