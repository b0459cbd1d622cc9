import { expect, type Locator } from "@playwright/test";
import type { Stage } from "../hosts/stage.ts";
import { chooseFolder } from "./place-picker.ts";

/** From what goes out to the report. */
export class ExportDialog {
  readonly stage: Stage;
  readonly dialog: Locator;

  constructor(stage: Stage) {
    this.stage = stage;
    this.dialog = stage.page.getByRole("dialog", { name: "Export", exact: true });
  }

  async choose(formats: readonly string[], folder: string): Promise<void> {
    for (const format of ["JSON", "CSV", "Markdown"]) {
      const box = this.dialog.getByRole("checkbox", { name: new RegExp(`^${format}(?! Lines)`) });
      await box.setChecked(formats.includes(format), { force: true });
    }
    await chooseFolder(this.stage, folder, () =>
      this.dialog.getByRole("button", { name: "Choose the folder…" }).click(),
    );
    await expect(this.dialog.getByRole("status", { name: "Folder" })).toContainText(folder);
  }

  /** Gives the folder that was made. */
  async run(transcripts: number): Promise<string> {
    const count = transcripts === 1 ? "1 transcript" : `${transcripts} transcripts`;
    await this.dialog.getByRole("button", { name: `Export ${count}` }).click();
    const report = this.stage.page.getByRole("dialog", { name: "Export finished" });
    await expect(report).toContainText(count);
    const folder = await report.locator(".export-folder").innerText();
    await report.getByRole("button", { name: "Done" }).click();
    return folder;
  }
}
