import { beforeAll, describe, expect, it } from "vitest";
import type { Bundle } from "../../src/bundle/read.ts";
import type { TracedPod } from "../../src/contract.ts";
import { type Edit, editing, fixture, named, pod } from "../use/replay.ts";

// Every case here edits the recorded bytes of one probe, so that two sources disagree about pod "web".
let bundle: Bundle;
let web: TracedPod;
let app: string;
let sandbox: string;
beforeAll(async () => {
  bundle = await fixture("w1-trouble");
  web = (await pod(bundle, named("web"))).result;
  app = web.containers.find(({ name }) => name === "app")?.id ?? "";
  sandbox = web.sandboxes[0]?.id ?? "";
});

const both =
  (...edits: Edit[]): Edit =>
  (result) =>
    edits.reduce((edited, edit) => edit(edited), result);

/** One row of crictl's pretty-printed or one-line list, changed. */
const inRow = (probe: string, list: string, id: string, change: (row: Record<string, unknown>) => void): Edit =>
  editing(probe, (stdout) => {
    const document = JSON.parse(stdout) as Record<string, Record<string, unknown>[]>;
    for (const row of document[list] ?? []) if (row.id === id) change(row);
    return JSON.stringify(document);
  });

async function findingsWith(edit: Edit, name = "web") {
  const { findings } = await pod(bundle, named(name), edit);
  return findings.map(({ id, severity, evidence }) => ({
    id,
    severity,
    sources: evidence.map(({ source }) => source),
  }));
}

const ago = (seconds: number): Edit =>
  editing("node-clock", (stdout) =>
    stdout.replace(/^now .*$/m, () => {
      const created = Date.parse(web.sandboxes[0]?.createdAt ?? "") / 1000;
      return `now ${(created + seconds).toFixed(9)}`;
    }),
  );

describe("the runtime's word against the kernel's", () => {
  const running = (id: string) =>
    inRow("crictl-ps", "containers", id, (row) => Object.assign(row, { state: "CONTAINER_RUNNING" }));
  const exited = (id: string) =>
    both(
      inRow("crictl-ps", "containers", id, (row) => Object.assign(row, { state: "CONTAINER_EXITED" })),
      editing("crictl-inspect", (stdout) =>
        stdout.includes(`"id": "${id}"`) || stdout.includes(`"id":"${id}"`)
          ? stdout.replace(/("finishedAt": ?)"[^"]*"/, '$1"2026-11-21T13:00:00Z"')
          : stdout,
      ),
    );

  it("a container that runs without a process", async () => {
    const dead = (await pod(bundle, named("failed"))).result.containers[0]?.id ?? "";
    expect(await findingsWith(running(dead), "failed")).toContainEqual({
      id: "ID-NO-PROCESS",
      severity: "warning",
      sources: ["crictl-ps", "process-cgroups"],
    });
  });

  it("a container that is over, whose processes live", async () => {
    expect(await findingsWith(exited(app))).toEqual([
      { id: "ID-LEFT-RUNNING", severity: "warning", sources: ["crictl-ps", "process-cgroups"] },
    ]);
  });

  it("a ready sandbox without a shim; none where Docker's or nobody's bundle is there", async () => {
    const noShim = editing("process-command-lines", (stdout) => stdout.replaceAll(sandbox, "f".repeat(64)));
    expect(await findingsWith(noShim)).toEqual([
      { id: "RT-SHIM-GONE", severity: "warning", sources: ["crictl-pods", "process-command-lines"] },
    ]);
    const noBundle = editing("oci-configs", (stdout) =>
      stdout.replaceAll("io.containerd.runtime.v2.task/k8s.io", "elsewhere/moby"),
    );
    expect(await findingsWith(both(noShim, noBundle))).toEqual([]);
  });

  it("says nothing while things still change: two seconds after the sandbox was made", async () => {
    const noShim = editing("process-command-lines", (stdout) => stdout.replaceAll(sandbox, "f".repeat(64)));
    expect(await findingsWith(both(noShim, ago(2)))).toEqual([]);
    expect((await findingsWith(both(noShim, ago(6)))).map(({ id }) => id)).toContain("RT-SHIM-GONE");
  });
});

describe("addresses", () => {
  it("the runtime's, the interface's, the CNI cache's and the API's are all shown where one differs", async () => {
    const ip = web.sandboxes[0]?.ips?.[0] ?? "";
    const { findings } = await pod(
      bundle,
      named("web"),
      editing("cni-results", (stdout) => stdout.replaceAll(`${ip}/`, "10.244.11.99/")),
    );
    expect(findings.map(({ id }) => id)).toEqual(["ID-IP-CONFLICT"]);
    expect(findings[0]?.evidence.map(({ source, text }) => `${source} ${text}`)).toEqual([
      `crictl-inspectp ${ip}`,
      `pod-links ${ip}`,
      "cni-results 10.244.11.99",
      `api-pod ${ip}`,
    ]);
  });
});

describe("network namespaces", () => {
  const path = () => (web.sandboxes[0]?.netns?.path ?? "").replace(/^\/var\/run\//, "/run/");
  const unmounted = () =>
    editing("mountinfo", (stdout) =>
      stdout
        .split("\n")
        .filter((line) => !line.includes(` ${path()} `))
        .join("\n"),
    );

  it("a file on which nothing is mounted", async () => {
    expect((await findingsWith(unmounted())).map(({ id }) => id)).toEqual(["NETNS-UNMOUNTED"]);
  });

  it("a file that is gone", async () => {
    const noFile = editing("netns-files", (stdout) => {
      const cells = stdout.split("\0");
      const at = cells.indexOf(path());
      return [...cells.slice(0, at), ...cells.slice(at + 3)].join("\0");
    });
    expect(await findingsWith(both(unmounted(), noFile))).toEqual([
      { id: "NETNS-MISSING", severity: "warning", sources: ["crictl-pods", "netns-files", "process-netns"] },
    ]);
  });

  it("a file that leads to another namespace than the processes live in", async () => {
    const inode = String(web.sandboxes[0]?.netns?.inode);
    const foreign = editing("mountinfo", (stdout) => stdout.replaceAll(`net:[${inode}]`, "net:[4026599999]"));
    expect((await findingsWith(foreign)).map(({ id }) => id)).toEqual(["NETNS-FOREIGN"]);
  });
});

describe("names", () => {
  it("the API's pod of this name is another one than the one here", async () => {
    const edit = editing("api-pods-on-node", (stdout) =>
      stdout.replaceAll(web.pod.uid, "00000000-0000-4000-8000-000000000000"),
    );
    const { findings, result } = await pod(bundle, { kind: "uid", uid: web.pod.uid }, edit);
    expect(result.pod.uid).toBe(web.pod.uid);
    expect(findings.map(({ id }) => id)).toEqual(["ID-OTHER-UID"]);
    expect(JSON.stringify(findings[0]?.evidence)).toContain("00000000-0000-4000-8000-000000000000");
  });
});

describe("programs", () => {
  it("no kubelet on a node with pods", async () => {
    const noKubelet = editing("process-command-lines", (stdout) =>
      stdout.replaceAll("/usr/local/bin/kubelet\0", "/usr/bin/other\0"),
    );
    expect(await findingsWith(noKubelet)).toEqual([
      { id: "NODE-KUBELET-DOWN", severity: "critical", sources: ["process-command-lines"] },
    ]);
  });
});
