import { type Narrowing, narrowing } from "../finding/narrowing.ts";
import { showMainView } from "../screens/main-view.ts";

/** The list that a mark stands for: what is looked at already, narrowed further. */
export function showList(list: Partial<Narrowing>): void {
  narrowing.set((now) => ({ ...now, ...list }));
  showMainView("list");
}
