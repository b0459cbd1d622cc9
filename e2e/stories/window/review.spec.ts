import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { bridges, type DocumentParts, ferries, writePages } from "../../documents.ts";
import { expect, test } from "../../fixtures.ts";
import { ImportPage } from "../../pages/import-page.ts";
import { LibraryPage } from "../../pages/library-page.ts";

test.use({ begin: "an empty archive" });

test("an import that is cancelled while it is written takes everything back", async ({ app, desk }) => {
  const many = Array.from({ length: 600 }, (_, n): [string, DocumentParts] => [
    `${n}.txt`,
    { ...bridges, title: `Meeting ${n} on the Karrow bridges` },
  ]);
  await writePages(path.join(desk, "Many"), Object.fromEntries(many));
  const library = new LibraryPage(app.stage());
  const review = new ImportPage(app.page());
  await library.drop([path.join(desk, "Many")]);
  await review.waitForReview(600);
  await review.cancelOnceItRuns();
  await review.run();
  await expect(app.page().getByRole("heading", { name: "Import cancelled" })).toBeVisible();
  await app.page().getByRole("button", { name: "Back to the archive" }).click();
  await library.expectCount(0);
});

test("what is in the archive already is told, and stays out", async ({ app, desk }) => {
  const [file = ""] = await writePages(desk, { "bridges.txt": bridges });
  const library = new LibraryPage(app.stage());
  const review = new ImportPage(app.page());
  await library.drop([file]);
  await review.waitForReview(1);
  await review.run();
  await review.finish();
  await library.drop([file]);
  await expect(review.file("bridges.txt")).toContainText("already here");
  await expect(app.page().getByRole("button", { name: /^Import/ })).toBeDisabled();
});

test("each field stands beside the line it came from, and can be put right", async ({ app, desk }) => {
  const [file = ""] = await writePages(desk, { "bridges.txt": bridges });
  const library = new LibraryPage(app.stage());
  const review = new ImportPage(app.page());
  await library.drop([file]);
  await review.waitForReview(1);
  await review.show("bridges.txt");
  await expect(review.field("Title")).toHaveValue(bridges.title);
  await expect(review.row("Title")).toContainText("line 2");
  await expect(review.field("Place")).toHaveValue("Karrowmouth");
  expect(await review.chips("Topics")).toEqual(["Bridges", "Public transport"]);

  await review.field("Title").fill("The four bridges");
  await review.field("Title").press("Enter");
  await expect(review.row("Title")).toContainText(`Corrected. Read: “${bridges.title}”`);
  await review.run();
  await review.finish();
  await library.expectTitles(["The four bridges"]);
});

test("a correction that makes no sense is refused in words", async ({ app, desk }) => {
  const [file = ""] = await writePages(desk, { "bridges.txt": bridges });
  const review = new ImportPage(app.page());
  await new LibraryPage(app.stage()).drop([file]);
  await review.waitForReview(1);
  await review.show("bridges.txt");
  await review.field("Date").fill("the day after");
  await review.field("Date").press("Enter");
  await expect(review.row("Date")).toContainText("the day after");
  await expect(review.field("Date")).toHaveAttribute("aria-invalid", "true");
});

test("cancelling leaves the archive as it was", async ({ app, desk }) => {
  const files = await writePages(desk, { "bridges.txt": bridges, "ferries.txt": ferries });
  const library = new LibraryPage(app.stage());
  const review = new ImportPage(app.page());
  await library.drop(files);
  await review.waitForReview(2);
  await review.cancel();
  await library.expectTitles([]);
});

test("only the chosen ones come in", async ({ app, desk }) => {
  const files = await writePages(desk, { "bridges.txt": bridges, "ferries.txt": ferries });
  const library = new LibraryPage(app.stage());
  const review = new ImportPage(app.page());
  await library.drop(files);
  await review.waitForReview(2);
  await review.show("ferries.txt");
  await app.page().keyboard.press("Space");
  await expect(app.page().getByRole("button", { name: "Import 1 file" })).toBeVisible();
  await review.run();
  await review.finish();
  await library.expectTitles([bridges.title]);
});

test("N goes from doubt to doubt, shows the line, and stops at a file without a title", async ({ app, desk }) => {
  const boats = Array.from({ length: 120 }, (_, n) => `Boat ${n + 4} came in and was made fast.`);
  const pilots = [
    ...["Events", "Meeting on the pilots of Karrowmouth", "Odile Brandt met the pilots.", "Karrowmouth"],
    ...["Odile Brandt: The pilots want a new boat.", ...boats, "Topics", "Bridges", "Publication status"],
    ...["Published in sections: News", "Publication date: May 12, 2017, 11:20", "Text version", ""],
  ];
  const folder = path.join(desk, "Doubts");
  await mkdir(folder);
  await writeFile(path.join(folder, "pilots.txt"), pilots.join("\n"));
  await writeFile(path.join(folder, "pier.txt"), "What a day it was.\nThe boats came in late, and nobody knew why.\n");
  const review = new ImportPage(app.page());
  await new LibraryPage(app.stage()).drop([folder]);
  await review.waitForReview(2);
  await review.show("Doubts/pilots.txt");
  await review.lines.getByRole("listbox").focus();
  await app.page().keyboard.press("End");
  await expect(review.line(5)).toBeHidden();
  await review.files.focus();
  await app.page().keyboard.press("n");
  await expect(review.record.getByRole("button", { name: "Show line 5" })).toBeFocused();
  await expect(review.line(5)).toBeInViewport();
  await app.page().keyboard.press("n");
  await expect(review.doubt("Title")).toBeFocused();
  await app.page().keyboard.press("n");
  await expect(review.record).toHaveAccessibleName("What was read from Doubts/pier.txt");
  await expect(review.doubt("Title")).toBeFocused();
  await app.page().keyboard.press("Enter");
  await expect(review.field("Title")).toBeFocused();
  await expect(review.field("Title")).toHaveValue("");
  // Away from the record first: the import is left only from the files.
  await app.page().keyboard.press("Escape");
  await expect(review.files).toBeFocused();
});
