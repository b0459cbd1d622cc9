import { bridges, ferries, lanterns } from "../../documents.ts";
import { expect, test } from "../../fixtures.ts";
import { LibraryPage } from "../../pages/library-page.ts";

test.use({ begin: "three transcripts" });

test("the list is narrowed, by itself and with words", async ({ app }) => {
  await test.step("topics, persons, sections, years and status narrow the list, with counts", async () => {
    const library = new LibraryPage(app.stage());
    await library.expectCount(3);
    await expect(library.facet("Topics", "Public transport", 2)).toBeVisible();
    await expect(library.facet("Publication", "Published", 3)).toBeVisible();

    await library.facet("Topics", "Public transport", 2).click();
    await library.expectTitles([bridges.title, ferries.title]);
    await library.facet("Topics", "Bridges").click();
    await library.expectTitles([bridges.title, ferries.title]);
    await library.facet("Sections", "Transcripts").click();
    await library.expectTitles([bridges.title]);
    await library.clearNarrowing();
    await library.expectCount(3);

    await library.year("2019").click();
    await library.expectTitles([lanterns.title]);
    await library.clearNarrowing();
    await library.facet("Publication", "Draft").click();
    await library.expectTitles([]);
  });

  await app.reload();
  await test.step("narrowing and words work together", async () => {
    const library = new LibraryPage(app.stage());
    await library.facet("Topics", "Public transport").click();
    await library.search("applause");
    await library.expectTitles([ferries.title]);
  });
});
