import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { runNode } from "./test-run.ts";
import { broken, failureOf, type Tally } from "./test-tally.ts";

/** The part of vitest's JSON report that is read here (https://vitest.dev/guide/reporters#json-reporter). */
const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
});

type Report = z.infer<typeof reportSchema>;

/** Unit and integration tests. The build must be there: they run the built workers and processes. */
export async function testUnits(): Promise<Tally> {
  const file = path.resolve("test-results", "unit.json");
  await rm(file, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const code = await runNode("node_modules/vitest/vitest.mjs", ["run", ...reporters], { LECTERN_BUILT: "1" });
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return broken("unit tests", `vitest ended with code ${code} and no report`);
  const tally = tallyUnits(reportSchema.parse(JSON.parse(text)), process.cwd());
  return code !== 0 && tally.failed === 0 ? broken("unit tests", `vitest ended with code ${code}`) : tally;
}

/** A file that could not even be loaded counts as one failure. */
export function tallyUnits(report: Report, root: string): Tally {
  const tests = report.testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({
      ...test,
      name: `${path.relative(root, file.name)}: ${test.fullName.trim()}`,
    })),
  );
  const isFailed = (status: string): boolean => status === "failed";
  const unloadable = report.testResults.filter(
    (file) => isFailed(file.status) && !file.assertionResults.some((test) => isFailed(test.status)),
  );
  const failures = [
    ...tests
      .filter((test) => isFailed(test.status))
      .map((test) => failureOf(test.name, test.failureMessages.join("\n"))),
    ...unloadable.map((file) => failureOf(path.relative(root, file.name), file.message)),
  ];
  const others = tests.filter((test) => test.status !== "passed" && !isFailed(test.status));
  return {
    passed: tests.filter((test) => test.status === "passed").length,
    failed: failures.length,
    skipped: others.map((test) => ({ test: test.name, reason: "not for this machine, as its name says" })),
    failures,
  };
}
