// Vitest's global setup: empty folders for nodectl, and one ssh connection to each node for all looks at it, so that a look costs no handshake. nodectl makes its own.
import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { HOME, IN_LAB, inLab, muxOf, NODE, SSH_CONFIG, TMP } from "./lab.ts";

const HOSTS = ["cp", NODE, `${NODE}-ops`, `${NODE}-admin`];

/** @returns the teardown */
export async function setup(): Promise<() => Promise<void>> {
  for (const folder of [HOME, TMP]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
  }
  await Promise.all(HOSTS.map(open));
  return async () => {
    for (const folder of [HOME, TMP]) rmSync(folder, { recursive: true, force: true });
    await Promise.all(HOSTS.map((host) => inLab(["ssh", "-F", SSH_CONFIG, ...muxOf(host), "-O", "exit", host])));
  };
}

function open(host: string): Promise<void> {
  const argv = [...IN_LAB, "ssh", "-F", SSH_CONFIG, ...muxOf(host), "-fNM", host];
  const [file = "", ...args] = argv;
  // The connection stays in the background: it must not hold a pipe of ours.
  const child = spawn(file, args, { stdio: "ignore" });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`no ssh to ${host}: exit ${code}`))));
  });
}
