import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { testStories } from "./test-e2e.ts";
import { runNode, say } from "./test-run.ts";
import { closingLines, oneCheck, sum, type Tally } from "./test-tally.ts";
import { testUnits } from "./test-unit.ts";

const projects = ["shared", "main", "main/electron", "main/exporting/reading-room/page", "renderer", "."];

/** Everything that must hold before a change lands, in the order in which it is quickest to know. */
async function testAll(): Promise<readonly Tally[]> {
  await rm("test-results", { recursive: true, force: true });
  const isBuilt = await check("build", () =>
    runNode("node_modules/vite/bin/vite.js", ["build", "--app", "--logLevel", "warn"]),
  );
  const quick = [isBuilt, await check("types", checkTypes), await check("lint", checkLint)];
  // Without a build nothing else can run.
  if (isBuilt.failed > 0) return quick;
  heading("unit and integration tests");
  const units = await testUnits();
  heading("stories");
  const stories = await testStories();
  return [...quick, units, ...stories, await checkPackage()];
}

async function checkTypes(): Promise<number> {
  // Each of them reckons the types that it shares with the others for itself: more than there are cores cost time.
  const checkers = String(Math.min(4, availableParallelism()));
  const codes: number[] = [];
  for (const project of projects) {
    codes.push(await runNode("node_modules/typescript/bin/tsc", ["-p", project, "--checkers", checkers]));
  }
  return Math.max(...codes);
}

function checkLint(): Promise<number> {
  return runNode("node_modules/@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."]);
}

async function checkPackage(): Promise<Tally> {
  const script = "scripts/package-check.ts";
  const built = { LECTERN_BUILT: "1" };
  if (existsSync(script))
    return await check("package", () => runNode("node_modules/tsx/dist/cli.mjs", [script], built));
  return { ...oneCheck("package", true), passed: 0, skipped: [{ test: "package", reason: `${script} is not there` }] };
}

async function check(name: string, work: () => Promise<number>): Promise<Tally> {
  heading(name);
  const start = performance.now();
  const code = await work();
  say(`${code === 0 ? "✓" : "✗"} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return oneCheck(name, code === 0);
}

function heading(name: string): void {
  say(`\n— ${name} —`);
}

const tallies = await testAll();
say("");
for (const line of closingLines(tallies)) say(line);
process.exitCode = sum(tallies).failed === 0 ? 0 : 1;
