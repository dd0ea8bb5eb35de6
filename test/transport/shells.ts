import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll } from "vitest";
import type { Lane, Privilege, ProbeRequest } from "../../src/probes/probe.ts";

/** A POSIX shell under test: what `sh` on the PATH is, and why it can't be tested here, if so. */
export interface ShellUnderTest {
  name: string;
  missing: string | null;
  /** What to run instead of /bin/sh, with PATH. */
  env: Readonly<Record<string, string>>;
  path: string;
}

const scratch = mkdtempSync(join(tmpdir(), "nodectl-shells-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
/** Generous: on a busy machine a test with a time limit of a second takes many. */
export const PATIENT = { timeout: 60_000 };

const PATH = process.env.PATH ?? "/usr/bin:/bin";

/** dash and bash with the machine's own tools, busybox with none but its own. */
export const SHELLS: readonly ShellUnderTest[] = [shell("dash"), shell("bash"), busybox()];

function shell(name: string): ShellUnderTest {
  const program = which(name);
  const directory = join(scratch, name);
  mkdirSync(directory);
  if (program !== null) symlinkSync(program, join(directory, "sh"));
  const missing = program === null ? `${name} isn't installed` : null;
  return { name, missing, path: join(directory, "sh"), env: { PATH: `${directory}:${PATH}` } };
}

function busybox(): ShellUnderTest {
  const program = which("busybox");
  const directory = join(scratch, "busybox");
  mkdirSync(directory);
  const applets = program === null ? [] : execFileSync(program, ["--list"], { encoding: "utf8" }).trim().split("\n");
  for (const applet of applets) symlinkSync(program ?? "", join(directory, applet));
  const lacks = ["sh", "setsid", "head", "sleep", "cat"].filter((applet) => !applets.includes(applet));
  const missing = program === null ? "busybox isn't installed" : lacks.length > 0 ? `busybox lacks ${lacks}` : null;
  return { name: "busybox", missing, path: join(directory, "sh"), env: { PATH: directory } };
}

/** Where a program is; null where it isn't installed. */
export function which(name: string): string | null {
  try {
    return execFileSync("/bin/sh", ["-c", 'command -v "$1"', "sh", name], { encoding: "utf8" }).trim();
  } catch {
    return null;
  }
}

/** A directory of programs written for a test, to put first on the PATH. */
export function programs(sources: Readonly<Record<string, string>>): string {
  const directory = mkdtempSync(join(scratch, "bin-"));
  for (const [name, source] of Object.entries(sources)) {
    writeFileSync(join(directory, name), source, { mode: 0o755 });
  }
  return directory;
}

export interface RequestOptions {
  id?: string;
  lane?: Lane;
  privilege?: Privilege;
  timeoutMs?: number;
  maxBytes?: number;
  tolerates?: RegExp;
}

/** A request to run `argv`. */
export function request(argv: readonly string[], options: RequestOptions = {}): ProbeRequest {
  const {
    id = "test",
    lane = "files",
    privilege = "user",
    timeoutMs = 20_000,
    maxBytes = 1 << 20,
    tolerates,
  } = options;
  const probe = { id, what: "a test", argv: () => argv, lane, privilege, timeoutMs, maxBytes, parse: () => null };
  return { probe: tolerates === undefined ? probe : { ...probe, tolerates }, args: [] };
}

let markers = 0;

/** A word that no other process has in its arguments. */
export const marker = (): string => `nodectl-test-${process.pid}-${++markers}-`;

/** The processes whose arguments hold `word`, as command lines. */
export function processesWith(word: string): string[] {
  return readdirSync("/proc").flatMap((pid) => {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) return [];
    try {
      const commandLine = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
      return commandLine.includes(word) ? [`${pid} ${commandLine}`] : [];
    } catch {
      return []; // It ended.
    }
  });
}

/** Waits until `check` holds; gives up after a time that only a failure takes. */
export async function eventually(check: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 400; tries++) {
    if (check()) return true;
    await sleep(25);
  }
  return check();
}

/** The processes with `word` that don't go away. */
export async function leftBehind(word: string): Promise<string[]> {
  await eventually(() => processesWith(word).length === 0);
  return processesWith(word);
}
