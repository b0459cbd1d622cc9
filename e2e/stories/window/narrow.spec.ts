import type { Request } from "@playwright/test";
import { bridges, ferries, lanterns } from "../../documents.ts";
import { expect, test } from "../../fixtures.ts";
import { askedIn, callsOfPage } from "../../pages/asked-in.ts";
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

test("what stands beside the open transcript is at hand before one steps to it", async ({ app }) => {
  const library = new LibraryPage(app.stage());
  const page = app.page();
  const came = new Set<string>();
  const hear = (request: Request) => {
    for (const asked of askedIn(request, "transcripts", "page")) came.add(asked);
  };
  page.on("requestfinished", hear);
  // A body that was read to its end and let go of at once is told as this (net::ERR_ABORTED).
  page.on("requestfailed", hear);
  page.on("framenavigated", () => came.clear());
  await app.reload();
  await library.expectCount(3);
  const [first = "", second = ""] = await library.titles();
  await library.open(first);
  await expect.poll(() => came.size).toBe(2);
  // From now on no text comes any more: what is shown was there.
  await page.route(callsOfPage, (route) =>
    askedIn(route.request(), "transcripts", "page").length > 0 ? undefined : route.fallback(),
  );
  await page.keyboard.press("j");
  await expect(library.reader.getByRole("heading", { name: second })).toBeVisible();
});
