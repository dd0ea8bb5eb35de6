import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import schema from "../../schema/trace.schema.json" with { type: "json" };
import type { Envelope } from "../../src/contract.ts";
import { NodectlError } from "../../src/errors.ts";
import { renderJson } from "../../src/render/json.ts";
import type { View } from "../../src/render/view.ts";
import { OBEYED } from "./hostile.ts";
import { NODE, SAMPLES } from "./samples.ts";

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const envelope = (view: View<unknown>, command = "trace pod"): Envelope<unknown> => ({
  schema: "nodectl/v1",
  command,
  ...view,
});

function errorsOf(json: string): string[] {
  return validate(JSON.parse(json))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe("trace -o json", () => {
  for (const [name, sample] of Object.entries(SAMPLES)) {
    it(`holds the contract for "${name}", without a character that a terminal obeys`, () => {
      const json = renderJson(envelope(sample));
      expect(errorsOf(json)).toEqual([]);
      expect(json.replaceAll("\n", "")).not.toMatch(OBEYED);
      expect(JSON.parse(json)).toEqual(envelope(sample));
    });
  }

  it("holds the contract for the whole node", () => {
    expect(errorsOf(renderJson(envelope(NODE, "trace")))).toEqual([]);
  });

  const { code, message, hint, candidates } = new NodectlError("POD_AMBIGUOUS", 2, "two pods are named web", {
    candidates: [{ kind: "pod", id: "1", label: "default/web" }],
  });
  const failed = {
    schema: "nodectl/v1",
    command: "trace pod",
    target: null,
    collectedAt: null,
    result: null,
    findings: [],
    probes: [],
    unknowns: [],
  } as const;

  it("holds the contract for an error, whose result is null", () => {
    expect(errorsOf(renderJson({ ...failed, error: { code, message, hint, candidates } }))).toEqual([]);
  });

  it("refuses an answer without result and error, or with both", () => {
    expect(errorsOf(renderJson(failed))).not.toEqual([]);
    expect(
      errorsOf(renderJson({ ...envelope(NODE, "trace"), error: { code, message, hint, candidates } })),
    ).not.toEqual([]);
  });

  it("refuses a container without a required name, and allows further ones", () => {
    const [sample] = Object.values(SAMPLES);
    const json = JSON.parse(renderJson({ ...envelope(sample as View<unknown>) }));
    json.result.pod.added = true;
    expect(errorsOf(JSON.stringify(json))).toEqual([]);
    delete json.result.containers[0].exitCode;
    expect(errorsOf(JSON.stringify(json))).not.toEqual([]);
  });
});
