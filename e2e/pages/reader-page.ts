import { expect, type Locator, type Page } from "@playwright/test";
import { isByKeyboard } from "../hosts/keyboard.ts";

/** The text that is open. */
export class ReaderPage {
  readonly page: Page;
  readonly text: Locator;
  readonly findField: Locator;
  readonly hits: Locator;

  constructor(page: Page) {
    this.page = page;
    this.text = page.getByRole("region", { name: "Text", exact: true });
    this.findField = page.getByRole("searchbox", { name: "Find in this text" });
    this.hits = page.getByRole("search", { name: "Hits in this transcript" });
  }

  paragraph(n: number): Locator {
    return this.text.locator(`[data-number="${n}"]`);
  }

  /** Click into a paragraph, as one does to read on from there. */
  async goInto(n: number): Promise<void> {
    if (isByKeyboard) return await this.goByNumber(n);
    await this.paragraph(n).click({ position: { x: 40, y: 12 } });
  }

  /** By mouse, from the beginning of one paragraph to the end of another. */
  async select(from: number, to: number): Promise<void> {
    if (isByKeyboard) return await this.selectByKeys(from, to);
    await this.paragraph(from).click({ position: { x: 1, y: 12 } });
    const end = await this.paragraph(to).evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const lines = range.getClientRects();
      const last = lines[lines.length - 1];
      return { x: (last?.right ?? 0) + 2, y: (last?.bottom ?? 0) - 4 };
    });
    await this.page.keyboard.down("Shift");
    await this.page.mouse.click(end.x, end.y);
    await this.page.keyboard.up("Shift");
  }

  async goByNumber(n: number): Promise<void> {
    await this.page.keyboard.press("g");
    await this.page.getByRole("textbox", { name: "Paragraph" }).fill(String(n));
    await this.page.keyboard.press("Enter");
    await expect(this.text).toBeFocused();
  }

  async selectByKeys(from: number, to: number): Promise<void> {
    await this.goByNumber(from);
    const isAtEnd = () =>
      this.paragraph(to).evaluate((element) => {
        const selection = getSelection();
        return element.contains(selection?.focusNode ?? null) && selection?.focusOffset === element.textContent?.length;
      });
    for (let line = 0; line < 40; line++) {
      await this.page.keyboard.press("Shift+End");
      if (await isAtEnd()) return;
      await this.page.keyboard.press("Shift+ArrowDown");
    }
    throw new Error(`no key leads to the end of paragraph ${to}`);
  }

  /** What a paste would give anywhere. */
  async clipboard(): Promise<string> {
    await this.page.evaluate(() => {
      const field = document.createElement("textarea");
      field.id = "paste-here";
      document.body.append(field);
      field.focus();
    });
    await this.page.keyboard.press("ControlOrMeta+v");
    const field = this.page.locator("#paste-here");
    // What is pasted comes from another process, after the key.
    await expect(field).not.toHaveValue("");
    const pasted = await field.inputValue();
    await this.page.evaluate(() => document.getElementById("paste-here")?.remove());
    return pasted;
  }

  async expectSeen(n: number): Promise<void> {
    await expect(this.paragraph(n)).toBeInViewport();
  }
}
