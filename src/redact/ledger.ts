import type { Redaction } from "../probes/probe.ts";

/** What stands for a value that was taken out. */
export const REDACTED = "<redacted>";

/** Told of each removal: what kind of secret it was. */
export type Note = (kind: string) => void;

/** Counts removals by kind and place. */
export class Ledger {
  readonly #counts = new Map<string, Redaction>();

  /** The `Note` of one place in the output; asked for its name only when there is something to tell. */
  at(place: () => string): Note {
    return (kind) => {
      const where = place();
      const key = `${kind} ${where}`;
      this.#counts.set(key, { kind, where, count: (this.#counts.get(key)?.count ?? 0) + 1 });
    };
  }

  get redactions(): readonly Redaction[] {
    return [...this.#counts.values()];
  }
}
