import { expect, it } from "vitest";
import { exportFormats } from "../../shared/contract/export-formats.ts";
import { estimateExport, estimateWords } from "./export-estimate.ts";

it("grows with the words and with each format", () => {
  const one = estimateExport(1_000_000, ["json"]);
  expect(estimateExport(2_000_000, ["json"])).toEqual({ bytes: one.bytes * 2, seconds: one.seconds * 2 });
  for (const format of exportFormats) {
    const both = estimateExport(1_000_000, ["json", format]);
    expect(both.bytes).toBeGreaterThan(one.bytes);
    expect(both.seconds).toBeGreaterThan(one.seconds);
  }
});

it("says no more than it knows", () => {
  expect(estimateWords({ bytes: 12_345_678, seconds: 3 })).toBe("About 12 MB, in a few seconds.");
  expect(estimateWords({ bytes: 812_345, seconds: 75 })).toBe("About 810 kB, in about a minute.");
  expect(estimateWords({ bytes: 1_240_000_000, seconds: 400 })).toBe("About 1.2 GB, in about 7 minutes.");
  expect(estimateWords({ bytes: 0, seconds: 0 })).toBe("About 0 bytes, in a few seconds.");
});
