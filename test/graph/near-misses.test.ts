import fc from "fast-check";
import { expect, it } from "vitest";
import { nearMisses } from "../../src/graph/near-misses.ts";

it("finds slips of the pen, the nearest first", () => {
  expect(nearMisses("web-01", ["web-10", "web-1", "db-0", "web-011"])).toEqual(["web-011", "web-1", "web-10"]);
});

it("finds what a name begins, and what holds it", () => {
  expect(nearMisses("coredns", ["kube-coredns-x", "coredns-5d78c9869d-abcde", "etcd"])).toEqual([
    "coredns-5d78c9869d-abcde",
    "kube-coredns-x",
  ]);
});

it("finds the pod that replaced one of the same workload", () => {
  const names = ["web-7d4b9c6f5-x2x7q", "web-6c8f7b9d4-2vlzw", "web-0", "api-7d4b9c6f5-x2x7q"];
  expect(nearMisses("web-7d4b9c6f5-hk9tl", names)).toEqual(["web-6c8f7b9d4-2vlzw", "web-7d4b9c6f5-x2x7q"]);
});

it("doesn't take every name for a miss of a short one", () => {
  expect(nearMisses("a", ["zebra", "b-long-name", "ab"])).toEqual(["ab"]);
  expect(nearMisses("", ["x", "yy"])).toEqual([]);
});

it("gives at most five of the names, each once, never the name itself, in the same order whatever theirs", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "-", "0"), maxLength: 8 });
  fc.assert(
    fc.property(word, fc.array(word), (name, names) => {
      const near = nearMisses(name, names);
      expect(near.length).toBeLessThanOrEqual(5);
      expect(new Set(near).size).toBe(near.length);
      for (const candidate of near) expect(names).toContain(candidate);
      expect(near).not.toContain(name);
      expect(nearMisses(name, [...names].reverse())).toEqual(near);
    }),
  );
});
