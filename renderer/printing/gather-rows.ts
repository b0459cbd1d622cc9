import type { Calls } from "../../shared/contract/contract.ts";
import type { LecternErrorData } from "../../shared/contract/error.ts";
import type { Row, View } from "../../shared/contract/finding.ts";

/** The rows of a view in its order, and how many it has in all. */
export type Gathered = { readonly rows: readonly Row[]; readonly total: number };

/** Rows asked for at a time. */
const atOnce = 500;

/** The first rows of a view as they may go out, `most` at most; or why they cannot be had. */
export async function gatherRows(
  ask: Calls["finding"]["list"],
  view: View,
  most: number,
): Promise<Gathered | LecternErrorData> {
  const rows: Row[] = [];
  for (;;) {
    const limit = Math.min(atOnce, most - rows.length);
    const outcome = await ask({ view, offset: rows.length, limit, goingOut: true });
    if (!outcome.ok) return outcome.error;
    rows.push(...outcome.value.rows);
    const { total } = outcome.value;
    if (rows.length >= Math.min(most, total) || outcome.value.rows.length === 0) return { rows, total };
  }
}
