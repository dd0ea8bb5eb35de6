import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../../src/journal/entry.ts";
import { scanned, scannedText } from "./plain.ts";

const handwritten = (name: string): Entry[] =>
  scanned([readFileSync(join(import.meta.dirname, "handwritten", `${name}.log`))]);
const brief = ({ time, host, program, component, severity, source, message }: Entry) => [
  time,
  host,
  program,
  component,
  severity,
  source,
  message,
];

describe("other distributions' forms", () => {
  it("unwraps k0s's lines, also a multi-line value's", () => {
    const entries = handwritten("k0s");
    expect(entries.map(({ lines }) => lines)).toEqual([1, 3, 1, 1]);
    expect(entries[1]).toMatchObject({
      component: "kubelet",
      pid: 1866,
      severity: "error",
      fields: { pod: "default/web", output: "cat: no such file", count: 3 },
    });
    expect(entries[3]).toMatchObject({ program: "k0s", component: "kubelet", host: "n1", message: "SyncLoop REMOVE" });
  });

  it("reads k3s's two kinds of line, and trusts the journal where a line came late", () => {
    expect(handwritten("k3s").slice(2).map(brief)).toEqual([
      ["2026-11-20T21:01:41Z", "edge1", "k3s", null, "info", null, "Starting k3s v1.30.1+k3s1 (80978b5b)"],
      ["2026-11-20T21:01:42.445117Z", "edge1", "k3s", null, "info", "kubelet.go:2709", "SyncLoop ADD"],
      [
        "2026-11-20T21:09:51Z",
        "edge1",
        "k3s",
        null,
        "error",
        "kubelet.go:1846",
        expect.stringMatching(/^skipping pod .* 3m0s$/),
      ],
    ]);
  });

  it("reads MicroShift's component before and after the PID", () => {
    expect(handwritten("microshift").map(({ component, source, lines }) => [component, source, lines])).toEqual([
      ["kubelet", "kubelet.go:2709", 1],
      [null, "run.go:116", 1],
      ["etcd", "logging.go:59", 3],
      ["kubelet", "kubelet.go:2737", 1],
    ]);
  });

  it("reads what talosctl prints: klog JSON, the kernel's lines, the node before each", () => {
    expect(handwritten("talos").map(brief)).toEqual([
      ["2026-11-20T16:04:00.5167769Z", "172.20.0.2", null, null, "info", "kubelet.go:2709", "SyncLoop ADD"],
      [
        "2026-11-20T16:04:01.516Z",
        "172.20.0.2",
        null,
        null,
        "error",
        "pod_workers.go:1338",
        "Error syncing pod, skipping",
      ],
      [
        "2026-11-20T17:00:56.318391814Z",
        "172.20.0.2",
        "kernel",
        null,
        "info",
        null,
        expect.stringMatching(/^Memory cgroup/),
      ],
      [
        "2026-11-20T17:01:00.913474814Z",
        "172.20.0.2",
        null,
        null,
        "warning",
        null,
        expect.stringMatching(/^\[talos\]/),
      ],
      ["2026-11-20T17:02:00.000001Z", "172.20.0.2", null, null, "info", "kubelet.go:2737", "SyncLoop REMOVE"],
    ]);
  });

  it("reads MicroK8s's journal: traces, a panic's stack, two lines fused by a pager", () => {
    expect(
      handwritten("microk8s").map(({ lines, time, message }) => [lines, time, message.split("\n").length]),
    ).toEqual([
      [2, "2026-11-20T07:14:56.717446Z", 2],
      [1, "2026-11-20T07:14:57Z", 1],
      [0, "2026-11-20T07:14:58Z", 1],
      [4, "2026-11-20T07:14:59.816753Z", 1],
    ]);
  });

  it("reads CRI-O's logfmt, from the journal and from a terminal", () => {
    expect(handwritten("crio").map(brief)).toEqual([
      [
        "2026-11-20T15:41:49.218334574Z",
        "n1",
        "crio",
        null,
        "info",
        "container_create.go:300",
        "Created container 63bdad38b307: default/web/app",
      ],
      [
        "2026-11-20T14:36:47.276122054Z",
        null,
        null,
        null,
        "info",
        "container_start.go:21",
        "Starting container: 63bdad38b307",
      ],
    ]);
  });

  it("joins a container log's partial lines, and reads Docker's and kubectl's", () => {
    expect(
      handwritten("container-logs").map(({ lines, framing, message, fields }) => [
        lines,
        framing,
        message,
        fields.source,
      ]),
    ).toEqual([
      [1, "cri", "SyncLoop ADD", "api"],
      [2, "cri", "SyncLoop REMOVE", "api"],
      [1, "docker", "SyncLoop ADD", "file"],
      [1, "timestamp", "SyncLoop ADD", "http"],
    ]);
  });

  it("reads syslog's forms with Windows line ends", () => {
    const entries = handwritten("syslog-crlf");
    expect(entries.map(({ framing, severity, fields }) => [framing, severity, fields.source])).toEqual([
      ["short", "info", "api"],
      ["rfc5424", "error", "file"],
      ["short", null, undefined],
      ["short", "error", undefined],
    ]);
    expect(entries[1]?.time).toBe("2026-11-20T21:01:43.445117Z");
    expect(entries[2]).toMatchObject({
      program: "kernel",
      message: "Memory cgroup out of memory: Killed process 12 (web)",
    });
  });
});

describe("pasted and cut lines", () => {
  it("finds the line in a quote, a table, YAML, a box and grep's output", () => {
    const entries = handwritten("paste");
    expect(entries.map(({ body }) => body)).toEqual([
      "text",
      "marker",
      "klog",
      "marker",
      "klog",
      "klog",
      "klog",
      "printf",
      "klog",
    ]);
    expect(entries[4]).toMatchObject({ message: "Error getting node", fields: { err: 'node "n1" not found' } });
    expect(entries[6]?.fields).toEqual({ source: "it's" });
    expect(entries[7]?.message).toBe("Caches are synced");
  });

  it("says what a pager cut, and keeps what there is", () => {
    expect(handwritten("pager").map(({ cut, source, severity, fields }) => [cut, source, severity, fields])).toEqual([
      [true, "pod_container_deletor.go:79", "info", { containerID: "56c0bbc4c34b53" }],
      [true, "kubelet.go:2709", "info", { source: "ap" }],
      [true, null, "error", {}],
      [true, "certchains.go:122", "error", {}],
      [false, "kubelet.go:2737", null, { source: "api" }],
    ]);
  });

  it("joins a line that a terminal broke inside its quotes", () => {
    const [entry, ...rest] = scannedText(
      'I1120 21:01:42.445117    1866 a.go:1] "Error getting node" err="node not fo\nund" pod="default/web"\n',
    );
    expect(rest).toEqual([]);
    expect(entry).toMatchObject({ lines: 2, cut: false, fields: { err: "node not found", pod: "default/web" } });
  });

  it("takes a terminal's colours off", () => {
    const [entry] = scannedText(
      'Nov 20 21:01:42 n1 kubelet[1866]: \x1b[0;1;31mE1120 21:01:42.445117    1866 a.go:1] "x" y="z"\x1b[0m\n',
    );
    expect(entry).toMatchObject({ severity: "error", message: "x", fields: { y: "z" } });
  });
});

describe("entries and lines", () => {
  const entries = handwritten("multi-line");
  it("joins multi-line values, and a dump to the line that explains it", () => {
    expect(entries.map(({ line, lines }) => [line, lines])).toEqual([
      [1, 6],
      [7, 4],
      [11, 4],
      [15, 1],
      [16, 1],
      [16, 0],
      [16, 0],
      [16, 0],
    ]);
    expect(entries[0]?.fields).toEqual({ err: "line one\n  line two", pod: "default/web", output: "third" });
    expect(entries[1]).toMatchObject({ severity: "fatal", tail: expect.stringMatching(/^goroutine 1/) });
    expect(entries[2]).toMatchObject({
      body: "panic",
      severity: "fatal",
      tail: expect.stringContaining("main.main()"),
    });
  });

  it("splits fused entries, and leaves another process's quoted line alone", () => {
    expect(entries.slice(4).map(({ message }) => message)).toEqual([
      "a",
      "d",
      "plain",
      "more I1120 21:01:47.445117    99 x.go:4] quoted",
    ]);
  });

  it("keeps Go's values of every release", () => {
    const fields = handwritten("go-values").map((entry) => entry.fields);
    expect(fields[0]).toEqual({ pod: "default/web", event: "&{ID:3f2a Type:ContainerStarted Data:af b=1}" });
    expect(fields[1]).toEqual({ source: "api", pods: "[default/web kube-system/dns]" });
    expect(fields[2]).toEqual({
      node: "n1",
      condition: "{Type:Ready Status:False Message:[container runtime is down, x=y] }",
    });
    expect(fields[3]).toEqual({
      a: null,
      b: true,
      c: 12,
      d: "1.5s",
      e: "map[a:1 b:2]",
      podUID: "3f2a-11",
      "mount path": "/x",
      "/proc/swaps contents": "[1 2]",
      f: null,
      g: "12345678901234567890",
      h: 'q"\\\n\x01\u00e9',
      i: [],
      j: -7,
    });
    expect(fields[4]).toEqual({ source: "api", pods: "[default/web]" });
  });

  it("keeps one entry's lines apart from another program's between them", () => {
    const entries = scannedText(
      [
        'Nov 20 21:01:42 n1 kubelet[1]: E1120 21:01:42.445117    1 a.go:1] "x" err=<',
        'Nov 20 21:01:42 n1 containerd[2]: time="2026-11-20T21:01:42.5Z" level=info msg=y',
        "Nov 20 21:01:42 n1 kubelet[1]:         text",
        "Nov 20 21:01:42 n1 kubelet[1]:  >",
      ].join("\n"),
    );
    expect(entries.map(({ line, lines, fields }) => [line, lines, fields])).toEqual([
      [1, 3, { err: "text" }],
      [2, 1, {}],
    ]);
  });
});
