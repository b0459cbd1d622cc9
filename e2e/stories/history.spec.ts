import { lanterns } from "../documents.ts";
import { expect, test } from "../fixtures.ts";
import { HistoryDialog } from "../pages/history-dialog.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { TaggingPane } from "../pages/tagging-pane.ts";

test.use({ begin: "three transcripts" });

test("after a restart, an older step is looked at, undone and done again", async ({ app, archive }) => {
  let library = new LibraryPage(app.stage());
  await library.open(lanterns.title);
  await new TaggingPane(app.page()).addTopic("Storms");
  await library.focusList();
  await new TaggingPane(app.page()).setStatusByKeys("Approved");
  await expect(library.facet("Publication", "Approved", 1)).toBeVisible();

  await app.restart(archive);
  library = new LibraryPage(app.stage());
  const history = new HistoryDialog(app.page());
  await library.focusList();
  await history.open();
  await history.expectSteps([
    "Publication changed: status",
    "Tags changed: Storms",
    "Imported 3",
    "The archive was made",
  ]);
  await expect(history.step).toContainText("Status");
  await expect(history.step).toContainText(/Published.*→.*Approved/);
  await history.choose("Tags changed: Storms");
  await expect(history.step).toContainText("+ Storms");
  await expect(history.step.getByRole("listitem")).toContainText([lanterns.title]);
  await history.undo();
  await history.expectSteps([
    "Undone: Tags changed: Storms",
    /Publication/,
    /Tags changed: Storms.* undone/,
    /Imported/,
    /made/,
  ]);
  await expect(library.facet("Topics", "Storms")).toBeHidden();
  await history.doAgain();
  await expect(history.step.getByRole("button", { name: "Undo this step" })).toBeVisible();
  await history.close();
  await expect(library.facet("Topics", "Storms", 1)).toBeVisible();
  await library.focusList();
  await app.page().keyboard.press("ControlOrMeta+z");
  await expect(library.facet("Topics", "Storms")).toBeHidden();
});
