import { type Filter, filterOf, overFiles } from "./filter.ts";
import { redactJson, type Subject } from "./json-rules.ts";
import { REDACTED } from "./ledger.ts";

const subject: Subject = {
  openEnvironment: /^CNI_[A-Z0-9_]*=/,
  // The network's configuration in base64; plugins keep tokens in it.
  replace: (path) => (path.length === 1 && path[0] === "config" ? { by: `"${REDACTED}"`, kind: "cni-config" } : null),
};

/** Takes secrets out of the CNI result cache as `grep -HZ '' /var/lib/cni/results/*` prints it. */
export const redactCniCache: Filter = filterOf((text, ledger) =>
  overFiles(text, (content) => redactJson(content, subject, ledger)),
);
