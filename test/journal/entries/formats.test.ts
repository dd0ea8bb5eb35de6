import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../../src/journal/entry.ts";
import { scanned } from "./plain.ts";

const recorded = (format: string): Entry[] =>
  scanned([readFileSync(join(import.meta.dirname, "recorded", `mixed.${format}.log`))]);

/** What every form of journalctl but cat keeps of an entry. */
const kept = (entry: Entry) => ({
  // A line without a time of its own has the journal's, to the second in some forms.
  second: entry.time?.slice(0, 19),
  time: entry.body === "text" || entry.body === "kernel" ? null : entry.time,
  host: entry.host,
  program: entry.program,
  pid: entry.pid,
  // The kernel's priority is lost in the short forms.
  severity: entry.body === "text" || entry.body === "kernel" ? null : entry.severity,
  source: entry.source,
  logger: entry.logger,
  message: entry.message,
  fields: entry.fields,
  tail: entry.tail,
  cut: entry.cut,
  body: entry.body,
});
const journal = recorded("json").map(kept);

describe("one slice of a journal in every output format", () => {
  it.each(["json-pretty", "export", "verbose", "short-precise", "short-full", "short-iso", "short-unix", "short"])(
    "is the same from %s",
    (format) => {
      expect(recorded(format).map(kept)).toEqual(journal);
    },
  );

  it("is the same from with-unit, which names systemd by its scope", () => {
    const entries = recorded("with-unit").map(kept);
    expect(entries).toEqual(
      journal.map((entry) => (entry.program === "systemd" ? { ...entry, program: "init.scope" } : entry)),
    );
  });

  it("is the same from a reversed journal, last entry first", () => {
    expect(recorded("reversed").map(kept).reverse()).toEqual(journal);
  });

  it("has klog's own times, messages and fields without any frame (cat)", () => {
    const of = (entries: ReturnType<typeof kept>[]) =>
      entries
        .filter((entry) => entry.body !== "text" && entry.body !== "kernel")
        .map(({ time, severity, message, fields }) => ({ time, severity, message, fields }));
    expect(of(recorded("cat").map(kept))).toEqual(of(journal));
  });

  it("takes a zone from the journal, and says where it had to assume one", () => {
    expect(recorded("short-iso").every((entry) => entry.timeZone === null && !entry.timeInferred)).toBe(true);
    const [first] = recorded("short");
    expect(first).toMatchObject({ timeZone: "UTC", timeInferred: true });
  });

  it("keeps a multi-line value's lines together, whatever stands between them", () => {
    const probe = recorded("short").find((entry) => entry.lines === 3);
    expect(probe).toMatchObject({
      message: "Probe failed",
      fields: { output: "cat: can't open '/tmp/alive': No such file or directory" },
    });
  });
});
