// npm run bench: holds nodectl against its bars. Needs no node for the first two; for the rest a lab that is up (test/node/README.md).
// Not a test: a machine that does other things moves every number, so it says "over" and exits 0; 1 where something could not be run.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { counting, fill, onNode, remove, whyNoLab } from "./lab.js";
import { fastest, median, paired } from "./measure.js";

const project = join(import.meta.dirname, "..");
const program = join(project, "bin/nodectl.js");
const node = process.execPath;
const home = mkdtempSync(join(tmpdir(), "nodectl-bench-"));
const say = (text) => process.stderr.write(`bench: ${text}\n`);

const row = (what, ours, theirs, ratio, bar, verdict) =>
  process.stdout.write(
    `${what.padEnd(34)}${ours.padStart(10)}${theirs.padStart(10)}${ratio.padStart(7)}${bar.padStart(7)}  ${verdict}\n`.replace(
      / +\n$/,
      "\n",
    ),
  );
const inMs = (ms) => `${ms.toFixed(0)} ms`;
const verdict = (value, bar) => (value <= bar ? "ok" : "over");

function compare(what, { ours, theirs }, bar) {
  const ratio = median(ours) / median(theirs);
  row(what, inMs(median(ours)), inMs(median(theirs)), ratio.toFixed(2), bar.toFixed(1), verdict(ratio, bar));
  row("  fastest", inMs(fastest(ours)), inMs(fastest(theirs)), (fastest(ours) / fastest(theirs)).toFixed(2), "", "");
}

async function startUp(signal) {
  const nothing = { argv: [node, "-e", "0"] };
  const version = { argv: [node, program, "--version"] };
  const bundle = join(project, "fixtures/w1-trouble.tar.gz");
  const trace = { argv: [node, program, "trace", "pod", "crash", "--from", bundle], codes: [0, 1] };
  compare("--version / node -e 0", await paired(version, nothing, 15, signal), 1.3);
  compare("trace pod, a bundle / node -e 0", await paired(trace, nothing, 15, signal), 3);
}

async function overSsh(signal) {
  const why = whyNoLab();
  if (why !== null) return row("trace pod over SSH", "", "", "", "", `skipped: ${why}`);
  try {
    const { pods, pod } = await fill(say, signal);
    const { ours, theirs } = onNode(program, pod, join(import.meta.dirname, "by-hand.sh"), home);
    const runs = await paired(ours, theirs, 9, signal);
    compare(`trace pod, ${pods} pods / by hand`, runs, 1.5);
    row(
      "  in seconds",
      `${(median(runs.ours) / 1000).toFixed(2)} s`,
      "",
      "",
      "2.0 s",
      verdict(median(runs.ours), 2000),
    );
    const { roundTrips, channels } = await countRoundTrips(pod);
    row(`  round trips (${channels} channels)`, `${roundTrips}`, "", "", "3", verdict(roundTrips, 3));
  } finally {
    await remove(say);
  }
}

async function countRoundTrips(pod) {
  const outfile = join(home, "round-trips.mjs");
  const require = 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);';
  await build({
    entryPoints: [join(import.meta.dirname, "round-trips.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external: ["*.node", "cpu-features"],
    banner: { js: `${require}const __dirname=import.meta.dirname;` },
    logLevel: "warning",
  });
  const { argv, env } = counting(outfile, pod, home);
  const [file, ...args] = argv;
  const { status, stdout, stderr } = spawnSync(file, args, { env: { ...process.env, ...env }, encoding: "utf8" });
  if (status !== 0) throw new Error(`could not count round trips: ${stderr}`);
  return JSON.parse(stdout);
}

const abort = new AbortController();
for (const name of ["SIGINT", "SIGTERM"]) {
  process.once(name, () => abort.abort(new Error(`interrupted by ${name}`)));
}
try {
  if (!existsSync(join(project, "dist/main.js")))
    spawnSync(node, ["scripts/build.js"], { cwd: project, stdio: "inherit" });
  row("", "nodectl", "peer", "ratio", "bar", "");
  await startUp(abort.signal);
  await overSsh(abort.signal);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
