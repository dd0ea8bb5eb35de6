import { expect, it } from "vitest";
import { runMain } from "./run-main.ts";

it("shows what would run with which privilege, in 80 columns, and reaches for no target", async () => {
  const { code, stdout, stderr } = await runMain(["trace", "--host", "w1", "--print-probes"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^nodectl trace runs up to \d+ probes on the node, \d+ of them as root/);
  expect(stdout).toContain("\nmountinfo · root · 5 s, 16 MiB at most\n  mounts\n  cat /proc/1/mountinfo\n");
  // Only a command may be longer, alone on its line.
  const heads = stdout.split("\n").filter((line) => line.length > 80 && !line.startsWith("  "));
  expect(heads).toEqual([]);
});

it("shows them as JSON", async () => {
  const { code, stdout } = await runMain(["trace", "--print-probes", "-o", "json"]);
  expect(code).toBe(0);
  const { schema, command, target, result } = JSON.parse(stdout);
  expect({ schema, command, target }).toEqual({ schema: "nodectl/v1", command: "trace", target: null });
  expect(result.probes).toContainEqual({
    id: "mountinfo",
    what: "mounts",
    lane: "files",
    privilege: "root",
    timeoutMs: 5000,
    maxBytes: 16 << 20,
    command: "cat /proc/1/mountinfo",
  });
});
