import { describe, expect, it } from "vitest";
import { parseDurationMs } from "../../src/cli/duration.ts";
import { parseCommandLine } from "../../src/cli/program.ts";
import { parseStart } from "../../src/cli/start.ts";

describe("where a trace starts", () => {
  it.each([
    ["pod web", { kind: "pod", name: "web", namespace: "shop" }],
    ["pod/web", { kind: "pod", name: "web", namespace: "shop" }],
    ["po web", { kind: "pod", name: "web", namespace: "shop" }],
    ["pods/web", { kind: "pod", name: "web", namespace: "shop" }],
    ["container C20CC82EDFEFC", { kind: "container", id: "c20cc82edfefc" }],
    ["container containerd://c20cc82edfefc", { kind: "container", id: "c20cc82edfefc" }],
    ["container/cri-o://c20cc82edfefc", { kind: "container", id: "c20cc82edfefc" }],
    ["pid 621", { kind: "pid", pid: 621 }],
    ["ip 10.244.11.2", { kind: "ip", address: "10.244.11.2" }],
    ["ip 10.244.11.2/24", { kind: "ip", address: "10.244.11.2" }],
    ["ip fd00:10:244::a", { kind: "ip", address: "fd00:10:244::a" }],
    ["veth vetha644390d@if3", { kind: "veth", name: "vetha644390d" }],
    ["netns cni-57bd1e1b", { kind: "netns", name: "cni-57bd1e1b" }],
    ["netns /var/run/netns/cni-57bd1e1b", { kind: "netns", name: "cni-57bd1e1b" }],
    ["uid 700CCD40-a2c5-46c7-a7d8-bb3993c82574", { kind: "uid", uid: "700ccd40-a2c5-46c7-a7d8-bb3993c82574" }],
    ["path /var/log/pods/default_web_x/app/0.log", { kind: "path", path: "/var/log/pods/default_web_x/app/0.log" }],
  ])("%s", (line, start) => {
    expect(parseStart(line.split(" "), "shop")).toEqual(start);
  });

  it("is the whole node where nothing is named", () => {
    expect(parseStart([], null)).toBeNull();
  });
});

describe("a command line", () => {
  it("becomes a trace's input", () => {
    const line =
      "trace pod web -n shop --host root@w1:2222 --ssh-config f --ssh-backend openssh --context c -o wide --fail-on info --timeout 1m30s";
    expect(parseCommandLine(line.split(" "), 80)).toMatchObject({
      command: "trace",
      input: {
        start: { kind: "pod", name: "web", namespace: "shop" },
        target: {
          place: { kind: "host", destination: "root@w1:2222" },
          sshConfig: "f",
          sshBackend: "openssh",
          kubeconfig: null,
          context: "c",
        },
        format: "wide",
        json: false,
        failOn: "info",
        timeoutMs: 90_000,
        printProbes: false,
      },
    });
  });

  it("says nothing that wasn't said", () => {
    expect(parseCommandLine(["trace"], 80)).toMatchObject({
      input: {
        start: null,
        target: { place: { kind: "nearest" }, sshConfig: null, sshBackend: null, kubeconfig: null, context: null },
        namespace: null,
        format: "text",
        failOn: "warning",
        timeoutMs: null,
      },
    });
    expect(parseCommandLine(["collect"], 80)).toMatchObject({ input: { file: null, force: false } });
  });

  it("takes options before the command, as kubectl does", () => {
    expect(parseCommandLine(["-n", "trace", "--local", "trace", "pod", "web"], 80)).toMatchObject({
      input: { start: { kind: "pod", name: "web", namespace: "trace" }, target: { place: { kind: "local" } } },
    });
  });

  it("takes -n=shop, as kubectl does", () => {
    expect(parseCommandLine(["trace", "pod", "web", "-n=shop", "-o=json"], 80)).toMatchObject({
      input: { start: { namespace: "shop" }, json: true },
    });
  });

  it("takes what stands behind -- as it is", () => {
    expect(() => parseCommandLine(["trace", "pod", "--", "-n=shop"], 80)).not.toThrow();
    expect(parseCommandLine(["trace", "pod", "--", "-n=shop"], 80)).toMatchObject({
      input: { start: { name: "-n=shop" } },
    });
  });

  it("lets -A outdo -n, as kubectl does", () => {
    expect(parseCommandLine(["trace", "pod", "web", "-A", "-n", "shop"], 80)).toMatchObject({
      input: { start: { namespace: null }, target: { allNamespaces: true } },
    });
  });

  it.each([
    [["--from", "b.tar.gz"], { kind: "bundle", path: "b.tar.gz" }],
    [["--node", "w1"], { kind: "node", name: "w1" }],
    [["--local"], { kind: "local" }],
  ])("takes %j for the target", (argv, place) => {
    expect(parseCommandLine(["collect", ...argv], 80)).toMatchObject({ input: { target: { place } } });
  });
});

describe("a duration", () => {
  it.each([
    ["30s", 30_000],
    ["1m30s", 90_000],
    ["500ms", 500],
    ["1.5s", 1500],
    ["2h", 7_200_000],
    ["9999h", 2 ** 31 - 1],
    ["30", null],
    ["0s", null],
    ["-1s", null],
    ["1d", null],
    ["s", null],
    ["", null],
  ])("%j is %j ms", (text, ms) => {
    expect(parseDurationMs(text)).toBe(ms);
  });
});
