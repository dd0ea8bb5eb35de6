import type { Process } from "./facts.ts";
import { flag } from "./roots.ts";

const program = (process: Process): string => (process.argv?.[0] ?? "").replace(/^.*\//, "");

/**
 * The sandbox ID of a shim of the CRI's namespace; null for any other process, Docker's shims (`-namespace moby`) among them.
 * `/proc/PID/comm` is cut at 15 characters, so the command line decides. The short-lived `start` and `delete` calls of the same program are no shims.
 * @see containerd/containerd pkg/shim/shim.go (parseFlags)
 */
export function shimOf(process: Process): string | null {
  const { argv } = process;
  if (argv === null || !/^containerd-shim/.test(program(process))) return null;
  if (argv.at(-1) === "start" || argv.at(-1) === "delete") return null;
  const id = flag(argv, "id");
  return flag(argv, "namespace") === "k8s.io" && id !== null && /^[0-9a-f]{64}$/.test(id) ? id : null;
}

/** The container (or sandbox) ID of CRI-O's monitor: `conmon … -c ID` or conmon-rs; null for any other process. */
export function conmonOf(process: Process): string | null {
  const { argv } = process;
  if (argv === null || !/^conmon/.test(program(process))) return null;
  const at = argv.findIndex((word) => word === "-c" || word === "--cid");
  const id = argv[at + 1];
  return at > 0 && id !== undefined && /^[0-9a-f]{64}$/.test(id) ? id : null;
}

export const monitorProgram = (process: Process): string => program(process) || process.comm;
