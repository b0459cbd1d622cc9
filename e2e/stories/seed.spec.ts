import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "../fixtures.ts";
import { projectFolder } from "../hosts/hosts.ts";
import { ImportPage } from "../pages/import-page.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { seedDocument } from "../seed.ts";

test.use({ begin: "an empty archive" });

test("the seed document is read right without a keystroke", async ({ app }) => {
  const seed = seedDocument();
  test.skip(seed === undefined, "the seed document is not on this machine (LECTERN_SHARED)");
  const library = new LibraryPage(app.stage());
  const review = new ImportPage(app.page());
  await library.drop([seed ?? ""]);
  await review.waitForReview(1);
  await expect(review.field("Title")).toHaveValue("Extended meeting of Russian Interior Ministry Board");
  await expect(review.field("Summary")).toHaveValue(/^Vladimir Putin attended an annual extended meeting/);
  await expect(review.field("Date")).toHaveValue("3 Mar 2021");
  await expect(review.field("Time")).toHaveValue("14:15");
  await expect(review.field("Place")).toHaveValue("Moscow");
  expect(await review.chips("Topics")).toEqual(["Fight against crime", "Law enforcement agencies"]);
  expect(await review.chips("Persons")).toEqual(["Kolokoltsev Vladimir"]);
  expect(await review.chips("Sections")).toEqual(["News", "Transcripts"]);
  expect(await review.chips("Speakers")).toEqual(["Vladimir Putin"]);
  await expect(review.row("Speakers")).toContainText("2 turns");
  await expect(review.row("Publication").getByRole("combobox")).toHaveValue("published");
  await expect(review.field("Published on")).toHaveValue("3 Mar 2021, 14:15");
  await expect(review.row("Left out")).toBeVisible();
  await review.run();
  await review.finish();
  await library.open("Extended meeting of Russian Interior Ministry Board");
  await expect(library.reader).toContainText("Mr Kolokoltsev, comrades,");
  await expect(library.reader).not.toContainText("2 of 4");
});

test("every sample that ships with Lectern can be imported", async ({ app }) => {
  const samples = path.join(projectFolder, "assets", "samples");
  const count = readdirSync(samples).filter((name) => name.endsWith(".txt")).length;
  const review = new ImportPage(app.page());
  await new LibraryPage(app.stage()).drop([samples]);
  await review.waitForReview(count);
  const verdicts = await review.verdicts(count);
  // One of them holds a folded list, which the reader rightly asks to look at.
  expect([...verdicts.values()].filter((verdict) => verdict !== "new" && verdict !== "to look at")).toEqual([]);
  await expect(app.page().getByRole("button", { name: `Import ${count} files` })).toBeEnabled();
});
