import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bin = `${root}bin/nodectl.js`;

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

function start(argv: readonly string[]): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [bin, ...argv], { stdio: ["ignore", "pipe", "pipe"] });
  const printed = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name]?.on("data", (chunk: Buffer) => {
      printed[name] += chunk;
    });
  }
  return { child, ended: new Promise((resolve) => child.on("close", (code) => resolve({ code, ...printed }))) };
}

const shell = (line: string) =>
  execFileSync("sh", ["-c", line], { env: { ...process.env, NODE: process.execPath, BIN: bin } }).toString();

describe("the executable", { timeout: 30_000 }, () => {
  beforeAll(() => {
    if (!existsSync(`${root}dist/main.js`)) execFileSync(process.execPath, ["scripts/build.js"], { cwd: root });
  }, 60_000);

  it("prints its version", async () => {
    expect(await start(["--version"]).ended).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^nodectl \d+\.\d+\.\d+\n$/),
      stderr: "",
    });
  });

  it("ends with the code of the answer", async () => {
    expect(await start(["tarce"]).ended).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("did you mean trace?"),
    });
    expect(await start(["trace", "--from", "/nonexistent/bundle.tar.gz"]).ended).toMatchObject({ code: 2 });
  });

  it("says nothing when the reader leaves, and keeps the verdict", () => {
    expect(shell('{ { "$NODE" "$BIN" collect --print-probes; echo "code $?" >&2; } | true; } 2>&1')).toBe("code 0\n");
  });

  it("tells of a disk that is full", () => {
    expect(shell('"$NODE" "$BIN" --help 2>&1 >/dev/full; echo "code $?"')).toMatch(
      /^nodectl: cannot write the output: .*\ncode 2\n$/,
    );
  });

  describe("while it waits for a host that never answers", () => {
    let silent: Server;
    const host = async (): Promise<string> => {
      silent = createServer(() => {}).listen(0, "127.0.0.1");
      await new Promise((resolve) => silent.once("listening", resolve));
      const address = silent.address();
      return `nobody@127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
    };
    const connected = () => new Promise((resolve) => silent.once("connection", resolve));

    it.each(["SIGINT", "SIGTERM"] as const)("%s ends it with 130 and an envelope", async (signal) => {
      const { child, ended } = start(["trace", "--host", await host(), "-o", "json"]);
      await connected();
      child.kill(signal);
      const { code, stdout, stderr } = await ended;
      expect({ code, stderr }).toEqual({ code: 130, stderr: "" });
      expect(JSON.parse(stdout)).toMatchObject({
        result: null,
        error: { code: "INTERRUPTED", message: `interrupted by ${signal}` },
      });
      silent.close();
    });

    it("--timeout ends it with 3", async () => {
      const { code, stderr } = await start(["trace", "--host", await host(), "--timeout", "1s"]).ended;
      expect(code).toBe(3);
      expect(stderr).toMatch(/^nodectl: not done within --timeout 1s/);
      silent.close();
    });
  });
});
