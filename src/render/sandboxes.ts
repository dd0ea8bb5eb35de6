import type { TracedPod, TracedSandbox } from "../contract.ts";
import { containerBranch } from "./container.ts";
import { type Block, type Branch, facts, hang, labelled, leaf, row, stack, tree } from "./layout.ts";
import { isAlive, type Lineage, lineages, sandboxesNewestFirst } from "./pod-state.ts";
import { type Line, type Style, solid, text } from "./span.ts";
import { age, plural, shortId, shortImage } from "./units.ts";
import type { Context } from "./view.ts";

const STATE_STYLE: Readonly<Record<string, Style>> = { ready: "green", notready: "yellow", unknown: "yellow" };
const OLD_SHOWN = 3;

/** The pod's sandboxes, newest first, each with the containers in it; old ones with nothing alive in one line. */
export function sandboxesBlock(traced: TracedPod, context: Context): Block {
  const sandboxes = sandboxesNewestFirst(traced.sandboxes);
  const ids = new Set(sandboxes.map(({ id }) => id));
  const families = lineages(traced.containers);
  const [newest] = sandboxes;
  const drawn: Block[] = [];
  const old: Block[] = [];
  for (const sandbox of sandboxes) {
    const members = families.filter(({ newest: container }) => container.sandboxId === sandbox.id);
    const living = sandbox.state === "ready" || members.some(({ newest: container }) => isAlive(container));
    if (sandbox === newest || living || context.wide) {
      const waiting = sandbox === newest ? (traced.waiting ?? []) : [];
      drawn.push(sandboxBlock(sandbox, members, waiting, traced, context));
    } else old.push(oldSandbox(sandbox, traced, context));
  }
  const lost = families.filter(
    ({ newest: container }) => container.sandboxId === null || !ids.has(container.sandboxId),
  );
  if (lost.length > 0)
    drawn.push(stack(row(text("containers without a known sandbox", "yellow")), tree(branches(lost, traced, context))));
  if (sandboxes.length === 0 && lost.length === 0) {
    const none = row(text("sandbox ", "bold"), text("none found on the node"));
    drawn.push(stack(none, tree((traced.waiting ?? []).map(waitingBranch))));
  }
  const more =
    old.length > OLD_SHOWN
      ? [row(text(`… ${plural(old.length - OLD_SHOWN, "older sandbox", "older sandboxes")}, all with -o wide`, "dim"))]
      : [];
  return stack(...drawn, ...old.slice(0, OLD_SHOWN), ...more);
}

const branches = (families: readonly Lineage[], traced: TracedPod, context: Context): Branch[] => {
  const nameWidth = Math.max(0, ...families.map(({ newest }) => newest.name.length).filter((length) => length <= 20));
  return families.map((family) => containerBranch(family, { traced, nameWidth, context }));
};

type Waiting = NonNullable<TracedPod["waiting"]>[number];

/** A container that hasn't been made yet, and what the kubelet says it waits for. */
const waitingBranch = ({ name, kind, image, reason }: Waiting): Branch =>
  leaf(
    facts(
      [
        [text(name)],
        [text(`waiting${reason === null ? "" : `: ${reason}`}`, "yellow")],
        [text(image === null ? "image ?" : shortImage(image))],
        ...(kind === "app" ? [] : [[text(kind)]]),
      ],
      "  ",
    ),
  );

function sandboxBlock(
  sandbox: TracedSandbox,
  members: readonly Lineage[],
  waiting: readonly Waiting[],
  traced: TracedPod,
  context: Context,
): Block {
  const head = facts(
    [
      [text("sandbox ", "bold"), text(context.wide ? sandbox.id : shortId(sandbox.id))],
      ...stateFacts(sandbox, context),
    ],
    "  ",
  );
  const children = [...branches(members, traced, context), ...waiting.map(waitingBranch)];
  if (children.length === 0) children.push(leaf(row(text("no containers in it"))));
  const guide = [text("│ ", "dim")];
  return stack(head, hang(guide, guide, details(sandbox)), tree(children));
}

function stateFacts(sandbox: TracedSandbox, { nowMs }: Context): Line[] {
  const state = sandbox.state === "unknown" ? "state ?" : sandbox.state;
  return [
    [text(state, ...styleOf(STATE_STYLE[sandbox.state]))],
    [text(age(sandbox.createdAt, nowMs))],
    [text(`attempt ${sandbox.attempt ?? "?"}`)],
  ];
}

const styleOf = (style: Style | undefined): Style[] => (style === undefined ? [] : [style]);

const LABEL = 7;

function details({ shim, pause, cgroup, netns, veths, cni }: TracedSandbox): Block {
  // Left out is what cannot exist: on CRI-O there is neither shim nor pause process.
  const who: Line[] = [];
  if (shim !== undefined) who.push([text(shim === null ? "?" : `${shim.pid}`)]);
  if (pause !== undefined) who.push([text("pause ", "dim"), text(pause === null ? "?" : `${pause.pid}`)]);
  return stack(
    ...(who.length === 0 ? [] : [labelled(shim === undefined ? "" : "shim", LABEL, facts(who))]),
    labelled("cgroup", LABEL, row(cgroup === null ? text("?") : solid(cgroup.path))),
    labelled("netns", LABEL, netnsBlock(netns)),
    ...vethBlocks(veths),
    ...(cni === undefined ? [] : [filesBlock("ipam", cni.ipam), filesBlock("cni", cni.cache)]),
  );
}

const NETNS_WORDS = {
  ok: ["ok", "green"],
  missing: ["MISSING, no such file", "red"],
  unmounted: ["NOT MOUNTED, a plain file", "red"],
  foreign: ["FOREIGN, not the pod's", "red"],
  host: ["the node's own", "dim"],
  released: ["released", "dim"],
} as const;

function netnsBlock(netns: TracedSandbox["netns"]): Block {
  if (netns === null) return row(text("?"));
  const [words, style] = netns.state === null ? (["state ?", "yellow"] as const) : NETNS_WORDS[netns.state];
  if (netns.state === "host") return row(text(words));
  const path = netns.path === null ? text("path ?") : solid(netns.path);
  return facts([[text(words, style), text(` (${netns.inode ?? "inode ?"})`)], [path]], " ");
}

function vethBlocks(veths: TracedSandbox["veths"]): Block[] {
  if (veths === undefined) return [];
  if (veths === null) return [labelled("veth", LABEL, row(text("?")))];
  if (veths.length === 0) return [labelled("veth", LABEL, row(text("none")))];
  return veths.map(({ host, container, mac, bridge, mtu }) =>
    hang(
      [text(`${container ?? "?"} `.padEnd(LABEL), "dim")],
      [text(" ".repeat(LABEL))],
      facts([
        [text(`⇄ ${host}${bridge === null ? "" : ` on ${bridge}`}`)],
        [text(`mac ${mac ?? "?"}`)],
        [text(`mtu ${mtu ?? "?"}`)],
      ]),
    ),
  );
}

function filesBlock(label: string, files: readonly string[] | null): Block {
  if (files === null || files.length === 0) return labelled(label, LABEL, row(text(files === null ? "?" : "none")));
  return labelled(label, LABEL, stack(...files.map((file) => row(solid(file)))));
}

/** An ended sandbox in one line: it is history, but a namespace that it still holds is not. */
function oldSandbox(sandbox: TracedSandbox, traced: TracedPod, context: Context): Block {
  const ended = traced.containers.filter(({ sandboxId }) => sandboxId === sandbox.id).length;
  const netns = sandbox.netns?.state ?? null;
  return facts(
    [
      [text(`sandbox ${shortId(sandbox.id)}`, "dim")],
      ...stateFacts(sandbox, context),
      [text(plural(ended, "container"), "dim")],
      ...(sandbox.netns === null || netns === "host"
        ? []
        : [[text(`netns ${netns === null ? "?" : NETNS_WORDS[netns][0]}`, netns === "released" ? "dim" : "yellow")]]),
    ],
    "  ",
  );
}
