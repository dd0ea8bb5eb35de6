import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settled } from "./support/chain.ts";
import { hiddenCrictl } from "./support/faults.ts";
import {
  eventually,
  given,
  kubectl,
  LAB,
  NAMESPACE,
  NODE,
  nodectl,
  nodectlJson,
  onNode,
  SSH_CONFIG,
  trace,
  tracedPod,
  traceNode,
} from "./support/lab.ts";

let folder: string;
let bundle: string;

async function collect(name: string, target: readonly string[]): Promise<string> {
  const file = join(folder, name);
  const { code, stderr } = await nodectl(["collect", "--output", file, ...target]);
  expect({ code, stderr: code === 0 ? "" : stderr }).toEqual({ code: 0, stderr: "" });
  return file;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "nodectl-collect-"));
  bundle = await collect("node.tar.gz", ["--node", NODE, "--ssh-config", SSH_CONFIG]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const from = (file = bundle): readonly string[] => ["--from", file];

describe("a bundle", () => {
  it.each(["web", "kinds", "restarted", "replaced", "hostnet", "volumes", "completed", "stubborn", "novolume"])(
    "answers for %s as the node does",
    async (name) => {
      const live = await trace(["pod", name, "-n", NAMESPACE]);
      const recorded = await trace(["pod", name, "-n", NAMESPACE], { target: from(), kubeconfig: null });
      expect(settled(recorded.pod)).toEqual(settled(live.pod));
      expect(settled(recorded.json.findings.map(({ id, objects }) => ({ id, objects })))).toEqual(
        settled(live.json.findings.map(({ id, objects }) => ({ id, objects }))),
      );
      expect(recorded.code).toBe(live.code);
      expect(recorded.json.target).toMatchObject({ kind: "bundle" });
    },
  );

  it("answers for the whole node", async () => {
    const listed = ({ node }: Awaited<ReturnType<typeof traceNode>>) => ({
      pods: node.pods.map(({ pod }) => pod.uid).sort(),
      orphans: node.orphans,
    });
    let looks = 0;
    // What earlier tests ended may still be going: only a node that is the same before and after can be compared.
    const { live, file } = await eventually(
      "a node on which nothing comes or goes",
      async () => {
        const before = listed(await traceNode());
        const file = await collect(`whole-${looks++}.tar.gz`, ["--node", NODE, "--ssh-config", SSH_CONFIG]);
        const live = listed(await traceNode());
        expect(live).toEqual(before);
        return { live, file };
      },
      90_000,
    );
    expect(listed(await traceNode({ target: from(file), kubeconfig: null }))).toEqual(live);
  });

  it("starts from every end", async () => {
    const { pod } = await trace(["pod", "web", "-n", NAMESPACE], { target: from() });
    const sandbox = given(pod.sandboxes[0]);
    const container = given(pod.containers[0]);
    for (const start of [
      ["container", container.id.slice(0, 13)],
      ["pid", String(given(container.processes?.[0]).pid)],
      ["ip", given(sandbox.ips?.[0])],
      ["veth", given(sandbox.veths?.[0]).host],
      ["netns", given(sandbox.netns?.path)],
      ["uid", pod.pod.uid],
      ["path", given(pod.paths.logs)],
    ]) {
      const again = await trace(start, { target: from() });
      expect(again.pod.pod.uid, start.join(" ")).toBe(pod.pod.uid);
    }
  });

  it("holds what the API says of the pods, also where the node was named by its host", async () => {
    const byHost = await collect("by-host.tar.gz", onNode());
    const live = await trace(["pod", "kinds", "-n", NAMESPACE]);
    const recorded = await trace(["pod", "kinds", "-n", NAMESPACE], { target: from(byHost), kubeconfig: null });
    expect(settled(recorded.pod)).toEqual(settled(live.pod));
  });

  it("keeps what failed as failed", async () => {
    await using _hidden = await hiddenCrictl();
    const poor = await collect("poor.tar.gz", ["--node", NODE, "--ssh-config", SSH_CONFIG]);
    const live = await nodectlJson(["trace", "pod", "web", "-n", NAMESPACE, ...onNode()]);
    const recorded = await nodectlJson(["trace", "pod", "web", "-n", NAMESPACE, ...from(poor)], { kubeconfig: null });
    expect(recorded.json.unknowns).toEqual(live.json.unknowns);
    expect(recorded.code).toBe(live.code);
    expect(settled(tracedPod(recorded))).toEqual(settled(tracedPod(live)));
  });

  it("is readable by its owner only, and says what it was made by and of", async () => {
    expect((await stat(bundle)).mode & 0o777).toBe(0o600);
    const manifest = execFileSync("tar", ["-xzOf", bundle, "--wildcards", "*manifest*"], { encoding: "utf8" });
    expect(manifest).toMatch(/"probes"/);
    expect(manifest).toMatch(/0\.1\.0/);
  });

  it("holds no secret, and a ledger of what was taken out", async () => {
    const bytes = gunzipSync(await readFile(bundle));
    const text = bytes.toString("latin1");
    // What pods.yaml gave its pods, the tokens of service accounts, and the keys of the kubeconfig that was used.
    for (const secret of [
      "s3cr3t-in-the-spec",
      "s3cr3t-from-a-secret",
      "s3cr3t-in-a-url",
      "s3cr3t-argument",
      "s3cr3t-next-argument",
      "s3cr3t-url-argument",
      "s3cr3t-in-an-annotation",
    ]) {
      expect(text.includes(secret), secret).toBe(false);
    }
    expect(text).not.toContain("s3cr3t");
    expect(text).not.toMatch(/eyJhbGciOi/);
    expect(text).not.toMatch(/PRIVATE KEY/);
    const key = /client-key-data: (\S+)/.exec(await readFile(join(LAB, "admin.conf"), "utf8"))?.[1];
    expect(text.includes(given(key).slice(0, 60))).toBe(false);
    const names = execFileSync("tar", ["-tzf", bundle], { encoding: "utf8" });
    expect(`${names}${text}`).toMatch(/redact|ledger/i);
  });

  it("the answers themselves hold no secret either", async () => {
    for (const args of [["-o", "json"], ["-o", "wide"], []]) {
      const { stdout } = await nodectl(["trace", "pod", "secretive", "-n", NAMESPACE, ...onNode(), ...args]);
      expect(stdout).toContain("secretive");
      expect(stdout).not.toContain("s3cr3t");
    }
  });

  it("leaves nothing beside it", async () => {
    expect((await readdir(folder)).filter((name) => !name.endsWith(".tar.gz"))).toEqual([]);
  });
});

describe("a bundle that is none", () => {
  it.each([
    ["cut", async () => (await readFile(bundle)).subarray(0, 5000)],
    ["empty", async () => Buffer.alloc(0)],
    ["another file", async () => Buffer.from("not a bundle")],
    ["a bomb", async () => gzipSync(Buffer.alloc(600_000_000))],
  ])("%s: a sentence and exit 2", async (name, make) => {
    const file = join(folder, `bad-${name.replaceAll(" ", "-")}.tar.gz`);
    await writeFile(file, await make());
    const { code, stderr, stdout, ms } = await nodectl(["trace", "--from", file], { kubeconfig: null });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(ms).toBeLessThan(20_000);
    await rm(file);
  });
});

it("the secret is really there to be found", async () => {
  expect(await kubectl(["-n", NAMESPACE, "get", "pod", "secretive", "-o", "json"])).toContain("s3cr3t-in-the-spec");
});
