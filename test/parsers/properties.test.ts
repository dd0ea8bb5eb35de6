import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as network from "../../src/probes/network.ts";
import * as node from "../../src/probes/node.ts";
import * as podFiles from "../../src/probes/pod-files.ts";
import type { Probe } from "../../src/probes/probe.ts";
import * as processes from "../../src/probes/processes.ts";
import * as runtime from "../../src/probes/runtime.ts";
import * as usage from "../../src/probes/usage.ts";
import { fixture } from "../use/replay.ts";

const isProbe = (value: unknown): value is Probe<unknown> =>
  typeof value === "object" && value !== null && "parse" in value;
const PROBES = [network, node, podFiles, processes, runtime, usage]
  .flatMap((module) => Object.values(module))
  .filter(isProbe);

/** Any bytes, and bytes that look like what the probes print. */
const hostile = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        ...'\0|\n| |)|(|:|{|}|[|]|"|,|-|@ |/|/proc/1/stat|/proc/7/cgroup|net:[4026532439]|1|4294967296|-1|1e999|null|\\040|\xff|9'.split(
          "|",
        ),
        '{"items":[{"id":1,"metadata":null}]}',
        '{"status":{"id":"a","mounts":[null,1]}}',
        '[{"ifindex":1,"ifname":"eth0","addr_info":[null]}]',
        `/results/net-${"a".repeat(64)}-eth0\0{"result":[],"ips":[{"address":5}]}\n`,
        `/x/${"b".repeat(64)}/config.json\0"type":"network"\n`,
        "2026-11-21T99:99:99Z stdout P x\n",
      ),
      { maxLength: 40 },
    )
    .map((parts) => Buffer.from(parts.join(""), "latin1")),
);

describe.each(PROBES.map((probe) => [probe.id, probe] as const))("%s", (_id, probe) => {
  it("never throws, whatever the bytes; no bytes are 'none' or unreadable", () => {
    fc.assert(
      fc.property(hostile, (stdout) => void probe.parse(stdout, "a", "b")),
      { numRuns: 300 },
    );
    expect(() => probe.parse(new Uint8Array(), "a", "b")).not.toThrow();
  });

  it("never throws on its recorded output cut anywhere, or with one byte changed, and reads the whole alike twice", async () => {
    const bundle = await fixture("w1-trouble");
    const recorded = [...bundle.results.values()]
      .filter(({ id }) => id === probe.id)
      .sort((a, b) => b.stdout.length - a.stdout.length);
    const stdout = recorded[0]?.stdout.subarray(0, 16_384) ?? new Uint8Array();
    expect(recorded).not.toEqual([]);
    fc.assert(
      fc.property(fc.nat(stdout.length), fc.nat(255), fc.nat(Math.max(0, stdout.length - 1)), (cut, byte, at) => {
        probe.parse(stdout.subarray(0, cut), "a", "b");
        const changed = Uint8Array.from(stdout);
        if (at < changed.length) changed[at] = byte;
        probe.parse(changed, "a", "b");
      }),
      { numRuns: 60 },
    );
    expect(probe.parse(stdout, "a", "b")).toEqual(probe.parse(Uint8Array.from(stdout), "a", "b"));
  });
});
