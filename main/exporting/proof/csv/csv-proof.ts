import { tablesProof } from "../tables/tables-proof.ts";
import { asCell } from "./cell-text.ts";
import { checkPackage } from "./check-package.ts";
import { readTable, tableFile } from "./read-table.ts";

/** The tables of `csv/`, and what their descriptor says of them. */
export const csvProof = tablesProof({
  carry: asCell,
  longestCell: Number.POSITIVE_INFINITY,
  readTable,
  check: async (files, columns, pace) => {
    const headers = new Map([...columns].map(([table, names]) => [tableFile(table), names]));
    await checkPackage(files, headers, pace);
  },
});
