import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import schema from "../../schema/trace.schema.json" with { type: "json" };
import type { Envelope } from "../../src/contract.ts";
import { renderJson } from "../../src/render/json.ts";
import type { Answer } from "../../src/use/gather.ts";

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** Where the answer's JSON breaks schema/trace.schema.json. */
export function schemaErrors(answer: Answer<unknown>, command = "trace pod"): string[] {
  const target = { kind: "bundle", name: "x.tar.gz", address: "w1", via: [], backend: null } as const;
  const envelope: Envelope<unknown> = { schema: "nodectl/v1", command, target, ...answer };
  return validate(JSON.parse(renderJson(envelope)))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
