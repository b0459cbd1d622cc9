import type { MenuItemConstructorOptions } from "electron";
import { app } from "./app.ts";
import { BrowserWindow } from "./browser-window.ts";
import { note } from "./call-log.ts";

export class MenuItem {
  readonly id: string | undefined;
  readonly label: string;
  readonly role: string | undefined;
  readonly type: string;
  readonly accelerator: unknown;
  readonly submenu: Menu | undefined;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  readonly #options: MenuItemConstructorOptions;

  constructor(options: MenuItemConstructorOptions) {
    this.#options = options;
    this.id = options.id;
    this.label = options.label ?? options.role ?? "";
    this.role = options.role;
    this.type = options.type ?? (options.submenu ? "submenu" : "normal");
    this.accelerator = options.accelerator;
    this.submenu = Array.isArray(options.submenu) ? Menu.buildFromTemplate(options.submenu) : undefined;
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
  }

  /** Chosen by the user, or by a test. */
  click(): void {
    if (this.role !== undefined) note("role", this.role);
    if (this.role === "quit") app.quit();
    if (this.role === "close") BrowserWindow.getFocusedWindow()?.close();
    const { click } = this.#options;
    if (click) Reflect.apply(click, undefined, [this, BrowserWindow.getFocusedWindow() ?? undefined, {}]);
  }
}

export class Menu {
  static #application: Menu | null = null;
  readonly items: MenuItem[] = [];

  static buildFromTemplate(template: readonly MenuItemConstructorOptions[]): Menu {
    const menu = new Menu();
    menu.items.push(...template.map((options) => new MenuItem(options)));
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
  }

  static getApplicationMenu(): Menu | null {
    return Menu.#application;
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}
