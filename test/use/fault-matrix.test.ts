import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Bundle } from "../../src/bundle/read.ts";
import type { Finding } from "../../src/contract.ts";
import { NodectlError } from "../../src/errors.ts";
import type { Answer } from "../../src/use/gather.ts";
import { FAULTS, striking } from "./faults.ts";
import { type Edit, fixture, named, node, pod } from "./replay.ts";
import { schemaErrors } from "./schema.ts";

/** A container log is free text, so junk in it is its content; user names are decoration. */
const NEVER_JUNK = new Set(["log-tail"]);
const MINOR = new Set(["passwd"]);
/** Without what the loss itself makes true: a runtime that is there and didn't answer. */
function accusations(
  findings: readonly Finding[],
  lost: readonly string[] = [],
  fault: string | null = null,
): string[] {
  const hung = fault === "timed out" && lost.some((id) => id === "crictl-pods" || id === "crictl-ps");
  return findings
    .filter(({ id }) => !(hung && id === "RT-NOT-ANSWERING"))
    .map(({ id, objects }) => `${id} ${JSON.stringify(objects)}`);
}

let bundle: Bundle;
let ids: string[];
beforeAll(async () => {
  bundle = await fixture("w1-trouble");
  ids = [...new Set([...bundle.results.values()].map(({ id }) => id))];
});

/** Every answer still holds the contract, names what it lost, and accuses nobody whom the whole evidence doesn't. */
async function expectHonest(lost: readonly string[], fault: string, edit: Edit, name: string): Promise<void> {
  const intact = await pod(bundle, named(name));
  const answer = await pod(bundle, named(name), edit);
  expect(schemaErrors(answer)).toEqual([]);
  expect(answer.result.pod.uid).toBe(intact.result.pod.uid);
  expectNamed(lost, fault, answer);
  const known = accusations(intact.findings);
  expect(accusations(answer.findings, lost, fault).filter((finding) => !known.includes(finding))).toEqual([]);
}

function expectNamed(lost: readonly string[], fault: string, { probes, unknowns }: Answer<unknown>) {
  const unnamed = lost.filter(
    (id) =>
      probes.some((asked) => asked.id === id) &&
      !unknowns.some(({ probe }) => probe === id) &&
      !MINOR.has(id) &&
      !(fault === "garbage" && NEVER_JUNK.has(id)) &&
      // The API's "not found" is an answer.
      !(fault === "missing" && id.startsWith("api-")),
  );
  expect(unnamed).toEqual([]);
}

describe.each(Object.entries(FAULTS))("every probe in turn %s", (fault, edit) => {
  it.each(["crash", "web", "kinds"])("leaves an honest answer on pod %s", async (name) => {
    for (const id of ids) await expectHonest([id], fault, striking(new Set([id]), edit), name);
  });

  it("leaves an honest answer on the node, which calls nothing an orphan for want of evidence", async () => {
    const intact = await node(bundle);
    for (const id of ids) {
      const answer = await node(bundle, striking(new Set([id]), edit));
      expect(schemaErrors(answer, "trace"), id).toEqual([]);
      expectNamed([id], fault, answer);
      expect(accusations(answer.findings, [id], fault), id).toEqual([]);
      expect(answer.result.orphans, id).toEqual(intact.result.orphans);
    }
  });
});

it.each(["w1-trouble", "w1-frozen"])(
  "any probe of %s cut anywhere: what is left contradicts nothing",
  async (recorded) => {
    const cutBundle = await fixture(recorded);
    const names = ["web", "crash", "kinds", "hostnet", "sharedpid"];
    const cuts = fc.record({
      id: fc.constantFrom(...ids),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      name: fc.constantFrom(...names),
    });
    await fc.assert(
      fc.asyncProperty(cuts, async ({ id, at, name }) => {
        const edit: Edit = (result) => ({
          ...result,
          status: "truncated",
          reason: "cut at the size limit",
          stdout: result.stdout.subarray(0, Math.floor(at * result.stdout.length)),
        });
        const whole = await pod(cutBundle, named(name));
        const { result, findings, unknowns } = await pod(cutBundle, named(name), striking(new Set([id]), edit));
        const intact = whole.result;
        expect(accusations(findings).filter((finding) => !accusations(whole.findings).includes(finding))).toEqual([]);
        expect(unknowns.length).toBeGreaterThanOrEqual(whole.unknowns.length);
        expect([null, intact.pod.hostNetwork]).toContain(result.pod.hostNetwork);
        for (const { id: sandboxId, netns, ips } of result.sandboxes) {
          const known = intact.sandboxes.find((sandbox) => sandbox.id === sandboxId);
          expect([null, known?.netns?.state]).toContain(netns?.state ?? null);
          expect([null, known?.netns?.inode]).toContain(netns?.inode ?? null);
          expect([null, known?.ips]).toContainEqual(ips);
        }
        for (const { path, mounted } of result.volumes ?? []) {
          const known = intact.volumes?.find((volume) => volume.path === path);
          expect([null, known?.mounted]).toContain(mounted);
        }
      }),
      { numRuns: 100 },
    );
  },
);

it("several probes lost at once, each in its own way: an answer or one clear error, and no false accusation", async () => {
  const names = Object.keys(FAULTS) as (keyof typeof FAULTS)[];
  const losses = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...names), { maxKeys: 12 });
  const intact = accusations((await pod(bundle, named("crash"))).findings);
  await fc.assert(
    fc.asyncProperty(losses, async (lost) => {
      const hung = Object.keys(lost).filter((id) => lost[id] === "timed out");
      const edit: Edit = (result) => {
        const fault = lost[result.id];
        return fault === undefined ? result : FAULTS[fault](result);
      };
      try {
        const answer = await pod(bundle, named("crash"), edit);
        expect(schemaErrors(answer)).toEqual([]);
        const told = accusations(answer.findings, hung, "timed out");
        expect(told.filter((finding) => !intact.includes(finding))).toEqual([]);
      } catch (error) {
        if (!(error instanceof NodectlError)) throw error;
        // Not "there is no such pod": that can't be known with sources missing.
        expect([error.code, error.exitCode]).toEqual(["EVIDENCE_MISSING", 4]);
      }
      const whole = await node(bundle, edit);
      expect(accusations(whole.findings, hung, "timed out")).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
