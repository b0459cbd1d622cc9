import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { ferries, writePage, writePages } from "../../documents.ts";
import { expect, test } from "../../fixtures.ts";
import { expectAccessible } from "../../pages/axe.ts";
import { ImportPage } from "../../pages/import-page.ts";
import { LibraryPage } from "../../pages/library-page.ts";

test.use({ begin: "an empty archive" });

test("another version is laid beside what it is a version of, and may be left out", async ({ app, desk }) => {
  const page = app.page();
  const library = new LibraryPage(app.stage());
  const review = new ImportPage(page);
  await library.drop(await writePages(desk, { "ferry.txt": ferries }));
  await review.waitForReview(1);
  await review.run();
  await review.finish();

  const corrected = writePage(ferries).replace("before the theatre was over", "while the theatre still played");
  const file = path.join(desk, "ferry, corrected.txt");
  await writeFile(file, corrected);
  await library.drop([file]);
  await review.waitForReview(1);
  await expect(review.file("ferry, corrected.txt")).toContainText(`Another version of “${ferries.title}”.`);
  await page.getByRole("button", { name: "Show what differs" }).click();
  const comparison = page.getByRole("region", { name: `What differs from ${ferries.title}` });
  await expect(comparison.locator("li del").first()).toHaveText("before");
  await expect(comparison.locator("li ins").first()).toHaveText("while");
  await expect(comparison).toContainText("% of the text is the same.");
  await page.getByRole("button", { name: "Show the page" }).click();
  await expect(review.line(2)).toContainText(ferries.title);

  await review.files.focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Import 0 files" })).toBeDisabled();
  await review.cancel();
  await library.expectTitles([ferries.title]);
});

test("what looks like a list of pages is taken for a transcript by one key", async ({ app, desk }) => {
  const days = Array.from({ length: 9 }, (_, n) => `March ${n + 1}, 2021\nThe lamp was trimmed, watch ${n}`);
  const file = path.join(desk, "log.txt");
  await writeFile(file, days.join("\n"));
  const page = app.page();
  const library = new LibraryPage(app.stage());
  const review = new ImportPage(page);
  await library.drop([file]);
  await review.waitForReview(1);
  await expect(page.getByRole("button", { name: "It is a transcript" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Import 0 files" })).toBeDisabled();
  await page.keyboard.press("a");
  await expect(page.getByText("Taken for a transcript")).toBeVisible();
  await expect(review.line(2)).toContainText("watch 0");
  await expectAccessible(page);
  await page.getByRole("button", { name: "It is none after all" }).click();
  await expect(page.getByRole("button", { name: "Import 0 files" })).toBeDisabled();
  await page.keyboard.press("a");
  await expect(page.getByRole("button", { name: "Import 1 file" })).toBeEnabled();
  await page.keyboard.press("ControlOrMeta+Enter");
  await review.finish();
  await library.expectCount(1);
});

/** Two pages in folders of their own, below one that is dropped. */
async function writeFolders(desk: string): Promise<string> {
  await writePages(path.join(desk, "Harbour", "Night boats"), { "ferry.txt": ferries });
  await writeFile(path.join(desk, "Harbour", "note.txt"), "The pilots of the southern mole keep their own log.\n");
  return path.join(desk, "Harbour");
}

async function treatFolders(review: ImportPage, use: string): Promise<void> {
  await review.page.getByRole("button", { name: /What becomes of folders/ }).click();
  await review.page.getByRole("option", { name: use }).click();
  await expect(review.page.getByRole("button", { name: use })).toBeVisible();
}

test("folders become topics of what lies in them", async ({ app, desk }) => {
  const library = new LibraryPage(app.stage());
  const review = new ImportPage(app.page());
  await library.drop([await writeFolders(desk)]);
  await review.waitForReview(2);
  await treatFolders(review, "Folders become topics");
  await review.run();
  await review.finish();
  await library.expectCount(2);
  await expect(library.narrowing.getByRole("button", { name: "Night boats 1" })).toBeVisible();
  await expect(library.narrowing.getByRole("button", { name: "Harbour 1" })).toBeVisible();
  await expect(library.narrowing.getByRole("button", { name: "Ferries 1" })).toBeVisible();
});

test("all that is imported becomes one collection, named after the folder", async ({ app, desk, archive }) => {
  const library = new LibraryPage(app.stage());
  const review = new ImportPage(app.page());
  await library.drop([await writeFolders(desk)]);
  await review.waitForReview(2);
  await treatFolders(review, "One collection for all");
  await review.run();
  await review.finish();
  await library.expectCount(2);
  await app.close();
  const { collections } = JSON.parse(await readFile(path.join(archive, "archive.json"), "utf8"));
  expect(Object.values(collections)).toEqual([
    expect.objectContaining({ name: "Harbour", members: [expect.any(String), expect.any(String)] }),
  ]);
});

test("letters that an earlier program garbled are repaired when somebody says so", async ({ app, desk }) => {
  const told = "The café on the quay is closed – the keeper’s daughter keeps the naïve “Blue Lantern” open.\n";
  const file = path.join(desk, "letter.txt");
  await writeFile(file, new TextDecoder("windows-1252").decode(Buffer.from(told.repeat(3), "utf8")));
  const page = app.page();
  const library = new LibraryPage(app.stage());
  const review = new ImportPage(page);
  await library.drop([file]);
  await review.waitForReview(1);
  await expect(review.file("letter.txt")).toContainText("Some letters were garbled");
  await expect(review.line(1)).toContainText("cafÃ©");
  await page.getByRole("button", { name: "Repair the letters" }).click();
  await expect(page.getByText("The letters were repaired")).toBeVisible();
  await expect(review.line(1)).toContainText("café on the quay is closed – the keeper’s");
  await page.getByRole("button", { name: "Show them as received" }).click();
  await expect(review.line(1)).toContainText("cafÃ©");
  await page.getByRole("button", { name: "Repair the letters" }).click();
  await expect(review.line(1)).toContainText("naïve “Blue Lantern”");
  await review.run();
  await review.finish();
  await library.open("letter");
  await expect(library.reader).toContainText("naïve “Blue Lantern”");
});

function programme(n: number, talk: string): string {
  return [
    `Harbour Radio, programme no. ${n}`,
    `The lamp of pier ${n}`,
    "Studio: Karrowmouth",
    "Anna Berg: How is it?",
    `Oskar Valmer: ${talk}`,
    "Anna Berg: Thank you.",
    "",
  ].join("\n");
}

test("a profile that was kept later reads earlier ones again, and leaves what was decided", async ({ app, desk }) => {
  await mkdir(path.join(desk, "Radio"));
  const [first, second] = [1, 2].map((n) => path.join(desk, "Radio", `radio ${n}.txt`));
  await writeFile(
    first ?? "",
    programme(1, "Eleven metres at low water, so the dredgers come back after the herring and dig until the frost."),
  );
  await writeFile(
    second ?? "",
    programme(2, "Its rope was cut by the storm in March, and nobody has climbed the bell tower after that."),
  );
  const page = app.page();
  const library = new LibraryPage(app.stage());
  const review = new ImportPage(page);
  await library.drop([first ?? ""]);
  await review.waitForReview(1);
  await review.field("Place").fill("Port Almere");
  await review.field("Place").press("Enter");
  await expect(review.row("Place")).toContainText("Corrected.");
  // The next key is one of the review.
  await expect(review.field("Place")).not.toBeFocused();
  await review.run();
  await review.finish();

  await library.drop([second ?? ""]);
  await review.waitForReview(1);
  await review.say(2, "t");
  await expect(review.field("Title")).toHaveValue("The lamp of pier 2");
  await review.say(3, "p");
  await expect(review.field("Place")).toHaveValue("Karrowmouth");
  await page.keyboard.press("r");
  const keep = page.getByRole("dialog", { name: "Keep as a profile" });
  await keep.getByRole("textbox", { name: "Name", exact: true }).fill("Harbour radio");
  await keep.getByRole("textbox", { name: "For files named" }).fill("radio *.txt");
  await keep.getByRole("button", { name: /^Keep/ }).first().click();
  await expect(keep).toBeHidden();
  await review.run();
  await review.finish();

  await library.open("radio 1");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Read again");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Read again" });
  await expect(dialog.getByText("1 of 1 transcript would change.")).toBeVisible();
  const changes = dialog.getByRole("region", { name: "What would change" });
  await expect(changes).toContainText("The lamp of pier 1");
  await expect(changes).not.toContainText("Karrowmouth");
  await dialog.getByRole("button", { name: "Change 1 transcript" }).click();
  await expect(dialog.getByText("1 transcript changed.")).toBeVisible();
  await page.keyboard.press("Escape");
  await library.expectTitles(["The lamp of pier 1", "The lamp of pier 2"]);
  await library.open("The lamp of pier 1");
  await expect(library.reader).toContainText("Port Almere");
  await page.keyboard.press("Control+z");
  await expect(library.row("radio 1")).toBeVisible();
});
