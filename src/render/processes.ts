import type { TracedContainer, TracedProcess } from "../contract.ts";
import { type Branch, leaf, row } from "./layout.ts";
import { solid, text } from "./span.ts";
import { age, plural } from "./units.ts";
import type { Context } from "./view.ts";

const SHOWN = 12;

/** A container's processes, children under their parents; many are folded after the first dozen. */
export function processBranches({ processes, state }: TracedContainer, context: Context): Branch[] {
  if (processes === null) return [leaf(row(text("processes ?")))];
  if (processes.length === 0) return state === "running" ? [leaf(row(text("no process", "yellow")))] : [];
  const pidWidth = Math.max(...processes.map(({ pid }) => `${pid}`.length));
  const budget = { left: context.wide ? Number.POSITIVE_INFINITY : SHOWN };
  const shown = grow(parentage(processes), pidWidth, budget, context);
  const folded = processes.length - (SHOWN - budget.left);
  if (!context.wide && folded > 0)
    shown.push(leaf(row(text(`… ${plural(folded, "more process", "more processes")}, all with -o wide`, "dim"))));
  return shown;
}

interface Family {
  readonly process: TracedProcess;
  readonly children: Family[];
}

/** Roots are those whose parent isn't in the container: its init, and what entered from outside (exec). */
function parentage(processes: readonly TracedProcess[]): Family[] {
  const families = new Map(processes.map((process) => [process.pid, { process, children: [] as Family[] }]));
  const roots: Family[] = [];
  for (const family of families.values()) {
    const parent = families.get(family.process.ppid);
    if (parent === undefined || descends(parent, family, families)) roots.push(family);
    else parent.children.push(family);
  }
  return roots;
}

/** A reused pid can make a process its own ancestor. */
function descends(from: Family, ancestor: Family, families: ReadonlyMap<number, Family>): boolean {
  const seen = new Set<Family>();
  for (let at: Family | undefined = from; at !== undefined && !seen.has(at); at = families.get(at.process.ppid)) {
    if (at === ancestor) return true;
    seen.add(at);
  }
  return false;
}

function grow(families: readonly Family[], pidWidth: number, budget: { left: number }, context: Context): Branch[] {
  const branches: Branch[] = [];
  for (const { process, children } of families) {
    if (budget.left <= 0) break;
    budget.left--;
    const pid = text(`${process.pid}`.padEnd(pidWidth + 2), "cyan");
    const extra = context.wide
      ? [text(`${process.user ?? "user ?"} ${age(process.startedAt, context.nowMs)} `, "dim")]
      : [];
    branches.push({
      // A control plane's flags would bury the tree: whole in wide and JSON.
      head: row(pid, ...extra, context.wide ? solid(process.command) : text(process.command)),
      children: grow(children, pidWidth, budget, context),
    });
  }
  return branches;
}
