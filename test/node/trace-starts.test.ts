import { beforeAll, describe, expect, it } from "vitest";
import { given, NAMESPACE, NODE, nodectl, nodectlJson, onNode, RUNTIME, ssh, trace } from "./support/lab.ts";
import {
  apiPod,
  criContainers,
  criSandbox,
  filesBelow,
  initOf,
  netnsFile,
  networkOf,
  type PodNetwork,
  parentOf,
  processesOf,
  upperdirOf,
} from "./support/truth.ts";

let uid: string;
let sandbox: string;
let app: string;
let appPid: number;
let network: PodNetwork;

beforeAll(async () => {
  uid = (await apiPod("web")).metadata.uid;
  sandbox = (await criSandbox("web")).id;
  app = given((await criContainers("web")).find(({ metadata }) => metadata.name === "app")).id;
  appPid = await initOf(app);
  network = await networkOf(appPid);
});

async function expectWeb(...start: string[]): Promise<void> {
  const { pod, code } = await trace(start);
  expect(pod.pod, start.join(" ")).toMatchObject({ namespace: NAMESPACE, name: "web", uid });
  expect(pod.sandboxes.map(({ id }) => id)).toEqual([sandbox]);
  expect(code).toBe(0);
}

describe("a trace starts from", () => {
  it("a pod's name, in kubectl's forms", async () => {
    await expectWeb("pod", "web", "-n", NAMESPACE);
    await expectWeb("pod/web", "-n", NAMESPACE);
  });

  it("a container's or a sandbox's ID, whole, as crictl shows it, and as the API has it", async () => {
    await expectWeb("container", app);
    await expectWeb("container", app.slice(0, 13));
    await expectWeb("container", `${RUNTIME === "crio" ? "cri-o" : "containerd"}://${app}`);
    await expectWeb("container", sandbox.slice(0, 13));
  });

  it("any of its processes: first, child, shim or monitor", async () => {
    await expectWeb("pid", String(appPid));
    const sidecar = given((await criContainers("web")).find(({ metadata }) => metadata.name === "sidecar"));
    const pids = await processesOf(sidecar.id);
    await expectWeb("pid", String(pids[1])); // the sleep that lasts
    await expectWeb("pid", String(await parentOf(appPid)));
    if (RUNTIME === "containerd") await expectWeb("pid", String(await initOf(sandbox)));
  });

  it("its address", async () => {
    await expectWeb("ip", network.ip);
  });

  it("its veth", async () => {
    await expectWeb("veth", network.veth);
  });

  it("its network namespace: name, path", async () => {
    const file = given(await netnsFile(network.inode));
    await expectWeb("netns", given(file.split("/").at(-1)));
    await expectWeb("netns", file);
  });

  it("its UID", async () => {
    await expectWeb("uid", uid);
  });

  it("a path: log directory, log file, link, volume, cgroup, root file system, upper directory", async () => {
    const folder = `/var/log/pods/${NAMESPACE}_web_${uid}`;
    const log = given(Object.keys(await filesBelow(folder)).find((path) => path.includes("/app/")));
    const link = (await ssh(NODE, `find /var/log/containers -lname '${log}'`)).trim();
    const rootfs = (
      await ssh(NODE, `awk '{print $5}' /proc/1/mountinfo | grep -m1 -e '${app}/rootfs' -e '/overlay/.*/merged'`)
    ).trim();
    for (const path of [
      folder,
      log,
      link,
      `/var/lib/kubelet/pods/${uid}/volumes`,
      `/var/lib/kubelet/pods/${uid}/volumes/kubernetes.io~empty-dir/scratch`,
    ])
      await expectWeb("path", path);
    await expectWeb("path", await upperdirOf(appPid));
    await expectWeb("path", `${await upperdirOf(appPid)}/tmp`);
    if (RUNTIME === "containerd") await expectWeb("path", rootfs);
  });
});

describe("a start that is not one", () => {
  it.each([
    ["container", "ffffffffffff"],
    ["pid", "4194303"],
    ["ip", "10.99.99.99"],
    ["veth", "veth0000dead"],
    ["netns", "cni-00000000-dead"],
    ["uid", "00000000-0000-0000-0000-00000000dead"],
    ["path", "/var/log/pods/none_such_00000000-0000-0000-0000-00000000dead"],
    ["pod", "no-such-pod"],
  ])("%s %s: a sentence, exit 2", async (kind, value) => {
    const { code, stdout, stderr } = await nodectl(["trace", kind, value, ...onNode()]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(value);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it("an ID's beginning that two share lists both", async () => {
    const ids = (await ssh(NODE, "crictl -t 60s ps -aq --no-trunc; crictl -t 60s pods -q --no-trunc"))
      .trim()
      .split("\n")
      .sort();
    const shared = given(
      ids.map((id) => id.slice(0, 1)).find((start) => ids.filter((id) => id.startsWith(start)).length > 1),
    );
    const { code, json } = await nodectlJson(["trace", "container", shared, ...onNode()]);
    expect(code).toBe(2);
    expect(
      given(json.error)
        .candidates.map(({ id }) => id)
        .sort(),
    ).toEqual(expect.arrayContaining(ids.filter((id) => id.startsWith(shared)).slice(0, 2)));
  });

  it("a process of the node's own belongs to no pod", async () => {
    const kubelet = (await ssh(NODE, "pgrep -x kubelet")).trim();
    const { code, stderr } = await nodectl(["trace", "pid", kubelet, ...onNode()]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/kubelet|no pod/);
  });
});
