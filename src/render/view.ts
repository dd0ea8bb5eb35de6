import type { Envelope } from "../contract.ts";

/** What a screen is drawn from: an answer's envelope, which has a result. */
export interface View<R> extends Pick<Envelope<R>, "target" | "collectedAt" | "findings" | "probes" | "unknowns"> {
  readonly result: R;
}

export interface RenderOptions {
  /** Columns, at least 40; see `outputWidth`. */
  readonly width: number;
  readonly color: boolean;
  /** `-o wide`: everything, full IDs. */
  readonly wide: boolean;
  /** The node's clock, for ages; null takes the time of collection. */
  readonly now: Date | null;
}

/** What every part of a screen needs to know. */
export interface Context {
  readonly wide: boolean;
  readonly nowMs: number | null;
}

export function contextOf(view: Pick<View<unknown>, "collectedAt">, options: RenderOptions): Context {
  const collected = view.collectedAt === null ? Number.NaN : Date.parse(view.collectedAt);
  return { wide: options.wide, nowMs: options.now?.getTime() ?? (Number.isNaN(collected) ? null : collected) };
}
