import { defineConfig } from "vitest/config";

// An emulated machine takes several times as long.
const patience = (process.env.NODECTL_TEST_NODE ?? "w1") === "w1" ? 1 : 5;

// One node, shared by all tests: one file after another.
// biome-ignore lint/style/noDefaultExport: the form that vitest reads
export default defineConfig({
  test: {
    include: ["test/node/*.test.ts"],
    globalSetup: ["test/node/support/connections.ts"],
    fileParallelism: false,
    testTimeout: 120_000 * patience,
    hookTimeout: 180_000 * patience,
  },
});
