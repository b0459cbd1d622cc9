import { expect, type Locator, type Page } from "@playwright/test";

/** The steps of the archive or of one transcript, latest first, and what the chosen one changed. */
export class HistoryDialog {
  readonly page: Page;
  readonly dialog: Locator;
  readonly steps: Locator;
  /** The chosen step. */
  readonly step: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole("dialog", { name: /^History of / });
    this.steps = this.dialog.getByRole("listbox", { name: "Steps" });
    this.step = this.dialog.getByRole("region", { name: "The step that is chosen" });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press("h");
    await expect(this.steps.getByRole("option").first()).toBeVisible();
  }

  async close(): Promise<void> {
    await this.page.keyboard.press("Escape");
    await expect(this.dialog).toBeHidden();
  }

  row(words: string | RegExp): Locator {
    return this.steps.getByRole("option").filter({ hasText: words });
  }

  async choose(words: string | RegExp): Promise<void> {
    await this.row(words).first().click();
    await expect(this.step.getByRole("heading", { level: 3 })).toContainText(words);
  }

  async expectSteps(words: readonly (string | RegExp)[]): Promise<void> {
    await expect(this.steps.getByRole("option")).toHaveCount(words.length);
    for (const [n, one] of words.entries()) await expect(this.steps.getByRole("option").nth(n)).toContainText(one);
  }

  async search(words: string): Promise<void> {
    await this.dialog.getByRole("textbox", { name: "Words" }).fill(words);
  }

  async showKind(kind: string): Promise<void> {
    await this.dialog.getByRole("button", { name: /Kind of step/ }).click();
    await this.page.getByRole("option", { name: kind }).click();
  }

  async undo(): Promise<void> {
    await this.step.getByRole("button", { name: "Undo this step" }).click();
  }

  async doAgain(): Promise<void> {
    await this.step.getByRole("button", { name: "Do it again" }).click();
  }
}
