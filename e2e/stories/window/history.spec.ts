import { bridges, lanterns } from "../../documents.ts";
import { expect, test } from "../../fixtures.ts";
import { expectAccessible } from "../../pages/axe.ts";
import { HistoryDialog } from "../../pages/history-dialog.ts";
import { LibraryPage } from "../../pages/library-page.ts";
import { TaggingPane } from "../../pages/tagging-pane.ts";
import { TrashPage } from "../../pages/trash-page.ts";

test.use({ begin: "three transcripts" });

test("a step that a later one stands in the way of is not undone, and says what stands there", async ({ app }) => {
  const library = new LibraryPage(app.stage());
  const tags = new TaggingPane(app.page());
  const history = new HistoryDialog(app.page());
  await library.open(bridges.title);
  await library.focusList();
  await tags.setStatusByKeys("Approved");
  await expect(library.facet("Publication", "Approved", 1)).toBeVisible();
  await library.focusList();
  await tags.setStatusByKeys("Withdrawn");
  await expect(library.facet("Publication", "Withdrawn", 1)).toBeVisible();
  await library.focusList();
  await history.open();
  await app.page().keyboard.press("Tab");
  await history.steps.focus();
  await app.page().keyboard.press("ArrowDown");
  await history.undo();
  await expect(history.step.getByRole("alert")).toContainText(bridges.title);
  await expect(history.step.getByRole("alert")).toContainText("Status is “Withdrawn” now; this step left “Approved”.");
  await expectAccessible(app.page());
  await app.page().emulateMedia({ colorScheme: "dark" });
  await expectAccessible(app.page());
  await history.close();
  await expect(library.facet("Publication", "Withdrawn", 1)).toBeVisible();
});

test("the history is narrowed by words and kind, and of one transcript", async ({ app }) => {
  const library = new LibraryPage(app.stage());
  const tags = new TaggingPane(app.page());
  const history = new HistoryDialog(app.page());
  await library.open(lanterns.title);
  await tags.addTopic("Storms");
  await library.open(bridges.title);
  await library.focusList();
  await app.page().keyboard.press("Delete");
  await new TrashPage(app.page()).expectCount(1);
  await library.focusList();
  await history.open();
  await history.search("storms");
  await history.expectSteps(["Tags changed: Storms"]);
  await history.search("");
  await history.showKind("Deletions");
  await history.expectSteps([`Deleted “${bridges.title}”`]);
  await history.undo();
  await expect(history.step).toContainText("undone");
  await history.close();
  await new TrashPage(app.page()).expectCount(0);
  // The one that comes back moves the rows: a click must not meet it in the place of another.
  await library.expectCount(3);

  await library.open(lanterns.title);
  await tags.pane.getByRole("button", { name: "What changed…" }).click();
  await expect(history.dialog).toHaveAccessibleName(`History of “${lanterns.title}”`);
  await history.expectSteps(["Tags changed: Storms", "Imported 3"]);
});

test("a period is typed in words; what is none is named", async ({ app }) => {
  const history = new HistoryDialog(app.page());
  const from = history.dialog.getByRole("textbox", { name: "From" });
  await new LibraryPage(app.stage()).focusList();
  await history.open();
  await from.fill("1 Jan 2999");
  await expect(history.steps.getByRole("option")).toHaveCount(0);
  await from.fill("soon");
  await from.press("Tab");
  await expect(history.dialog).toContainText("A day, month or year: 3 Mar 2021");
  await from.fill("Jan 2020");
  await expect(history.steps.getByRole("option").first()).toBeVisible();
});
