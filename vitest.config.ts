import { defineConfig } from "vitest/config";

const rooms = ["shared", "main", "renderer", "bench", "scripts"];

/** Tests of whole programs and processes, which are built for them; the quick loop leaves them out. */
const integration = "**/*.integration.test.ts";

export default defineConfig({
  test: {
    // Ends what hangs, and says nothing of how fast anything is: a machine may be slow, or busy.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
    // Two cores are two tests: by itself vitest leaves one of them to its own watching.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: rooms.map((room) => `${room}/**/*.test.{ts,tsx}`),
          exclude: [integration],
          // Nothing is mocked and modules keep no state: loading them once a worker saves half of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: rooms.map((room) => `${room}/${integration}`),
          globalSetup: ["scripts/build-for-tests.ts"],
        },
      },
    ],
  },
});
