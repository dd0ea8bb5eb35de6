import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // test/node boots real nodes: npm run test:node.
    exclude: [...configDefaults.exclude, "test/node/**"],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
