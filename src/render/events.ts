import type { PodEvent } from "../contract.ts";
import { type Block, columns, hang, labelled, prose, row, stack } from "./layout.ts";
import { lineWidth, text } from "./span.ts";
import { age, plural } from "./units.ts";
import type { Context } from "./view.ts";

const SHOWN = 8;

/** What the API's events tell, newest last; a warning keeps two lines, as its cause stands at the end. */
export function eventsBlock(events: readonly PodEvent[] | null, { wide, nowMs }: Context): Block {
  if (events === null) return labelled("events", 10, row(text("?")));
  if (events.length === 0) return labelled("events", 10, row(text("none")));
  const sorted = [...events].sort((a, b) => (a.time ?? "").localeCompare(b.time ?? ""));
  const shown = wide ? sorted : sorted.slice(-SHOWN);
  const omitted = sorted.length - shown.length;
  const heads = columns(
    shown.map(({ time, type, reason, count }) => {
      const style = type === "Normal" ? ("dim" as const) : ("yellow" as const);
      return [text(age(time, nowMs), "dim"), text(reason, style), text(count > 1 ? `×${count}` : ""), text("")];
    }),
  );
  const lines = shown.map(({ type, message }, at): Block => {
    const head = heads[at] ?? [];
    const most = wide ? Number.POSITIVE_INFINITY : type === "Normal" ? 1 : 2;
    return hang(head, [text(" ".repeat(lineWidth(head)))], prose(message === "" ? "no message" : message, [], most));
  });
  const more = omitted > 0 ? [row(text(`… ${plural(omitted, "earlier event")}, all with -o wide`, "dim"))] : [];
  return stack(row(text("events", "dim")), hang([text("  ")], [text("  ")], stack(...more, ...lines)));
}
