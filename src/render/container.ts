import type { TracedContainer, TracedPod } from "../contract.ts";
import { logBranch } from "./container-log.ts";
import { exitMeaning } from "./exit-code.ts";
import { type Block, type Branch, facts, labelled, leaf, prose, row, stack } from "./layout.ts";
import { isAlive, type Lineage } from "./pod-state.ts";
import { processBranches } from "./processes.ts";
import { type Line, type Style, solid, text } from "./span.ts";
import { age, between, plural, shortId, shortImage } from "./units.ts";
import { usageBlock } from "./usage.ts";
import type { Context } from "./view.ts";

const EARLIER_SHOWN = 3;
const STATE_STYLE: Readonly<Record<string, Style>> = { running: "green", created: "yellow", unknown: "yellow" };

interface Surroundings {
  readonly traced: TracedPod;
  /** Columns for the name, so that those of one sandbox are aligned. */
  readonly nameWidth: number;
  readonly context: Context;
}

/** A container: what it is and in what state, how it last died, what it uses, its processes, its log. */
export function containerBranch({ newest, earlier }: Lineage, { traced, nameWidth, context }: Surroundings): Branch {
  const died = [newest, ...earlier].find(({ state }) => state === "exited");
  const children: Branch[] = [];
  // An init container that has done its work is no news.
  const troubled =
    died !== undefined &&
    !(died.kind === "init" && died.exitCode === 0) &&
    !(died === newest && died.exitCode === 0 && earlier.length === 0);
  if (troubled)
    children.push({
      head: deathBlock(died, died === newest, context),
      children: logBranch(died, traced, context, true),
    });
  if (newest.state !== "exited") {
    const usage = usageBlock(newest);
    if (usage !== null) children.push(leaf(usage));
    children.push(...processBranches(newest, context));
  }
  if (!(troubled && died === newest)) children.push(...logBranch(newest, traced, context, false));
  const others = earlier.filter((attempt) => attempt !== died);
  if (others.length > 0) children.push(leaf(earlierBlock(others, context)));
  if (context.wide) children.push(...wideBranches(newest));
  return { head: headBlock(newest, earlier.length > 0, traced, nameWidth, context), children };
}

function headBlock(
  container: TracedContainer,
  restarted: boolean,
  traced: TracedPod,
  nameWidth: number,
  context: Context,
): Block {
  const { name, kind, id, attempt, ready, monitor, image } = container;
  const items: Line[] = [
    [text(name.padEnd(nameWidth), "bold")],
    [text(context.wide ? id : shortId(id))],
    [stateText(container, context)],
  ];
  const reference = image.ref ?? image.id;
  items.push([reference === null ? text("image ?") : context.wide ? solid(reference) : text(shortImage(reference))]);
  // Only the API tells kinds apart: without it a "?" on every line would say the same thing each time.
  if (kind !== "app" && (kind !== null || context.wide)) items.push([text(kind ?? "kind ?", "dim")]);
  if (attempt === null || attempt > 0 || restarted) items.push([text(`attempt ${attempt ?? "?"}`)]);
  if (ready === false && isAlive(container) && kind !== "init" && kind !== "ephemeral")
    items.push([text("not ready", "yellow")]);
  // On containerd the monitor is the sandbox's shim, which is said there.
  const shim = traced.sandboxes.find(({ id: sandboxId }) => sandboxId === container.sandboxId)?.shim;
  const repeated = monitor?.program.includes("shim") === true && (shim == null || shim.pid === monitor.pid);
  if (monitor !== null && !repeated) items.push([text(`${monitor.program} ${monitor.pid}`)]);
  return facts(items, "  ");
}

function stateText(container: TracedContainer, { nowMs }: Context) {
  const { state, exitCode, reason, startedAt, finishedAt } = container;
  if (state === "exited") {
    if (exitCode === 0) return text(`completed ${age(finishedAt, nowMs)} ago`, "dim");
    return text(
      `exited ${exitCode ?? "?"}${reason === "OOMKilled" ? " OOMKilled" : ""} ${age(finishedAt, nowMs)} ago`,
      "red",
    );
  }
  const style = STATE_STYLE[state];
  const word = state === "unknown" ? (isAlive(container) ? "alive, state ?" : "state ?") : state;
  return text(
    `${word}${startedAt === null ? (state === "running" ? " ?" : "") : ` ${age(startedAt, nowMs)}`}`,
    ...(style === undefined ? [] : [style]),
  );
}

/** How an attempt ended: code and meaning, reason, the termination message. What the container's own line has said isn't repeated. */
function deathBlock(
  { attempt, exitCode, reason, message, startedAt, finishedAt }: TracedContainer,
  current: boolean,
  { nowMs }: Context,
): Block {
  const ran = between(startedAt, finishedAt);
  const items: Line[] = current ? [] : [[text(`attempt ${attempt ?? "?"} died ${age(finishedAt, nowMs)} ago`, "red")]];
  items.push([text(`exit ${exitMeaning(exitCode, reason)}`, "red")]);
  if (reason === null) items.push([text("reason ?")]);
  else if (reason !== "Completed" && reason !== "OOMKilled") items.push([text(`reason ${reason}`)]);
  items.push([text(`ran ${ran ?? "?"}`)]);
  const said = message === null || message.trim() === "" ? [] : [labelled("message", 9, prose(message.trim(), [], 10))];
  return stack(facts(items), ...said);
}

function earlierBlock(attempts: readonly TracedContainer[], { wide, nowMs }: Context): Block {
  const shown = wide ? attempts : attempts.slice(0, EARLIER_SHOWN);
  const items = shown.map(({ attempt, state, exitCode, finishedAt, id }): Line => {
    const end = state === "exited" ? `exit ${exitCode ?? "?"}` : state;
    return [text(`attempt ${attempt ?? "?"} ${end} ${age(finishedAt, nowMs)} ago (${wide ? id : shortId(id)})`, "dim")];
  });
  if (attempts.length > shown.length)
    items.push([text(`… ${plural(attempts.length - shown.length, "more attempt")}`, "dim")]);
  return labelled("earlier", 9, facts(items));
}

function wideBranches({ image, cgroup, snapshot }: TracedContainer): Branch[] {
  const found: Branch[] = [];
  if (image.id !== null && image.ref !== null) found.push(leaf(labelled("image", 9, row(solid(image.id)))));
  found.push(leaf(labelled("cgroup", 9, row(cgroup === null ? text("?") : solid(cgroup.path)))));
  if (snapshot === null) found.push(leaf(labelled("snapshot", 9, row(text("?")))));
  else found.push(leaf(labelled("snapshot", 9, row(text(`${snapshot.key ?? "key ?"} `), solid(snapshot.upperdir)))));
  return found;
}
