import { mkdir } from "node:fs/promises";
import path from "node:path";
import { bridges, ferries, lanterns, writePages } from "../documents.ts";
import { expect, test } from "../fixtures.ts";
import { ImportPage } from "../pages/import-page.ts";
import { LibraryPage } from "../pages/library-page.ts";

test.use({ begin: "an empty archive" });

test("files dropped on the window are read, reviewed and imported", async ({ app, desk }) => {
  const library = new LibraryPage(app.stage());
  const review = new ImportPage(app.page());
  await library.drop(await writePages(desk));
  await review.waitForReview(3);
  await expect(review.file("bridges.txt")).toContainText("new");
  await expect(review.file("bridges.txt")).toContainText(bridges.title);
  await review.run();
  await review.finish();
  await library.expectTitles([bridges.title, ferries.title, lanterns.title]);
});

test("a dropped folder is walked to the bottom, and its files keep their paths", async ({ app, desk }) => {
  const folder = path.join(desk, "From the ministry");
  await writePages(folder, { "bridges.txt": bridges });
  await writePages(path.join(folder, "2018", "autumn"), { "ferries.txt": ferries });
  await mkdir(path.join(folder, "empty"));
  const library = new LibraryPage(app.stage());
  const review = new ImportPage(app.page());
  await library.drop([folder]);
  await review.waitForReview(2);
  await expect(review.file("From the ministry/2018/autumn/ferries.txt")).toContainText(ferries.title);
  await review.run();
  await review.finish();
  await library.expectTitles([bridges.title, ferries.title]);
});

test("files can be chosen by the button", async ({ app, desk }) => {
  const [file = ""] = await writePages(desk, { "lanterns.txt": lanterns });
  const library = new LibraryPage(app.stage());
  const review = new ImportPage(app.page());
  await library.chooseFiles([file]);
  await review.waitForReview(1);
  await review.run();
  await review.finish();
  await library.expectTitles([lanterns.title]);
});
