import type { Category } from "./categories.ts";

/**
 * The category that the words of a text tell, particular ones first; for texts of files that hold several subjects, and for texts that the
 * catalogue doesn't hold. scripts/catalogue.js asks the same rules, so that a text's place never depends on whether it is known.
 */
const WORDS: readonly (readonly [RegExp, Category])[] = [
  [/crash-?loop|back-?off restarting|backoff for container/i, "crash-backoff"],
  [/oom.?score|rlimit/i, "cgroup-resources"],
  [/housekeeping|syncterminat|orphan(?:ed)? (?:running )?pod|(?:all|running) orphan/i, "pod-deletion"],
  [/runtimeendpoint|runonce|host user namespace|workload management/i, "config-startup"],
  [/\b(?:liveness|readiness|startup)\b(?! latency)|\bprob(?:e|es|er|ing|ed)\b/i, "probe"],
  [/\boom\b|oom.?kill|oomwatcher|out of memory/i, "oom"],
  [/image.?gc|image garbage|unused image|image filesystem is over/i, "image-gc"],
  [
    /container garbage|dead container|container ?gc\b|\bremov\w* container|RemoveContainer|DeleteContainer|garbage collect/i,
    "container-gc",
  ],
  [/evict|preempt|reclaim(?!policy)/i, "eviction"],
  [/mirror pod|static pod|adding pod (?:path|url)|manifest (?:file|url)|staticpod/i, "static-pod"],
  [
    /device.?plugin|device.?manager|\bDRA\b|resource ?claim|register\w* plugin|plugin regist|plugin watcher|plugin manager/i,
    "device-plugin",
  ],
  [/sandbox/i, "sandbox"],
  [/network|\bcni\b|pod ?cidr|iptables|host ?port|netns|nameserver|resolv\.conf|\bdns|clusterdns/i, "network-cni"],
  [/\bpull|pull secret|\bimages?\b|imagepull|credential ?provider/i, "image"],
  [/\blease/i, "node-lease"],
  [
    /regist(?:er|ration|ered|ering)\b.*\bnode|\bnode\b.*(?:regist|not found)|node taint|initial node|node info|getting node|sync(?:ing)? node with/i,
    "node-registration",
  ],
  [
    /node (?:status|ready|not ready|address|condition|label|annotation|ip|name)|nodestatus|node's |cloud provider|hostname|host ?ip\b|allocatable|capacity/i,
    "node-status",
  ],
  [/\bpleg\b|relist/i, "pleg"],
  [/clustertrustbundle|certificate|\bcsr\b|x509|\btls\b|\bbootstrap|\bca (?:file|bundle)/i, "certificate"],
  [/shut(?:ting)? ?down|inhibit/i, "shutdown"],
  [/volume|mount|attach|\bcsi\b|secret|configmap|subpath|token/i, "volume"],
  [
    /runtime (?:service|version|status|state|cache|is|not|sanity|health|unhealthy|handler|class)|container runtime|runtime from|docker (?:daemon|server|version|client|api|info)/i,
    "runtime-health",
  ],
  [
    /cgroup|cpuset|\bqos\b|cpu ?manager|resize|topology|memory manager|numa|kernel flag|swap|checkpoint|rlimit/i,
    "cgroup-resources",
  ],
  [/\bstats\b|cadvisor|metric|machine ?info/i, "metrics-stats"],
  [/\badmi(?:t|ssion)|SyncLoop ADD|predicate|runclass|sysctl|apparmor/i, "pod-admission"],
  [
    /\b(?:pre|post)(?:start|stop)|lifecycle hook|(?:kill|stop|terminat|exit|died|restart)\w* (?:unwanted )?(?:init )?container|container.*(?:exited|killed|terminat|died|termination)|StopContainer|killContainer/i,
    "container-exit",
  ],
  [
    /(?:creat|start|run|init)\w* (?:\w+ )?(?:init |ephemeral )?container|CreateContainer|StartContainer|container .*start/i,
    "container-start",
  ],
  [
    /orphan|(?:kill|delet|remov|terminat|teardown|clean)\w*\b.*\bpods?\b|\bpods?\b.*(?:kill|delet|remov|terminat|teardown|clean)|SyncLoop (?:DELETE|REMOVE)/i,
    "pod-deletion",
  ],
  [
    /api ?server|connection refused|i\/o timeout|no route to host|\bwatch (?:of|ended|closed|error)|reflector|informer|throttl|unauthorized|forbidden|authenticat|authoriz/i,
    "api-connectivity",
  ],
  [/^flag\b|\bflags?\b|config|version|\bstart(?:ed|ing)\b|listen|feature ?gate|standalone|--[a-z]/i, "config-startup"],
  [/\bpods?\b/i, "pod-update"],
];

/** null: no word tells. */
export function categoryByWords(text: string): Category | null {
  for (const [words, category] of WORDS) if (words.test(text)) return category;
  return null;
}
