import type { Envelope, TracedPod } from "../contract.ts";
import { type Block, facts, row, stack } from "./layout.ts";
import { type Health, isAlive, lastExit, podAge, podState, readyCount, restartCount } from "./pod-state.ts";
import { elideMiddle, type Line, lineWidth, part, type Span, type Style, solid, text } from "./span.ts";
import { age, duration, plural } from "./units.ts";
import type { Context } from "./view.ts";

export const HEALTH_STYLE: Readonly<Record<Health, Style>> = {
  broken: "red",
  waiting: "yellow",
  "not ready": "yellow",
  terminating: "yellow",
  unknown: "yellow",
  running: "green",
  completed: "dim",
};

/** Names cut shorter than this are no help. */
const MIN_NAME = 12;
const MIN_NODE = 8;

/**
 * "web · default · Running on w1 · 2/2 ready · 0 restarts · 14m", and what else identifies the pod under it. The state must stay on the first
 * line: what is too long there (when the last restart was, the node, the name) is cut or left out, and names stand whole below.
 */
export function headingBlock(traced: TracedPod, target: Envelope<unknown>["target"], context: Context): Block {
  const { namespace, name } = traced.pod;
  const shownName = text(name ?? "pod ?", "bold");
  const node = text(traced.pod.node ?? (target === null || target.kind === "bundle" ? "?" : target.name));
  const answer = answerOf(traced, context);
  const identity = identityFacts(traced);
  return (width) => {
    const named = (last: boolean): Line[] => [[shownName], [text(namespace ?? "namespace ?")], ...answer(node, last)];
    for (const whole of [named(true), named(false)]) {
      if (sumWidth(whole) <= width) return stack(facts(whole), facts(identity))(width);
    }
    const full = row(text("pod ", "dim"), solid(`${namespace ?? "?"}/${name ?? "?"}`));
    const room = (shown: Span) => width - sumWidth([[text("")], ...answer(shown, false)]);
    if (room(node) >= MIN_NAME) {
      const cut = part(shownName, elideMiddle(shownName.shown, room(node)));
      return stack(facts([[cut], ...answer(node, false)]), full, facts(identity))(width);
    }
    const cutNode = part(node, elideMiddle(node.shown, Math.max(room(part(node, "")) - MIN_NAME, MIN_NODE)));
    const cut = part(shownName, elideMiddle(shownName.shown, Math.max(room(cutNode), MIN_NAME)));
    return stack(
      facts([[cut], ...answer(cutNode, false)]),
      full,
      facts([...identity, [text("node ", "dim"), node]]),
    )(width);
  };
}

const sumWidth = (items: readonly Line[]): number =>
  items.reduce((sum, item) => sum + lineWidth(item), (items.length - 1) * 3);

/** State, readiness, restarts, age: for a node's name as it shall be shown, with or without the time of the last restart. */
function answerOf(traced: TracedPod, { nowMs }: Context): (node: Span, last: boolean) => Line[] {
  const { word, health } = podState(traced);
  const ready = readyCount(traced);
  const state = text(`${word}${deletionAge(traced.pod.deletedAt, word, nowMs)} on `, HEALTH_STYLE[health]);
  return (node, last) => [
    [state, node],
    ...(ready === null ? [[text("no containers")]] : [[text(`${ready} ready`)]]),
    ...(ready?.startsWith("?") === true ? [[text(`${traced.containers.filter(isAlive).length} alive`)]] : []),
    ...(ready === null ? [] : [[text(restarts(traced, last ? nowMs : null))]]),
    [text(podAge(traced, nowMs))],
  ];
}

/** The API stamps a deletion with its deadline: the request's time plus the grace period, so it may lie ahead. */
function deletionAge(deletedAt: string | null, word: string, nowMs: number | null): string {
  if (deletedAt === null) return "";
  const ahead = nowMs === null ? Number.NaN : Date.parse(deletedAt) - nowMs;
  if (ahead > 0) return `, ${duration(ahead)} of grace left,`;
  return word === "Deleted" ? ` ${age(deletedAt, nowMs)} ago` : ` for ${age(deletedAt, nowMs)}`;
}

function restarts(traced: TracedPod, nowMs: number | null): string {
  const count = restartCount(traced);
  if (count === null) return "? restarts";
  const last = count > 0 && nowMs !== null ? lastExit(traced) : null;
  return `${plural(count, "restart")}${last === null ? "" : ` (${age(last, nowMs)} ago)`}`;
}

function identityFacts({ pod }: TracedPod): Line[] {
  const ips = pod.ips === null ? "IP ?" : pod.ips.length === 0 ? "no IP" : pod.ips.join(", ");
  const items: Line[] = [[text("uid ", "dim"), text(pod.uid)], [text(pod.qosClass ?? "QoS ?")], [text(ips)]];
  if (pod.static === true) items.push([text("static pod")]);
  if (pod.hostNetwork === true) items.push([text("host network")]);
  return items;
}
