import type { PodEvent, TracedPod } from "../contract.ts";
import type { ApiPod } from "../parsers/api.ts";
import type { CgroupUsage } from "../parsers/cgroup-usage.ts";
import type { CriContainerDetail, CriSandboxDetail } from "../parsers/crictl.ts";
import type { Link } from "../parsers/links.ts";
import type { LogLine } from "../parsers/log-files.ts";

/** What was read of one pod beyond the node's listing; null for what was not asked or not told. */
export interface PodDetails {
  api: ApiPod | null;
  /** The API's pod of the same name and another UID, where there is one. */
  namesake: ApiPod | null;
  /** The Node object's name, or the node's own. */
  node: string | null;
  events: readonly PodEvent[] | null;
  sandbox(id: string): CriSandboxDetail | null;
  container(id: string): CriContainerDetail | null;
  inside(sandboxId: string): readonly Link[] | null;
  tail(path: string): readonly LogLine[] | null;
  terminationMessage(path: string): string | null;
  usage(directories: readonly string[]): ReadonlyMap<string, CgroupUsage> | null;
}

/** The chain's links, as they are found. */
export type Links = TracedPod["links"][number][];
