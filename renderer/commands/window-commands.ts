import type { Settings } from "../../shared/contract/settings.ts";
import { isOpen } from "../archive/archive-state.ts";
import { saveProblemReport } from "../problems/save-report.ts";
import { togglePane } from "../screens/panes.ts";
import { openDialog } from "../screens/screen.ts";
import { changeSettings } from "../settings/settings.ts";
import { beginTour } from "../tour/tour.ts";
import type { Command } from "./command.ts";
import { isMain } from "./conditions.ts";

async function keep(part: Pick<Partial<Settings>, "theme" | "density">): Promise<void> {
  await changeSettings(part);
}

/** The window itself. */
export const windowCommands: readonly Command[] = [
  {
    id: "view.palette",
    title: "Commands",
    group: "Window",
    keys: ["Ctrl+K"],
    worksInFields: true,
    when: isOpen,
    run: () => openDialog({ name: "commands" }),
  },
  {
    id: "window.new",
    title: "New window",
    group: "Window",
    also: "second another tab beside",
    when: isOpen,
    run: () => void window.open(location.href.split("#")[0], "_blank", "noopener"),
  },
  {
    id: "help.open",
    title: "Help",
    group: "Window",
    keys: ["F1"],
    worksInFields: true,
    also: "manual documentation guide how query language formats",
    run: () => openDialog({ name: "help" }),
  },
  {
    id: "help.tour",
    title: "Tour in four steps",
    group: "Window",
    also: "help begin first introduction",
    when: isMain,
    run: beginTour,
  },
  {
    id: "help.keys",
    title: "Keyboard map",
    group: "Window",
    keys: ["?"],
    also: "shortcuts help",
    when: isOpen,
    run: () => openDialog({ name: "keyboard" }),
  },
  {
    id: "help.problem",
    title: "Save a problem report…",
    group: "Window",
    also: "bug error log crash fault help",
    run: saveProblemReport,
  },
  {
    id: "view.tagging",
    title: "Show or hide the tags",
    group: "Window",
    keys: ["Ctrl+Shift+B"],
    also: "pane",
    when: isMain,
    run: () => togglePane("tagging"),
  },
  {
    id: "window.settings",
    title: "Settings…",
    group: "Window",
    keys: ["Ctrl+,"],
    also: "name theme appearance language",
    run: () => openDialog({ name: "settings" }),
  },
  {
    id: "window.light",
    title: "Light appearance",
    group: "Window",
    also: "theme day",
    when: isOpen,
    run: () => keep({ theme: "light" }),
  },
  {
    id: "window.dark",
    title: "Dark appearance",
    group: "Window",
    also: "theme night",
    when: isOpen,
    run: () => keep({ theme: "dark" }),
  },
  {
    id: "window.system",
    title: "Appearance as the system",
    group: "Window",
    also: "theme",
    when: isOpen,
    run: () => keep({ theme: "system" }),
  },
  {
    id: "window.comfortable",
    title: "Comfortable lists",
    group: "Window",
    also: "density rows space",
    when: isOpen,
    run: () => keep({ density: "comfortable" }),
  },
  {
    id: "window.compact",
    title: "Compact lists",
    group: "Window",
    also: "density rows space",
    when: isOpen,
    run: () => keep({ density: "compact" }),
  },
];
