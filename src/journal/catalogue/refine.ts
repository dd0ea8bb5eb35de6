import type { Entry } from "../entry.ts";
import { plegEventOf } from "../objects/pleg-event.ts";
import type { Category } from "./categories.ts";
import type { CatalogueEvent } from "./text.ts";
import { categoryByWords } from "./words.ts";

/** What the values of a known text add to its meaning: a narrower event, or the category of the cause that it reports. */
export interface Refined {
  readonly event: string;
  readonly category: Category;
}

type Refiner = (event: CatalogueEvent, entry: Entry) => Refined;

/** An error longer than this carries a dump; what went wrong stands before it. */
const ERROR_MAX = 4000;

/** What an entry reports: its error, and for a printf text the text itself. */
export function errorOf({ fields, message, body }: Entry): string {
  const error = fields.err ?? fields.error ?? fields.containerMessage ?? fields.message ?? "";
  const text = (typeof error === "string" ? error : JSON.stringify(error)).slice(0, ERROR_MAX);
  return body === "printf" || body === "text" ? `${message.slice(0, ERROR_MAX)} ${text}` : text;
}

/** The reasons of a pod sync's parts: `failed to "StartContainer" for "app" with CrashLoopBackOff: …`. */
const REASONS: Readonly<Record<string, Category>> = {
  CrashLoopBackOff: "crash-backoff",
  ImagePullBackOff: "image",
  ErrImagePull: "image",
  ErrImageNeverPull: "image",
  InvalidImageName: "image",
  ImageInspectError: "image",
  RegistryUnavailable: "image",
  SignatureValidationFailed: "image",
  CreateContainerConfigError: "container-start",
  CreateContainerError: "container-start",
  RunContainerError: "container-start",
  RunInitContainerError: "container-start",
  PreStartHookError: "container-start",
  PreCreateHookError: "container-start",
  PostStartHookError: "container-exit",
  KillContainerError: "container-exit",
  CreatePodSandboxError: "sandbox",
  KillPodSandboxError: "sandbox",
  ConfigPodSandboxError: "sandbox",
  ResizePodInPlaceError: "cgroup-resources",
};

const CAUSES: readonly (readonly [RegExp, Category])[] = [
  [/network (?:is )?not ready|NetworkPluginNotReady|cni (?:config|plugin)|networkPlugin/i, "network-cni"],
  [
    /unmounted volumes|unattached volumes|MountVolume|failed to sync (?:secret|configmap)|persistentvolumeclaim/i,
    "volume",
  ],
  [/PLEG is not healthy|pleg was last seen|pleg has yet to be successful/i, "pleg"],
  [
    /container runtime (?:is down|status check)|runtime is down|connect: no such file.*\.sock|containerd\.sock|crio\.sock|dockershim\.sock/i,
    "runtime-health",
  ],
  [/cgroup/i, "cgroup-resources"],
];

/** The category of an error that a general line reports; null: the error doesn't tell. */
function categoryOfError(error: string): Category | null {
  for (const { 1: reason = "" } of error.matchAll(/\bwith (\w+)(?=:)/g)) {
    const category = REASONS[reason];
    if (category !== undefined) return category;
  }
  for (const [words, category] of CAUSES) if (words.test(error)) return category;
  const named = /\b(\w+(?:BackOff|Error|ErrImagePull|ErrImageNeverPull|InvalidImageName))\b/.exec(error)?.[1] ?? "";
  return REASONS[named] ?? null;
}

const byError: Refiner = ({ name, category }, entry) => ({
  event: name,
  category: categoryOfError(errorOf(entry)) ?? category,
});

/** As `byError`; where no reason is named, the words of the error tell. */
const byErrorWords: Refiner = ({ name, category }, entry) => {
  const error = errorOf(entry).replace(/^(?:Error syncing pod|Skipping pod synchronization)[^:]*:/i, "");
  return { event: name, category: categoryOfError(error) ?? categoryByWords(error) ?? category };
};

const PLEG_TYPES: Readonly<Record<string, Refined>> = {
  ContainerStarted: { event: "pleg.container-started", category: "container-start" },
  ContainerDied: { event: "pleg.container-died", category: "container-exit" },
  ContainerRemoved: { event: "pleg.container-removed", category: "container-gc" },
  PodSync: { event: "pleg.pod-sync", category: "pod-update" },
};

const plegType = ({ fields, message }: Entry): string =>
  plegEventOf(fields.event ?? message.slice(message.indexOf("event: ")))?.type ?? "";

const STATES: Readonly<Record<string, Category>> = {
  running: "container-start",
  exited: "container-exit",
  "non-existent": "container-gc",
};

/** The reasons of the Kubernetes Events that the kubelet writes. */
const API_REASONS: readonly (readonly [RegExp, Category])[] = [
  [/^(?:BackOff)$/, "crash-backoff"],
  [/^(?:Pulling|Pulled|InspectFailed|ErrImageNeverPull|InvalidImageID)$/, "image"],
  [/^(?:Created|Started|FailedCreatePodContainer)$/, "container-start"],
  [/^(?:Killing|ExceededGracePeriod|FailedPostStartHook|FailedPreStopHook)$/, "container-exit"],
  [/^(?:Unhealthy|ProbeWarning)$/, "probe"],
  [/Mount|AttachVolume|MapVolume|VolumeResize|FileSystemResize|MemoryBackedVolumes/, "volume"],
  [/PodSandBox|SandboxChanged/, "sandbox"],
  [/^NetworkNotReady$/, "network-cni"],
  [/^(?:Evicted|Preempting|EvictionThresholdMet|FreeDiskSpaceFailed)$/, "eviction"],
  [/^ImageGC|^InvalidDiskCapacity/, "image-gc"],
  [/^ContainerGC/, "container-gc"],
  [/^SystemOOM$/, "oom"],
  [/^Node(?:Ready|NotReady|Schedulable|NotSchedulable|Has)|^Rebooted$/, "node-status"],
  [/^Shutdown$|^NodeShutdown/, "shutdown"],
  [/NodeAllocatable|Resize/, "cgroup-resources"],
  [/DynamicResources/, "device-plugin"],
  [/^Starting$|KubeletSetupFailed/, "config-startup"],
  [/^FailedKillPod$/, "pod-deletion"],
  [/FailedValidation|OutOf|Unexpected|Affinity/, "pod-admission"],
];

const REFINERS: Readonly<Record<string, Refiner>> = {
  "pleg.event": ({ name, category }, entry) => PLEG_TYPES[plegType(entry)] ?? { event: name, category },
  "pleg.event-ignored": ({ name, category }, entry) => ({
    event: name,
    category: PLEG_TYPES[plegType(entry)]?.category ?? category,
  }),
  "pleg.state-changed": ({ name, category }, { fields, message }) => {
    const state = typeof fields.newState === "string" ? fields.newState : (/-> (\S+)$/.exec(message)?.[1] ?? "");
    return { event: name, category: STATES[state] ?? category };
  },
  "api.event-recorded": ({ name, category }, { fields }) => {
    const reason = typeof fields.reason === "string" ? fields.reason : "";
    if (reason === "BackOff" && /pull/i.test(String(fields.message))) return { event: name, category: "image" };
    const own = API_REASONS.find(([words]) => words.test(reason))?.[1];
    return {
      event: name,
      category:
        own ??
        categoryOfError(String(fields.message ?? "")) ??
        categoryByWords(String(fields.message ?? "")) ??
        category,
    };
  },
  "pod.sync-failed": byErrorWords,
  "pod.kill-failed": byError,
  "pod.kill-sync-failed": byError,
  "container.start-failed": byError,
  "container.start-failed-detail": byError,
  "runtime.sync-skipped": byError,
  "container.restart-reason": ({ name, category }, entry) => ({
    event: name,
    category: /probe/.test(errorOf(entry)) ? "probe" : category,
  }),
  "container.status-call-failed": ({ name, category }, entry) => {
    const error = errorOf(entry);
    if (/not ?found|no such container|does not exist/i.test(error)) return { event: name, category };
    return { event: name, category: categoryOfError(error) ?? "runtime-health" };
  },
  "server.authentication-failed": ({ name, category }, entry) => ({
    event: name,
    category: /x509|certificate/.test(errorOf(entry)) ? "certificate" : category,
  }),
};

export function refine(event: CatalogueEvent, entry: Entry): Refined {
  return REFINERS[event.name]?.(event, entry) ?? { event: event.name, category: event.category };
}
