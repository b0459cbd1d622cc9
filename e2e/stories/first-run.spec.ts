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

test("a tour of four steps that comes once, and help that is found by words", async ({ app }) => {
  const page = app.page();
  const { keyboard } = page;
  await new WelcomePage(app.stage()).button("Explore the sample archive").click();
  const tour = page.getByRole("region", { name: "Tour" });
  for (const step of ["Find", "Read and tag", "Import", "Hand over"]) {
    await expect(tour.getByRole("status")).toContainText(step);
    if (step === "Read and tag") await expectAccessible(page);
    await tour.getByRole("button", { name: /^(Next|Done)$/ }).press("Enter");
  }
  await expect(tour).toBeHidden();

  await keyboard.press("F1");
  const help = page.getByRole("dialog", { name: "Help" });
  await keyboard.type("said-by turn");
  await expect(help.getByRole("option").first()).toBeVisible();
  await expect(help.getByRole("row", { name: /said-by/ }).first()).toBeVisible();
  await expectAccessible(page);
  await keyboard.press("Escape");
  await expect(help).toBeHidden();

  await app.restart();
  await new WelcomePage(app.stage()).button("Explore the sample archive").click();
  await new LibraryPage(app.stage()).expectCount(10);
  await expect(app.page().getByRole("region", { name: "Tour" })).toHaveCount(0);
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
