import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Block,
  type Branch,
  facts,
  labelled,
  outputWidth,
  prose,
  row,
  stack,
  tree,
} from "../../src/render/layout.ts";
import { displayWidth, elide, elideMiddle, lineWidth, paint, solid, text } from "../../src/render/span.ts";
import { hostileText } from "./hostile.ts";

const drawn = (block: Block, width: number): string => paint(block(width), false);

describe("outputWidth", () => {
  it("takes the terminal's columns, and 80 where there is no terminal", () => {
    expect(outputWidth({ isTTY: true, columns: 132 })).toBe(132);
    expect(outputWidth({ isTTY: true })).toBe(80);
    expect(outputWidth({ columns: 132 })).toBe(80);
    expect(outputWidth({ isTTY: true, columns: 0 })).toBe(80);
  });
});

describe("elide", () => {
  it("cuts by columns, not characters", () => {
    expect(elide("大小大小", 5)).toBe("大小…");
    expect(elideMiddle("coredns-76f75df574-abcde", 12)).toBe("coredn…abcde");
  });
  it("never gives more columns than asked for, whatever the text", () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 60 }), (raw, width) => {
        const { shown } = text(raw);
        expect(displayWidth(elide(shown, width))).toBeLessThanOrEqual(width);
        expect(displayWidth(elideMiddle(shown, width))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("row", () => {
  it("gives a path that is too long a line of its own and never cuts it", () => {
    expect(drawn(row(text("from "), solid("/a/very/long/path/of/it"), text(" (3)")), 12)).toBe(
      "from\n/a/very/long/path/of/it\n (3)\n",
    );
  });
  it("cuts other text at its end", () => {
    expect(drawn(row(text("abcdefghij"), text("klm")), 8)).toBe("abcdefg…\n");
  });
});

it("breaks facts between facts only", () => {
  expect(drawn(facts([[text("shim 437")], [text("pause 512")], [text("pids 4")]]), 20)).toBe(
    "shim 437 · pause 512\npids 4\n",
  );
});

describe("prose", () => {
  it("breaks between words and keeps the end, where the cause stands", () => {
    expect(drawn(prose("failed to pull: no such host"), 16)).toBe("failed to pull:\nno such host\n");
  });
  it("keeps a path whole on a line of its own", () => {
    expect(drawn(prose("no nsfs at /run/netns/cni-57bd1e1b here"), 12)).toBe(
      "no nsfs at\n/run/netns/cni-57bd1e1b\nhere\n",
    );
  });
  it("stops after maxLines and says so", () => {
    expect(drawn(prose("one two three four five six", [], 2), 10)).toBe("one two\nthree …\n");
  });
  it("loses no character where nothing stops it", () => {
    fc.assert(
      fc.property(hostileText, (raw) => {
        const words = (of: string) => of.replaceAll(/[ \n]/g, "");
        const lines = raw.split(/\r?\n/).map((line) => text(line.trimEnd()).shown);
        expect(words(drawn(prose(raw), 20))).toBe(words(lines.join("")));
      }),
    );
  });
});

it("puts what is too long for its label's line under the label", () => {
  expect(drawn(labelled("logs", 6, row(solid("/var/log/pods/x"))), 40)).toBe("logs  /var/log/pods/x\n");
  expect(drawn(labelled("logs", 6, row(solid("/var/log/pods/x"))), 16)).toBe("logs\n  /var/log/pods/x\n");
});

it("draws branches, and stops indenting where no room is left", () => {
  const deep = (level: number): Branch => ({
    head: row(text(`level ${level}`)),
    children: level < 30 ? [deep(level + 1)] : [],
  });
  const lines = tree([deep(0), { head: stack(row(text("a")), row(text("b"))), children: [] }])(40);
  expect(Math.max(...lines.map(lineWidth))).toBeLessThanOrEqual(40);
  expect(paint(lines, false)).toMatch(/^├─ level 0\n│ {2}└─ level 1\n[\s\S]*└─ a\n {3}b\n$/);
});

it("colours only where asked to", () => {
  expect(paint([[text("ready", "green")]], true)).toBe("\x1b[32mready\x1b[39m\n");
  expect(paint([[text("ready", "green")]], false)).toBe("ready\n");
});
