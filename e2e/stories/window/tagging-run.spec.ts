import { type DocumentParts, writePages } from "../../documents.ts";
import { expect, test } from "../../fixtures.ts";
import { ImportPage } from "../../pages/import-page.ts";
import { LibraryPage } from "../../pages/library-page.ts";
import { TaggingPane } from "../../pages/tagging-pane.ts";

test.use({ begin: "three transcripts" });

const count = 20;

/** Each names the mayor, who is known from other transcripts and tagged on none of these. */
const quays: Readonly<Record<string, DocumentParts>> = Object.fromEntries(
  Array.from({ length: count }, (_, n) => [
    `quay-${n}.txt`,
    {
      title: `Report on quay number ${n + 1}`,
      summary: "How the quay came through the winter.",
      date: `June ${n + 1}, 2021`,
      time: "10:00",
      place: "Sandholm",
      turns: [
        `Question: Has quay number ${n + 1} been mended, as Petra Lund promised in spring?`,
        `Harbour Master Joris Veld: It has ${n + 3} new piles, and Petra Lund has walked on every one of them.`,
      ],
      topics: ["Quays"],
      persons: [],
      sections: ["News"],
    },
  ]),
);

test("twenty transcripts are gone through by keyboard: a key each, skipping and going back", async ({ app, desk }) => {
  const library = new LibraryPage(app.stage());
  const review = new ImportPage(app.page());
  await library.drop(await writePages(desk, quays));
  await review.waitForReview(count);
  await review.run();
  await review.finish();
  await library.search("quay number");
  await expect(library.pane.getByRole("status").filter({ hasText: /^20 transcripts$/ })).toBeVisible();
  await library.focusList();

  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await app.page().keyboard.press(key);
  };
  const bar = app.page().getByRole("region", { name: "Tagging run" });
  // Said once the suggestions are those of the transcript that the run is at.
  const acceptOne = bar.getByRole("button", { name: /^Accept 1 and go on/ });
  await press("Home");
  await press("Shift+J");
  for (let at = 1; at <= count; at += 1) {
    await expect(bar).toContainText(`${at} of ${count}`);
    await expect(acceptOne).toBeEnabled();
    // The third is skipped, and come back to.
    if (at === 3 && keys === 4) {
      await press("ArrowRight");
      await expect(bar).toContainText(`4 of ${count}`);
      await press("ArrowLeft");
      await expect(bar).toContainText(`3 of ${count}`);
      await expect(acceptOne).toBeEnabled();
    }
    await press("Enter");
  }
  await expect(bar).toContainText("20 transcripts gone through: 20 tagged.");
  expect(keys).toBe(count + 4);
  await press("Enter");
  await expect(bar).toBeHidden();
  await expect(library.facet("Persons", "Lund, Petra", count)).toBeVisible();

  // Each transcript is a step of its own.
  await library.focusList();
  await app.page().keyboard.press("ControlOrMeta+z");
  await expect(library.facet("Persons", "Lund, Petra", count - 1)).toBeVisible();
});

test("a suggestion is accepted or refused by keyboard, and a refusal does not return", async ({ app, desk }) => {
  const library = new LibraryPage(app.stage());
  const review = new ImportPage(app.page());
  const tags = new TaggingPane(app.page());
  const { keyboard } = app.page();
  const [first, second] = Object.entries(quays);
  await library.drop(await writePages(desk, Object.fromEntries([first, second].flatMap((one) => (one ? [one] : [])))));
  await review.waitForReview(2);
  await review.run();
  await review.finish();
  const mayor = tags.suggestion("Lund, Petra");

  await library.open("Report on quay number 1");
  await expect(mayor).toContainText("because: named 2 times: “Petra Lund”");
  await library.focusList();
  await keyboard.press("a");
  await expect(tags.pane.getByRole("checkbox", { name: /Lund, Petra/ })).toBeFocused();
  await keyboard.press("Delete");
  await expect(mayor).toBeHidden();
  await library.open("Report on quay number 2");
  await expect(mayor).toBeVisible();
  await library.open("Report on quay number 1");
  await expect(tags.pane.getByText(/Topics are suggested reliably once/)).toBeVisible();
  await expect(mayor).toBeHidden();

  await library.open("Report on quay number 2");
  await expect(mayor).toBeVisible();
  await library.focusList();
  await keyboard.press("Shift+A");
  await expect(tags.person("Lund, Petra")).toBeVisible();
  await expect(mayor).toBeHidden();
  await keyboard.press("ControlOrMeta+z");
  await expect(tags.person("Lund, Petra")).toBeHidden();
  await expect(mayor).toBeVisible();
});

test("Tab goes through tags and suggestions, and the window stays where it is", async ({ app, desk }) => {
  const library = new LibraryPage(app.stage());
  const review = new ImportPage(app.page());
  const page = app.page();
  const [first = {}, second = {}] = Object.entries(quays).map(([name, parts]) => ({ [name]: parts }));
  await library.drop(await writePages(desk, { ...first, ...second }));
  await review.waitForReview(2);
  await review.run();
  await review.finish();
  await page.setViewportSize({ width: 1280, height: 420 });
  await library.open("Report on quay number 1");
  const entry = page.getByRole("region", { name: "Suggestions" }).getByRole("listitem").first();
  const suggestion = entry.getByRole("checkbox");
  await expect(suggestion).toBeAttached();
  await library.focusList();
  await page.keyboard.press("t");
  for (let n = 0; n < 30 && !(await suggestion.evaluate((box) => box === document.activeElement)); n++) {
    await page.keyboard.press("Tab");
  }
  await expect(suggestion).toBeFocused();
  await expect(entry).toBeInViewport();
  const scrolled = await page.evaluate(() =>
    [document.documentElement, document.body, document.getElementById("root")].map((one) => one?.scrollTop),
  );
  expect(scrolled).toEqual([0, 0, 0]);
});
