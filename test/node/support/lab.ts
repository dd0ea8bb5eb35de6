// The lab from a test: commands on its nodes, and nodectl inside its network.
import { join } from "node:path";
import { execa } from "execa";
import type { Envelope, TracedNode, TracedPod } from "../../../src/contract.ts";

export const LAB = process.env.LAB ?? "/var/tmp/nodectl-lab";
export const SSH_CONFIG = join(LAB, "ssh/config");
export const KUBECONFIG = join(LAB, "admin.conf");
/** The node that the tests are about, and the namespace that pods.yaml got there. */
export const NODE = process.env.NODECTL_TEST_NODE ?? "w1";
export const NAMESPACE = NODE === "w1" ? "default" : NODE;
export const OTHER_NAMESPACE = NODE === "w1" ? "other" : `${NODE}-other`;
export const RUNTIME = process.env.NODECTL_TEST_RUNTIME === "crio" ? "crio" : "containerd";
/** An emulated machine takes 3 to 10 times as long. */
export const PATIENCE = NODE === "w1" ? 1 : 5;

const PROJECT = join(import.meta.dirname, "../../..");
const PROGRAM = join(PROJECT, "bin/nodectl.js");
const LAB_NS = process.env.LAB_NS ?? "nodectl-lab";
/** What starts a command inside the lab's network. */
export const IN_LAB = ["nsenter", `--net=/run/netns/${LAB_NS}`] as const;

export interface Run {
  stdout: string;
  stderr: string;
  code: number;
  ms: number;
}

interface RunOptions {
  input?: string;
  env?: Record<string, string>;
  cwd?: string;
  timeoutMs?: number;
}

/** Runs a command on this machine; its failure is a result. */
export async function run(
  argv: readonly string[],
  { input, env, cwd, timeoutMs = 60_000 }: RunOptions = {},
): Promise<Run> {
  const [file = "true", ...args] = argv;
  const startedAt = performance.now();
  const result = await execa(file, args, {
    reject: false,
    stripFinalNewline: false,
    timeout: timeoutMs * PATIENCE,
    killSignal: "SIGKILL",
    maxBuffer: 200_000_000,
    ...(input === undefined ? { stdin: "ignore" } : { input }),
    ...(env === undefined ? {} : { env }),
    ...(cwd === undefined ? {} : { cwd }),
  });
  const ms = performance.now() - startedAt;
  if (result.timedOut)
    throw new Error(`took longer than ${timeoutMs * PATIENCE} ms: ${argv.join(" ")}\n${result.stderr}`);
  return { stdout: result.stdout, stderr: result.stderr, code: result.exitCode ?? 128, ms };
}

/** The same, inside the lab's network. */
export const inLab = (argv: readonly string[], options?: RunOptions): Promise<Run> =>
  run([...IN_LAB, ...argv], options);

/** ssh's options for the connection that all looks at a node share; without one, ssh makes its own. */
export const muxOf = (host: string): readonly string[] => ["-o", `ControlPath=/run/${LAB_NS}/${host}.mux`];

/** A shell command on a node, as root unless the host is `NODE-ops` or `NODE-admin`. Any exit code is a result. */
export const trySsh = (host: string, command: string, options?: RunOptions): Promise<Run> =>
  inLab(["ssh", "-F", SSH_CONFIG, ...muxOf(host), host, command], options);

/** The output of a shell command on a node; it must succeed. */
export async function ssh(host: string, command: string, options?: RunOptions): Promise<string> {
  return succeeded(await trySsh(host, command, options), `${host}: ${command}`);
}

export async function kubectl(args: readonly string[], options?: RunOptions): Promise<string> {
  return succeeded(
    await inLab([join(LAB, "bin/kubectl"), "--kubeconfig", KUBECONFIG, ...args], options),
    `kubectl ${args.join(" ")}`,
  );
}

function succeeded({ stdout, stderr, code }: Run, what: string): string {
  if (code !== 0) throw new Error(`exit ${code} from ${what}\n${stderr}`);
  return stdout;
}

/** nodectl's home and temporary directory, both empty: nothing of this machine's user takes part, and what is left behind shows. */
export const HOME = join(LAB, "home");
export const TMP = join(LAB, "tmp");

export interface Nodectl extends Run {
  json: Envelope<unknown>;
}

interface NodectlOptions extends RunOptions {
  /** null runs without a kubeconfig. */
  kubeconfig?: string | null;
}

const environment = ({ kubeconfig = KUBECONFIG, env = {} }: NodectlOptions) => ({
  HOME,
  TMPDIR: TMP,
  NO_COLOR: "1",
  SSH_AUTH_SOCK: "",
  KUBECONFIG: kubeconfig ?? "",
  ...env,
});

/** How nodectl is started in the lab's network, for tests that send it signals. */
export const nodectlCommand = (args: readonly string[], options: NodectlOptions = {}) => ({
  argv: [...IN_LAB, process.execPath, PROGRAM, ...args],
  env: environment(options),
});

/** Runs the built program inside the lab's network. */
export async function nodectl(args: readonly string[], options: NodectlOptions = {}): Promise<Run> {
  const { argv, env } = nodectlCommand(args, options);
  return await run(argv, { ...options, env });
}

/** nodectl with `-o json`: the envelope beside the rest. Anything but one JSON object on stdout fails the test. */
export async function nodectlJson(args: readonly string[], options: NodectlOptions = {}): Promise<Nodectl> {
  const result = await nodectl([...args, "-o", "json"], options);
  return { ...result, json: envelopeOf(result, args) };
}

export function envelopeOf({ stdout, stderr, code }: Run, args: readonly string[]): Envelope<unknown> {
  try {
    const value: Envelope<unknown> = JSON.parse(stdout);
    return value;
  } catch {
    throw new Error(
      `exit ${code}, no JSON from nodectl ${args.join(" ")}\n${stdout.slice(0, 2000)}\n${stderr.slice(0, 2000)}`,
    );
  }
}

/** The options that reach the node under test over SSH, as root or as another login. */
export const onNode = (login?: "ops" | "admin" | "via-cp", node = NODE): readonly string[] => [
  "--host",
  login === undefined ? node : `${node}-${login}`,
  "--ssh-config",
  SSH_CONFIG,
];

export interface Traced extends Nodectl {
  pod: TracedPod;
}

/** `nodectl trace …` that must find one pod; on the node under test unless `target` says otherwise. */
export async function trace(
  start: readonly string[],
  options: NodectlOptions & { target?: readonly string[] } = {},
): Promise<Traced> {
  const result = await nodectlJson(["trace", ...start, ...(options.target ?? onNode())], options);
  return { ...result, pod: tracedPod(result) };
}

export function tracedPod({ json, code, stderr }: Nodectl): TracedPod {
  const value = json.result;
  if (!isTracedPod(value))
    throw new Error(
      `exit ${code}, no pod in the answer: ${JSON.stringify(json.error ?? value)?.slice(0, 2000)}\n${stderr}`,
    );
  return value;
}

export async function traceNode(
  options: NodectlOptions & { target?: readonly string[] } = {},
): Promise<Nodectl & { node: TracedNode }> {
  const result = await nodectlJson(["trace", ...(options.target ?? onNode())], options);
  const value = result.json.result;
  if (!isTracedNode(value))
    throw new Error(
      `exit ${result.code}, no node in the answer: ${JSON.stringify(result.json.error)}\n${result.stderr}`,
    );
  return { ...result, node: value };
}

// Only the outer form is looked at here: the quick tests hold every answer to the JSON Schema.
const isTracedPod = (value: unknown): value is TracedPod =>
  typeof value === "object" && value !== null && "sandboxes" in value && "containers" in value;
const isTracedNode = (value: unknown): value is TracedNode =>
  typeof value === "object" && value !== null && "pods" in value && "orphans" in value;

/**
 * Asks until `look` returns something true, or returns without throwing where it returns nothing.
 * @returns what it returned
 * @throws what it last threw or saw, after `timeoutMs`
 */
export async function eventually<T>(what: string, look: () => Promise<T>, timeoutMs = 60_000): Promise<NonNullable<T>> {
  const end = performance.now() + timeoutMs * PATIENCE;
  let last: unknown;
  while (performance.now() < end) {
    try {
      const seen = await look();
      if (seen) return seen;
      last = seen;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error(`never came: ${what}; last seen: ${last instanceof Error ? last.message : JSON.stringify(last)}`, {
    cause: last,
  });
}

/** The one there is. */
export function only<T>(items: readonly T[] | null | undefined, what = "item"): T {
  const [first] = items ?? [];
  if (first === undefined || items?.length !== 1)
    throw new Error(`wanted one ${what}, got ${JSON.stringify(items)?.slice(0, 500)}`);
  return first;
}

/** A value that must be there. */
export function given<T>(value: T | null | undefined, what = "value"): T {
  if (value === null || value === undefined) throw new Error(`no ${what}`);
  return value;
}
