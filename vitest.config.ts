import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    // Vitest leaves a core free, which on two cores doubles the time of the whole run.
    maxWorkers: "100%",
  },
});
