import { expect, test } from "../../fixtures.ts";
import { expectAccessible } from "../../pages/axe.ts";
import { LibraryPage } from "../../pages/library-page.ts";
import { WelcomePage } from "../../pages/welcome-page.ts";

test("a tour of four steps that comes once, and help that is found by words", async ({ app }) => {
  const page = app.page();
  const { keyboard } = page;
  await new WelcomePage(app.stage()).button("Explore the sample archive").click();
  const tour = page.getByRole("region", { name: "Tour" });
  for (const step of ["Find", "Read and tag", "Import", "Hand over"]) {
    await expect(tour.getByRole("status")).toContainText(step);
    if (step === "Read and tag") await expectAccessible(page);
    await tour.getByRole("button", { name: /^(Next|Done)$/ }).press("Enter");
  }
  await expect(tour).toBeHidden();

  await keyboard.press("F1");
  const help = page.getByRole("dialog", { name: "Help" });
  await keyboard.type("said-by turn");
  await expect(help.getByRole("option").first()).toBeVisible();
  await expect(help.getByRole("row", { name: /said-by/ }).first()).toBeVisible();
  await expectAccessible(page);
  await keyboard.press("Escape");
  await expect(help).toBeHidden();

  await app.restart();
  await new WelcomePage(app.stage()).button("Explore the sample archive").click();
  await new LibraryPage(app.stage()).expectCount(10);
  await expect(app.page().getByRole("region", { name: "Tour" })).toHaveCount(0);
});

test("the archive’s name leads to other archives, by keyboard too, and so does the palette", async ({ app }) => {
  const page = app.page();
  await new WelcomePage(app.stage()).button("Explore the sample archive").click();
  await new LibraryPage(app.stage()).expectCount(10);
  await page.getByRole("button", { name: /^Archive: / }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menu", { name: "Archive" }).getByRole("menuitem")).toHaveText([
    /Open another archive/,
    /Create an archive/,
    /Import a folder/,
    /Verify the archive/,
    /Back up the archive/,
    /Close the archive/,
  ]);
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  // The archive that was open is where the keyboard is.
  const recent = page.getByRole("region", { name: "Recent archives" }).getByRole("button").first();
  await expect(recent).toBeFocused();
  await page.keyboard.press("Enter");
  await new LibraryPage(app.stage()).expectCount(10);
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("create an archive");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Create an archive" });
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});
