import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Catalogue } from "../../src/journal/catalogue/catalogue.ts";
import { type ClassifiedEntry, Classifier } from "../../src/journal/classify.ts";
import { entryOf } from "./catalogue/entry.ts";
import { line } from "./catalogue/render.ts";
import { callsIn, ROWS } from "./catalogue/rows.ts";

const catalogue = new Catalogue();
const classified = (...lines: readonly string[]): readonly ClassifiedEntry[] => {
  const classifier = new Classifier(catalogue);
  return lines.map((each) => classifier.classify(entryOf(each)));
};
const one = (text: string): ClassifiedEntry => {
  const [only] = classified(text);
  if (only === undefined) throw new Error("no entry");
  return only;
};

const POD = "ae1cf7fb-a75c-4bdf-b06f-71eb94dbd1ad";
const SANDBOX = "340d74eb979fe7ed77174ff9544cc7abc35ed954e1a6e64dc13913862450364e";
const CONTAINER = "ef57eaa63f2ec2cac6e564e2edd837ccb5fd7db017b81d526b183473f80782bf";
const containerd = (msg: string): string =>
  `Nov 20 21:01:42 w1 containerd[99]: time="2026-11-20T21:01:42.100000000Z" level=info msg=${JSON.stringify(msg)}`;
const kubelet = (rest: string): string => `I1120 21:01:42.445117    1866 ${rest}`;

describe("the cause decides over the reporter", () => {
  it.each([
    [
      'failed to \\"StartContainer\\" for \\"app\\" with ImagePullBackOff: \\"Back-off pulling image \\\\\\"x\\\\\\"\\"',
      "image",
    ],
    [
      'failed to \\"StartContainer\\" for \\"app\\" with CreateContainerConfigError: \\"secret absent\\"',
      "container-start",
    ],
    ['failed to \\"CreatePodSandbox\\" for \\"web_default(u1)\\" with CreatePodSandboxError: \\"x\\"', "sandbox"],
    ['failed to \\"KillContainer\\" for \\"app\\" with KillContainerError: \\"x\\"', "container-exit"],
    [
      "unmounted volumes=[data], unattached volumes=[], failed to process volumes=[]: context deadline exceeded",
      "volume",
    ],
    ["network is not ready: container runtime network not ready: NetworkReady=false", "network-cni"],
    ["something else", "pod-update"],
  ])("Error syncing pod: %s is %s", (err, category) => {
    const found = one(kubelet(`pod_workers.go:1] "Error syncing pod, skipping" err="${err}" pod="default/web"`));
    expect(found).toMatchObject({ event: "pod.sync-failed", category });
  });

  it("looks into what HandleError wrapped", () => {
    const err = `container app start failed in pod web_default(${POD}): ErrImagePull: no such image`;
    expect(
      one(kubelet(`kuberuntime_manager.go:1] "Unhandled Error" err="${err}" logger="UnhandledError"`)),
    ).toMatchObject({
      event: "container.start-failed",
      pods: [{ namespace: "default", name: "web", uid: POD }],
    });
  });
});

describe("PLEG's events", () => {
  const forms = {
    "1.28": `"SyncLoop (PLEG): event for pod" pod="default/web" event={"ID":"${POD}","Type":"ContainerDied","Data":"${CONTAINER}"}`,
    "1.21": `"SyncLoop (PLEG): event for pod" pod="default/web" event=&{ID:${POD} Type:ContainerDied Data:${CONTAINER}}`,
    "1.18": `SyncLoop (PLEG): "web_default(${POD})", event: &pleg.PodLifecycleEvent{ID:"${POD}", Type:"ContainerDied", Data:"${CONTAINER}"}`,
  };
  it.each(Object.entries(forms))("are the same in %s's form", (_, rest) => {
    expect(one(kubelet(`kubelet.go:1] ${rest}`))).toMatchObject({
      event: "pleg.container-died",
      category: "container-exit",
      pods: [{ namespace: "default", name: "web", uid: POD }],
      containers: [{ name: null, id: CONTAINER }],
      sandboxes: [],
    });
  });

  it("are about PLEG itself where their type is cut off", () => {
    expect(
      one(kubelet(`kubelet.go:1] "SyncLoop (PLEG): event for pod" pod="default/web" event={"ID":"${POD}","Ty>`)),
    ).toMatchObject({
      event: "pleg.event",
      category: "pleg",
    });
  });

  it("name a sandbox where an earlier line tells that it is one", () => {
    const started = (id: string): string =>
      kubelet(
        `kubelet.go:1] "SyncLoop (PLEG): event for pod" pod="default/web" event={"ID":"${POD}","Type":"ContainerStarted","Data":"${id}"}`,
      );
    const [, container, sandbox] = classified(
      containerd(
        `RunPodSandbox for &PodSandboxMetadata{Name:web,Uid:${POD},Namespace:default,Attempt:0,} returns sandbox id "${SANDBOX}"`,
      ),
      started(CONTAINER),
      started(SANDBOX),
    );
    expect(container).toMatchObject({ containers: [{ name: null, id: CONTAINER }], sandboxes: [] });
    expect(sandbox).toMatchObject({ containers: [], sandboxes: [{ id: SANDBOX, inferred: true }] });
  });
});

describe("an entry that names only an ID", () => {
  const run = {
    "2.1": `RunPodSandbox for &PodSandboxMetadata{Name:web,Uid:${POD},Namespace:default,Attempt:0,} returns sandbox id "${SANDBOX}"`,
    "2.2": `RunPodSandbox for name:"web"  uid:"${POD}" namespace:"default" returns sandbox id "${SANDBOX}"`,
  };
  it.each(Object.entries(run))("is tied to its pod by earlier ones of containerd %s", (_, first) => {
    const [, , died] = classified(
      containerd(first),
      containerd(
        `CreateContainer within sandbox "${SANDBOX}" for &ContainerMetadata{Name:app,Attempt:0,} returns container id "${CONTAINER}"`,
      ),
      kubelet(`scope.go:1] "RemoveContainer" containerID="${CONTAINER}"`),
    );
    expect(died).toMatchObject({
      event: "container.removing",
      pods: [{ namespace: "default", name: "web", uid: POD, inferred: true }],
      containers: [{ name: null, id: CONTAINER }],
    });
  });
});

describe("cut texts", () => {
  it("keep their event as long as their beginning is no other's", () => {
    expect(one(kubelet('kubelet.go:1] "SyncLoop AD>')).event).toBe("pod.sync-add");
    expect(one('"operationExecutor.VerifyControllerAttachedVolume started for volume \\"kube-pro>').event).toBe(
      "volume.attach-verifying",
    );
    expect(one(kubelet('kubelet.go:1] "SyncL>')).event).toBeNull();
  });
});

describe("the kernel's OOM lines", () => {
  it("name the pod by its cgroup, with either driver", () => {
    const uid = POD.replaceAll("-", "_");
    const paths = [
      `/kubepods/burstable/pod${POD}/${CONTAINER}`,
      `/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod${uid}.slice/cri-containerd-${CONTAINER}.scope`,
    ];
    for (const path of paths) {
      const text = `oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),oom_memcg=${path},task_memcg=${path},task=sh,pid=1,uid=0`;
      expect(one(`Nov 20 21:01:42 w1 kernel: ${text}`)).toMatchObject({
        event: "oom.kernel-constraint",
        category: "oom",
        pods: [{ namespace: null, name: null, uid: POD }],
        containers: [{ name: null, id: CONTAINER }],
      });
    }
  });
});

describe("a text that the catalogue doesn't hold", () => {
  it.each([
    ['eviction_manager.go:9] "Eviction manager: a text of tomorrow"', "eviction"],
    ['kubelet.go:9] "A volume of tomorrow could not be mounted"', "volume"],
    ['tomorrow.go:9] "A certificate of tomorrow"', "certificate"],
    ['tomorrow.go:9] "Hm"', "other"],
  ])("is placed by its file or its words: %s", (rest, category) => {
    expect(one(kubelet(rest))).toMatchObject({ event: null, category, text: null });
  });

  it("of an unknown program is other", () => {
    expect(one("Nov 20 21:01:42 w1 sshd[7]: Starting session: shell on pts/0 for root").category).toBe("other");
    expect(one("Nov 20 21:01:42 w1 systemd[1]: Started Session 7 of user root.")).toMatchObject({
      event: null,
      category: "other",
    });
    expect(
      one("Nov 20 21:01:42 w1 systemd[1]: Started kubelet.service - kubelet: The Kubernetes Node Agent.").event,
    ).toBe("unit.started");
  });
});

describe("any text", () => {
  it("is classified without an error and in no time", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc
        .constantFrom("_", "-a", "a_", "(", '"', 'pod "', "Container{Name:", "name:", "/pods/", "\\\\\\")
        .map((part) => part.repeat(20_000)),
    );
    fc.assert(
      fc.property(hostile, fc.boolean(), (text, header) => {
        const started = performance.now();
        const { category } = new Classifier(catalogue).classify(
          entryOf(`${header ? kubelet("kubelet.go:1] ") : ""}x${text.replace(/[\n\r]/g, " ")}`),
        );
        expect(category).not.toBe("");
        expect(performance.now() - started).toBeLessThan(1000);
      }),
      { numRuns: 200 },
    );
  });

  it("cut anywhere is never taken for another event", () => {
    const lives = ROWS.filter(({ known, calls }) => known.event !== null && calls.some(({ kind }) => kind === "s"));
    for (const row of lives) {
      const [call] = callsIn(row, row.last);
      if (call === undefined || row.known.event === null) continue;
      const [text = ""] = fc.sample(line(row, call, row.last), { numRuns: 1, seed: row.known.row });
      const whole = text.split("\n")[0] ?? "";
      for (let at = whole.indexOf("] ") + 12; at < whole.length; at += 5) {
        const { text: found } = one(`${whole.slice(0, at)}>`);
        if (found?.event != null)
          expect([found.event.name, whole.slice(0, at)]).toEqual([row.known.event.name, whole.slice(0, at)]);
      }
    }
  });
});
