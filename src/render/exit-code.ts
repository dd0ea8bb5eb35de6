/** Signals that end containers, by number (Linux, x86 and ARM). */
const SIGNALS: Readonly<Record<number, string>> = {
  1: "SIGHUP",
  2: "SIGINT",
  3: "SIGQUIT",
  4: "SIGILL",
  5: "SIGTRAP",
  6: "SIGABRT",
  7: "SIGBUS",
  8: "SIGFPE",
  9: "SIGKILL",
  10: "SIGUSR1",
  11: "SIGSEGV",
  12: "SIGUSR2",
  13: "SIGPIPE",
  14: "SIGALRM",
  15: "SIGTERM",
  24: "SIGXCPU",
  25: "SIGXFSZ",
  31: "SIGSYS",
};

/** What is known beyond the signal's name; a shell may also pass such a code on from a child. */
const SIGNAL_NOTES: Readonly<Record<number, string>> = {
  6: "aborted itself",
  9: "killed: grace period over, a probe, an eviction or out of memory",
  11: "invalid memory access",
  15: "asked to stop",
};

/**
 * An exit code in words: "137 = SIGKILL, out of memory (OOMKilled)".
 *
 * @param reason the runtime's: OOMKilled says what the 137 alone leaves open
 */
export function exitMeaning(code: number | null, reason: string | null): string {
  if (code === null) return "?";
  if (reason === "OOMKilled") return `${code} = ${code === 137 ? "SIGKILL, " : ""}out of memory (OOMKilled)`;
  if (code === 0) return "0 = success";
  if (code === 126) return "126 = command found, but not executable";
  if (code === 127) return "127 = command not found";
  if (code === 128) return "128 = never started, or the runtime lost its exit code";
  if (code === 255) return "255 = the program's own, or the runtime lost the real one";
  const signal = SIGNALS[code - 128];
  if (signal === undefined) return `${code} = the program's own`;
  const note = SIGNAL_NOTES[code - 128];
  return `${code} = ${signal}${note === undefined ? "" : `, ${note}`}`;
}
