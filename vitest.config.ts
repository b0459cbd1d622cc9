import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "shared/**/*.test.ts",
      "main/**/*.test.ts",
      "renderer/**/*.test.{ts,tsx}",
      "bench/**/*.test.ts",
      "scripts/**/*.test.ts",
    ],
    globalSetup: ["scripts/build-for-tests.ts"],
    testTimeout: 30_000,
  },
});
