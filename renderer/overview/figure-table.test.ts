import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { csvOf } from "./figure-table.ts";

it("is a table that other programs read as it is, and whose labels are no formulas", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 5 }), (rows) => {
      const table = { columns: ["Topic", "2019"], rows: rows.map(([label, text]) => ({ label, cells: [{ text }] })) };
      const [, ...read] = parse(csvOf(table), { relaxColumnCount: true }) as readonly (readonly string[])[];
      const wanted = rows.map((row) => row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)));
      expect(read).toEqual(wanted);
    }),
  );
});
