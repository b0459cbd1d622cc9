import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { availableHosts, type HostName, hostNames, hostWords, whyNot } from "../e2e/hosts/hosts.ts";
import { installChromiumOnDebian } from "./chromium.ts";
import { runNode, say } from "./test-run.ts";
import { broken, failureOf, type Skip, sum, type Tally } from "./test-tally.ts";

const testSchema = z.object({
  projectName: z.string(),
  status: z.enum(["expected", "unexpected", "flaky", "skipped"]),
  annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })),
  results: z.array(
    z.object({
      error: z.object({ message: z.string().optional() }).optional(),
      errorLocation: z.object({ file: z.string(), line: z.number() }).optional(),
    }),
  ),
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

const file = path.resolve("test-results", "e2e.json");

/** The stories, once on each host that can be driven here. */
export async function testStories(): Promise<readonly Tally[]> {
  const installed = installChromiumOnDebian();
  if (installed) say(installed);
  const idle = hostNames.flatMap(notDriven);
  // Electron and its stand-in take turns; a machine without any browser can play no story, and that is a failure.
  const noBrowser = whyNot("browser");
  if (noBrowser !== undefined) return [...idle, broken("stories", noBrowser)];
  return [...idle, ...(await playStories())];
}

function notDriven(host: HostName): readonly Tally[] {
  const reason = whyNot(host);
  if (reason === undefined) return [];
  return [{ ...sum([]), note: `e2e: ${hostWords[host]} was not driven: ${reason}` }];
}

async function playStories(): Promise<readonly Tally[]> {
  await rm(file, { force: true });
  const code = await runNode("node_modules/@playwright/test/cli.js", ["test", "--reporter=list,json"], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return [broken("stories", `the run ended with code ${code} and no report`)];
  const tallies = tallyStories(reportSchema.parse(JSON.parse(text)), availableHosts());
  const isTold = code === 0 || sum(tallies).failed > 0;
  return isTold ? tallies : [...tallies, broken("stories", `the run ended with code ${code}`)];
}

/** One tally for each host, and one for what broke off the run itself. */
export function tallyStories(report: Report, hosts: readonly HostName[]): readonly Tally[] {
  const errors = report.errors.map((error) => broken("stories", error.message ?? "the run broke off"));
  return [...hosts.map((host) => tallyHost(report, host)), ...errors];
}

function tallyHost(report: Report, host: HostName): Tally {
  const tests = report.suites
    .flatMap((suite) => testsOf(suite, `[${host}]`))
    .filter((test) => test.projectName === host);
  const isFailed = (status: string): boolean => status === "unexpected" || status === "flaky";
  const failures = tests.filter((test) => isFailed(test.status)).map((test) => failureOf(test.name, messageOf(test)));
  const passed = tests.filter((test) => test.status === "expected").length;
  const skipped = tests.filter((test) => test.status === "skipped").map(skipOf);
  // A host that was to be driven and played nothing is no success.
  if (tests.length === 0) return broken(`stories on ${hostWords[host]}`, "none was played");
  const figures = `${passed} passed, ${failures.length} failed, ${skipped.length} skipped`;
  const note = `e2e: drove ${hostWords[host]}: ${figures}${left[host] ?? ""}`;
  return { passed, failed: failures.length, skipped, failures, note };
}

/** What is not played on a host by design (playwright.config.ts). */
const left: Partial<Record<HostName, string>> = {
  "stand-in": " (e2e/stories/window, where the host has no part, is played on the browser host)",
};

type NamedTest = z.infer<typeof testSchema> & { readonly name: string };

function testsOf(suite: Suite, above: string): readonly NamedTest[] {
  const name = `${above} ${suite.title}`;
  const own = suite.specs.flatMap((spec) => spec.tests.map((test) => ({ ...test, name: `${name} › ${spec.title}` })));
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, `${name} ›`))];
}

function messageOf({ results }: NamedTest): string {
  return results
    .map(
      ({ error, errorLocation: at }) =>
        `${at ? `${path.relative("", at.file)}:${at.line} ` : ""}${error?.message ?? ""}`,
    )
    .join("\n");
}

function skipOf(test: NamedTest): Skip {
  const reason = test.annotations.find((annotation) => annotation.type === "skip")?.description;
  return { test: test.name, reason: reason ?? "no reason was given" };
}
