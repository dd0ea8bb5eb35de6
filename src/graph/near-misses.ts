const MOST = 5;

/**
 * The names that `name` was probably meant to be, best first, at most five: a slip of the pen, a cut-off name, or a pod of the same workload
 * that has since been replaced under another suffix.
 */
export function nearMisses(name: string, names: readonly string[]): string[] {
  const ranked = [...new Set(names)].flatMap((candidate) => {
    const rank = candidate === name ? null : rankOf(name, candidate);
    return rank === null ? [] : { candidate, rank };
  });
  // A plain comparison: the same everywhere, whatever the locale.
  ranked.sort((a, b) => a.rank - b.rank || (a.candidate < b.candidate ? -1 : 1));
  return ranked.slice(0, MOST).map(({ candidate }) => candidate);
}

/** Lower is nearer; null is no near miss. */
function rankOf(name: string, candidate: string): number | null {
  const allowed = Math.min(3, Math.ceil(name.length / 4));
  const distance = Math.abs(name.length - candidate.length) > allowed ? Infinity : editDistance(name, candidate);
  if (name.length > 0 && distance <= allowed) return distance;
  if (name.length > 1 && candidate.startsWith(name)) return 10;
  if (sameWorkload(name, candidate)) return 20;
  if (name.length > 2 && candidate.includes(name)) return 30;
  return null;
}

/** What Kubernetes appends to generated names: letters and digits without vowels. `web-7d4b9c6f5-x2x7q` is `web`'s, `web-0` is not. */
const GENERATED = /(?:-[bcdf-hj-np-tv-z2-9]{5,10})?-[bcdf-hj-np-tv-z2-9]{5}$/;

function sameWorkload(name: string, candidate: string): boolean {
  const [workload, other] = [name.replace(GENERATED, ""), candidate.replace(GENERATED, "")];
  return workload === other && workload !== name && other !== candidate;
}

/** Optimal string alignment: insertions, deletions, substitutions and swapped neighbours each count one. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + changed);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? cost) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
