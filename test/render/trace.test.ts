import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commandLine } from "../../src/render/command-line.ts";
import { renderNode } from "../../src/render/node-table.ts";
import { displayWidth } from "../../src/render/span.ts";
import { renderTrace } from "../../src/render/trace.ts";
import { visible } from "../../src/render/visible.ts";
import { hostileText, OBEYED } from "./hostile.ts";
import { container, NODE, NODE_WITH_LONG_NAMES, pod, process, SAMPLES, sandbox, view } from "./samples.ts";

const PLAIN = { width: 80, color: false, wide: false, now: null } as const;

const golden = (name: string): string => `golden/${name.replaceAll(/[^\w]+/g, "-")}.golden.txt`;

describe("renderTrace", () => {
  for (const [name, sample] of Object.entries(SAMPLES)) {
    it(`draws the sample "${name}"`, async () => {
      await expect(renderTrace(sample, PLAIN)).toMatchFileSnapshot(golden(name));
    });
  }

  it("shows everything with -o wide", async () => {
    await expect(renderTrace(named("healthy web pod"), { ...PLAIN, wide: true })).toMatchFileSnapshot(
      golden("healthy web pod wide"),
    );
    await expect(renderTrace(named("ephemeral container"), { ...PLAIN, wide: true, width: 120 })).toMatchFileSnapshot(
      golden("ephemeral container wide"),
    );
  });

  it("uses a narrow terminal", async () => {
    await expect(renderTrace(named("crash loop"), { ...PLAIN, width: 50 })).toMatchFileSnapshot(
      golden("crash loop narrow"),
    );
  });

  it("says in colour only what the words say", () => {
    for (const sample of Object.values(SAMPLES)) {
      expect(renderTrace(sample, { ...PLAIN, color: true }).replaceAll(/\x1b\[\d+m/g, "")).toBe(
        renderTrace(sample, PLAIN),
      );
    }
  });

  it("writes ? for what is unknown, and none only for what was looked for", () => {
    const unknown = renderTrace(view(pod({ volumes: null, events: null, pod: { ips: null, qosClass: null } })), PLAIN);
    expect(unknown).toMatch(/volumes +\?\nevents +\?\n/);
    expect(unknown).toContain("QoS ? · IP ?");
    expect(renderTrace(view(pod({ volumes: [], events: [] })), PLAIN)).toMatch(/volumes +none\nevents +none\n/);
  });

  it("takes the node's clock for ages where it is given", () => {
    expect(renderTrace(view(pod()), { ...PLAIN, now: new Date("2026-11-20T22:01:00Z") })).toMatch(/ · 60m\n/);
  });

  it("draws a process that is its own ancestor once", () => {
    const drawn = renderTrace(
      view(pod({ containers: [container({ processes: [process(7, 8, "a"), process(8, 7, "b")] })] })),
      PLAIN,
    );
    expect(drawn.match(/[─ ]7 {2}a$/gm)).toHaveLength(1);
    expect(drawn.match(/[─ ]8 {2}b$/gm)).toHaveLength(1);
  });

  it("keeps an old sandbox in full while something in it lives", () => {
    const old = sandbox({ id: "a".repeat(64), state: "notready", createdAt: "2026-11-20T20:00:00Z" });
    const drawn = renderTrace(
      view(
        pod({
          sandboxes: [old, sandbox({ attempt: 1 })],
          containers: [container({ sandboxId: old.id, name: "survivor" })],
        }),
      ),
      PLAIN,
    );
    expect(drawn).toMatch(/sandbox a{13}[\s\S]*survivor[\s\S]*httpd/);
  });
});

describe("renderNode", () => {
  it("draws a node in 80 columns, those who need help first", async () => {
    await expect(renderNode(NODE, PLAIN)).toMatchFileSnapshot(golden("node"));
  });
  it("puts a name that is too long on a line of its own", async () => {
    await expect(renderNode(NODE_WITH_LONG_NAMES, PLAIN)).toMatchFileSnapshot(golden("node with long names"));
  });
  it("needs one line a pod where the terminal has room", async () => {
    await expect(renderNode(NODE, { ...PLAIN, width: 160 })).toMatchFileSnapshot(golden("node on a wide terminal"));
  });
  it("shows full IDs with -o wide", async () => {
    await expect(renderNode(NODE, { ...PLAIN, wide: true })).toMatchFileSnapshot(golden("node wide"));
  });
  it("says that a node without pods has none", () => {
    expect(renderNode(view({ pods: [], orphans: [] }), PLAIN)).toMatch(/^w1 · 0 pods\n/);
  });
});

describe("whatever the data", () => {
  /** Every string of a sample replaced, its shape kept: what is a state stays one. */
  const scrambled = (sample: unknown, next: () => string): unknown => {
    if (Array.isArray(sample)) return sample.map((item) => scrambled(item, next));
    if (typeof sample !== "object" || sample === null) return sample;
    const kept = new Set(["state", "kind", "status", "severity"]);
    return Object.fromEntries(
      Object.entries(sample).map(([key, value]) => [
        key,
        typeof value === "string" && !kept.has(key) ? next() : scrambled(value, next),
      ]),
    );
  };
  const bare = (line: string): string => line.replace(/^[│ ├└─]*/, "").trim();
  /** The texts that may be wider than the screen: paths, commands, namespace/name, and words with a slash in sentences. */
  const solids = (sample: ReturnType<typeof named>): string[] => {
    const { pod: of } = sample.result;
    const found = [`${of.namespace ?? "?"}/${of.name ?? "?"}`, `${of.namespace ?? "?"}/${of.name ?? of.uid}`];
    for (const { evidence, next } of sample.findings) {
      found.push(...next.map(({ argv }) => commandLine(argv)));
      for (const { source, path, line } of evidence)
        found.push(
          `${path === null || path === source ? source : `${source} ${path}`}${line === null ? "" : `:${line}`}`,
        );
    }
    const walk = (value: unknown): void => {
      if (typeof value === "string") found.push(value, ...value.split(/[ \r\n]+/).filter((word) => word.includes("/")));
      else if (typeof value === "object" && value !== null) Object.values(value).forEach(walk);
    };
    walk(sample);
    // A sentence may put a colon behind what it names.
    return found.map((one) => bare(visible(one)).replace(/:$/, ""));
  };
  const samples = fc.record({
    name: fc.constantFrom(...Object.keys(SAMPLES)),
    strings: fc.array(hostileText, { minLength: 8, maxLength: 8 }),
    width: fc.integer({ min: 40, max: 160 }),
    wide: fc.boolean(),
  });

  it("obeys, hides and overruns nothing: a wider line is a path or command alone", () => {
    fc.assert(
      fc.property(samples, ({ name, strings, width, wide }) => {
        let at = 0;
        const next = () => strings[at++ % strings.length] ?? "";
        const sample = scrambled(named(name), next) as ReturnType<typeof named>;
        const texts = [
          renderTrace(sample, { width, wide, color: false, now: null }),
          renderNode(
            { ...sample, result: { pods: [sample.result], orphans: [] } },
            { width, wide, color: false, now: null },
          ),
        ];
        for (const line of texts.join("").split("\n")) {
          expect(line).not.toMatch(OBEYED);
          if (displayWidth(line) > width) expect(solids(sample), line).toContain(bare(line).replace(/:$/, ""));
        }
      }),
      { numRuns: 100 },
    );
  });
});

function named(name: string) {
  const sample = SAMPLES[name];
  if (sample === undefined) throw new Error(`no sample "${name}"`);
  return sample;
}
