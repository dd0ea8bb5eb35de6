import { type Filter, filterOf } from "./filter.ts";
import type { Ledger } from "./ledger.ts";
import { redactWords } from "./words.ts";

/** Takes secrets out of `grep -aHzZ '' /proc/[pid]/cmdline`: `path NUL word NUL` for each word of each process. */
export const redactCommandLines: Filter = filterOf(editCommandLines);

function editCommandLines(text: string, ledger: Ledger): string {
  const tokens = text.split("\0");
  const edited = [...tokens];
  let at = 0;
  while (at < tokens.length) {
    const path = tokens[at] ?? "";
    if (!isPath(path)) {
      // Not what grep prints. Nothing is known of such words, so each is looked at alone.
      edited[at] =
        redactWords(
          [path],
          ledger.at(() => "command lines"),
        )[0] ?? path;
      at++;
      continue;
    }
    const places: number[] = [];
    for (; tokens[at] === path && at + 1 < tokens.length; at += 2) places.push(at + 1);
    if (places.length === 0) break; // a path that the cut left without its word
    const words = redactWords(
      places.map((place) => tokens[place] ?? ""),
      ledger.at(() => path),
    );
    places.forEach((place, index) => {
      edited[place] = words[index] ?? "";
    });
  }
  return edited.join("\0");
}

const isPath = (token: string): boolean => /^\/proc\/\d+\/cmdline$/.test(token);
