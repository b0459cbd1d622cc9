import { chooseAll, chooseOnlyFocus } from "../finding/choose.ts";
import { chosen } from "../finding/chosen.ts";
import { showEverything } from "../finding/narrowing.ts";
import { togglePane } from "../screens/panes.ts";
import type { Command } from "./command.ts";
import { isMain } from "./conditions.ts";
import { focusOn } from "./focus-points.ts";

/** Finding transcripts and selecting them. */
export const findCommands: readonly Command[] = [
  {
    id: "view.search",
    title: "Search",
    group: "Find",
    keys: ["/", "Ctrl+F"],
    also: "find",
    when: isMain,
    run: () => focusOn("search"),
  },
  {
    id: "view.everything",
    title: "Show everything",
    group: "Find",
    also: "clear search narrowing",
    when: isMain,
    run: showEverything,
  },
  {
    id: "view.narrowing",
    title: "Show or hide what to narrow by",
    group: "Find",
    keys: ["Ctrl+B"],
    also: "pane filter",
    when: isMain,
    run: () => togglePane("narrowing"),
  },
  {
    id: "edit.select-all",
    title: "Select all that the list shows",
    group: "Find",
    keys: ["Ctrl+A"],
    when: isMain,
    run: chooseAll,
  },
  {
    id: "edit.select-one",
    title: "Select only what is open",
    group: "Find",
    keys: ["Escape"],
    when: () => isMain() && chosen.get().ids.size !== 1,
    run: chooseOnlyFocus,
  },
  { id: "view.list", title: "Go to the list", group: "Find", keys: ["L"], when: isMain, run: () => focusOn("list") },
];
