import type { MenuItemConstructorOptions } from "electron";
import { describe, expect, it } from "vitest";
import { menuTemplate } from "./menu-template.ts";

function items(template: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])]);
}

describe("the menu", () => {
  const said: string[] = [];
  const all = items(menuTemplate({ isMac: false, isDeveloping: false, command: (id) => said.push(id) }));

  it("runs the command that its item is named by", () => {
    for (const { id, click } of all) {
      if (id === undefined) continue;
      Reflect.apply(click ?? (() => undefined), undefined, []);
      expect(said.at(-1)).toBe(id);
    }
    expect(said).toContain("file.import");
  });

  it("names each command once", () => {
    const ids = all.flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("takes no key away from the page", () => {
    for (const { accelerator, registerAccelerator } of all) {
      if (accelerator !== undefined) expect(registerAccelerator).toBe(false);
    }
  });

  it("offers the developer's tools to developers only", () => {
    const has = (isDeveloping: boolean) =>
      items(menuTemplate({ isMac: true, isDeveloping, command: () => undefined })).some(
        ({ role }) => role === "toggleDevTools",
      );
    expect([has(true), has(false)]).toEqual([true, false]);
  });
});
