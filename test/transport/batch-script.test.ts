import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  batchScript,
  channelCommand,
  limitSeconds,
  printableScript,
  quoteArgv,
} from "../../src/transport/batch-script.ts";
import { PATIENT, request, SHELLS, which } from "./shells.ts";

const word = fc
  .oneof(
    fc.string({ unit: "binary" }),
    fc.string({
      unit: fc.constantFrom(
        "'",
        '"',
        "\\",
        "$",
        "`",
        "!",
        "\n",
        "\r",
        "*",
        "~",
        "=",
        "-",
        "#",
        " ",
        "\u0081",
        "\x01",
        "\x7f",
        "a",
      ),
    }),
  )
  .filter((text) => !text.includes("\0"));

describe("quoteArgv", PATIENT, () => {
  for (const { name, missing, path } of SHELLS) {
    it.skipIf(missing !== null)(
      `${name} reads exactly the words back${missing === null ? "" : ` (${missing})`}`,
      () => {
        fc.assert(
          fc.property(fc.array(word, { maxLength: 8 }), (argv) => {
            const script = `printf '%s\\0' ${quoteArgv(["end", ...argv])}\n`;
            const out = execFileSync(path, ["-s"], { input: script, env: { LC_ALL: "C", PATH: process.env.PATH } });
            expect(out.toString().split("\0").slice(0, -1)).toEqual(["end", ...argv]);
          }),
          { numRuns: 60 },
        );
      },
    );
  }

  it("leaves alone what needs no quotes, so that people can read it", () => {
    expect(quoteArgv(["nsenter", "--net=/proc/1/ns/net", "ip", "-d", "-j", "addr"])).toBe(
      "nsenter --net=/proc/1/ns/net ip -d -j addr",
    );
  });

  it("refuses a NUL, which would cut the word", () => {
    expect(() => quoteArgv(["a\0b"])).toThrow(RangeError);
  });
});

describe("channelCommand", () => {
  const others = ["fish", "tcsh", "csh", "zsh"].map((name) => ({ name, path: which(name) }));
  for (const { name, path } of [
    ...others,
    ...SHELLS.map(({ name, path, missing }) => ({ name, path: missing === null ? path : null })),
  ]) {
    it.skipIf(path === null)(`starts the batch under ${name}${path === null ? " (not installed)" : ""}`, () => {
      for (const privilege of ["user", "root"] as const) {
        const out = execFileSync(path ?? "", ["-c", channelCommand(privilege)], {
          input: 'echo "$1"\n',
          encoding: "utf8",
        });
        expect(out.trim()).toMatch(privilege === "user" ? /^user$/ : /^(root|sudo|none)$/);
      }
    });
  }

  it("holds nothing that a login shell could take for its own", () => {
    for (const privilege of ["user", "root"] as const)
      expect(channelCommand(privilege)).not.toMatch(/[!\\\n]|'[^']*'[^']*'/);
  });
});

describe("batchScript", () => {
  const nonce = "f".repeat(32);

  it("parses in every shell", () => {
    const script = batchScript(nonce, [request(["grep", "-r", "it's", "/etc"]), request(["printf", "a\nb"])]);
    for (const { path } of SHELLS.filter(({ missing }) => missing === null)) {
      expect(execFileSync(path, ["-n"], { input: script, encoding: "utf8" })).toBe("");
    }
  });

  it("asks for one byte beyond the limit, and for whole seconds", () => {
    const asked = request(["ls"], { maxBytes: 100, timeoutMs: 1_500 });
    expect(batchScript(nonce, [asked])).toContain("\nrequest 0 2 101 ls\n");
    expect(limitSeconds(request(["ls"], { timeoutMs: 10 }))).toBe(1);
  });
});

describe("printableScript", () => {
  it("says what would run, as what, and under which limits", () => {
    const requests = [
      request(["crictl", "pods", "-o", "json"], {
        id: "crictl-pods",
        lane: "runtime",
        privilege: "root",
        timeoutMs: 5_000,
        maxBytes: 9,
      }),
    ];
    expect(printableScript(requests)).toEqual([
      {
        id: "crictl-pods",
        lane: "runtime",
        privilege: "root",
        timeoutMs: 5_000,
        maxBytes: 9,
        command: "crictl pods -o json",
      },
    ]);
  });
});
