import { rm } from "node:fs/promises";
import path from "node:path";
import { fillDisk, mountDisk, whyNoDisk } from "../../main/runtime/testing/full-disk.ts";
import { bridges, ferries, lanterns } from "../documents.ts";
import { test as base, expect } from "../fixtures.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { TaggingPane } from "../pages/tagging-pane.ts";

/** The desk is a small disk of its own; the settings lie elsewhere. */
const test = base.extend({
  desk: async ({ household }, use) => {
    base.skip(whyNoDisk !== undefined, whyNoDisk);
    const desk = path.join(household.home, "Desk");
    const unmount = mountDisk(desk);
    await use(desk);
    unmount();
  },
});

test.use({ begin: "three transcripts" });

/** Long, so that few of them fill what is left of the history's last page. */
const labelOf = (number: number) => `Dredging ${number}: ${"of the outer harbour and ".repeat(18)}so on`;
const enough = 10;

test("on a full disk a tag is refused in words and is not shown; with room it is taken, and stays", async ({
  app,
  archive,
  desk,
}) => {
  let library = new LibraryPage(app.stage());
  let tags = new TaggingPane(app.page());
  await library.open(ferries.title);
  const film = path.join(desk, "film.mov");
  fillDisk(film);

  const saved: string[] = [];
  let refused = "";
  while (refused === "" && saved.length < enough) {
    const label = labelOf(saved.length + 1);
    if (await tags.tryTopic(label)) saved.push(label);
    else refused = label;
  }
  await expect(tags.refusal).toContainText("the disk is full");
  await expect(tags.topic(refused)).toBeHidden();
  // As typed, with what is offered for it.
  await expect(tags.topicField).toHaveValue(refused);
  await tags.topicField.blur();
  await expect(library.facet("Topics", refused)).toBeHidden();
  for (const label of saved) await expect(tags.topic(label)).toBeVisible();

  await library.search("applause");
  await library.expectTitles([ferries.title]);
  await library.search("");
  await library.open(bridges.title);
  await library.open(lanterns.title);
  await library.open(ferries.title);
  await expect(tags.topic(refused)).toBeHidden();

  await rm(film);
  expect(await tags.tryTopic(refused)).toBe(true);
  await app.restart(archive);
  library = new LibraryPage(app.stage());
  tags = new TaggingPane(app.page());
  await library.open(ferries.title);
  for (const label of [...saved, refused]) await expect(tags.topic(label)).toBeVisible();
});
