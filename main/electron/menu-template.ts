import type { MenuItemConstructorOptions } from "electron";

type Template = MenuItemConstructorOptions[];

export type MenuSurroundings = {
  readonly isMac: boolean;
  readonly isDeveloping: boolean;
  /** Runs a command of the interface's list (renderer/commands) in the window with the focus. */
  readonly command: (id: string) => void;
};

/** The application's menu. Nothing is done here: each item names a command of the interface, or a role of the system. */
export function menuTemplate({ isMac, isDeveloping, command }: MenuSurroundings): Template {
  // Keys are shown here and heard by the interface, so that each has one owner and text fields keep theirs.
  const item = (id: string, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label,
    ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
    click: () => command(id),
  });
  const separator: MenuItemConstructorOptions = { type: "separator" };

  const file: Template = [
    item("archive.create", "New Archive…"),
    item("archive.open", "Open Archive…", "CmdOrCtrl+O"),
    item("archive.close", "Close Archive"),
    separator,
    item("file.import", "Import Files…", "CmdOrCtrl+I"),
    item("file.import-folder", "Import Folder…", "CmdOrCtrl+Shift+I"),
    item("file.export", "Export…", "CmdOrCtrl+E"),
    separator,
    item("archive.verify", "Verify Archive"),
    separator,
    isMac ? { role: "close" } : { role: "quit" },
  ];
  const edit: Template = [
    item("edit.undo", "Undo", "CmdOrCtrl+Z"),
    item("edit.redo", "Redo", "CmdOrCtrl+Shift+Z"),
    separator,
    { role: "cut" },
    { role: "copy" },
    { role: "paste" },
    item("edit.select-all", "Select All", "CmdOrCtrl+A"),
  ];
  const view: Template = [
    item("view.search", "Search", "CmdOrCtrl+F"),
    item("view.palette", "Commands…", "CmdOrCtrl+K"),
    separator,
    { role: "resetZoom" },
    { role: "zoomIn" },
    { role: "zoomOut" },
    { role: "togglefullscreen" },
    ...(isDeveloping ? [separator, { role: "toggleDevTools" } satisfies MenuItemConstructorOptions] : []),
  ];
  const go: Template = [item("go.next", "Next Transcript"), item("go.previous", "Previous Transcript")];
  const help: Template = [item("help.keys", "Keyboard Shortcuts"), ...(isMac ? [] : [aboutItem])];

  return [
    ...(isMac ? [{ role: "appMenu" } satisfies MenuItemConstructorOptions] : []),
    { label: "&File", submenu: file },
    { label: "&Edit", submenu: edit },
    { label: "&View", submenu: view },
    { label: "&Go", submenu: go },
    ...(isMac ? [{ role: "windowMenu" } satisfies MenuItemConstructorOptions] : []),
    { label: "&Help", role: "help", submenu: help },
  ];
}

const aboutItem: MenuItemConstructorOptions = { role: "about" };
