import fc from "fast-check";
import { expect, test } from "vitest";
import { exportFormats } from "../../../shared/contract/export-formats.ts";
import { partsOf } from "../parts.ts";
import { sharesOf } from "./shares.ts";

const many = 25_000;

test("every part is in one share, lines are together, and what holds others is in the last", () => {
  fc.assert(
    fc.property(fc.subarray([...exportFormats], { minLength: 1 }), fc.constantFrom(1, many), (formats, transcripts) => {
      const shares = sharesOf(formats, transcripts);
      const parts = partsOf(formats);
      expect(shares.flat().toSorted()).toEqual(parts.map(({ name }) => name).toSorted());
      for (const share of shares) expect(share).not.toEqual([]);
      const withLines = shares.filter((share) => share.some((name) => ["json", "jsonl", "markdown"].includes(name)));
      expect(withLines.length).toBeLessThan(2);
      if (formats.includes("bagit")) expect(shares.at(-1)).toContain("bagit");
    }),
  );
});

test("two write where there is something for both to do", () => {
  expect(sharesOf(["tei"], many)).toEqual([["tei"]]);
  expect(sharesOf(["tei", "csv"], 10)).toEqual([["tei", "csv"]]);
  expect(sharesOf(["bagit"], many)).toHaveLength(2);
  const [first = [], last = []] = sharesOf(["json", "csv", "markdown", "tei", "bagit"], many);
  expect(first.toSorted()).toEqual(["csv", "json", "markdown"]);
  expect(last.toSorted()).toEqual(["bagit", "tei"]);
});
