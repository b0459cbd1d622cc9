import { readdirSync } from "node:fs";
import path from "node:path";
import { threePages, writePages } from "../documents.ts";
import { expect, test } from "../fixtures.ts";
import { projectFolder } from "../hosts/hosts.ts";
import { ImportPage } from "../pages/import-page.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { WelcomePage } from "../pages/welcome-page.ts";

test("the first run offers three ways to begin", async ({ app }) => {
  await new WelcomePage(app.stage()).expectThreeChoices();
});

test("the sample archive opens with everything in it", async ({ app }) => {
  const samples = readdirSync(path.join(projectFolder, "assets", "samples")).filter((name) => name.endsWith(".txt"));
  await new WelcomePage(app.stage()).openSample();
  const library = new LibraryPage(app.stage());
  await library.expectCount(samples.length);
  const [first] = await library.titles();
  await library.open(first ?? "");
  await expect(library.reader.getByRole("heading", { name: first ?? "" })).toBeVisible();
});

test("an archive is made in a new folder, and is there again after a restart", async ({ app, desk }) => {
  const folder = path.join(desk, "Ministry of Roads");
  await new WelcomePage(app.stage()).create("Ministry of Roads", folder);
  const library = new LibraryPage(app.stage());
  await library.expectCount(0);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(["README.txt", "archive.json"]));

  const review = new ImportPage(app.page());
  await library.drop(await writePages(desk));
  await review.waitForReview(3);
  await review.run();
  await review.finish();

  await app.restart();
  await new WelcomePage(app.stage()).openRecent("Ministry of Roads");
  const titles = Object.values(threePages).map((page) => page.title);
  await new LibraryPage(app.stage()).expectTitles(titles);
});

test("an archive that is there is opened by its folder", async ({ app, desk }) => {
  const folder = path.join(desk, "New");
  await new WelcomePage(app.stage()).create("New", folder);
  await new LibraryPage(app.stage()).expectCount(0);
  await app.restart();
  await new WelcomePage(app.stage()).open(folder);
  await new LibraryPage(app.stage()).expectCount(0);
});
