import { parse } from "csv-parse/sync";
import { expect, test } from "../../fixtures.ts";
import { expectAccessible } from "../../pages/axe.ts";
import { LibraryPage } from "../../pages/library-page.ts";
import { LinesPage } from "../../pages/lines-page.ts";
import { WelcomePage } from "../../pages/welcome-page.ts";

test("pictures of the archive, each with its numbers, and from each number the way to its list", async ({ app }) => {
  await new WelcomePage(app.stage()).openSample();
  const library = new LibraryPage(app.stage());
  await library.expectCount(10);
  const page = app.page();
  const { keyboard } = page;
  await keyboard.press("o");
  const overview = page.getByRole("main", { name: "Overview" });
  const months = overview.getByRole("region", { name: /^Transcripts a (month|year)/ });
  await expect(months.locator(".bar[data-at]").first()).toBeVisible();
  await expect(overview.getByRole("region", { name: "Who speaks with whom" })).toBeVisible();
  await expectAccessible(page);

  await months.getByRole("button", { name: "Table" }).press("Enter");
  const numbers = months.getByRole("row");
  await expect(numbers.first()).toContainText("Published");
  await expectAccessible(page);
  if (app.stage().host !== "electron") {
    const lines = new LinesPage(page);
    const topics = overview.getByRole("region", { name: "Topics over time" });
    const table = await lines.saved(() => topics.getByRole("button", { name: /as CSV/ }).press("Enter"));
    expect(table.name).toBe("overview-Topics-over-time.csv");
    expect((parse(table.text) as readonly (readonly string[])[])[0]?.[0]).toBe("Year");
    const plot = await lines.saved(() => topics.getByRole("button", { name: /as SVG/ }).press("Enter"));
    expect(plot.text).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(plot.text).not.toMatch(/var\(|class=/);
  }

  const number = months.getByRole("button", { name: /, Published: \d+\. Show the list$/ }).first();
  const count = Number(await number.textContent());
  await number.press("Enter");
  await expect(overview).toBeHidden();
  await library.expectCount(count);
});
