import { bridge } from "../bridge/bridge.ts";
import { narrowing, toView } from "../finding/narrowing.ts";
import { sayProblem } from "../notices/toast.ts";
import { createStore } from "../store/store.ts";
import { type Gathered, gatherRows } from "./gather-rows.ts";

/** More rows than these fill three hundred pages; an export is for those. */
const mostRows = 5_000;

/** What is on its way to the printer. */
export const printedList = createStore<Gathered | undefined>(undefined);

/** Print what the list shows, all of it and not the part that is on the screen. */
export async function printList(): Promise<void> {
  const gathered = await gatherRows(bridge.finding.list, toView(narrowing.get()), mostRows);
  if ("code" in gathered) sayProblem(gathered.message);
  else printedList.set(gathered);
}
