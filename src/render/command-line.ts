/**
 * A command to be run by hand, as a POSIX shell reads it. For the eye and the clipboard only: nodectl's own commands are quoted where they
 * are run. Not yet made visible, as it becomes part of a line that is.
 */
export function commandLine(argv: readonly string[]): string {
  return argv.map(quoted).join(" ");
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
