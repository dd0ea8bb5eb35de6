import { describe, expect, it } from "vitest";
import { runMain } from "./run-main.ts";

/** Each line: what is typed, and the sentence that it gives. */
const MISTAKES: readonly (readonly [string, string])[] = [
  ["tarce", "unknown command 'tarce'; did you mean trace?"],
  ["TRACE", "unknown command 'TRACE'; did you mean trace?"],
  ["help tarce", "unknown command 'tarce'; did you mean trace?"],
  ["frobnicate", "unknown command 'frobnicate'"],
  ["--bogus", "no command beside '--bogus'"],
  ["trace --hots w1", "unknown option '--hots'; did you mean --host?"],
  ["trace --nmespace=shop", "unknown option '--nmespace=shop'; did you mean --namespace?"],
  ["trace -x", "unknown option '-x'"],
  ["trace pdo web", "unknown kind 'pdo'; did you mean pod?"],
  ["trace web", "unknown kind 'web'"],
  ["trace deploy/web", "unknown kind 'deploy'"],
  ["trace pod", "pod needs a value: 'nodectl trace pod NAME'"],
  ["trace pod/", "pod needs a value: 'nodectl trace pod NAME'"],
  ["trace pod a b", "one pod at a time: 'b' is too much"],
  ["trace pod shop/web", "'shop/web' cannot be the NAME of 'nodectl trace pod NAME'"],
  ["trace container web", "'web' cannot be the ID of 'nodectl trace container ID'"],
  ["trace pid web", "'web' cannot be the N of 'nodectl trace pid N'"],
  ["trace pid 0", "'0' cannot be the N of 'nodectl trace pid N'"],
  ["trace ip 10.244.11", "'10.244.11' cannot be the ADDR of 'nodectl trace ip ADDR'"],
  ["trace path log/0.log", "'log/0.log' cannot be the P of 'nodectl trace path P'"],
  ["trace -o jsno", "--output takes text, wide or json, not 'jsno'; did you mean json?"],
  ["trace --fail-on error", "--fail-on takes critical, warning, info or never, not 'error'"],
  ["trace --ssh-backend ssh", "--ssh-backend takes ssh2 or openssh, not 'ssh'; did you mean ssh2 or openssh?"],
  ["trace --host", "option '--host <DEST>' argument missing"],
  ["trace --host --node w1", "--host needs a value"],
  ["trace --timeout 30", "--timeout takes a duration such as 30s or 2m, not '30'"],
  ["trace --timeout 0s", "--timeout takes a duration such as 30s or 2m, not '0s'"],
  ["trace --host w1 --node w1", "--host and --node exclude one another: name one place"],
  ["collect w1", "collect takes no argument, and 'w1' is one"],
  ["collect -o json", "-o takes a FILE.tar.gz, or - for stdout, not 'json'"],
  ["collect -n shop", "unknown option '-n'"],
];

describe("a mistake on the command line", () => {
  it.each(MISTAKES)("nodectl %s: %s", async (line, sentence) => {
    const { code, stdout, stderr } = await runMain(line.split(" "));
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    const [first, ...rest] = unwrapped(stderr);
    expect(first).toMatch(/^nodectl: /);
    expect(first?.slice("nodectl: ".length).startsWith(sentence)).toBe(true);
    expect(rest.length).toBeLessThanOrEqual(1);
    if (rest[0] !== undefined) expect(rest[0]).toMatch(/^hint: /);
  });

  it("names every place of a target that is given twice", async () => {
    const places = { "--host": ["w1"], "--node": ["w1"], "--from": ["b.tar.gz"], "--local": [] };
    const flags = Object.entries(places);
    for (const [first, value] of flags) {
      for (const [second, other] of flags) {
        if (first === second) continue;
        const { code, stderr } = await runMain(["collect", first, ...value, second, ...other]);
        expect(code).toBe(2);
        expect(stderr).toMatch(/^nodectl: --\w+ and --\w+ exclude one another: name one place\n/);
        expect(stderr).toContain(first);
        expect(stderr).toContain(second);
      }
    }
  });

  it("says what a pasted control character is", async () => {
    const { stderr } = await runMain(["trace", "p\u001b[2Jod"]);
    expect(stderr).toContain("unknown kind 'p\\x1b[2Jod'");
  });

  it.each([
    "trace -o json pdo web",
    "trace -ojson pdo web",
    "trace --output=json pdo web",
    "trace pdo web --output json",
    "-o json trace pdo web",
    "trace pdo web -o=json",
    "trace --hots w1 -o json",
    "trace --host w1 --local -o json",
  ])("is an envelope where JSON was asked for: %s", async (line) => {
    const { code, stdout, stderr } = await runMain(line.split(" "));
    expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({
      schema: "nodectl/v1",
      command: "trace",
      target: null,
      collectedAt: null,
      result: null,
      error: { code: "USAGE", message: expect.any(String), hint: expect.any(String), candidates: [] },
      findings: [],
      probes: [],
      unknowns: [],
    });
  });
});

/** Lines that were wrapped for 80 columns, put together again. */
const unwrapped = (text: string): string[] => text.trimEnd().replace(/\n\s+/g, " ").split("\n");
