import { isId, isName, isNamespace, isUid, pluginOf, podsByFormat } from "./forms.ts";
import type { Found } from "./found.ts";

/** A way in which a text names an object. `hint` is a literal that stands in every such text: without it the pattern isn't tried. */
export interface TextRule {
  readonly hint: string;
  readonly pattern: RegExp;
  add(match: RegExpExecArray, found: Found): void;
}

/** A quote, or an escaped one: these texts stand in errors inside quoted errors. */
export const Q = String.raw`\\*"`;

const rule = (hint: string, pattern: string, add: TextRule["add"]): TextRule => ({
  hint,
  pattern: new RegExp(pattern, "g"),
  add,
});

const uidOnly = (uid: string, found: Found): void => {
  if (isUid(uid)) found.podUid(uid);
};

/** The kubelet's own forms, in messages of printf calls and in the errors of structured ones. */
export const KUBELET_RULES: readonly TextRule[] = [
  // GenerateMsgDetailed; a torn down volume's pod is known by its UID alone, and stands as its name too.
  rule("(UID: ", String.raw`\bpod ${Q}([^"\\]+)\\*" \(UID: ${Q}([^"\\]*)`, ([, name = "", uid = ""], found) => {
    if (isName(name) && name !== uid && !isUid(name)) found.pod(null, name, uid === "" ? null : uid);
    else uidOnly(uid, found);
  }),
  rule(
    "(UniqueName: ",
    String.raw`\bvolume ${Q}([^"\\]+)\\*" \(UniqueName: ${Q}([^"\\]*)`,
    ([, name = "", unique = ""], found) => found.volume(name, pluginOf(unique)),
  ),
  rule(
    "(OuterVolumeSpecName: ",
    String.raw`\(OuterVolumeSpecName: ${Q}([^"\\]*)\\*"\)(?:.{0,400}?PluginName ${Q}([^"\\]*))?`,
    ([, name = "", plugin], found) => found.volume(name, plugin || null),
  ),
  rule(
    "InnerVolumeSpecName ",
    String.raw`InnerVolumeSpecName ${Q}([^"\\]*)\\*"\. PluginName ${Q}([^"\\]*)`,
    ([, name = "", plugin], found) => {
      if (found.volumes.length === 0) found.volume(name, plugin || null);
    },
  ),
  rule(
    "{volumeName:",
    String.raw`\{volumeName:(\S*) podName:(\S*) nodeName:([^}\s"]*)\}`,
    ([, unique = "", uid = "", node = ""], found) => {
      uidOnly(uid, found);
      if (found.volumes.length === 0) {
        const name = /^kubernetes\.io\/[a-z-]+\/(?:[0-9a-f-]{36}-)?([a-z0-9-]+)$/.exec(unique)?.[1];
        if (name !== undefined) found.volume(name, pluginOf(unique));
      }
      if (isName(node)) found.node ??= node;
    },
  ),
  rule("GenericPLEG: ", "GenericPLEG: ([0-9a-f-]{32,36})/([0-9a-f]{64}):", ([, uid = "", id = ""], found) => {
    uidOnly(uid, found);
    found.container(null, id);
  }),
  rule("/namespaces/", "/namespaces/([a-z0-9-]+)/pods/([a-z0-9.-]+)", ([, namespace = "", name = ""], found) => {
    if (isName(name)) found.pod(namespace, name, null);
  }),
  rule(
    "pods ",
    String.raw`\bpods ${Q}([a-z0-9.-]+)\\*" (?:not found|is forbidden|already exists)`,
    ([, name = ""], found) => found.pod(null, name, null),
  ),
  rule(
    "od ",
    String.raw`\b[Pp]od ${Q}?([a-z0-9-]+)/([a-z0-9.-]*[a-z0-9])(?![/\w])`,
    ([, namespace = "", name = ""], found) => {
      if (isNamespace(namespace) && namespace !== "namespace") found.pod(namespace, name, null);
    },
  ),
  rule(
    'Kind:"Pod"',
    `Kind:"Pod", Namespace:"([^"]*)", Name:"([^"]+)", UID:"([^"]*)"`,
    ([, namespace = "", name = "", uid = ""], found) => found.pod(namespace || null, name, uid || null),
  ),
  // The same as its own String() writes it, from 1.29 on.
  rule("{Kind:", String.raw`\{Kind:(Pod|Node),Namespace:([^,}]*),Name:([^,}]+),UID:([^,}]*)`, (match, found) => {
    const [, kind, namespace, name = "", uid] = match;
    if (kind === "Pod") found.pod(namespace || null, name, uid || null);
    else found.node ??= name;
  }),
  rule('Kind:"Node"', `Kind:"Node", Namespace:"[^"]*", Name:"([^"]+)"`, ([, name = ""], found) => {
    found.node ??= name;
  }),
  rule(
    "failed to ",
    String.raw`failed to ${Q}(\w+)\\*" for ${Q}([^"\\]+)\\*" with`,
    ([, action = "", target = ""], found) => {
      if (isUid(target)) found.podUid(target);
      else if (/Container|Hook|Resize/.test(action) && isName(target)) found.container(target, null);
    },
  ),
  rule("failed container=", "failed container=([a-z0-9-]+) pod=", ([, name = ""], found) =>
    found.container(name, null),
  ),
  rule(
    "Container{",
    String.raw`Container\{(?:EphemeralContainerCommon:EphemeralContainerCommon\{)?Name:([a-z0-9-]+),Image:([^,}]+)`,
    (match, found) => {
      found.container(match[1] ?? null, null);
      found.image(match[2] ?? "");
    },
  ),
  rule(
    "ontainer ",
    String.raw`\b[Cc]ontainer ${Q}([a-z0-9][a-z0-9-]*)\\*" ?\((?:id=)?${Q}(?:[a-z-]+://)?([0-9a-f]{12,64})`,
    (match, found) => found.container(match[1] ?? null, match[2] ?? null),
  ),
  rule("://", String.raw`\b(?:docker|containerd|cri-o|cri|rkt)://([0-9a-f]{64})`, ([, id = ""], found) =>
    found.container(null, id),
  ),
  rule(
    "ontainer",
    String.raw`\b(?:[Cc]ontainer|containerID|StartContainer|ContainerStatus|ExecSync|StopContainer|RemoveContainer)\W{1,4}([0-9a-f]{64})\b`,
    ([, id = ""], found) => {
      if (!found.sandboxes.some((each) => each.id === id)) found.container(null, id);
    },
  ),
  rule(
    "image",
    String.raw`\b(?:pull(?:ing)? image|unpack image|PullImage|ImageStatus|[Ii]mage) ${Q}([^"\\\s]+)`,
    ([, ref = ""], found) => found.image(ref),
  ),
  rule("PullImage ", String.raw`\bPullImage ${Q}([^"\\\s]+)`, ([, ref = ""], found) => found.image(ref)),
  rule("/pods/", "/pods/([0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32})(?:/|\\b)", ([, uid = ""], found) =>
    uidOnly(uid, found),
  ),
  rule(
    "/var/log/pods/",
    "/var/log/pods/([a-z0-9-]+)_([a-z0-9.-]+)_([0-9a-f-]{32,36})(?:/([a-z0-9-]+)/)?",
    (match, found) => {
      found.pod(match[1] ?? null, match[2] ?? null, match[3] ?? null);
      if (match[4] !== undefined) found.container(match[4], null);
    },
  ),
  rule("register", String.raw`\bregister(?:ed)? node ${Q}?([a-z0-9.-]*[a-z0-9])`, nodeNamed),
  rule(
    "ode ",
    String.raw`\b[Nn]ode ${Q}?([a-z0-9.-]*[a-z0-9])\\*"? (?:was previously registered|not found)`,
    nodeNamed,
  ),
  rule("nodes ", String.raw`\bnodes ${Q}([a-z0-9.-]+)\\*" (?:not found|is forbidden)`, nodeNamed),
  rule("node ", String.raw`\b(?:on|from|for) node ${Q}?([a-z0-9.-]*[a-z0-9])(?![\w/])`, nodeNamed),
  rule("getting node", `error getting node ${Q}([a-z0-9.-]+)`, nodeNamed),
];

function nodeNamed([, name = ""]: RegExpExecArray, found: Found): void {
  if (isName(name)) found.node ??= name;
}

/** Texts longer than this carry dumps; what names the objects stands before them. */
const READ_MAX = 16_384;

/** Reads what `text` names by `rules`, and every `name_ns(uid)`. */
export function readText(text: string, rules: readonly TextRule[], found: Found): void {
  const read = text.length > READ_MAX ? text.slice(0, READ_MAX) : text;
  if (read.includes("(")) podsByFormat(read, found);
  for (const { hint, pattern, add } of rules) {
    if (!read.includes(hint)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(read); match !== null; match = pattern.exec(read)) add(match, found);
  }
}

/** `/kubepods/burstable/pod<uid>/<id>` and `…-pod<uid>.slice/cri-containerd-<id>.scope`: systemd writes a UID's dashes as underscores. */
export function readCgroup(path: string, found: Found): void {
  const uid = /\bpod([0-9a-f]{8}[-_][0-9a-f_-]{27}|[0-9a-f]{32})/.exec(path)?.[1]?.replaceAll("_", "-");
  if (uid !== undefined) uidOnly(uid, found);
  const id = /(?:\/|(?:cri-containerd|crio|docker)-)([0-9a-f]{64})(?:\.scope)?(?=$|[/,\s"])/.exec(path)?.[1];
  if (id !== undefined && isId(id)) found.container(null, id);
}
