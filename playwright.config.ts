import { defineConfig } from "@playwright/test";
import type { StoryOptions } from "./e2e/fixtures.ts";
import { availableHosts, type HostName, howToDrive } from "./e2e/hosts/hosts.ts";

const hosts = availableHosts();
if (hosts.length === 0) throw new Error(howToDrive());

/** One project a host that can be driven on this machine; `npx playwright test --project=browser` plays on one. */
export default defineConfig<StoryOptions>({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results/stories",
  // Two at once fill two cores; three are slower than two. What is timed is in the benches.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // These end what hangs, and say nothing of how fast anything is: a machine may be slow, or busy.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: { actionTimeout: 60_000 },
  projects: hosts.map((host) => ({ name: host, use: { host }, testIgnore: notPlayedOn(host) })),
});

function notPlayedOn(host: HostName): string {
  // The same page in the same Chromium, the same service behind it: where the host has no part, one host is enough.
  if (host === "stand-in") return "stories/window/**";
  // The stand-in's own tests: what it stands in for must behave as Electron documents it.
  return "stand-in/**";
}
