import { type DocumentParts, writePages } from "../../documents.ts";
import { expect, test } from "../../fixtures.ts";
import { ImportPage } from "../../pages/import-page.ts";
import { LibraryPage } from "../../pages/library-page.ts";
import { TaggingPane } from "../../pages/tagging-pane.ts";

test.use({ begin: "three transcripts" });

/** The mayor of two of the three transcripts, by an initial; the minister, named in the text alone. */
const quay: DocumentParts = {
  title: "Remarks on the new quay",
  summary: "The new quay was opened to the public.",
  date: "June 4, 2020",
  time: "10:00",
  place: "Sandholm",
  turns: [
    "P. Lund: The quay is open, and Odile Brandt has sent her greetings from Karrowmouth.",
    "Question: Will she come?",
    "P. Lund: Brandt comes by the night ferry, as everybody does.",
  ],
  topics: ["Ferries"],
  persons: [],
  sections: ["News"],
};

test("a name that may be somebody's is asked about, answered by keyboard and taken back", async ({ app, desk }) => {
  const library = new LibraryPage(app.stage());
  const review = new ImportPage(app.page());
  const tags = new TaggingPane(app.page());
  await library.drop(await writePages(desk, { "quay.txt": quay }));
  await review.waitForReview(1);
  await expect(app.page().getByRole("group", { name: /Who is P\. Lund/ })).toBeVisible();
  await review.run();
  await review.finish();
  await library.open(quay.title);

  const question = tags.pane.getByRole("group", { name: /Who is P\. Lund/ });
  const first = question.getByRole("button", { name: /Lund, Petra.*same family name and initials/ });
  await expect(first).toBeVisible();
  await library.focusList();
  await app.page().keyboard.press("w");
  await expect(first).toBeFocused();
  await app.page().keyboard.press("Enter");
  await expect(tags.person("Lund, Petra")).toBeVisible();
  await expect(question).toBeHidden();

  await library.focusList();
  await app.page().keyboard.press("ControlOrMeta+z");
  await expect(question).toBeVisible();

  const named = tags.suggestion("Brandt, Odile");
  await expect(named).toContainText("named 2 times");
  await named.getByRole("checkbox").focus();
  await app.page().keyboard.press("Enter");
  await expect(tags.person("Brandt, Odile")).toBeVisible();
});
