import type { Finding, Severity } from "../contract.ts";

/** A fact worth a finding, declared once: its ID is never renamed and never used for anything else. */
export interface Check {
  readonly id: string;
  readonly severity: Severity;
  /** What it means for the pod or node. */
  readonly why: string;
  /** The source of the rule: a file, KEP or man page. */
  readonly source: string;
}

export const defineCheck = (check: Check): Check => check;

type Evidence = Finding["evidence"][number];

/** A finding of `check`; `title` states what is true of these objects, in one sentence. */
export const found = (
  { id, severity, why }: Check,
  title: string,
  objects: Finding["objects"],
  evidence: Finding["evidence"],
  next: Finding["next"] = [],
): Finding => ({ id, severity, title, objects, evidence, why, next });

export const evidence = (source: string, text: string, more: Partial<Evidence> = {}): Evidence => ({
  source,
  path: null,
  line: null,
  time: null,
  text,
  ...more,
});

export const readOnly = (...argv: string[]): Finding["next"][number] => ({ argv, changes: false, onlyIf: null });
export const changing = (onlyIf: string, ...argv: string[]): Finding["next"][number] => ({
  argv,
  changes: true,
  onlyIf,
});
