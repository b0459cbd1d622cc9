import { bridges, ferries, lanterns } from "../documents.ts";
import { expect, test } from "../fixtures.ts";
import { expectAccessible } from "../pages/axe.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { TaggingPane } from "../pages/tagging-pane.ts";
import { TrashPage } from "../pages/trash-page.ts";

test.use({ begin: "three transcripts" });

test("what was deleted is found in the trash alone, also after a restart, and comes back with its tags", async ({
  app,
  archive,
}) => {
  let library = new LibraryPage(app.stage());
  await library.open(lanterns.title);
  await new TaggingPane(app.page()).addTopic("Storms");
  await library.focusList();
  await app.page().keyboard.press("Delete");
  await library.expectTitles([bridges.title, ferries.title]);
  await expect(library.facet("Topics", "Storms")).toBeHidden();
  await new TrashPage(app.page()).expectCount(1);

  await app.restart(archive);
  library = new LibraryPage(app.stage());
  const trash = new TrashPage(app.page());
  await library.expectCount(2);
  await trash.open();
  await expect(library.row(lanterns.title)).toContainText("Deleted");
  await expect(new TaggingPane(app.page()).pane).toContainText("Restore to change anything");
  await expect(new TaggingPane(app.page()).topicField).toBeHidden();
  await expectAccessible(app.page());
  await app.page().emulateMedia({ colorScheme: "dark" });
  await expectAccessible(app.page());
  await trash.restoreSelected();
  await expect(app.page().getByRole("heading", { name: "The trash is empty" })).toBeVisible();
  await trash.leave();
  await library.expectCount(3);
  await library.open(lanterns.title);
  await expect(new TaggingPane(app.page()).topic("Storms")).toBeVisible();
});
