import { describe, expect, it } from "vitest";
import { NodectlError } from "../../src/errors.ts";
import { renderError } from "../../src/render/error.ts";

describe("renderError", () => {
  it("says what failed, what may have been meant and what to do", () => {
    const error = new NodectlError("POD_AMBIGUOUS", 2, 'two pods on w1 are named "web"', {
      hint: "name the namespace with -n",
      candidates: [
        { kind: "pod", id: "700ccd40-a2c5", label: "default/web" },
        { kind: "pod", id: "9c4be08a-12f7", label: "shop/web\x1b[2K" },
      ],
    });
    expect(renderError(error, { width: 80, color: false })).toBe(
      'nodectl: two pods on w1 are named "web"\n  pod  700ccd40-a2c5  default/web\n  pod  9c4be08a-12f7  shop/web\\x1b[2K\nhint: name the namespace with -n\n',
    );
  });

  it("is one line where there is nothing more to say", () => {
    expect(renderError(new NodectlError("HOST_UNKNOWN", 3, "no such host: w9"), { width: 80, color: false })).toBe(
      "nodectl: no such host: w9\n",
    );
  });
});
