import { bridges, ferries, lanterns } from "../documents.ts";
import { expect, test } from "../fixtures.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { TaggingPane } from "../pages/tagging-pane.ts";

test.use({ begin: "three transcripts" });

test("a restart finds everything again", async ({ app, archive }) => {
  let library = new LibraryPage(app.stage());
  await library.open(lanterns.title);
  // Not only shown: a window that is closed while it is being saved need not have said it yet.
  expect(await new TaggingPane(app.page()).tryTopic("Storms")).toBe(true);
  await app.restart(archive);
  library = new LibraryPage(app.stage());
  await library.expectTitles([bridges.title, ferries.title, lanterns.title]);
  await library.open(lanterns.title);
  await expect(new TaggingPane(app.page()).topic("Storms")).toBeVisible();
  await library.search("storm");
  await library.expectTitles([lanterns.title]);
});
