import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "../../fixtures.ts";
import { ImportPage } from "../../pages/import-page.ts";
import { LibraryPage } from "../../pages/library-page.ts";

test.use({ begin: "an empty archive" });

/** So different that no page is taken for another version of one. */
const talks = [
  "I tend it with my daughter, since the old keeper went ashore. We climb eighty steps, trim the wick, polish the brass and write down every sail.",
  "Eleven metres at low water, so the dredgers come back after the herring and dig until the frost. Then grain carriers may berth at the third crane.",
  "The ferry lay still on Sunday: ice stood before the mole, no pilot would go out, and forty travellers slept in the customs house on straw.",
  "Its rope was cut by the storm in March. Nobody has climbed the bell tower after that, for the stairs are rotten and the council has no money.",
];

/** Programmes of a harbour radio, in a layout that nobody told Lectern of. */
function programme(n: number): string {
  return [
    `Harbour Radio, programme no. ${n}`,
    `The lamp of pier ${n}`,
    "Studio: Karrowmouth",
    "Anna Berg: How is it?",
    `Oskar Valmer: ${talks[n - 1]}`,
    "Anna Berg: Thank you.",
    "",
  ].join("\n");
}

test("what is put right of one file is kept as a profile, reads the others, and later ones", async ({ app, desk }) => {
  const folder = path.join(desk, "Radio");
  await mkdir(folder);
  for (const n of [1, 2, 3]) await writeFile(path.join(folder, `radio ${n}.txt`), programme(n));
  const library = new LibraryPage(app.stage());
  const review = new ImportPage(app.page());
  const page = app.page();
  await library.drop([folder]);
  await review.waitForReview(3);
  await review.show("Radio/radio 1.txt");

  await review.say(2, "t");
  await expect(review.field("Title")).toHaveValue("The lamp of pier 1");
  await review.say(3, "p");
  await expect(review.field("Place")).toHaveValue("Karrowmouth");
  await review.say(1, "f");
  await expect(review.line(1)).toContainText("page furniture · yours");

  await page.keyboard.press("r");
  const dialog = page.getByRole("dialog", { name: "Keep as a profile" });
  await expect(dialog.getByText("The title stands on the 2nd line")).toBeVisible();
  await expect(dialog.getByText("It would change 2 files of 2 files.")).toBeVisible();
  await expect(dialog.getByText("The lamp of pier 3")).toBeVisible();
  await dialog.getByRole("textbox", { name: "Name", exact: true }).fill("Harbour radio");
  await dialog.getByRole("textbox", { name: "For files named" }).fill("radio *.txt");
  await expect(dialog.getByText("It would change 2 files of 2 files.")).toBeVisible();
  await dialog.getByRole("button", { name: "Keep and read 2 files by it" }).click();
  await expect(dialog).toBeHidden();
  await review.show("Radio/radio 2.txt");
  await expect(review.field("Title")).toHaveValue("The lamp of pier 2");
  await expect(review.file("radio 2.txt")).toContainText("profile Harbour radio");
  await review.run();
  await review.finish();
  await library.expectCount(3);

  const later = path.join(desk, "radio 4.txt");
  await writeFile(later, programme(4));
  await library.drop([later]);
  await review.waitForReview(1);
  await expect(review.field("Title")).toHaveValue("The lamp of pier 4");
  await page.getByRole("button", { name: "Read without the profile Harbour radio" }).click();
  await expect(page.getByText("Read without a profile")).toBeVisible();
  await page.getByRole("button", { name: "Use the one that fits" }).click();
  await expect(review.field("Place")).toHaveValue("Karrowmouth");
});

test("one field is set in all files that the list shows", async ({ app, desk }) => {
  const folder = path.join(desk, "Radio");
  await mkdir(folder);
  for (const n of [1, 2, 3]) await writeFile(path.join(folder, `radio ${n}.txt`), programme(n));
  const review = new ImportPage(app.page());
  const page = app.page();
  await new LibraryPage(app.stage()).drop([folder]);
  await review.waitForReview(3);
  await page.keyboard.press("/");
  await page.keyboard.type("radio 2");
  await expect(review.files.getByRole("option")).toHaveCount(1);
  await page.getByRole("button", { name: "Set a field…" }).click();
  await page.getByRole("textbox", { name: "Value" }).fill("Port Almere");
  await page.keyboard.press("Enter");
  await expect(review.field("Place")).toHaveValue("Port Almere");
  await page.getByRole("searchbox").fill("");
  await review.show("Radio/radio 3.txt");
  await expect(review.field("Place")).toHaveValue("");
});

test("what is imported is read again, and says first what would change", async ({ app, desk }) => {
  const file = path.join(desk, "radio 1.txt");
  await writeFile(file, programme(1));
  const review = new ImportPage(app.page());
  const library = new LibraryPage(app.stage());
  const page = app.page();
  await library.drop([file]);
  await review.waitForReview(1);
  await review.run();
  await review.finish();
  await library.expectCount(1);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Read again");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Read again" });
  await expect(dialog.getByText("0 of 1 transcript would change.")).toBeVisible();
  await dialog.getByRole("contentinfo").getByRole("button", { name: "Close" }).click();
  await expect(dialog).toBeHidden();
});

test("profiles are listed in words, renamed and removed, and come back by undo", async ({ app, desk }) => {
  const file = path.join(desk, "radio 1.txt");
  await writeFile(file, programme(1));
  const review = new ImportPage(app.page());
  const page = app.page();
  await new LibraryPage(app.stage()).drop([file]);
  await review.waitForReview(1);
  await review.say(2, "t");
  await expect(review.field("Title")).toHaveValue("The lamp of pier 1");
  await page.keyboard.press("r");
  const keep = page.getByRole("dialog", { name: "Keep as a profile" });
  await keep.getByRole("textbox", { name: "Name", exact: true }).fill("Radio");
  await keep.getByRole("textbox", { name: "For files named" }).fill("radio *.txt");
  await keep.getByRole("button", { name: /^Keep/ }).first().click();
  await expect(keep).toBeHidden();
  await review.run();
  await review.finish();

  await page.keyboard.press("Control+k");
  await page.keyboard.type("Reading profiles");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Reading profiles" });
  await expect(dialog.getByText("For files named “radio *.txt” and of the layout “label-turns”.")).toBeVisible();
  await expect(dialog.getByText("The title stands on the 2nd line.")).toBeVisible();
  await dialog.getByRole("textbox", { name: "Name of the profile Radio" }).fill("Harbour radio");
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "Remove the profile Harbour radio" }).click();
  await expect(dialog.getByText("The archive keeps none yet.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.keyboard.press("Control+z");
  await expect(page.getByText(/^Undone/)).toBeVisible();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Reading profiles");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("textbox", { name: "Name of the profile Harbour radio" })).toBeVisible();
});
