import { readdirSync } from "node:fs";
import path from "node:path";
import { threePages, writePages } from "../documents.ts";
import { expect, test } from "../fixtures.ts";
import { projectFolder } from "../hosts/hosts.ts";
import { expectAccessible } from "../pages/axe.ts";
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

test("files wait for the archive that is made for them, and are in it after a restart", async ({ app, desk }) => {
  const folder = path.join(desk, "Ministry of Roads");
  const welcome = new WelcomePage(app.stage());
  const library = new LibraryPage(app.stage());
  await welcome.expectThreeChoices();
  await library.drop(await writePages(desk));
  await expect(welcome.page.getByText("3 files wait for an archive")).toBeVisible();
  await expectAccessible(app.page());
  await welcome.create("Ministry of Roads", folder);

  const review = new ImportPage(app.page());
  await review.waitForReview(3);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(["README.txt", "archive.json"]));
  await review.run();
  await review.finish("Show what came in");
  await library.expectCount(3);

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
