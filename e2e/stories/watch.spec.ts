import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { bridges, writePage } from "../documents.ts";
import { expect, test } from "../fixtures.ts";
import { expectAccessible } from "../pages/axe.ts";
import { ImportPage } from "../pages/import-page.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { chooseFolder } from "../pages/place-picker.ts";

test.use({ begin: "an empty archive" });

test("new files in a watched folder wait in the status bar, by keyboard to their review", async ({ app, desk }) => {
  const inbox = path.join(desk, "Inbox");
  await mkdir(inbox);
  const page = app.page();
  await page.keyboard.press("ControlOrMeta+Comma");
  const settings = page.getByRole("dialog", { name: "Settings" });
  const ask = () => settings.getByRole("button", { name: "Watch a folder…" }).click();
  await chooseFolder(app.stage(), inbox, ask);
  await expect(settings).toContainText(inbox);
  await expectAccessible(page);
  await settings.getByRole("button", { name: "Done" }).click();
  await expect(settings).toBeHidden();
  const bar = page.getByRole("contentinfo");
  await expect(bar).toContainText("Watching Inbox");
  await writeFile(path.join(inbox, "bridges.txt"), writePage(bridges));
  const waiting = bar.getByRole("button", { name: "1 new file in Inbox: Review" });
  await expect(waiting).toBeVisible();
  await waiting.focus();
  await page.keyboard.press("Enter");
  const review = new ImportPage(page);
  await review.waitForReview(1);
  await review.run();
  await review.finish();
  await new LibraryPage(app.stage()).expectCount(1);
  await expect(bar).toContainText("Watching Inbox");
  expect(await readdir(inbox)).toEqual(["bridges.txt"]);
});
