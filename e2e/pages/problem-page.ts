import { expect, type Page } from "@playwright/test";

/** What is shown when an archive cannot be opened. */
export class ProblemPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Says what was found and offers a way on. */
  async expect(title: string | RegExp, found: RegExp): Promise<void> {
    const panel = this.page.getByRole("alert");
    await expect(panel.getByRole("heading", { name: title })).toBeVisible();
    await expect(panel.getByRole("definition").first()).toContainText(found);
    await expect(panel.getByRole("button", { name: "Back to the start" })).toBeVisible();
    expect(await panel.getByRole("button").count()).toBeGreaterThan(1);
  }

  async choose(action: string): Promise<void> {
    await this.page.getByRole("alert").getByRole("button", { name: action }).click();
  }
}
