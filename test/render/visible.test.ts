import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visible, visibleJson } from "../../src/render/visible.ts";
import { hostileText, OBEYED } from "./hostile.ts";

describe("visible", () => {
  it("escapes carriage return, escape sequences and direction overrides", () => {
    expect(visible("web-0\r\x1b[2Kweb-1\u202e")).toBe("web-0\\r\\x1b[2Kweb-1\\u202e");
  });

  it.each([
    ["\0\x07\x7f\x9b", "\\x00\\x07\\x7f\\x9b"],
    ["a\n\tb\b", "a\\n\\tb\\b"],
    ["\u2066x\u2069\u200b\u200d\ufeff\u00ad\u061c", "\\u2066x\\u2069\\u200b\\u200d\\ufeff\\xad\\u061c"],
    ["\u2028\u2029", "\\u2028\\u2029"],
    ["\ud800", "\\ud800"],
    ["\u{e0041}", "\\u{e0041}"],
    ["\u0338web", "\\u0338web"],
    [`e${"\u0301".repeat(5)}`, "e\u0301\u0301\u0301\\u0301\\u0301"],
  ])("makes %j visible", (hidden, shown) => {
    expect(visible(hidden)).toBe(shown);
  });

  it("leaves a path with systemd's escapes as it is, so that it can be copied", () => {
    expect(visible("/run/systemd/units/a\\x2db.mount")).toBe("/run/systemd/units/a\\x2db.mount");
  });

  it("leaves letters of any script and pictures alone", () => {
    expect(visible("Größe 大小 حجم é 🚀")).toBe("Größe 大小 حجم é 🚀");
  });

  it("lets nothing through that a terminal obeys or hides, whatever the text", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(visible(text)).not.toMatch(OBEYED);
      }),
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(visible(visible(text))).toBe(visible(text));
      }),
    );
  });

  it("keeps every printable ASCII character, in order", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(visible(text)).toBe(text);
      }),
    );
  });
});

describe("visibleJson", () => {
  it("escapes what JSON.stringify leaves raw, and means the same", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const json = visibleJson(JSON.stringify({ text }, null, 2));
        expect(json.replaceAll("\n", "")).not.toMatch(OBEYED);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ text })));
      }),
    );
  });
});
