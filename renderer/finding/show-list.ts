import { showMainView } from "../screens/main-view.ts";
import { type Narrowing, narrowing } from "./narrowing.ts";

/** The list that a number or a mark stands for: what is looked at already, narrowed further. */
export function showList(list: Partial<Narrowing>): void {
  narrowing.set((now) => ({ ...now, ...list }));
  showMainView("list");
}
