import { expect, it } from "vitest";
import { explainProblem, whereProblem } from "./archive-problem.ts";

it("offers to read what is locked or write-protected", () => {
  for (const code of ["archive-locked", "read-only", "disk"] as const) {
    expect(explainProblem({ code, message: "m" }).actions).toContain("open-read-only");
  }
});

it("offers no reading where the service refuses that too", () => {
  for (const code of ["archive-damaged", "archive-newer", "archive-missing"] as const) {
    expect(explainProblem({ code, message: "m" }).actions).not.toContain("open-read-only");
  }
});

it("offers to take over from another machine alone, and says what that risks", () => {
  const locked = { code: "archive-locked", message: "m" } as const;
  expect(explainProblem(locked).actions).not.toContain("take-over");
  const { actions, advice } = explainProblem({ ...locked, details: { elsewhere: true } });
  expect(actions.indexOf("take-over")).toBeGreaterThan(actions.indexOf("open-read-only"));
  expect(advice).toMatch(/what both write at once can be lost/);
});

it("offers to read a damaged archive where archive.json is whole", () => {
  const problem = { code: "archive-damaged", message: "m", details: { readable: true } } as const;
  expect(explainProblem(problem).actions).toEqual(["repair", "open-read-only", "try-again", "open-another"]);
});

it("offers to repair what is damaged, first of all", () => {
  expect(explainProblem({ code: "archive-damaged", message: "m" }).actions[0]).toBe("repair");
});

it("keeps the service's own words and always leaves a way on", () => {
  const problem = explainProblem({ code: "internal", message: "Line 4 of archive.json is not whole." });
  expect(problem.found).toBe("Line 4 of archive.json is not whole.");
  expect(problem.actions).toEqual(["try-again", "open-another"]);
});

it("says where, when the service said so", () => {
  expect(whereProblem({ code: "disk", message: "m", details: { folder: "/archives/harbour" } })).toBe(
    "/archives/harbour",
  );
  expect(whereProblem({ code: "disk", message: "m", details: { folder: 4 } })).toBeUndefined();
});
