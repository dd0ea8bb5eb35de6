// Faults, each with its way back: `await using fault = await frozenRuntime()` mends it at the end of the block, also after a failed expectation.
import { eventually, kubectl, NAMESPACE, NODE, PATIENCE, RUNTIME, ssh, trySsh } from "./lab.ts";

/** Makes a fault and says how it is undone. */
async function fault(make: () => Promise<unknown>, undo: () => Promise<unknown>): Promise<AsyncDisposable> {
  try {
    await make();
  } catch (error) {
    await undo();
    throw error;
  }
  return {
    async [Symbol.asyncDispose]() {
      await undo();
    },
  };
}

const runtimeAnswers = () =>
  eventually("an answer of the runtime", async () => (await trySsh(NODE, "crictl -t 5s version")).code === 0);
const mainPid = `$(systemctl show -p MainPID --value ${RUNTIME})`;

/** The runtime accepts connections and answers none: SIGSTOP. Its shims and monitors live on. */
export const frozenRuntime = () =>
  fault(
    () => ssh(NODE, `kill -STOP ${mainPid}`),
    async () => {
      await ssh(NODE, `kill -CONT ${mainPid}`);
      await runtimeAnswers();
    },
  );

export const stoppedRuntime = () =>
  fault(
    () => ssh(NODE, `systemctl stop ${RUNTIME}`),
    async () => {
      await ssh(NODE, `systemctl start ${RUNTIME}`);
      await runtimeAnswers();
    },
  );

export const hiddenCrictl = () =>
  fault(
    () => ssh(NODE, "mv /usr/local/bin/crictl /usr/local/bin/.crictl-hidden"),
    () => ssh(NODE, "mv /usr/local/bin/.crictl-hidden /usr/local/bin/crictl"),
  );

export const stoppedKubelet = () =>
  fault(
    () => ssh(NODE, "systemctl stop kubelet"),
    () => ssh(NODE, "systemctl start kubelet"),
  );

/** The API server is there, and no packet of this machine reaches it. */
export const unreachableApi = () => {
  const rule = "INPUT -s 10.250.0.1 -p tcp --dport 6443 -j DROP";
  return fault(
    () => ssh("cp", `iptables -I ${rule}`),
    () => ssh("cp", `iptables -D ${rule}`),
  );
};

export interface PodSpec {
  containers?: readonly object[];
  [field: string]: unknown;
}

const busybox = (name: string, command: string) => ({
  name,
  image: "registry.local/busybox:1.35",
  imagePullPolicy: "Never",
  command: ["sh", "-c", command],
});

/** A pod of a test's own on the node under test, running when this returns; it is gone afterwards. */
export async function throwawayPod(name: string, spec: PodSpec = {}): Promise<AsyncDisposable> {
  const pod = {
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name, namespace: NAMESPACE },
    spec: { nodeName: NODE, terminationGracePeriodSeconds: 1, containers: [busybox("app", "sleep 100000")], ...spec },
  };
  return await fault(
    async () => {
      await kubectl(["apply", "-f", "-"], { input: JSON.stringify(pod) });
      await kubectl(["-n", NAMESPACE, "wait", "--for=condition=Ready", `pod/${name}`, `--timeout=${60 * PATIENCE}s`], {
        timeoutMs: 70_000,
      });
    },
    () => kubectl(["-n", NAMESPACE, "delete", "pod", name, "--ignore-not-found"]),
  );
}
