import { EXIT } from "../errors.ts";
import type { ProbeRequest } from "../probes/probe.ts";
import { renderJson } from "../render/json.ts";
import { type Block, hang, prose, row, stack } from "../render/layout.ts";
import { outputWidth } from "../render/output-width.ts";
import { type Line, paint, solid, text } from "../render/span.ts";
import { bytes } from "../render/units.ts";
import { type PrintableRequest, printableScript } from "../transport/batch-script.ts";
import { plannedProbes } from "../use/plan.ts";
import type { Outcome } from "./command.ts";
import { type Io, wantsColor } from "./io.ts";

type Planned = PrintableRequest & Pick<ProbeRequest["probe"], "what">;

/** What `command` would run on the node and with which privilege. Touches nothing, this side included. */
export function printProbes(command: "trace" | "collect", json: boolean, io: Io): Outcome {
  const requests = plannedProbes(command);
  const planned = printableScript(requests).map((each, at) => ({ ...each, what: requests[at]?.probe.what ?? "" }));
  const stdout = json
    ? asJson(command, planned)
    : asText(command, planned, outputWidth(io.stdout), wantsColor(io.stdout, io.env));
  return { exitCode: EXIT.ok, stdout, stderr: "" };
}

function asText(command: string, planned: readonly Planned[], width: number, color: boolean): string {
  const onNode = planned.filter(({ lane }) => lane !== "api");
  const asRoot = onNode.filter(({ privilege }) => privilege === "root").length;
  const api = planned.length - onNode.length;
  const lines: Line[] = [
    ...prose(
      `nodectl ${command} runs up to ${onNode.length} probes on the node, ${asRoot} of them as root, and asks the API up to ${api}`,
      ["bold"],
    )(width),
    ...prose(
      "All of them only read. Nothing has been run. Root is the login itself or 'sudo -n'; where both are refused, the login tries without. <...> is known on the way.",
    )(width),
  ];
  for (const each of planned) lines.push([], ...probeBlock(each)(width));
  return paint(lines, color);
}

function probeBlock({ id, what, lane, privilege, timeoutMs, maxBytes, command }: Planned): Block {
  const who =
    lane === "api"
      ? text(" · your kubeconfig, from here")
      : text(` · ${privilege}`, ...(privilege === "root" ? (["yellow"] as const) : []));
  const limits = text(` · ${timeoutMs / 1000} s, ${bytes(maxBytes)} at most`, "dim");
  const details = stack(prose(what), row(solid(command, "cyan")));
  return stack(row(text(id, "bold"), who, limits), hang([text("  ")], [text("  ")], details));
}

function asJson(command: string, planned: readonly Planned[]): string {
  const result = { probes: planned };
  return renderJson({
    schema: "nodectl/v1",
    command,
    target: null,
    collectedAt: null,
    result,
    findings: [],
    probes: [],
    unknowns: [],
  });
}
