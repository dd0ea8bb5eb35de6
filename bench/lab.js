// The node under measurement: the lab's w1 (test/node/README.md), filled up to 100 pods.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const LAB = process.env.LAB ?? "/var/tmp/nodectl-lab";
const LAB_NS = process.env.LAB_NS ?? "nodectl-lab";
const NODE = "w1";
const NAMESPACE = "bench";
const PODS = 100;
const SSH_CONFIG = join(LAB, "ssh/config");

/** What starts a command inside the lab's network. */
const IN_LAB = ["nsenter", `--net=/run/netns/${LAB_NS}`];

/** Why there is nothing to measure on; null if there is. */
export function whyNoLab() {
  if (process.getuid?.() !== 0) return "only root may enter the lab's network";
  if (!existsSync(`/run/netns/${LAB_NS}`) || !existsSync(SSH_CONFIG)) return "no lab is up; see test/node/README.md";
  const holder = testRun();
  if (holder !== null) return `process ${holder} runs the node tests`;
  const path = `jsonpath={.status.conditions[?(@.type=="Ready")].status}`;
  const { status, stdout, stderr } = kubectl(["get", "node", NODE, "-o", path]);
  if (status !== 0) return `the lab's cluster does not answer: ${stderr.trim()}`;
  return stdout === "True" ? null : `${NODE} is not ready`;
}

/** Who holds the lab by the lock of test/node/run.js; null if nobody does. */
function testRun() {
  try {
    const [pid] = readFileSync(`/run/${LAB_NS}.lock`, "utf8").split(" ");
    return existsSync(`/proc/${pid}`) ? pid : null;
  } catch {
    return null;
  }
}

/** nodectl on a pod of the node, and the script that reads the same by hand; both over a connection of their own. */
export const onNode = (program, { namespace, name }, script, home) => ({
  ours: {
    argv: [...IN_LAB, process.execPath, program, "trace", "pod", name, "-n", namespace, ...target],
    env: environment(home),
    codes: [0, 1],
  },
  theirs: { argv: [...IN_LAB, "ssh", "-F", SSH_CONFIG, NODE, "sh", "-s", "--", namespace, name], input: script },
});

/** @see round-trips.ts */
export const counting = (program, { namespace, name }, home) => ({
  argv: [...IN_LAB, process.execPath, program, name, namespace, NODE, SSH_CONFIG],
  env: environment(home),
});

const target = ["--host", NODE, "--ssh-config", SSH_CONFIG];
/** Nothing of this machine's user takes part, and no API: the script asks none. */
const environment = (home) => ({ HOME: home, KUBECONFIG: "", SSH_AUTH_SOCK: "", NO_COLOR: "1" });

/** Makes the node's pods 100 in number. @returns how many there are, and one of ours */
export async function fill(say, signal) {
  await remove(say);
  const there = podsOnNode().length;
  const wanted = PODS - there;
  if (wanted < 1) throw new Error(`${there} pods are on ${NODE} already`);
  say(`making ${wanted} pods on ${NODE}, beside ${there} that are there`);
  must(["create", "namespace", NAMESPACE]);
  await until("the namespace's service account", signal, () => {
    return kubectl(["-n", NAMESPACE, "get", "serviceaccount", "default"]).status === 0;
  });
  must(["apply", "-f", "-"], JSON.stringify({ apiVersion: "v1", kind: "List", items: manifest(wanted) }));
  await until(`${wanted} pods to run`, signal, () => {
    return podsOnNode("-n", NAMESPACE).filter((phase) => phase === "Running").length === wanted;
  });
  return { pods: podsOnNode().length, pod: { namespace: NAMESPACE, name: "bench-0" } };
}

/** Removes what `fill` made, also in an earlier run; waits for it. */
export async function remove(say) {
  if (kubectl(["get", "namespace", NAMESPACE]).status !== 0) return;
  say("removing the pods");
  must(["delete", "namespace", NAMESPACE, "--timeout=600s"]);
}

const manifest = (count) =>
  Array.from({ length: count }, (_, index) => ({
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name: `bench-${index}`, namespace: NAMESPACE },
    spec: {
      nodeName: NODE,
      terminationGracePeriodSeconds: 0,
      containers: [
        {
          name: "main",
          image: "registry.local/busybox:1.35",
          imagePullPolicy: "Never",
          command: ["sleep", "100000"],
        },
      ],
    },
  }));

/** @returns the phase of each pod on the node */
function podsOnNode(...where) {
  const only = where.length > 0 ? where : ["-A"];
  const path = 'jsonpath={range .items[*]}{.status.phase}{"\\n"}{end}';
  return must(["get", "pods", ...only, "--field-selector", `spec.nodeName=${NODE}`, "-o", path])
    .split("\n")
    .filter((line) => line !== "");
}

function kubectl(args, input) {
  const [file, ...rest] = [...IN_LAB, join(LAB, "bin/kubectl"), "--kubeconfig", join(LAB, "admin.conf"), ...args];
  return spawnSync(file, rest, { encoding: "utf8", ...(input === undefined ? {} : { input }) });
}

function must(args, input) {
  const { status, stdout, stderr } = kubectl(args, input);
  if (status !== 0) throw new Error(`kubectl ${args.join(" ")}: ${stderr.trim()}`);
  return stdout;
}

async function until(what, signal, check) {
  const end = Date.now() + 600_000;
  while (!check()) {
    signal.throwIfAborted();
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}
