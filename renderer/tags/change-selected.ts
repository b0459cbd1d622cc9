import { openDialog } from "../screens/screen.ts";
import { asksFirst } from "./asks-first.ts";
import type { Change, EditSelection, Tallies } from "./change.ts";
import { applyChange } from "./edits.ts";

/** Make a change, or show first what it would come to. False when it was refused. */
export async function changeSelected(
  { selection, tallies }: { readonly selection: EditSelection; readonly tallies: Pick<Tallies, "count"> },
  change: Change,
): Promise<boolean> {
  const status = asksFirst(change, tallies.count);
  if (status === undefined) return await applyChange(selection, change);
  openDialog({ name: "status", selection, status });
  return true;
}
