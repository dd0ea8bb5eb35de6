import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openSession } from "../src/target/target.ts";
import { runMain } from "./cli/run-main.ts";

const README = new URL("../README.md", import.meta.url);
const SCREEN = /```console\n\$ nodectl ([^\n]+)\n([\s\S]*?)```/g;

describe("the README", () => {
  it("shows what its commands really print", async () => {
    const source = readFileSync(README, "utf8");
    const screens = [...source.matchAll(SCREEN)];
    expect(screens).toHaveLength(3);
    let current = source;
    for (const [fence, args = ""] of screens) {
      const { stdout } = await runMain(args.split(" "), { openSession });
      expect(stdout).not.toBe("");
      current = current.replace(fence, () => `\`\`\`console\n$ nodectl ${args}\n${stdout}\`\`\``);
    }
    // `npm run golden` rewrites the screens, as it does every other.
    if (process.env.CI === "") writeFileSync(README, current);
    else expect(source).toBe(current);
  });

  it("has one line to try it and one to test it, each a single command line", () => {
    const source = readFileSync(README, "utf8");
    for (const mark of ["try", "test"]) {
      const lines = source.match(new RegExp(`<!-- ${mark} -->\n\`\`\`sh\n([^\n]+)\n\`\`\``, "g"));
      expect(lines).toHaveLength(1);
    }
  });
});
