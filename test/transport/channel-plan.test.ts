import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Lane, Privilege } from "../../src/probes/probe.ts";
import { MAX_CHANNELS, planChannels } from "../../src/transport/channel-plan.ts";
import { request } from "./shells.ts";

const LANES: readonly Lane[] = ["files", "proc", "runtime", "containers", "network", "usage"];
const PRIVILEGES: readonly Privilege[] = ["user", "root"];
const every = LANES.flatMap((lane) => PRIVILEGES.map((privilege) => request(["x"], { lane, privilege })));

describe("planChannels", () => {
  it("gives each lane and privilege a channel, while there are enough", () => {
    const requests = every.slice(0, 4);
    expect(planChannels([...requests, ...requests], null, MAX_CHANNELS).map(({ indexes }) => indexes)).toEqual([
      [0, 4],
      [1, 5],
      [2, 6],
      [3, 7],
    ]);
  });

  it("joins channels without root where they are too many, those of a runtime that may hang with each other only", () => {
    const planned = planChannels(every, null, MAX_CHANNELS);
    expect(planned).toHaveLength(8);
    expect(planned.filter(({ privilege }) => privilege === "root").every(({ lanes }) => lanes.length === 1)).toBe(true);
    expect(planned.filter(({ lanes }) => lanes.length > 1).map(({ lanes }) => lanes.toSorted())).toEqual([
      ["files", "network", "proc", "usage"],
      ["containers", "runtime"],
    ]);
  });

  it("needs one channel a lane where root is what every request gets anyway, or none does", () => {
    expect(planChannels(every, false, MAX_CHANNELS)).toHaveLength(6);
    expect(planChannels(every, false, MAX_CHANNELS).every(({ privilege }) => privilege === "user")).toBe(true);
    expect(planChannels(every, true, MAX_CHANNELS)).toHaveLength(8);
  });

  it("takes a login called root at its word, until a channel has looked", () => {
    expect(planChannels(every, null, MAX_CHANNELS, true).map(({ privilege }) => privilege)).toEqual(
      LANES.map(() => "root"),
    );
    expect(planChannels(every, true, MAX_CHANNELS, true)).toHaveLength(8);
    expect(planChannels(every, false, MAX_CHANNELS, true).every(({ privilege }) => privilege === "user")).toBe(true);
  });

  it("opens the channel first that pauses between two samples", () => {
    expect(planChannels(every, false, MAX_CHANNELS)[0]?.lanes).toEqual(["usage"]);
  });

  it("runs every request once, in order, and none of the API's, within the limit", () => {
    const any = fc.record({
      lane: fc.constantFrom<Lane>(...LANES, "api"),
      privilege: fc.constantFrom(...PRIVILEGES),
      timeoutMs: fc.integer({ min: 1, max: 60_000 }),
    });
    fc.assert(
      fc.property(fc.array(any), fc.integer({ min: 2, max: 8 }), (options, max) => {
        const requests = options.map((each) => request(["x"], each));
        const planned = planChannels(requests, null, max);
        expect(planned.length).toBeLessThanOrEqual(max);
        for (const { indexes, privilege } of planned) {
          expect(indexes).toEqual(indexes.toSorted((a, b) => a - b));
          for (const index of indexes) expect(requests[index]?.probe.privilege).toBe(privilege);
        }
        const ran = planned.flatMap(({ indexes }) => indexes).toSorted((a, b) => a - b);
        expect(ran).toEqual(requests.flatMap(({ probe }, index) => (probe.lane === "api" ? [] : [index])));
      }),
    );
  });
});
