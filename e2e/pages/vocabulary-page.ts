import { expect, type Locator, type Page } from "@playwright/test";

/** The page of the archive's topics or persons. */
export class VocabularyPage {
  readonly page: Page;
  readonly screen: Locator;
  readonly list: Locator;
  readonly panel: Locator;
  readonly search: Locator;

  constructor(page: Page, kind: "topics" | "persons") {
    const title = kind === "topics" ? "Topics" : "Persons";
    this.page = page;
    this.screen = page.getByRole("main", { name: `${title} of the archive` });
    this.list = this.screen.getByRole("tree", { name: title });
    this.panel = this.screen.getByRole("complementary", { name: `Selected ${kind}` });
    this.search = this.screen.getByRole("textbox", { name: /^Find a/ });
  }

  row(name: string): Locator {
    return this.list.getByRole("treeitem").filter({ has: this.page.getByText(name, { exact: true }) });
  }

  /** Every name on the screen, in order. */
  async names(): Promise<readonly string[]> {
    return await this.list.locator(".term-row b").allInnerTexts();
  }

  async find(text: string): Promise<void> {
    await this.search.fill(text);
  }

  async expectUses(name: string, uses: number): Promise<void> {
    await expect(this.row(name).locator(".term-row-uses")).toHaveText(String(uses));
  }
}
