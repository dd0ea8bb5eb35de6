import { Option } from "commander";
import { EXIT, NodectlError } from "../errors.ts";
import type { ClassifiedEntry } from "../journal/classify.ts";
import { visibleJson } from "../render/visible.ts";
import { errorEnvelope, type Failure } from "./answer.ts";
import { type Context, defineCommand, type Input, type Outcome } from "./command.ts";
import { type Io, write } from "./io.ts";
import { choice, group } from "./target-options.ts";
import { usageError } from "./usage.ts";

const FORMATS = ["text", "ndjson", "json"] as const;

interface ClassifyValues {
  output?: (typeof FORMATS)[number];
  tz?: string;
  year?: number;
}

interface ClassifyInput extends Input {
  readonly files: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly tz: string | null;
  readonly year: number | null;
}

const ownOptions = (): readonly Option[] => [
  choice("Output:", "-o, --output <FORMAT>", FORMATS, "text (default), ndjson (one object an entry) or json"),
  group("Times:", new Option("--tz <ZONE>", "of times without one: Europe/Berlin, +02:00, UTC").argParser(zone)),
  group("Times:", new Option("--year <YYYY>", "of the first date without one").argParser(year)),
];

export const classify = defineCommand<ClassifyValues, ClassifyInput>({
  name: "classify",
  summary: "Journal lines to events, in any form that journals have",
  usage: "FILE... [OPTION...]",
  about:
    "\n\nFILE is a log of the kubelet, of a runtime or of the whole node, also packed\nwith gzip; - is standard input.",
  options: ownOptions,
  examples: [
    { args: "classify kubelet.log", says: "What each line is" },
    { args: "classify -o ndjson kubelet.log containerd.log", says: "One JSON object an entry, for jq" },
    { args: "classify -", says: "From a pipe: journalctl -u kubelet | nodectl classify -" },
  ],
  parse: (words, values) => {
    if (words.length === 0) {
      const hint = "classify FILE..., or - for standard input; a bundle's and a node's own journal are still to come";
      throw usageError("classify needs a FILE", null, hint);
    }
    if (words.filter((word) => word === "-").length > 1) throw usageError("standard input can be read once: one -");
    return {
      files: words,
      format: values.output ?? "text",
      json: values.output === "json",
      tz: values.tz ?? null,
      year: values.year ?? null,
      timeoutMs: null,
    };
  },
  run: classifyInput,
});

function zone(value: string): string {
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return value;
  } catch {
    throw usageError(`--tz takes a zone such as Europe/Berlin, +02:00 or UTC, not '${value}'`);
  }
}

function year(value: string): number {
  if (/^\d{4}$/.test(value) && value >= "1970") return Number(value);
  throw usageError(`--year takes a year such as 2026, not '${value}'`);
}

async function classifyInput(input: ClassifyInput, context: Context): Promise<Outcome> {
  const { classifyFiles } = await import("../use/classify.ts");
  const { io, signal } = context;
  const reader = readerOf(io);
  const print = await printerOf(input, io);
  let failure: NodectlError | null = null;
  try {
    for await (const entries of classifyFiles(input, io.stdin)) {
      signal.throwIfAborted();
      if (entries.length > 0) await write(io.stdout, print.entries(entries));
      if (reader.left) break;
    }
  } catch (error) {
    // What stands printed is an answer, and stays one: json's envelope is closed around it.
    if (!(error instanceof NodectlError) || !print.started) throw error;
    failure = error;
  } finally {
    reader.close();
  }
  await write(io.stdout, print.end(failure));
  if (failure !== null && input.format !== "json") throw failure;
  return { exitCode: failure?.exitCode ?? EXIT.ok, stdout: "", stderr: "" };
}

/** Whether who reads our output has left (`| head`): the rest of a long journal is then nobody's. */
function readerOf({ stdout }: Io): { readonly left: boolean; close(): void } {
  let left = false;
  const leave = (): void => {
    left = true;
  };
  for (const event of ["error", "close"]) stdout.on(event, leave);
  return {
    get left() {
      return left;
    },
    close() {
      for (const event of ["error", "close"]) stdout.off(event, leave);
    },
  };
}

interface Printer {
  readonly started: boolean;
  entries(entries: readonly ClassifiedEntry[]): string;
  end(failure: Failure | null): string;
}

async function printerOf({ format }: ClassifyInput, { stdout }: Io): Promise<Printer> {
  const { renderEntries, renderJsonItems, renderNdjson } = await import("../render/classify.ts");
  if (format === "json") return jsonPrinter(renderJsonItems);
  const { outputWidth } = await import("../render/output-width.ts");
  const width = stdout.isTTY === true ? outputWidth(stdout) : null;
  return {
    started: true,
    entries: (entries) => (format === "ndjson" ? renderNdjson(entries) : renderEntries(entries, width)),
    end: () => "",
  };
}

/** The envelope around a list that is printed as it comes: what doesn't fit into memory can be asked for as one object, too. */
function jsonPrinter(items: (entries: readonly ClassifiedEntry[], first: boolean) => string): Printer {
  const head = JSON.stringify({ schema: "nodectl/v1", command: "classify", target: null, collectedAt: null });
  const before = `${head.slice(0, -1)},"result":{"entries":[\n`;
  let started = false;
  return {
    get started() {
      return started;
    },
    entries(entries) {
      const text = `${started ? "" : before}${items(entries, !started)}`;
      started = true;
      return text;
    },
    end(failure) {
      const error = failure === null ? {} : { error: errorEnvelope("classify", null, failure).error };
      const rest = visibleJson(JSON.stringify({ ...error, findings: [], probes: [], unknowns: [] }));
      return `${started ? "" : before}\n]},${rest.slice(1)}\n`;
    },
  };
}
