import type { MenuItemConstructorOptions } from "electron";

type Item = MenuItemConstructorOptions;

export type MenuSurroundings = {
  readonly isMac: boolean;
  readonly isDeveloping: boolean;
  /** Runs a command of the interface's list (renderer/commands) in the window with the focus. */
  readonly command: (id: string) => void;
};

type MakeItem = (id: string, label: string, accelerator?: string) => Item;

const separator: Item = { type: "separator" };

/** The application's menu. Nothing is done here: each item names a command of the interface, or a role of the system. */
export function menuTemplate({ isMac, isDeveloping, command }: MenuSurroundings): Item[] {
  // Keys are shown here and heard by the interface, so that each has one owner and text fields keep theirs.
  const item: MakeItem = (id, label, accelerator) => ({
    id,
    label,
    ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
    click: () => command(id),
  });
  return [
    ...(isMac ? [{ role: "appMenu" } satisfies Item] : []),
    { label: "&File", submenu: fileMenu(item, isMac) },
    { label: "&Edit", submenu: isMac ? macEditMenu(item) : editMenu(item) },
    { label: "&View", submenu: viewMenu(item, isDeveloping) },
    { label: "&Go", submenu: goMenu(item) },
    ...(isMac ? [{ role: "windowMenu" } satisfies Item] : []),
    { label: "&Help", role: "help", submenu: helpMenu(item, isMac) },
  ];
}

const fileMenu = (item: MakeItem, isMac: boolean): Item[] => [
  item("window.new", "New Window"),
  separator,
  item("archive.create", "New Archive…"),
  item("archive.open", "Open Archive…", "CmdOrCtrl+O"),
  item("archive.close", "Close Archive"),
  separator,
  item("file.import", "Import Files…", "CmdOrCtrl+I"),
  item("file.import-folder", "Import Folder…", "CmdOrCtrl+Shift+I"),
  item("file.export", "Export…", "CmdOrCtrl+E"),
  separator,
  item("trash.empty", "Empty Trash…"),
  item("trash.purge", "Erase for Good, History Included…"),
  item("archive.verify", "Verify Archive"),
  item("archive.backup", "Back Up…"),
  separator,
  item("window.settings", "Settings…", "CmdOrCtrl+,"),
  separator,
  isMac ? { role: "close" } : { role: "quit" },
];

const editMenu = (item: MakeItem): Item[] => [
  item("edit.undo", "Undo", "CmdOrCtrl+Z"),
  item("edit.redo", "Redo", "CmdOrCtrl+Shift+Z"),
  separator,
  { role: "cut" },
  { role: "copy" },
  { role: "paste" },
  item("edit.select-all", "Select All", "CmdOrCtrl+A"),
  separator,
  ...tagItems(item),
];

/** On a Mac text fields get ⌘Z and ⌘A from the menu's roles, and every key of a menu is taken. */
const macEditMenu = (item: MakeItem): Item[] => [
  item("edit.undo", "Undo"),
  item("edit.redo", "Redo"),
  separator,
  { role: "undo", label: "Undo Typing" },
  { role: "redo", label: "Redo Typing" },
  { role: "cut" },
  { role: "copy" },
  { role: "paste" },
  { role: "selectAll" },
  item("edit.select-all", "Select All Transcripts"),
  separator,
  ...tagItems(item),
];

const tagItems = (item: MakeItem): Item[] => [
  item("edit.delete", "Delete"),
  separator,
  item("tag.details", "Details"),
  item("tag.topics", "Topics"),
  item("tag.persons", "Persons"),
  item("tag.suggestions", "Suggestions"),
  item("tag.accept", "Accept Ticked Suggestions"),
  item("tag.run", "Tagging Run"),
  item("tag.status", "Publication Status"),
];

const viewMenu = (item: MakeItem, isDeveloping: boolean): Item[] => [
  item("view.search", "Search", "CmdOrCtrl+F"),
  item("view.lines", "Concordance"),
  item("view.years", "How Often per Year"),
  item("view.overview", "Overview"),
  item("view.palette", "Commands…", "CmdOrCtrl+K"),
  separator,
  item("view.narrowing", "Narrowing", "CmdOrCtrl+B"),
  item("view.tagging", "Tags", "CmdOrCtrl+Shift+B"),
  item("vocabulary.topics", "Topics of the Archive"),
  item("vocabulary.persons", "Persons of the Archive"),
  item("vocabulary.cleanup", "Put in Order…"),
  item("view.history", "History…"),
  item("view.trash", "Trash", "CmdOrCtrl+Shift+X"),
  separator,
  { role: "resetZoom" },
  { role: "zoomIn" },
  { role: "zoomOut" },
  { role: "togglefullscreen" },
  ...(isDeveloping ? [separator, { role: "toggleDevTools" } satisfies Item] : []),
];

const goMenu = (item: MakeItem): Item[] => [
  item("go.next", "Next Transcript"),
  item("go.previous", "Previous Transcript"),
  separator,
  item("go.next-hit", "Next Hit", "CmdOrCtrl+G"),
  item("go.previous-hit", "Previous Hit", "CmdOrCtrl+Shift+G"),
];

const helpMenu = (item: MakeItem, isMac: boolean): Item[] => [
  item("help.open", "Lectern Help", "F1"),
  item("help.tour", "Tour in Four Steps"),
  item("help.keys", "Keyboard Map"),
  item("help.problem", "Save a Problem Report…"),
  ...(isMac ? [] : [separator, { role: "about" } satisfies Item]),
];
