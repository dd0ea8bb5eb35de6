import type { TracedPod } from "../contract.ts";
import { eventsBlock } from "./events.ts";
import { findingsBlock } from "./findings.ts";
import { type Block, labelled, prose, row, stack } from "./layout.ts";
import { headingBlock } from "./pod-heading.ts";
import { sandboxesBlock } from "./sandboxes.ts";
import { sourcesBlock } from "./sources.ts";
import { type Line, paint, solid, text } from "./span.ts";
import { type Context, contextOf, type RenderOptions, type View } from "./view.ts";
import { volumesBlock } from "./volumes.ts";

/**
 * One pod's chain for people: the answer in the first line, what is wrong under it, then sandbox, containers and processes as a tree, and at
 * the end where all that was read and what stays unknown. "?" stands for what isn't known, never "none".
 *
 * @returns lines no wider than `options.width`, each ended by a line feed; only a path or command alone on its line may be longer
 */
export function renderTrace(view: View<TracedPod>, options: RenderOptions): string {
  const context = contextOf(view, options);
  const { result } = view;
  const sections: Block[] = [
    stack(headingBlock(result, view.target, context), reasonBlock(result)),
    findingsBlock(view.findings),
    sandboxesBlock(result, context),
    stack(
      pathsBlock(result, context),
      volumesBlock(result.volumes, context),
      eventsBlock(result.events, context),
      linksBlock(result, context),
    ),
    sourcesBlock(view, result.pod.sources, context),
  ];
  return paint(separated(sections, options.width), options.color);
}

/** Sections with an empty line between those that say something. */
export function separated(sections: readonly Block[], width: number): Line[] {
  const lines: Line[] = [];
  for (const section of sections) {
    const drawn = section(width);
    if (drawn.length > 0 && lines.length > 0) lines.push([]);
    lines.push(...drawn);
  }
  return lines;
}

/** The kubelet's or API's sentence behind the state. */
function reasonBlock({ pod }: TracedPod): Block {
  if (pod.message === null || pod.message.trim() === "") return stack();
  // The first line says the reason, unless a deletion takes its place.
  const prefix = pod.deletedAt === null || pod.reason === null ? "" : `${pod.reason}: `;
  return prose(`${prefix}${pod.message}`, [], 6);
}

function pathsBlock({ paths }: TracedPod, { wide }: Context): Block {
  const logs = paths.logs === null ? [] : [labelled("logs", 10, row(solid(paths.logs)))];
  const pods = paths.pods === null || !wide ? [] : [labelled("pod dir", 10, row(solid(paths.pods)))];
  return stack(...logs, ...pods);
}

function linksBlock({ links }: TracedPod, { wide }: Context): Block {
  if (!wide || links.length === 0) return stack();
  return labelled(
    "links",
    10,
    stack(
      ...links.map(({ from, to, source }) =>
        row(solid(from), text(" → ", "dim"), solid(to), text(" from ", "dim"), solid(source, "dim")),
      ),
    ),
  );
}
