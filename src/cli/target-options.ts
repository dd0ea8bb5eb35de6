import { Option } from "commander";
import type { TargetOptions, TargetPlace } from "../target/target.ts";
import { parseDurationMs } from "./duration.ts";
import { listOr, usageError } from "./usage.ts";

/** What commander hands over of `targetOptions`; each value has passed its option's parser. */
export interface TargetValues {
  host?: string;
  node?: string;
  from?: string;
  local?: true;
  sshConfig?: string;
  sshBackend?: "ssh2" | "openssh";
  kubeconfig?: string;
  context?: string;
  namespace?: string;
  allNamespaces?: true;
}

export interface LimitValues {
  timeout?: number;
  printProbes?: true;
}

const TARGET = "Target:";

/** Where the node is: the same in every command. */
export const targetOptions = (): readonly Option[] => [
  text("--host <DEST>", "the node by SSH: [user@]HOST[:PORT]"),
  text("--node <NAME>", "the node by its Kubernetes name, then SSH"),
  text("--from <BUNDLE>", "a bundle recorded by 'nodectl collect'"),
  group(TARGET, new Option("--local", "this machine, whatever it looks like")),
  text("--ssh-config <FILE>", "instead of ~/.ssh/config"),
  choice(TARGET, "--ssh-backend <NAME>", ["ssh2", "openssh"], "ssh2 or openssh; chosen by what the host needs"),
  text("--kubeconfig <FILE>", "instead of $KUBECONFIG or ~/.kube/config"),
  text("--context <NAME>", "the kubeconfig context"),
];

/** Which pods: only where a command asks for some. */
export const namespaceOptions = (): readonly Option[] => [
  text("-n, --namespace <NAME>", "only this namespace"),
  group(TARGET, new Option("-A, --all-namespaces", "every namespace (default)")),
];

export const limitOptions = (): readonly Option[] => [
  group(
    "Limits:",
    new Option("--timeout <DURATION>", "end the whole run after this: 30s, 2m").argParser((value: string) => {
      const ms = parseDurationMs(value);
      if (ms === null) throw usageError(`--timeout takes a duration such as 30s or 2m, not '${value}'`);
      return ms;
    }),
  ),
  group("Limits:", new Option("--print-probes", "show what would run on the node, run nothing")),
];

/** @throws NodectlError USAGE where two places are named */
export function targetOf(values: TargetValues): TargetOptions {
  const places = (["host", "node", "from", "local"] as const).filter((name) => values[name] !== undefined);
  if (places.length > 1) {
    const named = places.map((name) => `--${name}`);
    throw usageError(`${named.slice(0, -1).join(", ")} and ${named.at(-1)} exclude one another: name one place`);
  }
  return {
    place: placeOf(values),
    sshConfig: values.sshConfig ?? null,
    sshBackend: values.sshBackend ?? null,
    kubeconfig: values.kubeconfig ?? null,
    context: values.context ?? null,
    allNamespaces: values.allNamespaces ?? false,
  };
}

function placeOf({ host, node, from, local }: TargetValues): TargetPlace {
  if (host !== undefined) return { kind: "host", destination: host };
  if (node !== undefined) return { kind: "node", name: node };
  if (from !== undefined) return { kind: "bundle", path: from };
  return local ? { kind: "local" } : { kind: "nearest" };
}

/** As kubectl has it, -A outdoes -n. */
export const namespaceOf = ({ namespace, allNamespaces }: TargetValues): string | null =>
  allNamespaces ? null : (namespace ?? null);

export function group(heading: string, option: Option): Option {
  return option.helpGroup(heading);
}

/** An option that takes one of `words`; another is refused with its near miss. */
export function choice(heading: string, flags: string, words: readonly string[], help: string): Option {
  const option = new Option(flags, help).argParser((value: string) => {
    if (words.includes(value)) return value;
    throw usageError(`${option.long} takes ${listOr(words)}, not '${value}'`, { word: value, known: words });
  });
  return group(heading, option);
}

function text(flags: string, help: string): Option {
  const option = new Option(flags, help).argParser((value: string) => {
    // Commander takes the next word whatever it is: `--host --node w1` would look for a host named --node.
    if (value === "" || value.startsWith("-")) throw usageError(`${option.long} needs a value`);
    return value;
  });
  return group(TARGET, option);
}
