// Bundles src/main.ts into dist/, split so that a command loads only what it needs.
import { readFileSync, rmSync } from "node:fs";
import { build } from "esbuild";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
rmSync("dist", { recursive: true, force: true });
await build({
  entryPoints: ["src/main.ts"],
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minify: true,
  keepNames: true,
  legalComments: "linked",
  external: ["*.node", "cpu-features"],
  define: { NODECTL_VERSION: JSON.stringify(version) },
  // ssh2 and commander are CommonJS and expect these.
  banner: {
    js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);const __dirname=import.meta.dirname;const __filename=import.meta.filename;',
  },
  logLevel: "warning",
});
