import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { guardFormula } from "../../shared/tables/guard-formula.ts";
import { csvOf } from "./figure-table.ts";

it("is a table that other programs read as it is, and whose labels are no formulas", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 5 }), (rows) => {
      const table = { columns: ["Topic", "2019"], rows: rows.map(([label, text]) => ({ label, cells: [{ text }] })) };
      const [, ...read] = parse(csvOf(table), { relaxColumnCount: true }) as readonly (readonly string[])[];
      const wanted = rows.map((row) => row.map(guardFormula));
      expect(read).toEqual(wanted);
    }),
  );
});

it("marks formulas that stand behind blanks or in full width", () => {
  const table = { columns: ["Topic"], rows: [" =HYPERLINK(1)", "＝1", "\t@A1"].map((label) => ({ label, cells: [] })) };
  expect(csvOf(table)).toBe("Topic\r\n' =HYPERLINK(1)\r\n'＝1\r\n'\t@A1\r\n");
});
