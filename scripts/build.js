// Bundles src/main.ts into dist/, split so that a command loads only what it needs.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { build } from "esbuild";

// ssh2 and commander are CommonJS and expect these.
const COMMONJS =
  'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);const __dirname=import.meta.dirname;const __filename=import.meta.filename;\n';

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const { outputFiles } = await build({
  entryPoints: ["src/main.ts"],
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // Names stay, for stack traces and class names: shortened ones that keepNames puts back at run time cost 30 ms of ssh2's start.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "linked",
  external: ["*.node", "cpu-features"],
  define: { NODECTL_VERSION: JSON.stringify(version) },
  logLevel: "warning",
  write: false,
});
rmSync("dist", { recursive: true, force: true });
for (const { path, text } of outputFiles) {
  // Only where it is used: twenty files are loaded for one command, and each would make a `require` of its own.
  const needed = path.endsWith(".js") && /\b(?:require|__dirname|__filename)\b/.test(text);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, needed ? COMMONJS + text : text);
}
