import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { MenuItemConstructorOptions } from "electron";
import { describe, expect, it } from "vitest";
import { menuTemplate } from "./menu-template.ts";

function items(template: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])]);
}

async function interfaceCommands(): Promise<ReadonlySet<string>> {
  const folder = path.resolve(import.meta.dirname, "../../renderer/commands");
  const files = (await readdir(folder)).filter((file) => file.endsWith("-commands.ts"));
  const sources = await Promise.all(files.map((file) => readFile(path.join(folder, file), "utf8")));
  return new Set(sources.flatMap((source) => [...source.matchAll(/\bid: "([^"]+)"/g)].map(([, id = ""]) => id)));
}

describe.each([
  ["a Mac", true],
  ["Linux and Windows", false],
])("the menu on %s", (_system, isMac) => {
  const said: string[] = [];
  const all = items(menuTemplate({ isMac, isDeveloping: false, command: (id) => said.push(id) }));
  const ids = all.flatMap(({ id }) => (id === undefined ? [] : [id]));

  it("runs the command that its item is named by", () => {
    for (const { id, click } of all) {
      if (id === undefined) continue;
      Reflect.apply(click ?? (() => undefined), undefined, []);
      expect(said.at(-1)).toBe(id);
    }
    expect(said).toContain("file.import");
  });

  it("names commands that the interface has, each once", async () => {
    const known = await interfaceCommands();
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("takes no key away from the page", () => {
    for (const { accelerator, registerAccelerator } of all) {
      if (accelerator !== undefined) expect(registerAccelerator).toBe(false);
    }
  });

  it("offers the developer's tools to developers only", () => {
    const has = (isDeveloping: boolean) =>
      items(menuTemplate({ isMac, isDeveloping, command: () => undefined })).some(
        ({ role }) => role === "toggleDevTools",
      );
    expect([has(true), has(false)]).toEqual([true, false]);
  });
});
