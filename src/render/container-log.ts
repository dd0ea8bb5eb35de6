import type { TracedContainer, TracedPod } from "../contract.ts";
import { type Block, type Branch, facts, hang, labelled, leaf, prose, row, stack } from "./layout.ts";
import { type Line, solid, text } from "./span.ts";
import { bytes, plural } from "./units.ts";
import type { Context } from "./view.ts";

const TAIL_LINES = 10;

/** A container's log: path below the pod's log directory, size, rotated files; its last lines where it died. */
export function logBranch(
  container: TracedContainer,
  traced: TracedPod,
  { wide }: Context,
  withTail: boolean,
): Branch[] {
  const { log } = container;
  if (log === null) return [leaf(labelled("log", 5, row(text("?"))))];
  const rotated = log.rotated.reduce((sum, file) => sum + file.bytes, 0);
  const items: Line[] = [
    [solid(wide ? log.path : below(traced.paths.logs, log.path))],
    [text(log.bytes === null ? "size ?" : bytes(log.bytes))],
  ];
  if (log.rotated.length > 0)
    items.push([text(`and ${plural(log.rotated.length, "rotated file")}, ${bytes(rotated)}`)]);
  const blocks: Block[] = [labelled("log", 5, facts(items, " "))];
  if (wide) {
    if (log.link !== null) blocks.push(labelled("link", 5, row(solid(log.link))));
    for (const file of log.rotated)
      blocks.push(labelled("old", 5, facts([[solid(file.path)], [text(bytes(file.bytes))]], " ")));
  }
  if (withTail) blocks.push(hang([text("  ")], [text("  ")], tailBlock(log.tail, wide)));
  return [leaf(stack(...blocks))];
}

function tailBlock(tail: NonNullable<TracedContainer["log"]>["tail"], wide: boolean): Block {
  if (tail === null) return row(text("last lines ?", "dim"));
  if (tail.length === 0) return row(text("it wrote nothing", "dim"));
  return stack(
    ...tail
      .slice(-TAIL_LINES)
      .map(({ text: said }) => (wide ? prose(said, ["dim"]) : row(text(said.replace(/\r?\n$/, ""), "dim")))),
  );
}

const below = (directory: string | null, path: string): string =>
  directory !== null && path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : path;
