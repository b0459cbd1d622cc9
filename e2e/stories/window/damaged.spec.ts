import { createHash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "../../fixtures.ts";
import { LibraryPage } from "../../pages/library-page.ts";
import { ProblemPage } from "../../pages/problem-page.ts";
import { WelcomePage } from "../../pages/welcome-page.ts";

test.use({ begin: "three transcripts" });

/** The file's bytes stay what the story made them, whatever Lectern says. */
async function expectUntouched(file: string, bytes: string): Promise<void> {
  expect(await readFile(file, "utf8")).toBe(bytes);
}

test("a damaged archive is repaired: first said what will be done, then done, by keyboard; nothing is deleted", async ({
  app,
  archive,
}) => {
  const file = path.join(archive, "archive.json");
  await app.close();
  const torn = (await readFile(file, "utf8")).slice(0, -200);
  await writeFile(file, torn);
  await app.restart();
  await new WelcomePage(app.stage()).openRecent("Archive");
  const problem = new ProblemPage(app.page());
  await problem.expect("The archive is damaged", /archive\.json/);
  await app.page().keyboard.press("Enter");
  const repair = app.page().getByRole("dialog", { name: "Repair the archive" });
  await expect(repair.getByText(/archive\.json is rebuilt from/)).toBeVisible();
  await expect(repair.getByText("Nothing is lost.")).toBeVisible();
  await expectUntouched(file, torn);
  await expect(repair.getByRole("button", { name: "Repair now" })).toBeFocused();
  await app.page().keyboard.press("Enter");
  await expect(repair.getByText(/What was damaged is in damaged/)).toBeVisible();
  await expect(repair.getByRole("button", { name: "Open the archive" })).toBeFocused();
  await app.page().keyboard.press("Enter");
  await new LibraryPage(app.stage()).expectCount(3);
  const kept = await readdir(path.join(archive, "damaged"), { recursive: true });
  expect(kept.some((name) => path.basename(name).startsWith("archive.json."))).toBe(true);
});

test("what a repair cannot have is said before it is done, with who did it", async ({ app, archive }) => {
  const file = path.join(archive, "history", "000000000001.ndjson");
  await app.close();
  const history = await readFile(file, "utf8");
  const second = history.indexOf('{"lectern"', 1);
  const spoilt = `${history.slice(0, second + 60)}X${history.slice(second + 61)}`;
  await writeFile(file, spoilt);
  await rm(path.join(archive, "archive.json"));
  await rm(path.join(archive, "generations"), { recursive: true, force: true });
  await app.restart();
  await new WelcomePage(app.stage()).openRecent("Archive");
  const problem = new ProblemPage(app.page());
  await problem.expect("The archive is damaged", /history/);
  await problem.choose("Repair…");
  const repair = app.page().getByRole("dialog", { name: "Repair the archive" });
  await expect(repair.getByRole("heading", { name: "What cannot be had" })).toBeVisible();
  await expect(repair.getByText(/Batch 2 of the history: what was changed there is lost/)).toBeVisible();
  await repair.getByRole("button", { name: "Cancel" }).click();
  await app.close();
  await expectUntouched(file, spoilt);
});

test("what archive.json holds can be read though the history behind it is damaged", async ({ app, archive }) => {
  const file = path.join(archive, "history", "saved.json");
  await app.close();
  const mark = /"batch":(\d+)/.exec(await readFile(file, "utf8"))?.[1];
  const text = (await readFile(file, "utf8")).replace(`"batch":${mark}`, `"batch":${Number(mark) + 1}`);
  const content = /^\{"saved":(\{.*\}),"sum"/.exec(text)?.[1] ?? "";
  const sum = createHash("sha256").update(content).digest("hex");
  await writeFile(file, `${`{"saved":${content},"sum":"${sum}"}`.padEnd(319)}\n`);
  await app.restart();
  await new WelcomePage(app.stage()).openRecent("Archive");
  const problem = new ProblemPage(app.page());
  await problem.expect("The archive is damaged", /ends after batch/);
  await problem.choose("Open read-only");
  await new LibraryPage(app.stage()).expectCount(3);
  await expect(
    app
      .page()
      .getByText(/What is shown is the archive as archive\.json has it/)
      .first(),
  ).toBeVisible();
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
  await rm(path.join(archive, "generations"), { recursive: true, force: true });
  const left = await readdir(archive);
  await app.restart();
  await new WelcomePage(app.stage()).openRecent("Archive");
  await new ProblemPage(app.page()).expect("The archive is not there", /neither archive\.json nor a history/);
  await app.close();
  expect(await readdir(archive)).toEqual(left);
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
