import type { Orphan } from "../contract.ts";
import { type Block, hang, prose, row, stack } from "./layout.ts";
import { solid, text } from "./span.ts";
import { age, plural, shortId } from "./units.ts";
import type { Context } from "./view.ts";

const NAMES: Readonly<Record<Orphan["kind"], readonly [one: string, many: string]>> = {
  shim: ["shim", "shims"],
  process: ["process", "processes"],
  netns: ["network namespace", "network namespaces"],
  veth: ["veth", "veths"],
  "log-directory": ["log directory", "log directories"],
  "pod-directory": ["pod directory", "pod directories"],
};
const SHOWN = 5;

/** What is on the node and belongs to no pod, by kind, each with the reason for saying so. */
export function orphansBlock(orphans: readonly Orphan[], context: Context): Block {
  const kinds = [...new Set(orphans.map(({ kind }) => kind))];
  return stack(
    ...kinds.map((kind) =>
      kindBlock(
        kind,
        orphans.filter((orphan) => orphan.kind === kind),
        context,
      ),
    ),
  );
}

function kindBlock(kind: Orphan["kind"], orphans: readonly Orphan[], context: Context): Block {
  const shown = context.wide ? orphans : orphans.slice(0, SHOWN);
  const left = orphans.length - shown.length;
  const more = left > 0 ? [row(text(`… ${left} more, all with -o wide`, "dim"))] : [];
  const indent = [text("  ")];
  return stack(
    row(text(`${plural(orphans.length, ...NAMES[kind])} without an owner`, "yellow")),
    hang(indent, indent, stack(...shown.map((orphan) => orphanBlock(orphan, context)), ...more)),
  );
}

function orphanBlock({ id, path, since, why }: Orphan, { wide, nowMs }: Context): Block {
  // Only an ID of the runtime's is short enough at 13 characters; a pid, a device or an address is itself.
  const name = /^[0-9a-f]{64}$/.test(id) && !wide ? shortId(id) : id;
  const when = since === null ? "" : ` for ${age(since, nowMs)}`;
  const where = path === null || path === id ? [] : [row(solid(path))];
  return hang([], [text("  ")], stack(prose(`${name}${when}: ${why}`), ...where));
}
