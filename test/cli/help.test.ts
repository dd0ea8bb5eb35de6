import { describe, expect, it } from "vitest";
import { COMMANDS, parseCommandLine } from "../../src/cli/program.ts";
import { runMain } from "./run-main.ts";

const golden = (name: string): string => `golden/${name}.golden.txt`;

describe("help", () => {
  for (const argv of [["--help"], ["help"]]) {
    it(`'nodectl ${argv.join(" ")}' is the program's, on stdout`, async () => {
      const { code, stdout, stderr } = await runMain(argv);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      await expect(stdout).toMatchFileSnapshot(golden("help"));
    });
  }

  it("goes to stderr with exit code 2 where there is no command", async () => {
    const { code, stdout, stderr } = await runMain([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    await expect(stderr).toMatchFileSnapshot(golden("help"));
  });

  for (const { name, examples } of COMMANDS) {
    describe(name, () => {
      it.each([[[name, "--help"]], [["help", name]], [["-h", name]]])("%j prints it", async (argv) => {
        const { code, stdout, stderr } = await runMain(argv);
        expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
        await expect(stdout).toMatchFileSnapshot(golden(`help-${name}`));
      });

      it("has two or three examples, and each is understood as written", () => {
        expect(examples.length).toBeGreaterThanOrEqual(2);
        expect(examples.length).toBeLessThanOrEqual(3);
        for (const { args } of examples) expect(parseCommandLine(args.split(" "), 80)).toMatchObject({ command: name });
      });
    });
  }

  it.each([[[]], ...COMMANDS.map(({ name }) => [[name]])])("%j fits 80 columns and repeats no line", async (argv) => {
    const { stdout } = await runMain([...argv, "--help"]);
    const lines = stdout.split("\n");
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(lines.filter((line) => /\s$/.test(line))).toEqual([]);
  });

  it("understands the examples of the program's page", async () => {
    const { stdout } = await runMain(["--help"]);
    const examples = [...stdout.matchAll(/^ {2}nodectl (.*)$/gm)].map(([, args]) => args ?? "");
    expect(examples.length).toBeGreaterThan(1);
    for (const args of examples) expect(parseCommandLine(args.split(" "), 80)).toHaveProperty("command");
  });

  it("prints the version", async () => {
    expect(await runMain(["--version"])).toEqual({ code: 0, stdout: "nodectl 0.0.0-dev\n", stderr: "" });
  });
});
