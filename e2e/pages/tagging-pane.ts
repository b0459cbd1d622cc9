import { expect, type Locator, type Page } from "@playwright/test";

/** What the selected transcripts carry, beside the reader. */
export class TaggingPane {
  readonly page: Page;
  readonly pane: Locator;

  constructor(page: Page) {
    this.page = page;
    this.pane = page.getByRole("complementary", { name: /^Tags/ });
  }

  topic(label: string): Locator {
    return this.pane.getByText(label, { exact: true });
  }

  person(label: string | RegExp): Locator {
    return this.pane.getByText(label);
  }

  /** Type `text`; where `choose` is given, take that suggestion instead of what was typed. */
  async addTopic(text: string, choose?: string): Promise<void> {
    const box = this.pane.getByRole("combobox", { name: "Add a topic" });
    await box.fill(text);
    if (choose === undefined) await box.press("Enter");
    else await this.page.getByRole("option", { name: choose }).click();
    await expect(this.topic(choose ?? text)).toBeVisible();
  }

  async removeTopic(label: string): Promise<void> {
    await this.pane.getByRole("button", { name: `Remove topic ${label}` }).click();
  }

  status(name: string): Locator {
    return this.pane.getByRole("radio", { name });
  }

  async setStatusByKeys(name: string): Promise<void> {
    await this.page.keyboard.press("s");
    const order = ["Draft", "In review", "Approved", "Published", "Withdrawn"];
    for (const _ of order) {
      if (await this.status(name).isChecked()) return;
      await this.page.keyboard.press("ArrowRight");
    }
  }

  async setEmbargo(date: string): Promise<void> {
    const field = this.pane.getByRole("textbox", { name: /^Embargo/ });
    await field.fill(date);
    await field.press("Enter");
  }

  /** Milliseconds from the key that adds a topic to the frame that shows it. */
  async timeAddingTopic(label: string): Promise<number> {
    const box = this.pane.getByRole("combobox", { name: "Add a topic" });
    await box.fill(label);
    const seen = this.pane.evaluate(
      (pane, text) =>
        new Promise<number>((resolve) => {
          let pressed = 0;
          document.addEventListener("keydown", () => (pressed = performance.now()), { capture: true, once: true });
          const look = (): void => {
            const isThere = [...pane.querySelectorAll("b")].some((chip) => chip.textContent === text);
            if (isThere) requestAnimationFrame(() => resolve(performance.now() - pressed));
          };
          new MutationObserver(look).observe(pane, { childList: true, subtree: true, characterData: true });
        }),
      label,
    );
    await box.press("Enter");
    return await seen;
  }
}
