import { bridges, ferries } from "../documents.ts";
import { expect, test } from "../fixtures.ts";
import { LibraryPage } from "../pages/library-page.ts";

test.use({ begin: "three transcripts" });

test("what one types is searched for in titles and texts", async ({ app }) => {
  await test.step("search as one types, with the hits marked in the list and in the reader", async () => {
    const library = new LibraryPage(app.stage());
    await library.expectCount(3);
    await app.page().keyboard.press("/");
    await app.page().keyboard.type("tramway", { delay: 20 });
    await library.expectTitles([bridges.title, ferries.title]);
    await expect(library.row(bridges.title).locator("mark").first()).toHaveText("tramway");
    await library.open(bridges.title);
    await expect.poll(() => library.marks()).toEqual(["tramway", "tramway"]);
    await expect(app.page().getByRole("search", { name: "Hits in this transcript" })).toContainText("2 hits");
    await app.page().keyboard.press("F3");
    await expect(app.page().getByRole("search", { name: "Hits in this transcript" })).toContainText("1 of 2");
  });

  await app.reload();
  await test.step("titles are searched too, and clearing shows everything again", async () => {
    const library = new LibraryPage(app.stage());
    await library.search("night ferry");
    await library.expectTitles([ferries.title]);
    await expect(library.row(ferries.title).locator("mark").first()).toBeVisible();
    await library.search("");
    await library.expectCount(3);
  });

  await app.reload();
  await test.step("what is nowhere is said to be nowhere", async () => {
    const library = new LibraryPage(app.stage());
    await library.search("zeppelin");
    await library.expectTitles([]);
  });
});
