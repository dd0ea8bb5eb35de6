import type { Output } from "./io.ts";

/** What goes on, said on stderr while a person waits. */
export interface Progress {
  /** "" clears the line until there is more to say. */
  say(text: string): void;
  /** Clears the line; nothing is shown afterwards. */
  stop(): void;
}

/** A spinner on a terminal, once the wait passes `delayMs`; nothing anywhere else, nor before something was said. */
export function startProgress(stderr: Output, term: string | undefined, delayMs = 500): Progress {
  if (stderr.isTTY !== true || term === "dumb") return { say: () => {}, stop: () => {} };
  let text = "";
  let stopped = false;
  let spinner: import("ora").Ora | null = null;
  const show = async (): Promise<void> => {
    const { default: ora } = await import("ora");
    if (stopped) return;
    // isEnabled: ora would print plain lines under CI, which is no terminal's wish. discardStdin: a password prompt may be reading it.
    spinner = ora({ stream: stderr as NodeJS.WriteStream, text, isEnabled: true, discardStdin: false });
    if (text !== "") spinner.start();
  };
  const timer = setTimeout(() => void show(), delayMs);
  return {
    say(next) {
      text = next;
      if (spinner === null || stopped) return;
      spinner.text = next;
      if (next === "") spinner.stop();
      else if (!spinner.isSpinning) spinner.start();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      spinner?.stop();
    },
  };
}
