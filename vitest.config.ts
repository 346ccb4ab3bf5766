import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    // The modules of src keep nothing between calls, so that the files of a worker can share them.
    isolate: false,
    // Vitest leaves a core free, which on two cores doubles the time of the whole run.
    maxWorkers: "100%",
  },
});
