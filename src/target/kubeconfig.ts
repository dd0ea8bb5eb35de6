import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, dirname, isAbsolute, join } from "node:path";
// Not `await import()`: bundled, this CommonJS package has a default export only. Whoever imports this file does so late.
import { parseDocument } from "yaml";
import { EXIT, NodectlError } from "../errors.ts";
import { at, isObject, type Json, listAt, stringAt } from "../parsers/records.ts";

export type Env = Readonly<Record<string, string | undefined>>;

/** Named entries as the files have them, paths made absolute; of namesakes the first one holds, as in kubectl. */
export interface Kubeconfig {
  readonly files: readonly string[];
  readonly currentContext: string | null;
  readonly contexts: ReadonlyMap<string, Json>;
  readonly clusters: ReadonlyMap<string, Json>;
  readonly users: ReadonlyMap<string, Json>;
}

/** One context with what it names. `user` is null for an anonymous one. */
export interface KubeContext {
  readonly name: string;
  /** kubectl's default where the context sets none. */
  readonly namespace: string;
  readonly cluster: Json;
  readonly user: Json | null;
}

/**
 * Reads the kubeconfig that kubectl would: `named`, else the list in $KUBECONFIG, else ~/.kube/config.
 *
 * @returns null where the user has none: a file that isn't there counts only when `named`
 * @throws NodectlError KUBECONFIG_INVALID. Its message never quotes a file: it may hold tokens
 */
export async function loadKubeconfig(named: string | null, env: Env): Promise<Kubeconfig | null> {
  const wanted = named !== null ? [named] : filesOf(env);
  const read = await Promise.all(
    wanted.map(async (file) => ({ file, config: await readConfig(file, named !== null) })),
  );
  const found = read.flatMap(({ file, config }) => (config === null ? [] : { file, config }));
  if (found.length === 0) return null;
  return {
    files: found.map(({ file }) => file),
    currentContext:
      found.map(({ config }) => stringAt(config, "current-context")).find((name) => name !== null) ?? null,
    contexts: merged(found, "contexts", "context"),
    clusters: merged(found, "clusters", "cluster"),
    users: merged(found, "users", "user"),
  };
}

/**
 * @param named  null for the current context
 * @returns null for a kubeconfig without any context, as `kubectl config view` shows to whoever has none
 * @throws NodectlError CONTEXT_UNKNOWN with the contexts there are; KUBECONFIG_INVALID where the context leads nowhere
 */
export function selectContext(config: Kubeconfig, named: string | null): KubeContext | null {
  const name = named ?? config.currentContext;
  if (name === null && config.contexts.size === 0) return null;
  const context = name === null ? undefined : config.contexts.get(name);
  if (name === null || context === undefined) throw contextUnknown(name, config);

  const [clusterName, userName] = [stringAt(context, "cluster"), stringAt(context, "user")];
  const cluster = clusterName === null ? undefined : config.clusters.get(clusterName);
  const user = userName === null ? null : config.users.get(userName);
  if (cluster === undefined) throw invalid(config, `context ${name} names no cluster that is there`);
  if (user === undefined) throw invalid(config, `context ${name} names user ${userName}, who is not there`);
  if (stringAt(cluster, "server") === null) throw invalid(config, `cluster ${clusterName} has no server`);
  return { name, namespace: stringAt(context, "namespace") ?? "default", cluster, user };
}

export function contextUnknown(name: string | null, config: Kubeconfig | null): NodectlError {
  const contexts = [...(config?.contexts.keys() ?? [])];
  const message =
    name === null
      ? "the kubeconfig has no current context"
      : config === null
        ? `there is no kubeconfig to have a context ${name}`
        : `the kubeconfig has no context ${name}`;
  return new NodectlError("CONTEXT_UNKNOWN", EXIT.usage, message, {
    hint: contexts.length > 0 ? "choose one with --context" : "name a kubeconfig with --kubeconfig",
    candidates: contexts.map((id) => ({ kind: "context", id, label: id })),
  });
}

const filesOf = ({ KUBECONFIG, HOME }: Env): string[] =>
  KUBECONFIG ? KUBECONFIG.split(delimiter).filter((file) => file !== "") : [join(HOME || homedir(), ".kube", "config")];

async function readConfig(file: string, mustExist: boolean): Promise<Json | null> {
  const content = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" && !mustExist) return null;
    const why = error.code === "ENOENT" ? "does not exist" : `cannot be read (${error.code})`;
    throw new NodectlError("KUBECONFIG_INVALID", EXIT.usage, `kubeconfig ${file} ${why}`);
  });
  if (content === null) return null;
  const document = parseDocument(content, { merge: true, prettyErrors: true, logLevel: "silent" });
  const [error] = document.errors;
  const place = error?.linePos?.[0] ? ` (line ${error.linePos[0].line})` : "";
  // Neither the parser's message nor a cause: both may quote the file.
  const refuse = (why: string) => new NodectlError("KUBECONFIG_INVALID", EXIT.usage, `kubeconfig ${file} ${why}`);
  if (error) throw refuse(`is not valid YAML${place}`);
  let value: unknown;
  try {
    value = document.toJS() ?? {};
  } catch {
    throw refuse("is not valid YAML (its aliases)");
  }
  if (!isObject(value)) throw refuse("is not a kubeconfig");
  return value;
}

function merged(found: readonly { file: string; config: Json }[], list: string, key: string): Map<string, Json> {
  const entries = new Map<string, Json>();
  for (const { file, config } of found) {
    for (const entry of listAt(config, list)) {
      const [name, value] = [stringAt(entry, "name"), at(entry, key)];
      if (name !== null && !entries.has(name))
        entries.set(name, withAbsolutePaths(isObject(value) ? value : {}, dirname(file)));
    }
  }
  return entries;
}

const FILE_KEYS = ["certificate-authority", "client-certificate", "client-key", "tokenFile"] as const;

/** Paths in a kubeconfig are relative to the file's own directory; so is a credential plugin named by a path. */
function withAbsolutePaths(entry: Json, directory: string): Json {
  const absolute: Record<string, unknown> = { ...entry };
  for (const key of FILE_KEYS) {
    const path = stringAt(entry, key);
    if (path !== null && !isAbsolute(path)) absolute[key] = join(directory, path);
  }
  const command = stringAt(entry, "exec", "command");
  if (isObject(entry.exec) && command?.includes("/") && !isAbsolute(command))
    absolute.exec = { ...entry.exec, command: join(directory, command) };
  return absolute;
}

const invalid = (config: Kubeconfig, why: string): NodectlError =>
  new NodectlError("KUBECONFIG_INVALID", EXIT.usage, `kubeconfig ${config.files.join(", ")}: ${why}`);
