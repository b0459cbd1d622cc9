import { chooseAll, chooseOnlyFocus } from "../finding/choose.ts";
import { chosen, countChosen } from "../finding/chosen.ts";
import { showAll } from "../finding/narrowing.ts";
import { printList } from "../printing/print-list.ts";
import { isRunning } from "../run/run.ts";
import { stopRun } from "../run/walk.ts";
import { closePanes } from "../screens/close-panes.ts";
import { showMainView } from "../screens/main-view.ts";
import { openDrawers, togglePane } from "../screens/panes.ts";
import type { Command } from "./command.ts";
import { isMain, isShowing } from "./conditions.ts";
import { focusOn } from "./focus-points.ts";

function stepBack(): void {
  if (isRunning()) {
    stopRun();
    return;
  }
  const drawers = openDrawers();
  if (drawers.length > 0) {
    closePanes(drawers);
    return;
  }
  if (isShowing("list")) chooseOnlyFocus();
  else showMainView("list");
}

function goToList(): void {
  // Where it is not shown it takes the focus by itself when it is.
  if (isShowing("list")) focusOn("list");
  else showMainView("list");
}

/** Finding transcripts and selecting them. */
export const findCommands: readonly Command[] = [
  {
    id: "view.search",
    title: "Search",
    group: "Find",
    keys: ["/", "Ctrl+F"],
    also: "find",
    when: isMain,
    run: () => void focusOn("search"),
  },
  {
    id: "view.everything",
    title: "Show everything",
    group: "Find",
    also: "clear search narrowing",
    when: isMain,
    run: showAll,
  },
  {
    id: "view.print-list",
    title: "Print the list…",
    group: "Find",
    also: "paper pdf",
    when: isMain,
    run: printList,
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
    when: () => isShowing("list"),
    run: chooseAll,
  },
  {
    id: "edit.select-one",
    title: "Stop the tagging run; close the drawer or the view; select only what is open",
    group: "Find",
    keys: ["Escape"],
    when: () =>
      isMain() && (isRunning() || openDrawers().length > 0 || !isShowing("list") || countChosen(chosen.get(), 2) > 1),
    run: stepBack,
  },
  { id: "view.list", title: "Go to the list", group: "Find", keys: ["L"], when: isMain, run: goToList },
];
