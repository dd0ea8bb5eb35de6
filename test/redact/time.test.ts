import { expect, it } from "vitest";
import { redactApiJson } from "../../src/redact/api.ts";
import { redactCniCache } from "../../src/redact/cni.ts";
import { redactCommandLines } from "../../src/redact/command-lines.ts";
import { redactInspectJson } from "../../src/redact/inspect.ts";
import { redactText } from "../../src/redact/text.ts";

/** What would make a search start over at every repetition, if there were one that does. */
const HOSTILE =
  `eyJ|-----BEGIN A|-----BEGIN A-----\n|-----END A-----\n|://|://a:|://a:b@|a:b@|token:|key=|pass|password=|"password":"|\\"token\\":\\"
  |\\|\\\\"|"|'|"A="|\\"A=|--token |sh -c '"|basic |abcdef.|AAAA\n|K10|{|[{"env":[|{"args":["--token",|{"a":"{|["a",|"value":"|/p\0x\n|/proc/1/cmdline\0|a\0|\n{`.split(
    "|",
  );

it.each([
  ["text", redactText],
  ["command lines", redactCommandLines],
  ["inspect", redactInspectJson],
  ["api", redactApiJson],
  ["CNI cache", redactCniCache],
] as const)(
  "%s: takes a time that grows with the length only",
  (_, filter) => {
    const slow = HOSTILE.filter((part) => {
      const text = Buffer.from(part.repeat((256 << 10) / part.length));
      const started = performance.now();
      filter(text);
      return performance.now() - started > 2_000;
    });
    expect(slow).toEqual([]);
  },
  120_000,
);
