import { appendFile, chmod, cp, readdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "../fixtures.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { chooseFolder } from "../pages/place-picker.ts";
import { ProblemPage } from "../pages/problem-page.ts";
import { WelcomePage } from "../pages/welcome-page.ts";

test.use({ begin: "three transcripts" });

test("an archive.json that broke off is told, and not overwritten", async ({ app, archive }) => {
  const file = path.join(archive, "archive.json");
  await app.close();
  const torn = (await readFile(file, "utf8")).slice(0, -200);
  await writeFile(file, torn);
  await app.restart(archive);
  const problem = new ProblemPage(app.page());
  await problem.expect("The archive is damaged", /archive\.json/);
  await app.close();
  expect(await readFile(file, "utf8")).toBe(torn);
});

test("damaged files of an open archive are repaired from where they are named, with a backup for what it alone has", async ({
  app,
  archive,
  desk,
}) => {
  const page = app.page();
  const backup = path.join(desk, "Backup");
  await cp(archive, backup, { recursive: true, filter: (file) => !path.basename(file).startsWith("writer.") });
  const [text = "", original = ""] = await Promise.all([firstFile(archive, "texts"), firstFile(archive, "originals")]);
  for (const file of [text, original]) await appendFile(file, "x");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Verify the archive");
  await page.keyboard.press("Enter");
  await page
    .getByRole("dialog", { name: /damaged files/ })
    .getByRole("button", { name: "Repair…" })
    .click();
  const repair = page.getByRole("dialog", { name: "Repair the archive" });
  await expect(repair.getByText(/originals\/.* name one for the repair/)).toBeVisible();
  await chooseFolder(app.stage(), backup, () => repair.getByRole("button", { name: "Fetch from a backup…" }).click());
  await expect(repair.getByText("Nothing is lost.")).toBeVisible();
  await repair.getByRole("button", { name: "Repair now" }).click();
  await expect(repair.getByText(/What was damaged is in damaged/)).toBeVisible();
  await repair.getByRole("button", { name: "Close" }).last().click();
  await expect(page.getByText(/Verified .*, 0 problems/)).toBeVisible();
  await new LibraryPage(app.stage()).expectCount(3);
  for (const file of [text, original]) {
    expect(await readFile(file)).toEqual(await readFile(path.join(backup, path.relative(archive, file))));
  }
});

async function firstFile(archive: string, store: string): Promise<string> {
  const names = await readdir(path.join(archive, store), { recursive: true, withFileTypes: true });
  const file = names.find((one) => one.isFile());
  return path.join(file?.parentPath ?? "", file?.name ?? "");
}

test("an archive that was moved is told, and opened where it is now", async ({ app, archive, desk }) => {
  await app.close();
  const elsewhere = path.join(desk, "Elsewhere");
  await rename(archive, elsewhere);
  await app.restart();
  await new WelcomePage(app.stage()).openRecent("Archive");
  const problem = new ProblemPage(app.page());
  await problem.expect("The archive is not there", /no folder/);
  await chooseFolder(app.stage(), elsewhere, () => problem.choose("Open another archive"));
  await new LibraryPage(app.stage()).expectCount(3);
});

test("a folder that cannot be written to can still be read", async ({ app, archive }) => {
  test.skip(process.platform === "win32", "Windows has no such permissions");
  test.skip(process.getuid?.() === 0, "root may write everywhere");
  await app.close();
  await chmod(archive, 0o555);
  await app.restart(archive);
  const library = new LibraryPage(app.stage());
  await library.expectCount(3);
  await expect(
    app
      .page()
      .getByText(/read-only|for reading only/)
      .first(),
  ).toBeVisible();
  await app.close();
  await chmod(archive, 0o755);
});
