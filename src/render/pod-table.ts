import type { Finding, TracedContainer, TracedPod } from "../contract.ts";
import { type Block, columns, facts, hang, row, stack } from "./layout.ts";
import { HEALTH_STYLE } from "./pod-heading.ts";
import {
  type Health,
  isAlive,
  judgedState,
  lineages,
  type PodState,
  podAge,
  readyCount,
  restartCount,
  sandboxesNewestFirst,
} from "./pod-state.ts";
import { elide, type Line, lineWidth, part, type Span, solid, text } from "./span.ts";
import { shortId } from "./units.ts";
import type { Context } from "./view.ts";

/** Who needs help comes first. */
const ORDER: readonly Health[] = ["broken", "waiting", "not ready", "terminating", "unknown", "running", "completed"];

/** A state that is longer is no state of Kubernetes'. */
const STATE_WIDTH = 26;

/** Containers get a line of their own where less than this is left beside the chain. */
const CONTAINERS_WIDTH = 20;

const NAME = "NAMESPACE/NAME";
const ANSWER = ["STATE", "READY", "RESTARTS", "AGE"];
const CHAIN = ["POD ID", "SHIM", "IP"];

interface Row {
  readonly name: Span;
  readonly answer: readonly Span[];
  readonly chain: readonly Span[];
  readonly containers: readonly Line[];
}

/** Pods as a table without borders: one line each where all of them fit, else the answer in a first line and the chain in a second. */
export function podsBlock(pods: readonly TracedPod[], findings: readonly Finding[], context: Context): Block {
  if (pods.length === 0) return stack();
  const rank = (pod: TracedPod) => ORDER.indexOf(judgedState(pod, findings).health);
  const key = ({ pod }: TracedPod) => `${pod.namespace ?? ""}/${pod.name ?? pod.uid}`;
  const sorted = [...pods].sort((a, b) => rank(a) - rank(b) || key(a).localeCompare(key(b), "en"));
  const rows = [headRow(), ...sorted.map((pod) => podRow(pod, judgedState(pod, findings), context))];
  return (width) => {
    const single = singleLines(rows);
    return single.every((line) => lineWidth(line) <= width) ? single : doubleLines(rows, width);
  };
}

function headRow(): Row {
  const dim = (names: readonly string[]): Span[] => names.map((name) => text(name, "dim"));
  return { name: text(NAME, "dim"), answer: dim(ANSWER), chain: dim(CHAIN), containers: [dim(["CONTAINERS"])] };
}

function podRow(traced: TracedPod, { word, health }: PodState, context: Context): Row {
  const { pod } = traced;
  const [sandbox] = sandboxesNewestFirst(traced.sandboxes);
  const restarts = restartCount(traced);
  const state = text(word, HEALTH_STYLE[health]);
  // An init container that has done its work is no news.
  const families = lineages(traced.containers).filter(
    ({ newest }) => context.wide || newest.kind !== "init" || newest.exitCode !== 0,
  );
  return {
    name: solid(`${pod.namespace ?? "?"}/${pod.name ?? pod.uid}`, "bold"),
    answer: [
      part(state, elide(state.shown, STATE_WIDTH)),
      text(readyCount(traced) ?? "-"),
      text(restarts === null ? "?" : `${restarts}`),
      text(podAge(traced, context.nowMs)),
    ],
    chain: [
      text(sandbox === undefined ? "no sandbox" : context.wide ? sandbox.id : shortId(sandbox.id)),
      text(shimCell(sandbox?.shim, sandbox !== undefined)),
      text(`${addresses(pod.ips, context.wide)}${pod.hostNetwork === true ? " host" : ""}`),
    ],
    containers:
      families.length === 0 ? [[text("no containers", "dim")]] : families.map(({ newest }) => containerCell(newest)),
  };
}

/** "no shim" where there can't be one, as on CRI-O. */
function shimCell(shim: { pid: number } | null | undefined, expected: boolean): string {
  if (!expected) return "-";
  if (shim === undefined) return "no shim";
  return shim === null ? "?" : `${shim.pid}`;
}

function addresses(ips: readonly string[] | null, all: boolean): string {
  if (ips === null) return "?";
  return ips.length === 0 ? "no IP" : all ? ips.join(",") : (ips[0] ?? "");
}

/** A living container with its init's pid, any other with its state. */
function containerCell(container: TracedContainer): Line {
  const { name, state, exitCode, processes } = container;
  if (!isAlive(container)) {
    const word = state === "exited" ? `exited ${exitCode ?? "?"}` : state === "unknown" ? "?" : state;
    return [text(`${name} ${word}`, "dim")];
  }
  const pids = new Set(processes?.map(({ pid }) => pid));
  const init = processes?.find(({ ppid }) => !pids.has(ppid)) ?? processes?.[0];
  return [
    text(`${name} `),
    text(init === undefined ? (processes === null ? "?" : "no process") : `${init.pid}`, "cyan"),
  ];
}

function singleLines(rows: readonly Row[]): Line[] {
  const lines = columns(rows.map(({ name, answer, chain }) => [name, ...answer, ...chain, text("")]));
  const joined = ({ containers }: Row): Line =>
    containers.flatMap((container, at) => (at === 0 ? container : [text(" · ", "dim"), ...container]));
  return rows.map((of, at) => [...(lines[at] ?? []), ...joined(of)]);
}

/** A name that leaves no room for the answer stands on a line above both. */
function doubleLines(rows: readonly Row[], width: number): Line[] {
  const answers = columns(rows.map(({ answer }) => answer));
  const chains = columns(rows.map(({ chain }) => [...chain, text("")]));
  const room = width - 2 - Math.max(...answers.map(lineWidth));
  const nameWidth = Math.max(
    NAME.length,
    ...rows.map(({ name }) => lineWidth([name])).filter((length) => length <= room),
  );
  const indent = [text("  ")];
  return rows.flatMap(({ name, chain, containers }, at): readonly Line[] => {
    const long = lineWidth([name]) > nameWidth;
    const padding = text(" ".repeat(2 + nameWidth - (long ? 0 : lineWidth([name]))));
    const first = row(...(long ? [] : [name]), padding, ...(answers[at] ?? []));
    const aligned = [...indent, ...(chains[at] ?? [])];
    const second =
      lineWidth(aligned) + CONTAINERS_WIDTH <= width
        ? hang(aligned, [text(" ".repeat(lineWidth(aligned)))], facts(containers))
        : hang(
            indent,
            indent,
            stack(
              facts(
                chain.map((cell) => [cell]),
                "  ",
              ),
              facts(containers),
            ),
          );
    return stack(...(long ? [row(name)] : []), first, second)(width);
  });
}
