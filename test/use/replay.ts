import { fileURLToPath } from "node:url";
import { type Bundle, readBundle } from "../../src/bundle/read.ts";
import { replayTransport } from "../../src/bundle/replay.ts";
import type { TracedNode, TracedPod } from "../../src/contract.ts";
import type { ProbeResult } from "../../src/probes/probe.ts";
import type { Answer } from "../../src/use/gather.ts";
import type { Session, TraceStart } from "../../src/use/session.ts";
import { traceNode, tracePod } from "../../src/use/trace.ts";

const read = new Map<string, Promise<Bundle>>();

/** A recorded node, by the name of its bundle in fixtures/. */
export function fixture(name: string): Promise<Bundle> {
  const known = read.get(name) ?? readBundle(fileURLToPath(new URL(`../../fixtures/${name}.tar.gz`, import.meta.url)));
  read.set(name, known);
  return known;
}

/** What becomes of a recorded result before it is replayed: an edit, and no recording. */
export type Edit = (result: ProbeResult) => ProbeResult;

const unedited: Edit = (result) => result;

/** Edits the results of one probe, and leaves the others. */
export const editing =
  (id: string, edit: (stdout: string, result: ProbeResult) => string): Edit =>
  (result) =>
    result.id === id
      ? { ...result, stdout: Buffer.from(edit(Buffer.from(result.stdout).toString("utf8"), result)) }
      : result;

export function sessionOn(bundle: Bundle, edit: Edit = unedited): Session {
  const results = new Map([...bundle.results].map(([key, result]) => [key, edit(result)]));
  return {
    transport: replayTransport({ ...bundle, results }),
    api: null,
    nodeName: bundle.manifest.nodeName,
    signal: new AbortController().signal,
    progress: () => {},
  };
}

export const pod = (bundle: Bundle, start: TraceStart, edit: Edit = unedited): Promise<Answer<TracedPod>> =>
  tracePod(start, sessionOn(bundle, edit));

export const node = (bundle: Bundle, edit: Edit = unedited): Promise<Answer<TracedNode>> =>
  traceNode(sessionOn(bundle, edit));

export const named = (name: string, namespace: string | null = "default"): TraceStart => ({
  kind: "pod",
  name,
  namespace,
});

/** A recorded output as text, for a truth taken by other means than the program's parsers. */
export function raw(bundle: Bundle, key: string): string {
  const result = bundle.results.get(key);
  if (result === undefined) throw new Error(`${bundle.path} has no ${key}`);
  return Buffer.from(result.stdout).toString("utf8");
}
