import { describe, expect, it } from "vitest";
import {
  parseCommandLines,
  parsePasswd,
  parseProcessCgroups,
  parseProcessNetns,
  parseProcessStats,
  parseProcessUsers,
} from "../../src/parsers/processes.ts";
import { bytes, recorded } from "./recorded.ts";

/** Handwritten: `/proc/PID/stat` with a name of one's choice, ppid 7 and start tick 4242. */
const stat = (pid: number, comm: string) =>
  bytes(
    `${pid} (${comm}) S 7 1 1 0 -1 4194560 0 0 0 0 0 0 0 0 20 0 1 0 4242 0 0 18446744073709551615 0 0 0`
      .split("\n")
      .map((line) => `/proc/${pid}/stat\0${line}\n`)
      .join(""),
  );

describe("/proc/PID/stat", () => {
  it("gives parent, state and start of the recorded processes", () => {
    const stats = parseProcessStats(recorded("process-stats"));
    expect([...(stats?.keys() ?? [])]).toEqual([1, 509, 686, 844, 893, 906]);
    expect(stats?.get(1)).toEqual({ pid: 1, ppid: 0, comm: "systemd", state: "S", startTicks: 99_869 });
    // Cut at 15 characters by the kernel.
    expect(stats?.get(509)).toMatchObject({ ppid: 1, comm: "containerd-shim" });
    expect(stats?.get(686)).toMatchObject({ ppid: 509, comm: "pause" });
  });

  it.each(["a b", "sh) S 1", "(sd-pam)", "a) R 99 (b", "two\nlines", "", "ünïcode", ") S 0 0"])(
    "ends the name %j at its last parenthesis (handwritten)",
    (comm) => {
      expect(parseProcessStats(stat(31, comm))?.get(31)).toEqual({
        pid: 31,
        ppid: 7,
        comm,
        state: "S",
        startTicks: 4242,
      });
    },
  );

  it("takes PIDs above 2^22, and refuses numbers that aren't exact", () => {
    expect(parseProcessStats(stat(4_194_305, "x"))?.get(4_194_305)?.pid).toBe(4_194_305);
    const huge = bytes(stat(5, "x").toString().replace("4242", "99999999999999999999"));
    expect(parseProcessStats(huge)).toBeNull();
  });

  it("skips a process that was half written, and keeps the others", () => {
    const whole = recorded("process-stats");
    const cut = whole.subarray(0, whole.length - 400);
    expect([...(parseProcessStats(cut)?.keys() ?? [])].slice(0, 4)).toEqual([1, 509, 686, 844]);
  });
});

it("command lines keep empty arguments, spaces and newlines", () => {
  const lines = parseCommandLines(recorded("process-command-lines"));
  expect(lines?.get(893)).toEqual(["sh", "-c", "sleep 1000000 & while true; do date; sleep 5; done"]);
  expect(lines?.get(509)?.slice(0, 5)).toEqual([
    "/usr/local/bin/containerd-shim-runc-v2",
    "-namespace",
    "k8s.io",
    "-id",
    "630614deab2a7459afd6b2ff11a432dacd32110733bdec9e749aa9ddb69c008e",
  ]);
  const odd = ["printf", "", "a b", "two\nlines"];
  const handwritten = bytes(odd.map((word) => `/proc/9/cmdline\0${word}\0`).join(""));
  expect(parseCommandLines(handwritten)?.get(9)).toEqual(odd);
});

describe("/proc/PID/cgroup", () => {
  it("names a path for each controller of version 1 and of the hybrid's version 2", () => {
    const cgroups = parseProcessCgroups(recorded("process-cgroups"));
    const own =
      "/kubepods/besteffort/podf3d87640-e735-47bb-a4ea-6b9d69cf158c/1240a0eb700106f5289069a8ce30d57bccaa1088d20ac59aeacd1f6850dc6b8f";
    expect(cgroups?.get(844)?.get("memory")).toBe(own);
    expect(cgroups?.get(1)?.get("name=systemd")).toBe("/init.scope");
    expect(cgroups?.get(1)?.get("")).toBe("/");
  });

  it("splits joined controllers, and keeps colons in paths (handwritten)", () => {
    const cgroups = parseProcessCgroups(
      bytes("/proc/5/cgroup\x004:cpu,cpuacct:/a:b/c\n/proc/5/cgroup\x000::/x.slice\n"),
    );
    expect([...(cgroups?.get(5) ?? [])]).toEqual([
      ["cpu", "/a:b/c"],
      ["cpuacct", "/a:b/c"],
      ["", "/x.slice"],
    ]);
  });
});

it("namespaces, users and names", () => {
  const netns = parseProcessNetns(recorded("process-netns"));
  expect([netns?.get(1), netns?.get(686), netns?.get(844)]).toEqual([4_026_532_362, 4_026_532_439, 4_026_532_439]);
  expect(parseProcessUsers(recorded("process-users"))?.get(844)).toBe(0);
  const names = parsePasswd(recorded("passwd"));
  expect([names.get(0), names.get(65_534)]).toEqual(["root", "nobody"]);
});
