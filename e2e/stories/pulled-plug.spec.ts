import { lectern } from "../archives.ts";
import { bridges, ferries, lanterns, writePages } from "../documents.ts";
import { expect, test } from "../fixtures.ts";
import { ImportPage } from "../pages/import-page.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { TaggingPane } from "../pages/tagging-pane.ts";
import { TrashPage } from "../pages/trash-page.ts";

test.use({ begin: "three transcripts" });

test("the plug is pulled: what was last seen to be saved is there, and can be taken back", async ({ app, archive }) => {
  test.slow();
  const library = () => new LibraryPage(app.stage());
  const tags = () => new TaggingPane(app.page());

  await test.step("a tag, once it is said to be there", async () => {
    await library().open(lanterns.title);
    expect(await tags().tryTopic("Storms")).toBe(true);
    await app.pullPlug(archive);
    await library().open(lanterns.title);
    await expect(tags().topic("Storms")).toBeVisible();
  });

  await test.step("a tag on all of them", async () => {
    await library().selectAll();
    expect(await tags().tryTopic("Winter")).toBe(true);
    await app.pullPlug(archive);
    await expect(library().facet("Topics", "Winter", 3)).toBeVisible();
  });

  await test.step("a deletion, and what takes it back", async () => {
    await library().open(ferries.title);
    await library().focusList();
    await app.page().keyboard.press("Delete");
    await expect(new TrashPage(app.page()).notice).toBeVisible();
    await app.pullPlug(archive);
    await library().expectTitles([bridges.title, lanterns.title]);
    await new TrashPage(app.page()).open();
    await library().open(ferries.title);
    await new TrashPage(app.page()).restoreSelected();
    await new TrashPage(app.page()).leave();
    await library().expectTitles([bridges.title, ferries.title, lanterns.title]);
  });
});

test("the plug is pulled in the midst of an import: all of a step is there or nothing, and the archive is whole", async ({
  app,
  archive,
  desk,
}) => {
  test.slow();
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, n) => [`${n}.txt`, { ...bridges, title: `Meeting ${n} on the bridges`, time: "" }]),
  );
  const drop = `${desk}/Many`;
  await writePages(drop, many);

  for (const wait of [30, 120]) {
    const library = new LibraryPage(app.stage());
    await library.expectCount(3);
    await library.drop([drop]);
    const review = new ImportPage(app.page());
    await review.waitForReview(60);
    await review.run();
    await app.page().waitForTimeout(wait);
    await app.pullPlug(archive);
    const count = new LibraryPage(app.stage()).pane.getByRole("status").first();
    await expect(count).toHaveText(/^(3|63) transcripts$/);
    const counted = await count.innerText();
    // It ends with 1, which rejects, when there is a problem.
    await lectern("verify", "--archive", archive);
    if (counted === "63 transcripts") break;
  }
});
