import type { MenuItemConstructorOptions } from "electron";
import { say, type Text } from "../../shared/language/say.ts";
import { isolate } from "../../shared/records/isolate.ts";
import {
  archiveCommands,
  changeCommands,
  collectionCommands,
  helpCommands,
  type MenuEntry,
  tagCommands,
  termCommands,
  textCommands,
  viewCommands,
} from "./menu-commands.ts";

type Item = MenuItemConstructorOptions;

/** Archives opened lately, latest first, and what opens one. */
export type RecentMenu = {
  readonly archives: readonly { readonly name: string; readonly folder: string }[];
  readonly open: (folder: string) => void;
};

export type MenuSurroundings = {
  readonly isMac: boolean;
  readonly isDeveloping: boolean;
  readonly recent: RecentMenu;
  /** Runs a command of the interface's list (renderer/commands) in the window with the focus. */
  readonly command: (id: string) => void;
};

const line: Item = { type: "separator" };

const ofSystem = (name: Item["role"] & {}, label: Text): Item => ({ role: name, label: say(label) });

/** The application's menu. Nothing is done here: each item names a command of the interface, or a role of the system. */
export function menuTemplate({ isMac, isDeveloping, recent, command }: MenuSurroundings): Item[] {
  // Keys are shown here and heard by the interface, so that each has one owner and text fields keep theirs.
  const item = (entry: MenuEntry): Item => {
    if (entry === "line") return line;
    if (entry === "recent") return recentArchives(recent);
    const [id, title, accelerator] = entry;
    const key = accelerator === undefined ? {} : { accelerator, registerAccelerator: false };
    return { id, label: say(title), ...key, click: () => command(id) };
  };
  const items = (entries: readonly MenuEntry[]): Item[] => entries.map(item);
  const undo = items(isMac ? plainUndo : keyedUndo);
  return [
    ...(isMac ? [{ role: "appMenu" } satisfies Item] : []),
    { label: say("&File"), submenu: [...items(archiveCommands), line, leaving(isMac)] },
    { label: say("&Edit"), submenu: [...undo, line, ...typing(isMac, item), line, ...items(changeCommands)] },
    { label: say("&View"), submenu: [...items(viewCommands), line, ...screenRoles(isDeveloping)] },
    { label: say("Te&xt"), submenu: items(textCommands) },
    { label: say("&Tags"), submenu: items(tagCommands) },
    { label: say("Te&rms"), submenu: items(termCommands) },
    { label: say("&Collections"), submenu: items(collectionCommands) },
    ...(isMac ? [{ role: "windowMenu" } satisfies Item] : []),
    { label: say("&Help"), role: "help", submenu: [...items(helpCommands), ...about(isMac)] },
  ];
}

const recentArchives = ({ archives, open }: RecentMenu): Item => ({
  label: say("Open recent"),
  enabled: archives.length > 0,
  submenu: archives.map(({ name, folder }) => ({
    label: plainLabel(`${isolate(name)} — ${isolate(folder)}`),
    click: () => open(folder),
  })),
});

/** Foreign text: an ampersand in it underlines nothing. */
const plainLabel = (text: string): string => text.replaceAll("&", "&&");

const keyedUndo: readonly MenuEntry[] = [
  ["edit.undo", "Undo", "CmdOrCtrl+Z"],
  ["edit.redo", "Redo", "CmdOrCtrl+Shift+Z"],
];

/** On a Mac text fields get ⌘Z and ⌘A from the menu's roles, and every key of a menu is taken. */
const plainUndo: readonly MenuEntry[] = [
  ["edit.undo", "Undo"],
  ["edit.redo", "Redo"],
];

function typing(isMac: boolean, item: (entry: MenuEntry) => Item): Item[] {
  const clipboard = [ofSystem("cut", "Cut"), ofSystem("copy", "Copy"), ofSystem("paste", "Paste")];
  if (!isMac) return [...clipboard, item(["edit.select-all", "Select all that the list shows", "CmdOrCtrl+A"])];
  return [
    ofSystem("undo", "Undo typing"),
    ofSystem("redo", "Redo typing"),
    ...clipboard,
    ofSystem("selectAll", "Select all"),
    item(["edit.select-all", "Select all that the list shows"]),
  ];
}

const screenRoles = (isDeveloping: boolean): Item[] => [
  ofSystem("resetZoom", "Actual size"),
  ofSystem("zoomIn", "Zoom in"),
  ofSystem("zoomOut", "Zoom out"),
  ofSystem("togglefullscreen", "Full screen"),
  ...(isDeveloping ? [line, { role: "toggleDevTools" } satisfies Item] : []),
];

const leaving = (isMac: boolean): Item => (isMac ? ofSystem("close", "Close the window") : ofSystem("quit", "Quit"));

const about = (isMac: boolean): Item[] => (isMac ? [] : [line, ofSystem("about", "About Lectern")]);
