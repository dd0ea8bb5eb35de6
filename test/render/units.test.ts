import { describe, expect, it } from "vitest";
import {
  age,
  between,
  bytes,
  clock,
  duration,
  millicores,
  plural,
  shortId,
  shortImage,
} from "../../src/render/units.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe("duration", () => {
  // The cases of apimachinery's duration_test.go, and the borders between its units.
  it.each([
    [SECOND, "1s"],
    [70 * SECOND, "70s"],
    [119 * SECOND, "119s"],
    [120 * SECOND, "2m"],
    [190 * SECOND, "3m10s"],
    [599 * SECOND, "9m59s"],
    [10 * MINUTE, "10m"],
    [70 * MINUTE, "70m"],
    [3 * HOUR, "3h"],
    [3 * HOUR + 20 * MINUTE, "3h20m"],
    [7 * HOUR + 59 * MINUTE, "7h59m"],
    [47 * HOUR, "47h"],
    [49 * HOUR, "2d1h"],
    [2 * DAY + 5 * HOUR, "2d5h"],
    [8 * DAY + 2 * HOUR, "8d"],
    [367 * DAY, "367d"],
    [4 * 365 * DAY, "4y"],
    [2 * 365 * DAY + 25 * DAY, "2y25d"],
    [10 * 365 * DAY, "10y"],
    [-SECOND, "0s"],
    [-3 * SECOND, "<invalid>"],
  ])("writes %d ms as kubectl does: %s", (ms, written) => {
    expect(duration(ms)).toBe(written);
  });
});

describe("age and between", () => {
  const now = Date.parse("2026-11-20T21:15:00Z");
  it("counts from a time with nanoseconds", () => {
    expect(age("2026-11-20T21:01:00.123456789Z", now)).toBe("13m");
  });
  it("says ? where the time, the clock or the text is not known", () => {
    expect([age(null, now), age("2026-11-20T21:01:00Z", null), age("soon", now)]).toEqual(["?", "?", "?"]);
    expect(between(null, "2026-11-20T21:01:00Z")).toBeNull();
  });
});

it("writes bytes in powers of 1024 without jumping over a unit", () => {
  expect([0, 1023, 1024, 1230, 12_897_485, 33_554_432, 1_048_575, 5 * 2 ** 40].map(bytes)).toEqual([
    "0 B",
    "1023 B",
    "1 KiB",
    "1.2 KiB",
    "12.3 MiB",
    "32 MiB",
    "1 MiB",
    "5 TiB",
  ]);
});

it("shortens IDs, images, times and CPU", () => {
  expect(shortId("7ab120e1fae05feedbeef")).toBe("7ab120e1fae05");
  expect(clock("2026-11-20T21:01:42.445117Z")).toBe("2026-11-20 21:01:42Z");
  expect([0, 3, 100, 2000, 1500].map(millicores)).toEqual(["0m", "3m", "100m", "2", "1500m"]);
  expect(shortImage("registry.k8s.io/coredns/coredns:v1.11.1")).toBe("coredns:v1.11.1");
  expect(shortImage("localhost:5000/busybox")).toBe("busybox");
  expect(shortImage(`quay.io/a/b:1@sha256:${"ab".repeat(32)}`)).toBe("b:1");
  expect(shortImage(`sha256:${"ab".repeat(32)}`)).toBe("sha256:abababababab");
  expect([plural(1, "restart"), plural(0, "restart"), plural(2, "process", "processes")]).toEqual([
    "1 restart",
    "0 restarts",
    "2 processes",
  ]);
});
