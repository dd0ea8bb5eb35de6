import type { Option } from "commander";
import type { ExitCode } from "../errors.ts";
import type { OpenSession } from "../target/target.ts";
import type { TargetDescription } from "../transport/transport.ts";
import type { Io } from "./io.ts";

/** What a command works with beside its input. */
export interface Context {
  readonly io: Io;
  /** `io.signal`, or the end of --timeout. */
  readonly signal: AbortSignal;
  readonly openSession: OpenSession;
  progress(text: string): void;
  /** Says on stderr, before the answer, what the run went on without. */
  warn(text: string): void;
  /** Told once the target is reached, so that a failure after that still names it. */
  reached(target: TargetDescription): void;
}

/** What a run came to: what to print where, and the exit code. */
export interface Outcome {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** What every command's input tells `main`. */
export interface Input {
  readonly json: boolean;
  /** null: no limit. */
  readonly timeoutMs: number | null;
}

/** A subcommand as data: what it takes, and the one use case that it calls. */
export interface CommandSpec<Values = never, I extends Input = Input> {
  readonly name: string;
  /** One line. */
  readonly summary: string;
  /** After `nodectl NAME`. */
  readonly usage: string;
  /** What stands under the purpose in its help; "" for none. */
  readonly about: string;
  options(): readonly Option[];
  /** Command lines that work as written, without "nodectl", and what each does. */
  readonly examples: readonly { readonly args: string; readonly says: string }[];
  /** The bundle's `-o` names a file; elsewhere it names a format. */
  readonly outputIsFile?: true;
  /** Pure. @throws NodectlError USAGE */
  parse(words: readonly string[], values: Values): I;
  run(input: I, context: Context): Promise<Outcome>;
}

/** A command line understood: ready to run, nothing touched yet. */
export interface Invocation {
  readonly command: string;
  readonly input: Input;
  run(context: Context): Promise<Outcome>;
}

/** A command behind its types, as the program sees it. */
export interface Command extends Omit<CommandSpec, "parse" | "run"> {
  prepare(words: readonly string[], values: Record<string, unknown>): Invocation;
}

export function defineCommand<Values, I extends Input>(spec: CommandSpec<Values, I>): Command {
  const { parse, run, ...rest } = spec;
  return {
    ...rest,
    prepare(words, values) {
      // Each value has passed the parser of the option that `Values` names.
      const input = parse(words, values as Values);
      return { command: spec.name, input, run: (context) => run(input, context) };
    },
  };
}
