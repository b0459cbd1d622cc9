import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";

/** Every hit in its line, and counts by year: what stands in the place of the list. */
export class LinesPage {
  readonly page: Page;
  readonly grid: Locator;
  readonly counts: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole("grid", { name: "Lines" });
    this.counts = page.getByRole("table", { name: /^How often it was said each year/ });
  }

  /** By keys alone, from wherever the focus is; the search's own list of completions is left behind. */
  async search(query: string): Promise<void> {
    await this.page.keyboard.press("/");
    await this.page.keyboard.type(query);
    await this.page.keyboard.press("Enter");
  }

  async expectLines(count: number): Promise<void> {
    const name = count === 1 ? "1 line" : `${count} lines`;
    await expect(this.page.getByRole("heading", { name, exact: true })).toBeVisible();
    await expect(this.grid).toHaveAttribute("aria-rowcount", String(count + 1));
  }

  /** `Hit and after` of the lines on the screen. */
  async said(): Promise<readonly string[]> {
    return await this.grid.locator(".line-said").allInnerTexts();
  }

  /** As `said`, when all are found; of few enough for the screen. */
  async all(): Promise<readonly string[]> {
    await expect(this.grid).toHaveAttribute("aria-rowcount", /^\d+$/);
    return await this.said();
  }

  /** What the browser saves when this is done: its name and its text. */
  async saved(act: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }> {
    const coming = this.page.waitForEvent("download");
    await act();
    const download = await coming;
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
  }
}
