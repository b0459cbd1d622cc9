import { expect, type Locator } from "@playwright/test";
import type { Stage } from "../hosts/stage.ts";
import { chooseFolder } from "./place-picker.ts";

/** From the folder of the copy to the report. */
export class BackupDialog {
  readonly stage: Stage;
  readonly dialog: Locator;
  readonly folder: Locator;

  constructor(stage: Stage) {
    this.stage = stage;
    this.dialog = stage.page.getByRole("dialog", { name: "Back up the archive", exact: true });
    this.folder = this.dialog.getByRole("status", { name: "Folder" });
  }

  /** By the list of all commands. */
  async open(): Promise<void> {
    const { page } = this.stage;
    await page
      .getByRole("contentinfo")
      .getByRole("button", { name: /^Commands/ })
      .click();
    await page.getByLabel("Find a command").fill("back up");
    await page.getByRole("option", { name: /Back up the archive/ }).click();
    await expect(this.dialog).toBeVisible();
  }

  async choose(folder: string): Promise<void> {
    await chooseFolder(this.stage, folder, () =>
      this.dialog.getByRole("button", { name: "Choose the folder…" }).click(),
    );
    await expect(this.folder).toContainText(folder);
  }

  async press(): Promise<void> {
    await this.dialog.getByRole("button", { name: "Back up", exact: true }).click();
  }

  async run(words: RegExp): Promise<void> {
    await this.press();
    const report = this.stage.page.getByRole("dialog", { name: "Backup verified" });
    await expect(report).toContainText(words);
    await report.getByRole("button", { name: "Done" }).click();
  }
}
