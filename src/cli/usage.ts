import type { Command, CommanderError } from "commander";
import { EXIT, NodectlError } from "../errors.ts";
import { nearMisses } from "../graph/near-misses.ts";

/**
 * A mistake in the command line, as one sentence that names near misses of `word` among `known`.
 * @param hint  what to do instead; by default where to read on
 */
export function usageError(
  message: string,
  near: { word: string; known: readonly string[] } | null = null,
  hint: string | null = "run 'nodectl --help' for the commands and their options",
): NodectlError {
  const meant = near === null ? [] : meantBy(near.word.toLowerCase(), near.known);
  const guess = meant.length === 0 ? "" : `; did you mean ${listOr(meant)}?`;
  return new NodectlError("USAGE", EXIT.usage, message + guess, { hint });
}

const meantBy = (word: string, known: readonly string[]): readonly string[] =>
  known.includes(word) ? [word] : nearMisses(word, known);

/** "a", "a or b", "a, b or c". */
export function listOr(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

export const unknownCommand = (word: string, program: Command): NodectlError =>
  usageError(`unknown command '${word}'`, { word, known: program.commands.map((each) => each.name()) });

/** Commander's refusal in our words: one sentence, its near misses, the page to read on. */
export function fromCommander(error: CommanderError, program: Command, command: Command): NodectlError {
  // Commander appends its own guess on a line of its own; ours replaces it.
  const sentence = error.message.replace(/^error: /, "").replace(/\n\(Did you mean.*$/s, "");
  const word = /'([^']*)'/.exec(sentence)?.[1] ?? "";
  const hint = `run '${command === program ? "nodectl" : `nodectl ${command.name()}`} --help'`;
  if (error.code === "commander.unknownOption") {
    const known = command.options.flatMap((option) => (option.long === undefined ? [] : [option.long]));
    return usageError(sentence, { word: word.replace(/=.*$/s, ""), known }, hint);
  }
  if (error.code === "commander.unknownCommand") {
    return unknownCommand(word, program);
  }
  return usageError(sentence, null, hint);
}
