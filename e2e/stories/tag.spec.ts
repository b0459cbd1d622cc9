import { expect, test } from "../fixtures.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { TaggingPane } from "../pages/tagging-pane.ts";

test.use({ begin: "three transcripts" });

test("topics, persons, status and embargo are tagged by keyboard alone", async ({ app }) => {
  const library = new LibraryPage(app.stage());
  const tags = new TaggingPane(app.page());
  const { keyboard } = app.page();
  await library.expectCount(3);
  await library.focusList();
  await keyboard.press("Home");
  await expect(tags.topicField).toBeVisible();

  await keyboard.press("t");
  await expect(tags.topicField).toBeFocused();
  await keyboard.type("Winter ice");
  await keyboard.press("Enter");
  await expect(tags.topic("Winter ice")).toBeVisible();

  await tags.tabTo(/^Add a person/);
  await keyboard.type("Adeline Roux");
  await keyboard.press("Enter");
  await expect(tags.person("Roux, Adeline")).toBeVisible();

  await library.focusList();
  await tags.setStatusByKeys("Approved");
  await expect(tags.status("Approved")).toBeChecked();
  await tags.setEmbargo("2099-12-31");
  await expect(library.facet("Publication", "Embargoed", 1)).toBeVisible();
  await expect(library.facet("Topics", "Winter ice", 1)).toBeVisible();
});
