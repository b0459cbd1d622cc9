import { expect, type Locator, type Page } from "@playwright/test";

/** The review of an import, its progress and its report. */
export class ImportPage {
  readonly page: Page;
  readonly files: Locator;
  readonly record: Locator;
  readonly lines: Locator;

  constructor(page: Page) {
    this.page = page;
    this.files = page.getByRole("listbox", { name: "Files" });
    this.record = page.getByRole("region", { name: /^What was read from / });
    this.lines = page.getByRole("region", { name: /^Lines of / });
  }

  /** All files are read; nothing is imported yet. */
  async waitForReview(count: number): Promise<void> {
    const files = count === 1 ? "1 file" : `${count.toLocaleString("en-GB")} files`;
    await expect(this.page.getByRole("heading", { name: `Review ${files} before import` })).toBeVisible();
    await expect(this.page.getByRole("button", { name: /^Import \d/ })).toBeVisible();
  }

  file(name: string | RegExp): Locator {
    // The reasons of others may name it too.
    return this.files.getByRole("option").filter({ has: this.page.locator(".file-row-name", { hasText: name }) });
  }

  async show(name: string): Promise<void> {
    await this.file(name).click();
    await expect(this.page.getByRole("region", { name: `What was read from ${name}` })).toBeVisible();
  }

  /** One field of the record, with its value, its lines and its notes. */
  row(label: string): Locator {
    return this.record.getByRole("group", { name: label, exact: true });
  }

  field(label: string): Locator {
    return this.row(label).getByRole("textbox", { name: label });
  }

  /** Why to look at a field. */
  doubt(label: string): Locator {
    return this.row(label).getByRole("button", { name: /^Please check/ });
  }

  /** Topics, persons or sections as they would be imported. */
  async chips(label: string): Promise<readonly string[]> {
    return await this.row(label).locator("b").allInnerTexts();
  }

  line(number: number): Locator {
    return this.lines.getByRole("option").filter({ has: this.page.getByText(String(number), { exact: true }) });
  }

  /** Mark a line with the arrows and say by a key what it is. */
  async say(number: number, key: string): Promise<void> {
    await this.lines.getByRole("listbox").focus();
    await this.page.keyboard.press("Home");
    for (let n = 1; n < number; n += 1) await this.page.keyboard.press("ArrowDown");
    await expect(this.line(number)).toHaveAttribute("aria-selected", "true");
    await this.page.keyboard.press(key);
  }

  /** File name → verdict, of so many files. */
  async verdicts(count: number): Promise<ReadonlyMap<string, string>> {
    await expect(this.page.getByRole("heading", { name: /^Review / })).toBeVisible();
    await expect(this.files.locator(".file-row-verdict")).toHaveCount(count);
    const rows = await this.files.getByRole("option").all();
    const pairs = rows.map(
      async (row): Promise<[string, string]> => [
        (await row.locator(".file-row-name").textContent()) ?? "",
        await row.locator(".file-row-verdict").innerText(),
      ],
    );
    return new Map(await Promise.all(pairs));
  }

  /** Presses the button as soon as there is one, in the page itself: on a way from here the import could be over first. */
  async cancelOnceItRuns(): Promise<void> {
    await this.page.evaluate(() => {
      new MutationObserver((_, seeing) => {
        const button = [...document.querySelectorAll("button")].find((one) => one.textContent === "Cancel the import");
        if (!button) return;
        seeing.disconnect();
        button.click();
      }).observe(document.body, { subtree: true, childList: true });
    });
  }

  async run(): Promise<void> {
    await this.page.getByRole("button", { name: /^Import \d/ }).click();
  }

  async cancel(): Promise<void> {
    await this.page.getByRole("button", { name: "Cancel", exact: true }).click();
  }

  async finish(way: "Go to the archive" | "Show what came in" = "Go to the archive"): Promise<void> {
    await expect(this.page.getByRole("heading", { name: "Import finished" })).toBeVisible();
    await this.page.getByRole("button", { name: way }).click();
    await expect(this.page.getByRole("main", { name: "Import" })).toBeHidden();
  }
}
