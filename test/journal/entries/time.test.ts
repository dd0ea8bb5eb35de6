import { describe, expect, it } from "vitest";
import { NOW, scannedText } from "./plain.ts";

const times = (text: string, options = {}) => scannedText(text, { now: NOW, ...options }).map(({ time }) => time);
const klog = (stamp: string) => `I${stamp}    1 a.go:1] "x"\n`;

describe("times without a year", () => {
  it("are the latest that aren't in the future", () => {
    expect(times(klog("1120 10:00:00.000001"))).toEqual(["2026-11-20T10:00:00.000001Z"]);
    expect(times(klog("1224 10:00:00.000001"))).toEqual(["2025-12-24T10:00:00.000001Z"]);
    expect(times(klog("0229 10:00:00.000001"))).toEqual(["2024-02-29T10:00:00.000001Z"]);
  });
  it("are placed by the file's date, by a given year, by the journal's own first line", () => {
    expect(times(klog("1120 10:00:00.000001"), { fileDate: Date.UTC(2024, 0, 3) })).toEqual([
      "2023-11-20T10:00:00.000001Z",
    ]);
    expect(times(klog("1120 10:00:00.000001"), { year: 2021 })).toEqual(["2021-11-20T10:00:00.000001Z"]);
    const marker = "-- Journal begins at Mon 2019-02-14 18:11:59 UTC, ends at Wed 2021-08-11 18:43:14 UTC. --\n";
    expect(times(marker + klog("1120 10:00:00.000001"))).toEqual([null, "2020-11-20T10:00:00.000001Z"]);
  });
  it("cross New Year, forwards and backwards", () => {
    const year = klog("1231 23:59:59.000001") + klog("0101 00:00:01.000001");
    const expected = ["2025-12-31T23:59:59.000001Z", "2026-01-01T00:00:01.000001Z"];
    expect(times(year)).toEqual(expected);
    expect(times(year.split("\n").slice(0, 2).reverse().join("\n"))).toEqual(expected.reverse());
  });
  it("follow a clock that jumps back, without another year", () => {
    const jump = klog("1120 10:00:00.000001") + klog("0101 00:00:05.000001") + klog("1120 10:01:00.000001");
    expect(times(jump)).toEqual([
      "2026-11-20T10:00:00.000001Z",
      "2026-01-01T00:00:05.000001Z",
      "2026-11-20T10:01:00.000001Z",
    ]);
  });
});

describe("zones", () => {
  it("come from the option, with its summer time", () => {
    const [winter, summer] = scannedText(klog("0120 10:00:00.000001") + klog("0720 10:00:00.000001"), {
      now: NOW,
      tz: "Europe/Berlin",
    });
    expect([winter?.time, summer?.time]).toEqual(["2026-01-20T09:00:00.000001Z", "2026-07-20T08:00:00.000001Z"]);
    expect(winter?.timeZone).toBe("Europe/Berlin");
  });
  it("of the journal count, klog's local time gives the fraction", () => {
    expect(times(`2026-11-20T10:00:01+0000 n1 kubelet[1]: ${klog("1120 11:00:00.999999")}`)).toEqual([
      "2026-11-20T10:00:00.999999Z",
    ]);
    expect(times(`Fri 2026-11-20 11:00:01 CET n1 kubelet[1]: ${klog("1120 11:00:00.999999")}`)).toEqual([
      "2026-11-20T10:00:00.999999Z",
    ]);
    expect(times(`2026-11-20T10:00:09+0000 n1 kubelet[1]: ${klog("1120 10:00:00.999999")}`)).toEqual([
      "2026-11-20T10:00:09Z",
    ]);
  });
  it("that don't exist are a usage error", () => {
    expect(() => times("", { tz: "Europe/Berlinn" })).toThrow(
      expect.objectContaining({ code: "ZONE_UNKNOWN", exitCode: 2 }),
    );
  });
});
