import { expect, type Locator, type Page } from "@playwright/test";

/** What the selected transcripts carry, beside the reader. */
export class TaggingPane {
  readonly page: Page;
  readonly pane: Locator;

  constructor(page: Page) {
    this.page = page;
    this.pane = page.getByRole("complementary", { name: "Tags" });
  }

  /** The field that adds topics. */
  get topicField(): Locator {
    return this.pane.getByRole("combobox", { name: "Add a topic" });
  }

  topic(label: string): Locator {
    return this.tag("Topics", label);
  }

  person(label: string): Locator {
    return this.tag("Persons", label);
  }

  /** What is suggested, with why. */
  suggestion(label: string | RegExp): Locator {
    return this.pane.getByRole("list", { name: "Suggested tags" }).getByRole("listitem").filter({ hasText: label });
  }

  /** Type `text`; where `suggestion` is given, take that one from the list instead of what was typed. */
  async addTopic(text: string, suggestion?: string): Promise<void> {
    await this.topicField.click();
    await this.page.keyboard.type(text);
    if (suggestion === undefined) await this.topicField.press("Enter");
    else await this.page.getByRole("option", { name: suggestion }).click();
    await expect(this.topic(suggestion ?? text)).toBeVisible();
  }

  /** Add a topic and wait for what comes of it: true when it was taken, false when it was refused. */
  async tryTopic(label: string): Promise<boolean> {
    // What an earlier one came to is not taken for this one's.
    const said = this.page.getByRole("button", { name: "Close this message" });
    if (await said.isVisible()) await said.click();
    await expect(said).toBeHidden();
    await this.topicField.fill(label);
    await this.topicField.press("Enter");
    const taken = this.page.locator(".toast-plain").filter({ hasText: `“${label}”` });
    await expect(taken.or(this.refusal)).toBeVisible();
    return await taken.isVisible();
  }

  /** The message at the foot of the window that says why something was not done. */
  get refusal(): Locator {
    return this.page.locator(".toast-problem");
  }

  /** What a screen reader would say has the focus. */
  async focused(): Promise<string> {
    return await this.page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  }

  async removeTopic(label: string): Promise<void> {
    await this.topic(label)
      .getByRole("button", { name: /^Remove/ })
      .click();
  }

  get steps(): Locator {
    return this.pane.getByRole("radiogroup", { name: "Publication status" });
  }

  status(name: string): Locator {
    return this.steps.getByRole("radio", { name, exact: true });
  }

  /** S goes to the step that there is, arrows walk to the others, Enter takes one. */
  async setStatusByKeys(name: string): Promise<void> {
    await this.page.keyboard.press("s");
    await expect(this.steps.locator(":focus")).toHaveCount(1);
    const way = await this.status(name).evaluate((wanted) => {
      const all: (Element | null)[] = [...(wanted.parentElement?.querySelectorAll("[role=radio]") ?? [])];
      return all.indexOf(wanted) - all.indexOf(document.activeElement);
    });
    for (let step = 0; step < Math.abs(way); step += 1) {
      await this.page.keyboard.press(way < 0 ? "ArrowLeft" : "ArrowRight");
    }
    await expect(this.status(name)).toBeFocused();
    await this.page.keyboard.press("Enter");
  }

  async setEmbargo(day: string): Promise<void> {
    const field = this.pane.getByLabel("Embargo to");
    await field.fill(day);
    await field.press("Enter");
  }

  /** Walk by Tab from wherever the focus is. */
  async tabTo(label: string | RegExp): Promise<void> {
    const target = this.pane.getByLabel(label).and(this.pane.locator("input"));
    for (let stop = 0; stop < 20; stop += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`Tab does not lead to ${label}`);
  }

  private tag(group: string, label: string): Locator {
    const tags = this.pane.getByRole("grid", { name: group });
    return tags.getByRole("row").filter({ has: this.page.getByText(label, { exact: true }) });
  }
}
