import type { NodectlError } from "../errors.ts";
import { type Block, columns, hang, prose, row, stack } from "./layout.ts";
import { paint, text } from "./span.ts";

/** An expected failure for stderr: one sentence, what to do about it, and what may have been meant. */
export function renderError(
  error: Pick<NodectlError, "message" | "hint" | "candidates">,
  options: { width: number; color: boolean },
): string {
  const candidates: Block[] =
    error.candidates.length === 0
      ? []
      : columns(error.candidates.map(({ kind, id, label }) => [text(kind, "dim"), text(id), text(label)])).map((line) =>
          hang([text("  ")], [text("  ")], row(...line)),
        );
  const hint = error.hint === null ? [] : [hang([text("hint: ", "cyan")], [text("      ")], prose(error.hint))];
  const block = stack(
    hang([text("nodectl: ", "red", "bold")], [text("  ")], prose(error.message)),
    ...candidates,
    ...hint,
  );
  return paint(block(options.width), options.color);
}
