import { chmod, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "../fixtures.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { chooseFolder } from "../pages/place-picker.ts";
import { ProblemPage } from "../pages/problem-page.ts";
import { WelcomePage } from "../pages/welcome-page.ts";

test.use({ begin: "three transcripts" });

/** The file's bytes stay what the story made them, whatever Lectern says. */
async function expectUntouched(file: string, bytes: string): Promise<void> {
  expect(await readFile(file, "utf8")).toBe(bytes);
}

test("an archive.json that broke off is told, and not overwritten", async ({ app, archive }) => {
  const file = path.join(archive, "archive.json");
  await app.close();
  const torn = (await readFile(file, "utf8")).slice(0, -200);
  await writeFile(file, torn);
  await app.restart(archive);
  const problem = new ProblemPage(app.page());
  await problem.expect("The archive is damaged", /archive\.json/);
  await app.close();
  await expectUntouched(file, torn);
});

test("an archive.json that is gone is made again from the history, and that is told", async ({ app, archive }) => {
  await app.close();
  await rm(path.join(archive, "archive.json"));
  await app.restart();
  await new WelcomePage(app.stage()).openRecent("Archive");
  await new LibraryPage(app.stage()).expectCount(3);
  await expect(
    app
      .page()
      .getByText(/archive\.json was missing/)
      .first(),
  ).toBeVisible();
});

test("an archive of which nothing is left is told, and nothing is made in its place", async ({ app, archive }) => {
  await app.close();
  await rm(path.join(archive, "archive.json"));
  await rm(path.join(archive, "history"), { recursive: true });
  const left = await readdir(archive);
  await app.restart();
  await new WelcomePage(app.stage()).openRecent("Archive");
  await new ProblemPage(app.page()).expect("The archive is not there", /neither archive\.json nor a history/);
  await app.close();
  expect(await readdir(archive)).toEqual(left);
});

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

test("an archive from a newer Lectern is told, and not overwritten", async ({ app, archive }) => {
  const file = path.join(archive, "archive.json");
  await app.close();
  const newer = (await readFile(file, "utf8")).replace(/"format": \d+/, '"format": 99');
  expect(newer).toContain('"format": 99');
  await writeFile(file, newer);
  await app.restart(archive);
  await new ProblemPage(app.page()).expect("The archive is from a newer Lectern", /newer/);
  await app.close();
  await expectUntouched(file, newer);
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
