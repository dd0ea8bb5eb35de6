import type { Option } from "commander";
import type { TracedNode } from "../contract.ts";
import { renderJson } from "../render/json.ts";
import { outputWidth } from "../render/output-width.ts";
import type { RenderOptions, View } from "../render/view.ts";
import type { TargetOptions } from "../target/target.ts";
import type { TargetDescription } from "../transport/transport.ts";
import type { Answer } from "../use/gather.ts";
import type { TraceStart } from "../use/session.ts";
import { envelopeOf, exitCodeOf, FAIL_ON, type FailOn } from "./answer.ts";
import { type Context, defineCommand, type Input, type Outcome } from "./command.ts";
import { wantsColor } from "./io.ts";
import { parseStart, START_KINDS } from "./start.ts";
import {
  choice,
  type LimitValues,
  limitOptions,
  namespaceOf,
  namespaceOptions,
  type TargetValues,
  targetOf,
  targetOptions,
} from "./target-options.ts";
import { withSession } from "./with-session.ts";

const FORMATS = ["text", "wide", "json"] as const;

interface TraceValues extends TargetValues, LimitValues {
  output?: (typeof FORMATS)[number];
  failOn?: FailOn;
}

interface TraceInput extends Input {
  readonly target: TargetOptions;
  /** null: the whole node. */
  readonly start: TraceStart | null;
  readonly namespace: string | null;
  readonly format: (typeof FORMATS)[number];
  readonly failOn: FailOn;
  readonly printProbes: boolean;
}

const outputOptions = (): readonly Option[] => [
  choice("Output:", "-o, --output <FORMAT>", FORMATS, "text (default), wide or json"),
  choice("Output:", "--fail-on <SEVERITY>", FAIL_ON, "exit 1 from critical, warning (default), info or never"),
];

export const trace = defineCommand<TraceValues, TraceInput>({
  name: "trace",
  summary: "Trace a pod on its node: containers, processes, cgroups, network, logs, volumes",
  usage: "[KIND VALUE | KIND/VALUE] [OPTION...]",
  about: `\n\nIt starts from any end; without one, every pod of the node is traced.\n${kinds()}`,
  options: () => [...targetOptions(), ...namespaceOptions(), ...outputOptions(), ...limitOptions()],
  examples: [
    { args: "trace pod web -n shop", says: "A pod, on this node or on the one that the API names" },
    { args: "trace pid 1187 --host root@w1", says: "Whose process is that?" },
    { args: "trace --from fixtures/w1-trouble.tar.gz", says: "Every pod of a recorded node" },
  ],
  parse: (words, values) => {
    const namespace = namespaceOf(values);
    return {
      target: targetOf(values),
      start: parseStart(words, namespace),
      namespace,
      format: values.output ?? "text",
      json: values.output === "json",
      failOn: values.failOn ?? "warning",
      timeoutMs: values.timeout ?? null,
      printProbes: values.printProbes ?? false,
    };
  },
  run: traceTarget,
});

function kinds(): string {
  const terms = START_KINDS.map(({ words, value, help }) => ({ term: `${words[0]} ${value}`, help }));
  const width = Math.max(...terms.map(({ term }) => term.length));
  return terms.map(({ term, help }) => `  ${term.padEnd(width)}  ${help}`).join("\n");
}

async function traceTarget(input: TraceInput, context: Context): Promise<Outcome> {
  if (input.printProbes) return (await import("./print-probes.ts")).printProbes("trace", input.json, context.io);
  return await withSession(context, input.target, input.start, async (session) => {
    const { tracePod, traceNode } = await import("../use/trace.ts");
    const { start } = session;
    if (start !== null) {
      const { renderTrace } = await import("../render/trace.ts");
      return shown(input, context, session.transport.target, await tracePod(start, session), renderTrace);
    }
    const { renderNode } = await import("../render/node-table.ts");
    const answer = await traceNode(session);
    const result = ofNamespace(answer.result, input.namespace);
    return shown(input, context, session.transport.target, { ...answer, result }, renderNode);
  });
}

function shown<R>(
  { format, failOn }: TraceInput,
  { io }: Context,
  target: TargetDescription,
  answer: Answer<R>,
  render: (view: View<R>, options: RenderOptions) => string,
): Outcome {
  const options = {
    width: outputWidth(io.stdout),
    color: wantsColor(io.stdout, io.env),
    wide: format === "wide",
    now: null,
  };
  const stdout =
    format === "json" ? renderJson(envelopeOf("trace", target, answer)) : render({ ...answer, target }, options);
  return { exitCode: exitCodeOf(answer, failOn), stdout, stderr: "" };
}

/** -n narrows the table. A pod whose namespace no source tells stays: it may be one of them. What belongs to no pod stays too. */
function ofNamespace(node: TracedNode, namespace: string | null): TracedNode {
  if (namespace === null) return node;
  return { ...node, pods: node.pods.filter(({ pod }) => pod.namespace === null || pod.namespace === namespace) };
}
