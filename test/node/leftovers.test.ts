import { type ChildProcess, spawn } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { frozenRuntime } from "./support/faults.ts";
import { expectUnchanged, nodeState, remoteCommands } from "./support/invariants.ts";
import {
  eventually,
  HOME,
  NAMESPACE,
  NODE,
  nodectl,
  nodectlCommand,
  onNode,
  ssh,
  TMP,
  traceNode,
} from "./support/lab.ts";

const nothingRuns = () =>
  eventually("an end of all commands on the node", async () => (await remoteCommands()).length === 0, 20_000);

/** A crictl that never answers and doesn't mind a TERM: only `timeout -k` ends it. */
async function deafCrictl(): Promise<AsyncDisposable> {
  await ssh(
    NODE,
    "mv /usr/local/bin/crictl /usr/local/bin/.crictl-real; cat >/usr/local/bin/crictl; chmod 755 /usr/local/bin/crictl",
    {
      input: "#!/bin/sh\ntrap '' TERM INT HUP PIPE\nwhile :; do sleep 1; done\n",
    },
  );
  return {
    async [Symbol.asyncDispose]() {
      await ssh(NODE, "mv /usr/local/bin/.crictl-real /usr/local/bin/crictl");
    },
  };
}

function start(args: readonly string[]): ChildProcess {
  const { argv, env } = nodectlCommand(args);
  const [file = "", ...rest] = argv;
  return spawn(file, rest, { env: { ...process.env, ...env }, stdio: "ignore" });
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));

beforeAll(async () => {
  await ssh(`${NODE}-admin`, "sudo -n true"); // sudo's own mark of a first use
  await nothingRuns();
});

describe("after an answer", () => {
  it.each([
    ["root", undefined],
    ["admin", "admin"],
    ["ops", "ops"],
  ] as const)("as %s, the node is as it was", async (_name, login) => {
    const before = await nodeState();
    await nodectl(["trace", "pod", "web", "-n", NAMESPACE, ...onNode(login)]);
    await nodectl(["trace", ...onNode(login)]);
    await nodectl(["collect", "--output", join(HOME, `${_name}.tar.gz`), ...onNode(login)]);
    await nothingRuns();
    await expectUnchanged(before);
  });

  it("the user's home and temporary directory are as they were", async () => {
    const before = [await readdir(HOME), await readdir(TMP)];
    await traceNode();
    await nodectl(["trace", ...onNode("via-cp"), "--ssh-backend", "openssh"]);
    expect([await readdir(HOME), await readdir(TMP)]).toEqual(before);
  });
});

describe("no command stays on the node", () => {
  it("after a probe's own time limit, of a program that ignores TERM", async () => {
    await using _deaf = await deafCrictl();
    const { code, ms } = await nodectl(["trace", "pod", "web", "-n", NAMESPACE, ...onNode()]);
    expect([1, 4]).toContain(code);
    expect(ms).toBeLessThan(30_000);
    await nothingRuns();
  });

  it("after --timeout ended the whole run", async () => {
    await using _deaf = await deafCrictl();
    const { code, ms } = await nodectl(["trace", "pod", "web", "-n", NAMESPACE, ...onNode(), "--timeout", "1s"]);
    expect([3, 4]).toContain(code);
    expect(ms).toBeLessThan(8_000);
    await nothingRuns();
  });

  it.each([
    ["Ctrl-C", "SIGINT", 130],
    ["a TERM", "SIGTERM", 130],
    ["a KILL", "SIGKILL", null],
  ] as const)("after %s", async (_name, signal, code) => {
    await using _deaf = await deafCrictl();
    const child = start(["trace", "pod", "web", "-n", NAMESPACE, ...onNode()]);
    const end = ended(child);
    await eventually(
      "the hung crictl",
      async () => (await remoteCommands()).some((line) => line.includes("crictl")),
      15_000,
    );
    child.kill(signal);
    expect(await end).toBe(code);
    await nothingRuns();
  });

  it("after Ctrl-C while the runtime is frozen, by the system's ssh and through a jump host", async () => {
    await using _frozen = await frozenRuntime();
    const child = start(["trace", ...onNode("via-cp"), "--ssh-backend", "openssh"]);
    const end = ended(child);
    await eventually(
      "a command on the node",
      async () => (await remoteCommands()).some((line) => line.includes("crictl")),
      15_000,
    );
    child.kill("SIGINT");
    expect(await end).toBe(130);
    await nothingRuns();
    expect(await remoteCommands("cp")).toEqual([]);
  });
});
