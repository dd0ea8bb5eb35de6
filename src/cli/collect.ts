import { access } from "node:fs/promises";
import { Option } from "commander";
import type { Recorded } from "../bundle/write.ts";
import { EXIT, NodectlError } from "../errors.ts";
import type { TargetOptions } from "../target/target.ts";
import type { Transport } from "../transport/transport.ts";
import type { Collected } from "../use/collect.ts";
import { type Context, defineCommand, type Input, type Outcome } from "./command.ts";
import { type Io, wantsColor } from "./io.ts";
import { group, type LimitValues, limitOptions, type TargetValues, targetOf, targetOptions } from "./target-options.ts";
import { usageError } from "./usage.ts";
import { VERSION } from "./version.ts";
import { withSession } from "./with-session.ts";

interface CollectValues extends TargetValues, LimitValues {
  output?: string;
  force?: true;
}

interface CollectInput extends Input {
  readonly target: TargetOptions;
  /** "-" is stdout; null is a name made of the node's and the time. */
  readonly file: string | null;
  readonly force: boolean;
  readonly printProbes: boolean;
}

const outputOptions = (): readonly Option[] => [
  group("Output:", new Option("-o, --output <FILE>", "FILE.tar.gz, or - for stdout").argParser(bundleName)),
  group("Output:", new Option("--force", "overwrite FILE")),
];

export const collect = defineCommand<CollectValues, CollectInput>({
  name: "collect",
  summary: "Record a node's evidence as a bundle, which every command reads with --from",
  usage: "[OPTION...]",
  about:
    "\n\nSecrets are taken out, and a ledger in the bundle tells of which kind and\nwhere. Without -o it is written here, named after the node and the time.",
  options: () => [...targetOptions(), ...outputOptions(), ...limitOptions()],
  examples: [
    { args: "collect", says: "This node, into the current directory" },
    { args: "collect --host root@w1 -o w1.tar.gz", says: "A node by SSH" },
    { args: "collect --node w1 --print-probes", says: "What would run on the node, and with which privilege" },
  ],
  outputIsFile: true,
  parse: (words, values) => {
    if (words[0] !== undefined)
      throw usageError(`collect takes no argument, and '${words[0]}' is one`, null, "-o FILE.tar.gz names the bundle");
    const target = targetOf(values);
    return {
      target,
      file: values.output ?? null,
      force: values.force ?? false,
      json: false,
      timeoutMs: values.timeout ?? null,
      printProbes: values.printProbes ?? false,
    };
  },
  run: collectTarget,
});

/** Elsewhere -o names a format: `-o json` would leave a bundle of that name behind. */
function bundleName(value: string): string {
  if (value === "-" || /.\.(tar\.gz|tgz)$/.test(value)) return value;
  throw usageError(`-o takes a FILE.tar.gz, or - for stdout, not '${value}'`);
}

async function collectTarget(input: CollectInput, context: Context): Promise<Outcome> {
  const { io } = context;
  if (input.printProbes) return (await import("./print-probes.ts")).printProbes("collect", false, io);
  await refuseEarly(input, io);
  return await withSession(context, input.target, null, async (session) => {
    const [{ collectNode }, { writeBundle }] = await Promise.all([
      import("../use/collect.ts"),
      import("../bundle/write.ts"),
    ]);
    const recorded = recordedOf(await collectNode(session), session.transport);
    const file = input.file ?? fileNameOf(recorded);
    context.progress(file === "-" ? "" : `writing ${file}`);
    const { force } = input;
    const size = await writeBundle(recorded, file, { force, stdout: io.stdout, signal: context.signal });
    const line = await summary(recorded, file, size, io);
    const exitCode = recorded.results.some(({ status }) => status === "ok") ? EXIT.ok : EXIT.incomplete;
    return file === "-" ? { exitCode, stdout: "", stderr: line } : { exitCode, stdout: line, stderr: "" };
  });
}

function recordedOf(collected: Collected, { target, privilege }: Transport): Recorded {
  const { recording, endedAt, timeZone, hostname, bootId, kernel, nodeName } = collected;
  const { results, redactions, startedAt } = recording;
  return {
    results,
    redactions,
    startedAt,
    endedAt,
    timeZone,
    hostname,
    nodeName,
    kernel,
    bootId,
    target,
    privilege,
    nodectlVersion: VERSION,
  };
}

/** What is known to fail before the node is asked for anything; the writer looks again. */
async function refuseEarly({ file, force }: CollectInput, { stdout }: Io): Promise<void> {
  if (file === "-" && stdout.isTTY === true) {
    throw usageError("-o - would write the bundle to the terminal", null, "redirect it, or name a file");
  }
  if (file === null || file === "-" || force) return;
  const free = await access(file).then(
    () => false,
    () => true,
  );
  if (!free) {
    throw new NodectlError("BUNDLE_EXISTS", EXIT.usage, `${file} is there already`, {
      hint: "--force overwrites it; or name another file",
    });
  }
}

/** After the node and the time by its recording: `nodectl-w1-20261120T210142Z.tar.gz`. */
function fileNameOf({ hostname, target, startedAt }: Recorded): string {
  const node = (hostname ?? target.name).replace(/[^A-Za-z0-9.-]+/g, "-").slice(0, 100);
  return `nodectl-${node}-${startedAt.toISOString().replace(/[-:]|\.\d+/g, "")}.tar.gz`;
}

/** One line: the file, its size, what the probes came to, what was taken out. */
async function summary(recorded: Recorded, file: string, size: number, io: Io): Promise<string> {
  const [{ facts }, { paint, solid, text }, { bytes, plural }, { outputWidth }] = await Promise.all([
    import("../render/layout.ts"),
    import("../render/span.ts"),
    import("../render/units.ts"),
    import("../render/output-width.ts"),
  ]);
  const removed = [...recorded.redactions.values()].flat().reduce((sum, { count }) => sum + count, 0);
  const line = facts([
    [solid(file === "-" ? "stdout" : file)],
    [text(bytes(size))],
    [text(`${plural(recorded.results.length, "probe")}: ${countsByStatus(recorded)}`)],
    [text(removed === 0 ? "nothing secret found" : `${plural(removed, "secret")} removed`)],
  ]);
  const stream = file === "-" ? io.stderr : io.stdout;
  return paint(line(outputWidth(stream)), wantsColor(stream, io.env));
}

function countsByStatus({ results }: Recorded): string {
  const counts = new Map<string, number>([["ok", 0]]);
  for (const { status } of results) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([status, count]) => `${count} ${status}`).join(", ");
}
