import { type Filter, filterOf, overFiles } from "./filter.ts";
import { redactJson, type Subject } from "./json-rules.ts";

const subject: Subject = { openEnvironment: /^CNI_[A-Z0-9_]*=/, replace: () => null };

/**
 * Takes secrets out of what a runtime says of its sandboxes and containers: crictl's JSON and OCI config.json, bare or as `grep -HZ` prints them.
 * Values of environment variables go, their names and CNI_* stay; so do numbers, order and layout, byte for byte.
 */
export const redactInspectJson: Filter = filterOf((text, ledger) =>
  overFiles(text, (content) => redactJson(content, subject, ledger)),
);
