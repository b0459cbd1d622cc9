import { bridges, ferries, lanterns, writePages } from "../../documents.ts";
import { expect, test } from "../../fixtures.ts";
import { expectAccessible } from "../../pages/axe.ts";
import { HistoryDialog } from "../../pages/history-dialog.ts";
import { ImportPage } from "../../pages/import-page.ts";
import { LibraryPage } from "../../pages/library-page.ts";
import { TaggingPane } from "../../pages/tagging-pane.ts";
import { TrashPage } from "../../pages/trash-page.ts";

test.use({ begin: "three transcripts" });

test("the Delete key moves to the trash, goes to the next row and offers Undo", async ({ app }) => {
  const library = new LibraryPage(app.stage());
  const trash = new TrashPage(app.page());
  await library.expectCount(3);
  const [, second = "", third = ""] = await library.titles();
  await library.open(second);
  await library.focusList();
  await app.page().keyboard.press("Delete");
  await library.expectCount(2);
  await trash.expectCount(1);
  await expect(library.list).toBeFocused();
  await expect(library.reader.getByRole("heading", { name: third })).toBeVisible();
  await expect(library.list.getByRole("option", { selected: true })).toHaveText(new RegExp(third));
  await trash.undo();
  await library.expectCount(3);
  await trash.expectCount(0);
});

test("several are deleted and restored by keyboard alone", async ({ app }) => {
  const library = new LibraryPage(app.stage());
  const trash = new TrashPage(app.page());
  const { keyboard } = app.page();
  await library.expectCount(3);
  await library.selectAll();
  await keyboard.press("Delete");
  await expect(app.page().getByRole("heading", { name: "Nothing here yet" })).toBeVisible();
  await trash.expectCount(3);
  await keyboard.press("ControlOrMeta+Shift+x");
  await expect(app.page().getByRole("heading", { name: "3 in the trash" })).toBeVisible();
  await library.selectAll();
  await keyboard.press("r");
  await trash.expectCount(0);
  await keyboard.press("ControlOrMeta+Shift+x");
  await library.expectCount(3);
  await keyboard.press("ControlOrMeta+z");
  await trash.expectCount(3);
});

test("a tag in focus is taken away by Delete, not the transcript", async ({ app }) => {
  const library = new LibraryPage(app.stage());
  const tags = new TaggingPane(app.page());
  await library.open(bridges.title);
  await tags.topic("Bridges").focus();
  await app.page().keyboard.press("Delete");
  await expect(tags.topic("Bridges")).toBeHidden();
  await library.expectCount(3);
});

test("a file whose transcript lies in the trash is restored from the review", async ({ app, desk }) => {
  const library = new LibraryPage(app.stage());
  await library.open(bridges.title);
  await library.focusList();
  await app.page().keyboard.press("Delete");
  await library.expectCount(2);
  await library.drop(await writePages(desk, { "bridges.txt": bridges }));
  const review = new ImportPage(app.page());
  await expect(review.file("bridges.txt")).toContainText("in the trash");
  await app.page().getByRole("button", { name: "Restore it" }).click();
  await expect(app.page().getByText("Restored from the trash")).toBeVisible();
  await review.cancel();
  await library.expectCount(3);
});

test("emptying says beforehand what goes for good, and no step brings it back", async ({ app, archive }) => {
  let library = new LibraryPage(app.stage());
  let trash = new TrashPage(app.page());
  await library.select([bridges.title, ferries.title]);
  await app.page().keyboard.press("Delete");
  await library.expectCount(1);
  await trash.open();
  await app.page().getByRole("button", { name: "Empty the trash…" }).click();
  await expect(trash.question).toContainText("Remove 2 transcripts for good?");
  await expect(trash.question).toContainText("This cannot be undone.");
  await expect(trash.question.getByRole("listitem")).toHaveCount(2);
  await expect(trash.question.getByRole("button", { name: "Keep in the trash" })).toBeFocused();
  await expectAccessible(app.page());
  await app.page().keyboard.press("Enter");
  await expect(trash.question).toBeHidden();
  await trash.expectCount(2);

  await library.open(ferries.title);
  await library.focusList();
  await app.page().keyboard.press("Delete");
  await expect(trash.question).toContainText("Remove 1 transcript for good?");
  await trash.removeForGood();
  await trash.expectCount(1);
  await expect(library.reader.getByRole("heading", { name: bridges.title })).toBeVisible();

  await app.restart(archive);
  library = new LibraryPage(app.stage());
  trash = new TrashPage(app.page());
  await trash.expectCount(1);
  const history = new HistoryDialog(app.page());
  await library.focusList();
  await history.open();
  await history.choose(`Removed “${ferries.title}” for good.`);
  await expect(history.step).toContainText("no longer here");
  await expect(history.step.getByRole("button")).toBeHidden();
  await history.choose("Deleted 2 transcripts");
  await history.undo();
  await expect(history.step.getByRole("alert")).toContainText(`${ferries.title}: it is no longer in the archive.`);
  await history.close();
  await trash.expectCount(1);
});

test("what is erased, history included, is in no list and no step", async ({ app, archive }) => {
  let library = new LibraryPage(app.stage());
  let trash = new TrashPage(app.page());
  await library.select([bridges.title, ferries.title]);
  await app.page().keyboard.press("Delete");
  await trash.open();
  await library.open(ferries.title);
  await app.page().getByRole("button", { name: "Erase for good, history included…" }).click();
  await expect(trash.purging).toContainText("Erase 1 transcript for good, history included?");
  await expect(trash.purging).toContainText("This cannot be undone.");
  await expect(trash.purging).toContainText("Backups and exports are not touched.");
  await expect(trash.purging.getByRole("listitem")).toHaveText([ferries.title]);
  await expect(trash.purging.getByRole("textbox", { name: "Reason" })).toBeFocused();
  await expect(trash.purging.getByRole("button", { name: "Erase for good" })).toBeDisabled();
  await expectAccessible(app.page());
  await app.page().emulateMedia({ colorScheme: "dark" });
  await expectAccessible(app.page());

  await trash.erase(`Because of “${ferries.title}”`);
  await expect(trash.purging.getByRole("alert")).toContainText("say it without the title");
  await trash.erase("By order of the court");
  await expect(trash.erased).toContainText("1 transcript and 3 files erased.");
  await expectAccessible(app.page());
  await trash.erased.getByRole("button", { name: "Done" }).click();
  await trash.expectCount(1);
  await expect.poll(() => library.titles()).toEqual([bridges.title]);

  await app.restart(archive);
  library = new LibraryPage(app.stage());
  trash = new TrashPage(app.page());
  await trash.expectCount(1);
  await library.expectTitles([lanterns.title]);
  const history = new HistoryDialog(app.page());
  await library.focusList();
  await history.open();
  await history.choose("Purged 1 transcript");
  await expect(history.step).toBeVisible();
  await expect(app.page().getByText(ferries.title)).toHaveCount(0);
});
