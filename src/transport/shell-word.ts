/**
 * One word for a command line that any login shell reads: POSIX shells, and fish, in which a backslash also escapes between single quotes.
 * So quotes and backslashes stand outside them.
 */
export function shellWord(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  return `'${word.replace(/['\\]/g, (character) => `'\\${character}'`)}'`;
}
