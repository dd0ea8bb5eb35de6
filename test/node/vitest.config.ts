import { defineConfig } from "vitest/config";

// One node, shared by all tests: one file after another.
// biome-ignore lint/style/noDefaultExport: the form that vitest reads
export default defineConfig({
  test: {
    include: ["test/node/*.test.ts"],
    globalSetup: ["test/node/support/connections.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
