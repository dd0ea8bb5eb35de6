// npm run test:node [-- --all] [vitest's own arguments]: boots the lab, runs the tests in this folder against it, takes it down.
//   --all    after w1 also v1 (containerd) and v2 (CRI-O), virtual machines with cgroup v2: slow, they are emulated
//   KEEP=1   uses a lab that is up, and leaves it up
//   LAB=…    where the lab is built, /var/tmp/nodectl-lab by itself; LAB_NS=… its name, nodectl-lab by itself
// The last line of stdout is `N passed, N failed`.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const LAB = process.env.LAB ?? "/var/tmp/nodectl-lab";
const LAB_NS = process.env.LAB_NS ?? "nodectl-lab";
const KEEP = process.env.KEEP === "1";
const ALL = process.argv.includes("--all");
const VITEST_ARGS = process.argv.slice(2).filter((arg) => arg !== "--all");

const project = join(import.meta.dirname, "../..");
const lab = join(import.meta.dirname, "lab");
const env = {
  ...process.env,
  LAB,
  LAB_NS,
  NO_COLOR: "1",
  PATH: `${process.env.PATH}:/usr/local/go/bin:/usr/sbin:/sbin`,
};

const PACKAGES =
  "debootstrap systemd-container iproute2 openssh-client jq gcc libc6-dev python3 busybox-static ca-certificates".split(
    " ",
  );
const VM_PACKAGES = "qemu-system-x86 make pkg-config libseccomp-dev".split(" ");
/** What a virtual machine is asked: what differs there. */
const VM_FILES = ["trace-kinds", "trace-starts", "trace-losses", "collect"];

const say = (text) => process.stderr.write(`test:node: ${text}\n`);

/** The child that runs now, for a signal to reach. */
let child = null;
let interrupted = false;

/** Runs a program with its output on stderr; stdout is for the last line. */
function run(file, args, extra = {}) {
  return new Promise((resolve) => {
    if (interrupted) return resolve(130);
    child = spawn(file, args, { cwd: project, env: { ...env, ...extra }, stdio: ["ignore", 2, 2] });
    child.on("error", (error) => {
      say(`${file}: ${error.message}`);
      resolve(127);
    });
    child.on("exit", (code, signal) => resolve(code ?? (signal ? 128 : 1)));
  });
}

async function must(what, file, args) {
  const startedAt = Date.now();
  say(what);
  const code = await run(file, args);
  if (code !== 0) throw new Error(`failed (exit ${code}): ${what}`);
  say(`${what}: ${Math.round((Date.now() - startedAt) / 1000)} s`);
}

async function installPackages() {
  const wanted = ALL ? [...PACKAGES, ...VM_PACKAGES] : PACKAGES;
  const installed = (name) =>
    /^Status: .* installed$/m.test(spawnSync("dpkg", ["-s", name], { encoding: "utf8" }).stdout);
  const missing = wanted.filter((name) => !installed(name));
  if (missing.length === 0) return;
  env.DEBIAN_FRONTEND = "noninteractive";
  await must("apt-get update", "apt-get", ["update", "-qq"]);
  await must(`apt-get install ${missing.join(" ")}`, "apt-get", [
    "install",
    "-y",
    "-qq",
    "--no-install-recommends",
    ...missing,
  ]);
}

// One run at a time: the lab's namespace and cgroups have fixed names.
const LOCK = `/run/${LAB_NS}.lock`;
const startOf = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ")[19];
  } catch {
    return null;
  }
};

function lock() {
  const [pid, start] = existsSync(LOCK) ? readFileSync(LOCK, "utf8").trim().split(" ") : [];
  if (pid && start && startOf(pid) === start) throw new Error(`another run is at work on the lab: process ${pid}`);
  writeFileSync(LOCK, `${process.pid} ${startOf(process.pid)}\n`);
}

const HOME_OF_LAB = `/run/${LAB_NS}/home`;
const isUp = () => existsSync(HOME_OF_LAB) && readFileSync(HOME_OF_LAB, "utf8").trim() === LAB;

async function boot() {
  if (KEEP && isUp()) {
    say("using the lab that is up");
  } else {
    await must("clean up what an earlier run left", lab, ["down"]);
    try {
      await must("boot cp and w1", lab, ["up", "1"]);
    } catch (error) {
      say(`${error.message}; once more`);
      await must("clean up", lab, ["down"]);
      await must("boot cp and w1", lab, ["up", "1"]);
    }
  }
  await must("pods on w1", lab, ["pods", "w1"]);
}

/** Runs vitest; a file that never came to its tests counts as one failure. */
async function test(node, runtime, files) {
  say(`tests on ${node}`);
  const folder = mkdtempSync(join(tmpdir(), "nodectl-test-node-"));
  const report = join(folder, "report.json");
  try {
    const vitest = join(project, "node_modules/vitest/vitest.mjs");
    const config = join(import.meta.dirname, "vitest.config.ts");
    const args = [
      vitest,
      "run",
      "--config",
      config,
      "--reporter=verbose",
      "--reporter=json",
      `--outputFile=${report}`,
      ...files,
      ...VITEST_ARGS,
    ];
    const code = await run(process.execPath, args, { NODECTL_TEST_NODE: node, NODECTL_TEST_RUNTIME: runtime });
    const { numPassedTests = 0, numFailedTests = 0 } = existsSync(report)
      ? JSON.parse(readFileSync(report, "utf8"))
      : {};
    return { passed: numPassedTests, failed: Math.max(numFailedTests, code === 0 ? 0 : 1) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main() {
  if (process.platform !== "linux" || process.getuid() !== 0) {
    say("boots real nodes, and that takes root on Linux (Debian 12)");
    return 1;
  }
  const results = [];
  let locked = false;
  try {
    lock();
    locked = true;
    await installPackages();
    await must("build nodectl", "npm", ["run", "--silent", "build"]);
    await must("build the lab (7 minutes the first time)", lab, ["build"]);
    await boot();
    results.push(await test("w1", "containerd", []));
    if (ALL) {
      for (const [node, runtime] of [
        ["v1", "containerd"],
        ["v2", "crio"],
      ]) {
        await must(`boot ${node} (${runtime})`, lab, ["vm", node, ...(runtime === "crio" ? ["crio"] : [])]);
        await must(`pods on ${node}`, lab, ["pods", node]);
        results.push(await test(node, runtime, VM_FILES));
      }
    }
  } catch (error) {
    say(error.message);
    results.push({ passed: 0, failed: 1 });
  } finally {
    if (locked && !KEEP) {
      interrupted = false;
      await run(lab, ["down"]);
    }
    if (locked) rmSync(LOCK, { force: true });
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  process.stdout.write(`${sum("passed")} passed, ${sum("failed")} failed\n`);
  return sum("failed") === 0 ? 0 : 1;
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    interrupted = true;
    child?.kill("SIGTERM");
  });
}
process.exitCode = await main();
