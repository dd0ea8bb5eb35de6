import type { Finding, Severity } from "../contract.ts";
import { commandLine } from "./command-line.ts";
import { type Block, hang, labelled, prose, row, stack } from "./layout.ts";
import { type Style, solid, text } from "./span.ts";
import { clock } from "./units.ts";

const LABEL = 11;

const SEVERITY_STYLE: Readonly<Record<Severity, readonly Style[]>> = {
  critical: ["red", "bold"],
  warning: ["yellow", "bold"],
  info: ["cyan"],
};

/**
 * Findings in the order given (causes first): the sentence, the evidence under it, why it matters, and the commands to run by hand, each
 * labelled by whether it only reads or changes something.
 */
export function findingsBlock(findings: readonly Finding[]): Block {
  return stack(...findings.map(findingBlock));
}

function findingBlock(finding: Finding): Block {
  const details: Block[] = [row(text(`${finding.severity} · ${finding.id}`, "dim"))];
  for (const { source, path, line, time, text: said } of finding.evidence) {
    const when = time === null ? "" : `${clock(time)} `;
    const where = path === null || path === source ? source : `${source} ${path}`;
    const at = `${where}${line === null ? "" : `:${line}`}`;
    details.push(
      labelled("evidence", LABEL, stack(prose(`${when}${said}`, [], 6), row(text("from ", "dim"), solid(at, "dim")))),
    );
  }
  if (finding.why !== "") details.push(labelled("why", LABEL, prose(finding.why)));
  for (const { argv, changes, onlyIf } of finding.next) {
    const command = row(solid(commandLine(argv), changes ? "yellow" : "cyan"));
    const condition = onlyIf === null ? [] : [prose(`only if ${onlyIf}`, changes ? ["yellow"] : [])];
    details.push(labelled(changes ? "CHANGES" : "read-only", LABEL, stack(command, ...condition)));
  }
  const mark = finding.severity === "info" ? "i " : "! ";
  return hang(
    [text(mark, ...SEVERITY_STYLE[finding.severity])],
    [text("  ")],
    stack(prose(finding.title, SEVERITY_STYLE[finding.severity]), ...details),
  );
}
