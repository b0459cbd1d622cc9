import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { MenuItemConstructorOptions } from "electron";
import { describe, expect, it, onTestFinished } from "vitest";
import { speak } from "../../shared/language/language.ts";
import { menuTemplate, type RecentMenu } from "./menu-template.ts";

function items(template: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])]);
}

/** Titles of the interface's commands by their ids, as its source has them. */
async function interfaceCommands(): Promise<ReadonlyMap<string, string>> {
  const folder = path.resolve(import.meta.dirname, "../../renderer/commands");
  const files = (await readdir(folder)).filter((file) => file.endsWith("-commands.ts"));
  const sources = await Promise.all(files.map((file) => readFile(path.join(folder, file), "utf8")));
  const stated = sources.flatMap((source) => [...source.matchAll(/\bid: "([^"]+)",\s+title: "([^"]+)"/g)]);
  const dialogs = sources.flatMap((source) => [...source.matchAll(/^ {2}dialogCommand\("(\w+)", "([^"]+)"/gm)]);
  return new Map([
    ...stated.map(([, id = "", title = ""]) => [id, title] as const),
    ...dialogs.map(([, name = "", title = ""]) => [`terms.${name}`, title] as const),
  ]);
}

const none: RecentMenu = { archives: [], open: () => undefined };

describe.each([
  ["a Mac", true],
  ["Linux and Windows", false],
])("the menu on %s", (_system, isMac) => {
  const said: string[] = [];
  const all = items(menuTemplate({ isMac, isDeveloping: false, recent: none, command: (id) => said.push(id) }));
  const ids = all.flatMap(({ id }) => (id === undefined ? [] : [id]));

  it("runs the command that its item is named by", () => {
    for (const { id, click } of all) {
      if (id === undefined) continue;
      Reflect.apply(click ?? (() => undefined), undefined, []);
      expect(said.at(-1)).toBe(id);
    }
    expect(said).toContain("file.import");
  });

  it("has every command of the interface once, by its title there", async () => {
    const known = await interfaceCommands();
    expect(known.size).toBeGreaterThan(90);
    const shown = all.flatMap(({ id, label }) => (id === undefined ? [] : [[id, label] as const]));
    // Escape is for who is at the keyboard.
    const wanted = [...known].filter(([id]) => id !== "edit.select-one");
    expect(new Map(shown)).toEqual(new Map(wanted));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("speaks the language of the interface", async () => {
    await speak("ru");
    onTestFinished(() => speak("en"));
    const spoken = items(menuTemplate({ isMac, isDeveloping: false, recent: none, command: () => undefined }));
    const labels = spoken.flatMap(({ label, role }) => (label === undefined || role === "appMenu" ? [] : [label]));
    expect(labels.filter((label) => !/[а-я]/i.test(label))).toEqual([]);
    expect(labels).toContain("&Файл");
  });

  it("offers the archives opened lately by name and place, whatever these hold", () => {
    const opened: string[] = [];
    const archives = [
      { name: "Ships & harbours", folder: "/papers/a" },
      { name: "\u202eHarbour", folder: "/papers/b" },
    ];
    const recent = { archives, open: (folder: string) => void opened.push(folder) };
    const shown = items(menuTemplate({ isMac, isDeveloping: false, recent, command: () => undefined }));
    const [first, second] = shown.filter(({ label }) => label?.includes("/papers/"));
    expect([first?.label, second?.label]).toEqual(["Ships && harbours — /papers/a", "Harbour — /papers/b"]);
    Reflect.apply(second?.click ?? (() => undefined), undefined, []);
    expect(opened).toEqual(["/papers/b"]);
    expect(all.find(({ label }) => label === "Open recent")).toMatchObject({ enabled: false, submenu: [] });
  });

  it("takes no key away from the page", () => {
    for (const { accelerator, registerAccelerator } of all) {
      if (accelerator !== undefined) expect(registerAccelerator).toBe(false);
    }
  });

  it("offers the developer's tools to developers only", () => {
    const has = (isDeveloping: boolean) =>
      items(menuTemplate({ isMac, isDeveloping, recent: none, command: () => undefined })).some(
        ({ role }) => role === "toggleDevTools",
      );
    expect([has(true), has(false)]).toEqual([true, false]);
  });
});
