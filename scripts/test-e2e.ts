import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { type HostName, hostNames, hostWords, whyNot } from "../e2e/hosts/hosts.ts";
import { installChromiumOnDebian } from "./chromium.ts";
import { runNode, say } from "./test-run.ts";
import { broken, type Skip, type Tally } from "./test-tally.ts";

const testSchema = z.object({
  status: z.enum(["expected", "unexpected", "flaky", "skipped"]),
  annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })),
});

const specSchema = z.object({ title: z.string(), tests: z.array(testSchema) });

type Suite = {
  readonly title: string;
  readonly specs: readonly z.infer<typeof specSchema>[];
  readonly suites?: readonly Suite[] | undefined;
};

const suiteSchema: z.ZodType<Suite> = z.object({
  title: z.string(),
  specs: z.array(specSchema),
  suites: z.lazy(() => z.array(suiteSchema).optional()),
});

/** The part of Playwright's JSON report that is read here (https://playwright.dev/docs/test-reporters#json-reporter). */
const reportSchema = z.object({
  suites: z.array(suiteSchema),
  errors: z.array(z.object({ message: z.string().optional() })),
});

type Report = z.infer<typeof reportSchema>;

/** The stories, once on each host that can be driven here. */
export async function testStories(): Promise<readonly Tally[]> {
  const installed = installChromiumOnDebian();
  if (installed) say(installed);
  const tallies: Tally[] = [];
  for (const host of hostNames) tallies.push(await testOn(host));
  return tallies;
}

async function testOn(host: HostName): Promise<Tally> {
  const reason = whyNot(host);
  // Electron and its stand-in take turns; a machine without any browser can play no story, and that is a failure.
  if (reason !== undefined) {
    if (host === "browser") return broken("stories", reason);
    return {
      passed: 0,
      failed: 0,
      skipped: [],
      failures: [],
      note: `e2e: ${hostWords[host]} was not driven: ${reason}`,
    };
  }
  const file = path.resolve("test-results", `e2e-${host}.json`);
  await rm(file, { force: true });
  const code = await runNode(
    "node_modules/@playwright/test/cli.js",
    ["test", `--project=${host}`, "--reporter=list,json"],
    {
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    },
  );
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined)
    return broken(`stories on ${hostWords[host]}`, `the run ended with code ${code} and no report`);
  const tally = tallyStories(reportSchema.parse(JSON.parse(text)), host);
  const { passed, failed, skipped } = tally;
  const note = `e2e: drove ${hostWords[host]}: ${passed} passed, ${failed} failed, ${skipped.length} skipped`;
  return { ...tally, note };
}

export function tallyStories(report: Report, host: HostName): Tally {
  const tests = report.suites.flatMap((suite) => testsOf(suite, `[${host}]`));
  const isFailed = (status: string): boolean => status === "unexpected" || status === "flaky";
  const failures = [
    ...tests.filter((test) => isFailed(test.status)).map((test) => test.name),
    ...report.errors.map((error) => `[${host}] ${error.message ?? "the run broke off"}`),
  ];
  return {
    passed: tests.filter((test) => test.status === "expected").length,
    failed: failures.length,
    skipped: tests.filter((test) => test.status === "skipped").map(skipOf),
    failures,
  };
}

type NamedTest = z.infer<typeof testSchema> & { readonly name: string };

function testsOf(suite: Suite, above: string): readonly NamedTest[] {
  const name = `${above} ${suite.title}`;
  const own = suite.specs.flatMap((spec) => spec.tests.map((test) => ({ ...test, name: `${name} › ${spec.title}` })));
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, `${name} ›`))];
}

function skipOf(test: NamedTest): Skip {
  const reason = test.annotations.find((annotation) => annotation.type === "skip")?.description;
  return { test: test.name, reason: reason ?? "no reason was given" };
}
