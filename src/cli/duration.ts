const UNIT_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 } as const;
/** setTimeout's longest; a longer limit is as good as this one, which is 24 days. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * A duration as Go and kubectl write it: `30s`, `1m30s`, `500ms`. A bare number is refused, as its unit would be a guess.
 * @returns milliseconds, at most what a timer can hold; null when it isn't a duration longer than zero
 */
export function parseDurationMs(text: string): number | null {
  if (!/^(\d+(\.\d+)?(ms|s|m|h))+$/.test(text)) return null;
  let total = 0;
  for (const [, amount, unit] of text.matchAll(/([\d.]+)(ms|s|m|h)/g)) {
    total += Number(amount) * UNIT_MS[unit as keyof typeof UNIT_MS];
  }
  const ms = Math.round(total);
  return ms > 0 ? Math.min(ms, LONGEST_MS) : null;
}
