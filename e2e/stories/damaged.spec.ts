import { chmod, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "../fixtures.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { ProblemPage } from "../pages/problem-page.ts";

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

test("an archive.json that is gone is told", async ({ app, archive }) => {
  const file = path.join(archive, "archive.json");
  await app.close();
  await rename(file, `${file}.elsewhere`);
  await app.restart(archive);
  await new ProblemPage(app.page()).expect(/^The archive is (not there|damaged)$/, /archive\.json|archive/);
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
