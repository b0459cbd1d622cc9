import { stripVTControlCharacters } from "node:util";

export type Skip = { readonly test: string; readonly reason: string };

/** What a suite came to. */
export type Tally = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly Skip[];
  /** Said again at the end, so that nobody has to scroll. */
  readonly failures: readonly string[];
  /** One line about the run itself, e.g. which host it drove. */
  readonly note?: string;
};

/** Lines of a failure's message that the end of the report repeats: who reads a log has often only its end. */
const mostLines = 12;

/** A test that failed, and how. */
export function failureOf(test: string, message = ""): string {
  const lines = stripVTControlCharacters(message).split("\n");
  return [test, ...lines.filter((line) => line.trim() !== "").slice(0, mostLines)].join("\n    ");
}

/** A suite that is one check: types, lint, the package. */
export function oneCheck(name: string, isPassed: boolean): Tally {
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: [], failures: isPassed ? [] : [name] };
}

/** A suite that could not run at all where it should have. */
export function broken(name: string, why: string): Tally {
  return { passed: 0, failed: 1, skipped: [], failures: [failureOf(name, why)] };
}

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, tally) => total + tally.passed, 0),
    failed: tallies.reduce((total, tally) => total + tally.failed, 0),
    skipped: tallies.flatMap((tally) => tally.skipped),
    failures: tallies.flatMap((tally) => tally.failures),
  };
}

/** The end of the report; its last line is always `N passed, N failed, N skipped`. */
export function closingLines(tallies: readonly Tally[]): readonly string[] {
  const { passed, failed, skipped, failures } = sum(tallies);
  return [
    ...tallies.flatMap((tally) => tally.note ?? []),
    ...skipped.map(({ test, reason }) => `skipped: ${test} (${reason})`),
    ...failures.map((failure) => `FAILED: ${failure}`),
    `${passed} passed, ${failed} failed, ${skipped.length} skipped`,
  ];
}
