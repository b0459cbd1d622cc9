import { chmod, copyFile, mkdir, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { bridges, ferries, lanterns, writePages } from "../documents.ts";
import { expect, test } from "../fixtures.ts";
import { ImportPage } from "../pages/import-page.ts";
import { LibraryPage } from "../pages/library-page.ts";

test.use({ begin: "an empty archive" });

test("each file gets its verdict, and the rest goes on", async ({ app, desk }) => {
  const folder = path.join(desk, "Mixed");
  const [good = ""] = await writePages(folder, { "bridges.txt": bridges });
  await copyFile(good, path.join(folder, "bridges again.txt"));
  await writeFile(
    path.join(folder, "picture.txt"),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xfe, 0, 1]),
  );
  await writeFile(path.join(folder, "empty.txt"), "");
  await mkdir(path.join(folder, "round"));
  if (process.platform !== "win32") await symlink(folder, path.join(folder, "round", "and round"));
  const library = new LibraryPage(app.stage());
  const review = new ImportPage(app.page());
  await library.drop([folder]);
  const verdicts = await review.verdicts(4);
  expect(verdicts.get("Mixed/picture.txt")).toBe("not a transcript");
  expect(verdicts.get("Mixed/empty.txt")).toBe("not a transcript");
  const twins = ["Mixed/bridges.txt", "Mixed/bridges again.txt"].map((name) => verdicts.get(name));
  expect(new Set(twins)).toEqual(new Set(["new", "repeated"]));
  await review.run();
  await review.finish();
  await library.expectTitles([bridges.title]);
});

test("names of any length and shape are taken", async ({ app, desk }) => {
  test.skip(process.platform === "win32", "Windows has no such names");
  const folder = path.join(desk, "Names");
  const long = `${"n".repeat(251)}.txt`;
  await writePages(folder, { [long]: bridges, "two\nlines.txt": ferries, "“quoted” <b> & ünïcode.txt": lanterns });
  const library = new LibraryPage(app.stage());
  const review = new ImportPage(app.page());
  await library.drop([folder]);
  await review.waitForReview(3);
  expect(new Set((await review.verdicts(3)).values())).toEqual(new Set(["new"]));
  await review.run();
  await review.finish();
  await library.expectCount(3);
});

test("a file that may not be read says so", async ({ app, desk }) => {
  test.skip(process.platform === "win32", "Windows has no such permissions");
  test.skip(process.getuid?.() === 0, "root may read everything");
  const [locked = ""] = await writePages(desk, { "locked.txt": bridges });
  await chmod(locked, 0);
  const review = new ImportPage(app.page());
  await new LibraryPage(app.stage()).drop([locked]);
  await expect(review.file("locked.txt")).toContainText("unreadable");
});
