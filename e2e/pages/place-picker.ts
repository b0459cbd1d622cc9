import { mkdir } from "node:fs/promises";
import path from "node:path";
import { expect, type Locator, type Page } from "@playwright/test";
import type { Stage } from "../hosts/stage.ts";

/**
 * Choose a folder in whatever this host asks with: the system's dialog answers by itself, our own list of folders is
 * walked by keyboard from the home folder down. `ask` does what makes it appear. Folders that are not there are made.
 */
export async function chooseFolder(stage: Stage, folder: string, ask: () => Promise<void>): Promise<void> {
  if (stage.answerDialogs) {
    await mkdir(folder, { recursive: true });
    await stage.answerDialogs([folder]);
    await ask();
    return;
  }
  await ask();
  const dialog = stage.page
    .getByRole("dialog")
    .filter({ has: stage.page.getByRole("navigation", { name: "Folders above" }) });
  await expect(dialog).toBeVisible();
  for (const part of path.relative(stage.household.home, folder).split(path.sep))
    await goInto(stage.page, dialog, part);
  if (await dialog.isVisible())
    await dialog
      .getByRole("button", { name: /^(Use|Import|Watch) this folder$|^Open$|^(Back up|Fetch from) here$/ })
      .click();
  await expect(dialog).toBeHidden();
}

/** Into a folder of the open one, which is made when it is not there. Enter on an archive chooses it: no dialog is left. */
async function goInto(page: Page, dialog: Locator, name: string): Promise<void> {
  const list = dialog.getByRole("listbox");
  await expect(list).toBeVisible();
  const entry = list.getByRole("option").filter({ has: page.getByText(name, { exact: true }) });
  if ((await entry.count()) === 0) {
    await dialog.getByRole("button", { name: "New folder…" }).click();
    await expect(dialog.getByRole("textbox", { name: "Name of the new folder" })).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
  } else {
    await entry.focus();
    await entry.press("Enter");
  }
  const here = dialog.locator("[aria-current=location]").filter({ hasText: name });
  await expect.poll(async () => (await dialog.isHidden()) || (await here.isVisible())).toBe(true);
}
