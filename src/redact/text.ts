import { type Filter, filterOf, overFiles } from "./filter.ts";
import { redactSecrets } from "./secrets.ts";

/** Takes secrets out of text by their own shape and by the names before them: ends of logs, termination messages, journal lines. */
export const redactText: Filter = filterOf((text, ledger) =>
  overFiles(text, (content) =>
    redactSecrets(
      content,
      ledger.at(() => "text"),
    ),
  ),
);
