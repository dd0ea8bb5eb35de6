import type { ProbeReport, Unknown } from "../contract.ts";
import { type Block, facts, hang, labelled, prose, stack } from "./layout.ts";
import { type Line, text } from "./span.ts";
import { clock, plural } from "./units.ts";
import type { Context, View } from "./view.ts";

/** Not there is normal (no CRI-O on a containerd node); these lose something that should have been. */
const LOST: readonly string[] = ["denied", "timed-out", "failed", "truncated"];

/** Where the answer was read, which probes failed, and what stays unknown for it. */
export function sourcesBlock(view: View<unknown>, sources: readonly string[], context: Context): Block {
  const { target, collectedAt, probes } = view;
  const read: Line[] = [];
  if (sources.length > 0) read.push([text(sources.join(", "))]);
  const lost = probes.filter(({ status }) => (context.wide ? status !== "ok" : LOST.includes(status)));
  if (probes.length > 0)
    read.push([
      text(
        lost.length === 0
          ? `${plural(probes.length, "probe")} answered`
          : `${lost.length} of ${plural(probes.length, "probe")} failed`,
      ),
    ]);
  if (target !== null)
    read.push([
      text(
        target.kind === "local" ? target.name : `${target.kind} ${target.address ?? target.name}${hops(target.via)}`,
      ),
    ]);
  if (collectedAt !== null) read.push([text(clock(collectedAt))]);
  const blocks: Block[] = [];
  if (read.length > 0) blocks.push(labelled("sources", 10, facts(read)));
  if (lost.length > 0) blocks.push(labelled("failed", 10, facts(lost.map((probe) => lostProbe(probe, context.wide)))));
  return stack(...blocks, unknownsBlock(view.unknowns));
}

const hops = (via: readonly string[]): string => (via.length === 0 ? "" : ` via ${via.join(", ")}`);

function lostProbe({ id, status, reason }: ProbeReport, wide: boolean): Line {
  return [text(`${id} ${status}`, "yellow"), text(wide && reason !== null ? `: ${reason}` : "", "dim")];
}

/** "? ready state: crictl gave no answer within 5 s"; what is unknown for the same reason stands together. */
function unknownsBlock(unknowns: readonly Unknown[]): Block {
  const byWhy = new Map<string, string[]>();
  for (const { what, why } of unknowns) byWhy.set(why, [...(byWhy.get(why) ?? []), what]);
  return stack(
    ...[...byWhy].map(([why, whats]) =>
      hang(
        [text("? ", "yellow")],
        [text("  ")],
        prose(whats.length === 1 ? `${whats[0]}: ${why}` : `${why}, hence unknown: ${whats.join("; ")}`),
      ),
    ),
  );
}
