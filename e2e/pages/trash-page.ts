import { expect, type Locator, type Page } from "@playwright/test";

/** The way to the trash, what lies in it, and the message that offers to take a deletion back. */
export class TrashPage {
  readonly page: Page;
  /** At the foot of what to narrow by. */
  readonly entry: Locator;
  readonly notice: Locator;

  constructor(page: Page) {
    this.page = page;
    this.entry = page.getByRole("navigation", { name: "Narrow by" }).getByRole("button", { name: /^Trash \d+$/ });
    this.notice = page.getByRole("status").filter({ hasText: /trash|restored|Undone|removed/ });
  }

  async expectCount(count: number): Promise<void> {
    await expect(this.entry).toHaveText(`Trash ${count}`);
  }

  async open(): Promise<void> {
    await this.entry.click();
    await expect(this.entry).toHaveAttribute("aria-pressed", "true");
    await expect(this.page.getByRole("heading", { name: /in the trash$/ })).toBeVisible();
  }

  async leave(): Promise<void> {
    await this.page.getByRole("button", { name: "Leave the trash" }).click();
    await expect(this.entry).toHaveAttribute("aria-pressed", "false");
  }

  async restoreSelected(): Promise<void> {
    await this.page.getByRole("button", { name: "Restore", exact: true }).click();
  }

  get question(): Locator {
    return this.page.getByRole("alertdialog", { name: /for good/ });
  }

  /** Say yes to the question. */
  async removeForGood(): Promise<void> {
    await this.question.getByRole("button", { name: "Remove for good" }).click();
    await expect(this.question).toBeHidden();
  }

  get purging(): Locator {
    return this.page.getByRole("alertdialog", { name: /^Erase .* history included\?$/ });
  }

  /** Give the reason and say yes; the report is shown then. */
  async erase(reason: string): Promise<void> {
    await this.purging.getByRole("textbox", { name: "Reason" }).fill(reason);
    await this.purging.getByRole("button", { name: "Erase for good" }).click();
  }

  get erased(): Locator {
    return this.page.getByRole("dialog", { name: "Erased for good" });
  }

  /** The button of the message at the foot of the window. */
  async undo(): Promise<void> {
    await this.notice.getByRole("button", { name: "Undo" }).click();
  }
}
