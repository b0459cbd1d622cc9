import { describe, expect, it } from "vitest";
import { tallyStories } from "./test-e2e.ts";
import { closingLines, oneCheck } from "./test-tally.ts";
import { tallyUnits } from "./test-unit.ts";

describe("the tally", () => {
  it("of unit tests counts files that could not be loaded", () => {
    const tests = [
      { fullName: "a passes", status: "passed", failureMessages: [] },
      { fullName: "a fails", status: "failed", failureMessages: ["\u001b[31mexpected 1\u001b[39m\n\nto be 2"] },
      { fullName: "a needs a display", status: "skipped", failureMessages: [] },
    ];
    const tally = tallyUnits(
      {
        testResults: [
          { name: "/p/a.test.ts", status: "failed", message: "", assertionResults: tests },
          { name: "/p/b.test.ts", status: "failed", message: "no such module", assertionResults: [] },
        ],
      },
      "/p",
    );
    expect(tally).toMatchObject({ passed: 1, failed: 2 });
    expect(tally.failures).toEqual([
      "a.test.ts: a fails\n    expected 1\n    to be 2",
      "b.test.ts\n    no such module",
    ]);
    expect(tally.skipped.map((skip) => skip.test)).toEqual(["a.test.ts: a needs a display"]);
  });

  it("of stories names the host, and why a story was skipped", () => {
    const spec = (title: string, status: "expected" | "unexpected" | "skipped", description?: string) => ({
      title,
      tests: (["stand-in", "browser"] as const).map((projectName) => ({
        projectName,
        status: projectName === "browser" ? status : ("expected" as const),
        annotations: description === undefined ? [] : [{ type: "skip", description }],
        results: status === "unexpected" ? [{ error: { message: "it was not there" } }] : [{}],
      })),
    });
    const inner = {
      title: "tags",
      specs: [spec("by keyboard", "unexpected"), spec("seed", "skipped", "no seed here")],
    };
    const suites = [{ title: "tag.spec.ts", specs: [spec("opens", "expected")], suites: [inner] }];
    const tallies = tallyStories({ suites, errors: [{ message: "broke off" }] }, ["stand-in", "browser"]);
    expect(tallies).toMatchObject([
      { passed: 3, failures: [], skipped: [] },
      {
        passed: 1,
        failures: ["[browser] tag.spec.ts › tags › by keyboard\n    it was not there"],
        skipped: [{ test: "[browser] tag.spec.ts › tags › seed", reason: "no seed here" }],
      },
      { failures: ["stories\n    broke off"] },
    ]);
  });

  it("of stories of which none was played on a host is a failure", () => {
    expect(tallyStories({ suites: [], errors: [] }, ["browser"])).toMatchObject([{ passed: 0, failed: 1 }]);
  });

  it("ends with one line that adds everything", () => {
    const skipped = [{ test: "t", reason: "r" }];
    const lines = closingLines([oneCheck("types", true), oneCheck("lint", false), { ...oneCheck("x", true), skipped }]);
    expect(lines).toEqual(["skipped: t (r)", "FAILED: lint", "2 passed, 1 failed, 1 skipped"]);
  });
});
