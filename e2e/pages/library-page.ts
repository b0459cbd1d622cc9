import { expect, type Locator, type Page } from "@playwright/test";
import type { Stage } from "../hosts/stage.ts";

/** The three panes: what to narrow by, the list, the reader. */
export class LibraryPage {
  readonly stage: Stage;
  readonly page: Page;
  readonly pane: Locator;
  readonly list: Locator;
  readonly reader: Locator;
  readonly narrowing: Locator;

  constructor(stage: Stage) {
    this.stage = stage;
    this.page = stage.page;
    this.pane = this.page.getByRole("region", { name: "Transcripts" });
    this.list = this.page.getByRole("listbox", { name: "Transcripts" });
    this.reader = this.page.getByRole("article");
    this.narrowing = this.page.getByRole("navigation", { name: "Narrow by" });
  }

  row(title: string): Locator {
    return this.list.getByRole("option").filter({ hasText: title });
  }

  /** Of all rows on the screen, in their order. */
  async titles(): Promise<readonly string[]> {
    return await this.list.locator(".list-row-title").allInnerTexts();
  }

  async expectCount(count: number): Promise<void> {
    const name = count === 1 ? "1 transcript" : `${count} transcripts`;
    await expect(this.pane.getByRole("status").filter({ hasText: new RegExp(`^${name}$`) })).toBeVisible();
    await expect(this.list.getByRole("option")).toHaveCount(count);
  }

  /** These and no others, in whatever order. */
  async expectTitles(titles: readonly string[]): Promise<void> {
    await this.expectCount(titles.length);
    await expect.poll(async () => [...(await this.titles())].sort()).toEqual([...titles].sort());
  }

  /** Show one in the reader. */
  async open(title: string): Promise<void> {
    await this.row(title).click();
    await expect(this.reader.getByRole("heading", { name: title })).toBeVisible();
  }

  async focusList(): Promise<void> {
    await this.list.focus();
  }

  async selectAll(): Promise<void> {
    await this.focusList();
    await this.page.keyboard.press("ControlOrMeta+a");
    await expect(this.list.getByRole("option", { selected: false })).toHaveCount(0);
  }

  /** Select these beside each other, the last one open in the reader. */
  async select(titles: readonly string[]): Promise<void> {
    const [first, ...others] = titles;
    if (first !== undefined) await this.row(first).click();
    for (const title of others) await this.row(title).click({ modifiers: ["ControlOrMeta"] });
    await expect(this.list.getByRole("option", { selected: true })).toHaveCount(titles.length);
  }

  /** The words that are marked as hits on the page that is open. */
  async marks(): Promise<readonly (string | undefined)[]> {
    return await this.page.evaluate(() =>
      ["hit", "hit-now"].flatMap((name) =>
        [...(CSS.highlights.get(name) ?? [])].map(({ startContainer, startOffset, endOffset }) =>
          startContainer.textContent?.slice(startOffset, endOffset),
        ),
      ),
    );
  }

  async search(words: string): Promise<void> {
    await this.page.getByRole("combobox", { name: "Search titles and texts" }).fill(words);
  }

  /** A value to narrow by; with `count`, only while it has that count beside it. */
  facet(group: string, label: string, count?: number): Locator {
    const where = this.narrowing.getByRole("region", { name: `Narrow by ${group.toLowerCase()}`, exact: true });
    return where.getByRole("button", { name: new RegExp(`^${label} ${count ?? "\\d+"}$`) });
  }

  /** The bar of a year. */
  year(year: string): Locator {
    return this.narrowing.getByRole("toolbar", { name: "Years" }).getByRole("button", { name: new RegExp(`^${year}`) });
  }

  async clearNarrowing(): Promise<void> {
    await this.narrowing.getByRole("button", { name: /^Clear / }).click();
  }

  async drop(paths: readonly string[]): Promise<void> {
    await this.stage.drop(this.page.locator("body"), paths);
  }

  /** By the menu and whatever file dialog this host has. */
  async chooseFiles(paths: readonly string[]): Promise<void> {
    await this.page.getByRole("button", { name: "Import", exact: true }).click();
    const files = this.page.getByRole("menuitem", { name: "Import files…" });
    if (this.stage.answerDialogs) {
      await this.stage.answerDialogs(paths);
      await files.click();
      return;
    }
    const chooser = this.page.waitForEvent("filechooser");
    await files.click();
    await (await chooser).setFiles([...paths]);
  }

  async export(): Promise<void> {
    await this.page.keyboard.press("ControlOrMeta+e");
    await expect(this.page.getByRole("dialog", { name: "Export", exact: true })).toBeVisible();
  }
}
