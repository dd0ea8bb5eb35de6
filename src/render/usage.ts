import type { TracedContainer } from "../contract.ts";
import { type Block, facts, row } from "./layout.ts";
import { type Line, text } from "./span.ts";
import { bytes, millicores, plural } from "./units.ts";

/** "mem 12.3 MiB of 32 MiB · cpu 3m of 100m · pids 4 · 2 OOM kills · throttled 12 %": each number beside its limit. */
export function usageBlock({ usage }: TracedContainer): Block | null {
  if (usage === null) return row(text("usage ?"));
  const items: Line[] = [
    [
      text("mem ", "dim"),
      text(
        `${amount(usage.memoryBytes, bytes)}${limit(usage.memoryLimitBytes, bytes)}`,
        ...pressed(usage.memoryBytes, usage.memoryLimitBytes),
      ),
    ],
    [
      text("cpu ", "dim"),
      text(`${amount(usage.cpuMillicores, millicores)}${limit(usage.cpuLimitMillicores, millicores)}`),
    ],
    [
      text("pids ", "dim"),
      text(`${amount(usage.pids, String)}${limit(usage.pidsLimit, String)}`, ...pressed(usage.pids, usage.pidsLimit)),
    ],
  ];
  if (usage.oomKills !== null && usage.oomKills > 0) items.push([text(plural(usage.oomKills, "OOM kill"), "red")]);
  if (usage.throttledPercent !== null && usage.throttledPercent >= 0.5)
    items.push([text(`throttled ${Math.round(usage.throttledPercent)} %`, "yellow")]);
  return facts(items);
}

const amount = (value: number | null, unit: (value: number) => string): string => (value === null ? "?" : unit(value));
const limit = (value: number | null, unit: (value: number) => string): string =>
  value === null ? "" : ` of ${unit(value)}`;
const pressed = (value: number | null, most: number | null) =>
  value !== null && most !== null && value >= most * 0.9 ? (["red"] as const) : [];
