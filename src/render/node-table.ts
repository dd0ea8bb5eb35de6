import type { TracedNode } from "../contract.ts";
import { findingsBlock } from "./findings.ts";
import { type Block, facts } from "./layout.ts";
import { orphansBlock } from "./orphans.ts";
import { HEALTH_STYLE } from "./pod-heading.ts";
import { type Health, judgedState } from "./pod-state.ts";
import { podsBlock } from "./pod-table.ts";
import { sourcesBlock } from "./sources.ts";
import { type Line, paint, text } from "./span.ts";
import { separated } from "./trace.ts";
import { plural } from "./units.ts";
import { contextOf, type RenderOptions, type View } from "./view.ts";

/**
 * A whole node for people: the verdict in the first line, every pod's chain in two lines (one where the terminal is wide enough), what
 * belongs to no pod, findings, sources and unknowns.
 *
 * @returns lines no wider than `options.width`, each ended by a line feed; only a path or command alone on its line may be longer
 */
export function renderNode(view: View<TracedNode>, options: RenderOptions): string {
  const context = contextOf(view, options);
  const { pods, orphans } = view.result;
  const sources = [...new Set(pods.flatMap(({ pod }) => pod.sources))];
  const sections = [
    verdictBlock(view),
    podsBlock(pods, view.findings, context),
    orphansBlock(orphans, context),
    findingsBlock(view.findings),
    sourcesBlock(view, sources, context),
  ];
  return paint(separated(sections, options.width), options.color);
}

function verdictBlock({ result, target, findings }: View<TracedNode>): Block {
  const node = result.pods.find(({ pod }) => pod.node !== null)?.pod.node ?? target?.name ?? "node ?";
  const counts = new Map<Health, number>();
  for (const pod of result.pods) {
    const { health } = judgedState(pod, findings);
    counts.set(health, (counts.get(health) ?? 0) + 1);
  }
  const words = ["running", "not ready", "waiting", "terminating", "broken", "completed", "unknown"] as const;
  const shares = words.flatMap((health) => {
    const count = counts.get(health) ?? 0;
    return count === 0 ? [] : [text(`${count} ${health}`, HEALTH_STYLE[health])];
  });
  const items: Line[] = [[text(node, "bold")], [text(plural(result.pods.length, "pod"))]];
  if (shares.length > 0) items.push(shares.flatMap((share, at) => (at === 0 ? [share] : [text(", "), share])));
  const things = result.orphans.length;
  if (things > 0) items.push([text(`${plural(things, "thing")} without an owner`, "yellow")]);
  const serious = findings.filter(({ severity }) => severity !== "info").length;
  if (serious > 0) items.push([text(plural(serious, "finding"), "red")]);
  return facts(items);
}
