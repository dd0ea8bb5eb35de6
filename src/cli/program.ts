import { CommanderError, Command as Parser } from "commander";
import { classify } from "./classify.ts";
import { collect } from "./collect.ts";
import type { Command, Invocation } from "./command.ts";
import { trace } from "./trace.ts";
import { fromCommander, unknownCommand, usageError } from "./usage.ts";
import { VERSION } from "./version.ts";

export const COMMANDS: readonly Command[] = [trace, classify, collect];

/** What a command line asks for: a run, or something printed (help), which is a `mistake` where nobody asked for it. */
export type Asked = Invocation | { readonly print: string; readonly mistake: boolean };

/**
 * Understands a command line, and does nothing else.
 *
 * @param argv  without node and the script
 * @param width  columns that help may use
 * @throws NodectlError USAGE
 */
export function parseCommandLine(argv: readonly string[], width: number): Asked {
  let printed = "";
  let invocation: Invocation | null = null;
  const program = programOf(width, {
    print: (text) => {
      printed += text;
    },
    invoke: (asked) => {
      invocation = asked;
    },
  });
  const words = asWeParse(argv);
  if (words[0]?.startsWith("-") && !words.some((word) => ["-h", "--help", "-V", "--version"].includes(word))) {
    throw usageError(`no command beside '${words[0]}'`);
  }
  try {
    program.parse(words, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0 && error.code !== "commander.help") {
      const command = program.commands.find((each) => each.name() === words[0]);
      throw fromCommander(error, program, command ?? program);
    }
    return { print: printed, mistake: error.exitCode !== 0 };
  }
  return invocation ?? { print: printed, mistake: false };
}

interface Sink {
  print(text: string): void;
  invoke(invocation: Invocation): void;
}

function programOf(width: number, { print, invoke }: Sink): Parser {
  const program = new Parser("nodectl")
    .description(PURPOSE)
    .usage("COMMAND [OPTION...]")
    .version(`nodectl ${VERSION}`, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .exitOverride()
    .configureOutput({
      writeOut: print,
      writeErr: print,
      outputError: () => {},
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText("after", PROGRAM_HELP);
  for (const spec of COMMANDS) addCommand(program, spec, invoke);
  program
    .command("help")
    .summary("Print a command's help")
    .description("Print a command's help.")
    .usage("[COMMAND]")
    .argument("[command]")
    .action((name: string | undefined) => {
      const named = name === undefined ? program : program.commands.find((each) => each.name() === name);
      if (named === undefined) throw unknownCommand(name ?? "", program);
      named.outputHelp();
    });
  return program;
}

function addCommand(program: Parser, spec: Command, invoke: Sink["invoke"]): void {
  const command = program
    .command(spec.name)
    .summary(spec.summary)
    .description(`${spec.summary}.${spec.about}`)
    .usage(spec.usage)
    .argument("[words...]")
    .action((words: string[], values: Record<string, unknown>) => invoke(spec.prepare(words, values)));
  for (const option of spec.options()) command.addOption(option);
  command.helpOption("-h, --help", "print this help").addHelpText("after", examplesOf(spec));
}

/** The command that a command line names, known or not; null where it names none. */
export const commandNameOf = (argv: readonly string[]): string | null => {
  const [first] = asWeParse(argv);
  return first === undefined || first.startsWith("-") ? null : first;
};

/** Whether the output was to be JSON, for a command line that can't be understood as a whole. */
export function asksForJson(argv: readonly string[]): boolean {
  const spec = COMMANDS.find(({ name }) => name === commandNameOf(argv));
  if (spec?.outputIsFile) return false;
  const words = asWeParse(argv);
  return words.some(
    (word, at) =>
      word === "-ojson" ||
      word === "--output=json" ||
      (word === "json" && ["-o", "--output"].includes(words[at - 1] ?? "")),
  );
}

/** What kubectl takes and commander doesn't: options before the command (`nodectl -n shop trace pod web`), and `-n=shop`. */
function asWeParse(argv: readonly string[]): readonly string[] {
  const end = argv.includes("--") ? argv.indexOf("--") : argv.length;
  const words = argv.map((word, at) => (at < end ? word.replace(/^(-[a-zA-Z])=/, "$1") : word));
  const takesValue = new Set(
    COMMANDS.flatMap((spec) => spec.options())
      .filter(({ required }) => required)
      .flatMap(({ short, long }) => [short, long]),
  );
  for (let at = 0; at < end; at++) {
    const word = words[at] ?? "";
    if (!word.startsWith("-")) return [word, ...words.slice(0, at), ...words.slice(at + 1)];
    if (takesValue.has(word)) at++;
  }
  return words;
}

const examplesOf = (spec: Command): string =>
  `\nExamples:\n${spec.examples.map(({ args, says }) => `  # ${says}\n  nodectl ${args}`).join("\n")}`;

const PURPOSE = `From a Kubernetes node's symptom to its cause, with the evidence beside it.
Read-only: it never changes anything on the node.`;

const PROGRAM_HELP = `
Where the node is, in every command: this machine if it is a node; for a pod,
else, the node that the Kubernetes API names, by SSH; or --host, --node, --from.

Exit codes:
  0    nothing at or above --fail-on
  1    findings
  2    usage, unknown or ambiguous object, unknown context, bad bundle
  3    target not reached in time, or not authorised
  4    no finding, but evidence that the answer needs is missing
  70   a bug in nodectl; NODECTL_DEBUG=1 shows where
  130  interrupted

Examples:
  # A pod's whole chain, and what is wrong with it
  nodectl trace pod web -n shop
  # Every pod of a node in one table
  nodectl trace --host root@w1
  # Take a node's evidence along
  nodectl collect --node w1 -o w1.tar.gz`;
