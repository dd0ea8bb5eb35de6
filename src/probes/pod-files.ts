import { LOG_FORMAT, parseLogLinks, parseLogTail, parseLogTree } from "../parsers/log-files.ts";
import { parsePodDirectories, parseVolumeDirectories } from "../parsers/pod-dirs.ts";
import { parseFileLines, unlessJunk } from "../parsers/records.ts";
import { redactText } from "../redact/text.ts";
import { defineProbe } from "./probe.ts";

const files = { lane: "files", privilege: "root", timeoutMs: 5_000, tolerates: /No such file or directory/ } as const;

export const logTree = defineProbe({
  ...files,
  id: "log-tree",
  what: "the pods' log directories",
  argv: (root: string) => ["find", root, "-xdev", "-mindepth", "1", "-maxdepth", "3", "-printf", LOG_FORMAT],
  maxBytes: 32 << 20,
  parse: (stdout, _root) => parseLogTree(stdout),
});

export const logLinks = defineProbe({
  ...files,
  id: "log-links",
  what: "the links in /var/log/containers",
  argv: () => ["find", "/var/log/containers", "-maxdepth", "1", "-type", "l", "-printf", "%p\\0%l\\0"],
  maxBytes: 16 << 20,
  parse: parseLogLinks,
});

export const podDirectories = defineProbe({
  ...files,
  id: "pod-directories",
  what: "the kubelet's pod directories",
  argv: (root: string) => [
    "find",
    `${root}/pods`,
    "-mindepth",
    "1",
    "-maxdepth",
    "1",
    "-type",
    "d",
    "-printf",
    "%p\\0%T@\\0",
  ],
  maxBytes: 8 << 20,
  parse: (stdout, _root) => parsePodDirectories(stdout),
});

export const volumeDirectories = defineProbe({
  ...files,
  id: "volume-directories",
  what: "the pods' volume directories",
  // Names only, by ls: find would stat each entry, and a dead network mount among them hangs whoever does.
  argv: (root: string) => ["sh", "-c", 'exec ls -1UA -- "$0/pods" "$0"/pods/*/volumes/*', root],
  maxBytes: 16 << 20,
  parse: (stdout, _root) => parseVolumeDirectories(stdout),
});

/** How much of a log's end is read. */
const LOG_TAIL_BYTES = 8 << 10;

export const logTail = defineProbe({
  ...files,
  id: "log-tail",
  what: "a container's last log lines",
  argv: (path: string) => ["tail", "-c", String(LOG_TAIL_BYTES), path],
  maxBytes: LOG_TAIL_BYTES,
  filter: redactText,
  parse: (stdout, _path) => parseLogTail(stdout, stdout.length >= LOG_TAIL_BYTES),
});

/** Containers' termination messages by path; the kubelet itself reads 4 KiB at most. */
export const terminationMessages = defineProbe({
  ...files,
  id: "termination-messages",
  what: "termination messages",
  argv: (directory: string) => ["grep", "-raHZ", "", directory],
  maxBytes: 256 << 10,
  filter: redactText,
  parse: (stdout, _directory) => {
    const messages = new Map(
      [...parseFileLines(stdout)].map(([path, lines]) => [path, lines.join("\n").slice(0, 4096)]),
    );
    return unlessJunk(stdout, messages.size, messages);
  },
});
