import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/**
 * Rules of axe that a person with an impairment would trip over; each is named with the elements that break it. What is on
 * its way is waited for: a pane whose parts cannot be touched yet holds nothing to take the focus that scrolls it.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.locator("[aria-busy=true]:visible")).toHaveCount(0);
  // What passed is not described: that took axe as long as the rules themselves.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
}
