import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { lectern } from "../archives.ts";
import { expect, test } from "../fixtures.ts";
import { BackupDialog } from "../pages/backup-dialog.ts";
import { LibraryPage } from "../pages/library-page.ts";

test.use({ begin: "three transcripts" });

test("the archive is backed up, and the copy stands in for it when it is lost", async ({ app, desk, archive }) => {
  const library = new LibraryPage(app.stage());
  await library.expectCount(3);
  const copy = path.join(desk, "Copy");
  const dialog = new BackupDialog(app.stage());
  await dialog.open();
  await dialog.choose(copy);
  await dialog.run(/The copy holds 3 transcripts/);
  await expect(app.page().getByRole("contentinfo")).toContainText(/Backed up \d\d:\d\d/);
  await dialog.open();
  await expect(dialog.folder).toContainText(copy);
  await dialog.run(/No file was new/);
  await app.close();
  const titles = await lectern("list", "--archive", archive);
  await rm(archive, { recursive: true });
  expect(await lectern("list", "--archive", copy)).toBe(titles);
});

test("a folder that holds something else is refused in words", async ({ app, desk }) => {
  const letters = path.join(desk, "Letters");
  await mkdir(letters);
  await writeFile(path.join(letters, "one.txt"), "Dear harbour master");
  const dialog = new BackupDialog(app.stage());
  await new LibraryPage(app.stage()).expectCount(3);
  await dialog.open();
  await dialog.choose(letters);
  await dialog.press();
  await expect(dialog.dialog.getByRole("alert")).toContainText("is not empty and holds no copy of this archive");
  expect(await readdir(letters)).toEqual(["one.txt"]);
});
