// Paired measurements: two programs in turn, so that whatever else this machine does falls on both.
import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";

/** Runs `argv` to its end, without output. @returns milliseconds @throws Error for an exit code that isn't one of `codes` */
function timed({ argv, env, input, codes = [0] }) {
  const [file, ...args] = argv;
  const stdin = input === undefined ? "ignore" : openSync(input, "r");
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = spawn(file, args, { env: { ...process.env, ...env }, stdio: [stdin, "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    if (input !== undefined) closeSync(stdin);
    child.on("error", reject);
    child.on("close", (code) => {
      const ms = performance.now() - startedAt;
      if (codes.includes(code)) resolve(ms);
      else reject(new Error(`exit ${code} from ${argv.join(" ")}\n${said.trim()}`));
    });
  });
}

/** @returns milliseconds of each, `times` runs, each after one that doesn't count */
export async function paired(ours, theirs, times, signal) {
  const runs = { ours: [], theirs: [] };
  for (let turn = 0; turn <= times; turn++) {
    // Who goes first would always find the caches colder.
    for (const which of turn % 2 === 0 ? ["ours", "theirs"] : ["theirs", "ours"]) {
      signal.throwIfAborted();
      const ms = await timed(which === "ours" ? ours : theirs);
      if (turn > 0) runs[which].push(ms);
    }
  }
  return runs;
}

export const fastest = (values) => Math.min(...values);

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
