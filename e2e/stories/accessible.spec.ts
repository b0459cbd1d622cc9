import { bridges, writePages } from "../documents.ts";
import { expect, test } from "../fixtures.ts";
import { expectAccessible } from "../pages/axe.ts";
import { ImportPage } from "../pages/import-page.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { WelcomePage } from "../pages/welcome-page.ts";

test.describe("without an archive", () => {
  test("the welcome screen and its dialog", async ({ app }) => {
    await new WelcomePage(app.stage()).expectThreeChoices();
    await expectAccessible(app.page());
    await new WelcomePage(app.stage()).button("Create an archive").click();
    await expect(app.page().getByRole("dialog")).toBeVisible();
    await expectAccessible(app.page());
  });
});

test.describe("with an archive", () => {
  test.use({ begin: "three transcripts" });

  test("the library, in both themes and with a search", async ({ app }) => {
    const library = new LibraryPage(app.stage());
    await library.open(bridges.title);
    await expectAccessible(app.page());
    await library.search("tramway");
    await expect.poll(() => library.marks()).toHaveLength(2);
    await app.page().emulateMedia({ colorScheme: "dark" });
    await expectAccessible(app.page());
  });

  test("the review of an import and the export", async ({ app, desk }) => {
    const library = new LibraryPage(app.stage());
    await library.expectCount(3);
    await library.export();
    await expect(app.page().getByRole("dialog", { name: "Export" })).toBeVisible();
    await expectAccessible(app.page());
    await app.page().keyboard.press("Escape");
    await library.drop(await writePages(desk, { "other.txt": { ...bridges, title: "Another meeting" } }));
    await new ImportPage(app.page()).waitForReview(1);
    await expectAccessible(app.page());
  });
});
