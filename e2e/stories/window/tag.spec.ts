import { bridges, ferries, lanterns } from "../../documents.ts";
import { expect, test } from "../../fixtures.ts";
import { LibraryPage } from "../../pages/library-page.ts";
import { TaggingPane } from "../../pages/tagging-pane.ts";

test.use({ begin: "three transcripts" });

test("a topic that is there is found by its first letters", async ({ app }) => {
  const library = new LibraryPage(app.stage());
  const tags = new TaggingPane(app.page());
  await library.open(lanterns.title);
  await tags.addTopic("Pub", "Public transport");
  await expect(tags.topic("Public transport")).toBeVisible();
  await expect(library.facet("Topics", "Public transport", 3)).toBeVisible();
});

test("arrows go to what is offered, Enter and the Tab key add it, and Escape takes back what is typed", async ({
  app,
}) => {
  const library = new LibraryPage(app.stage());
  const tags = new TaggingPane(app.page());
  const { keyboard } = app.page();
  const offered = (name: string) => app.page().getByRole("option", { name });
  await library.open(lanterns.title);
  await tags.topicField.click();
  await keyboard.type("Pub");
  await expect(offered("Public transport")).toBeVisible();
  await expect(tags.topicField).toHaveAttribute("aria-expanded", "true");
  await keyboard.press("ArrowDown");
  await expect(offered("Public transport")).toHaveAttribute("aria-selected", "true");
  await keyboard.press("ArrowUp");
  await expect(offered("Public transport")).toHaveAttribute("aria-selected", "false");
  // From the field upwards to the last.
  await keyboard.press("ArrowUp");
  await expect(offered("New topic Pub")).toHaveAttribute("aria-selected", "true");
  await keyboard.press("Enter");
  await expect(tags.topic("Pub")).toBeVisible();
  await expect(tags.topicField).toBeFocused();

  await keyboard.type("Publ");
  await expect(offered("Public transport")).toBeVisible();
  await keyboard.press("ArrowDown");
  await keyboard.press("Tab");
  await expect(tags.topic("Public transport")).toBeVisible();
  await expect(tags.topicField).not.toBeFocused();
  await expect(tags.topicField).toHaveValue("");

  await tags.topicField.click();
  await keyboard.type("Wharf");
  await keyboard.press("Escape");
  await expect(tags.topicField).toHaveValue("");
  await expect(tags.topicField).toBeFocused();
  await keyboard.press("Escape");
  await expect(app.page().getByRole("listbox", { name: "Transcripts" })).toBeFocused();
  await expect(tags.topic("Wharf")).toBeHidden();
});

test("several are tagged at once, and undo and redo take all of them", async ({ app }) => {
  const library = new LibraryPage(app.stage());
  const tags = new TaggingPane(app.page());
  await library.expectCount(3);
  await library.selectAll();
  await tags.addTopic("Karrow valley");
  await expect(library.facet("Topics", "Karrow valley", 3)).toBeVisible();

  await library.focusList();
  await app.page().keyboard.press("ControlOrMeta+z");
  await expect(library.facet("Topics", "Karrow valley")).toBeHidden();
  await app.page().keyboard.press("ControlOrMeta+Shift+z");
  await expect(library.facet("Topics", "Karrow valley", 3)).toBeVisible();
});

test("a tag is taken away again", async ({ app }) => {
  const library = new LibraryPage(app.stage());
  const tags = new TaggingPane(app.page());
  await library.open(bridges.title);
  await tags.removeTopic("Bridges");
  await expect(tags.topic("Bridges")).toBeHidden();
  await library.open(ferries.title);
  await library.open(bridges.title);
  await expect(tags.topic("Public transport")).toBeVisible();
  await expect(tags.topic("Bridges")).toBeHidden();
});

test("arrows go through the tags, and what stands behind a tag that is taken away has the focus", async ({ app }) => {
  const library = new LibraryPage(app.stage());
  const tags = new TaggingPane(app.page());
  const { keyboard } = app.page();
  await library.open(bridges.title);
  for (const label of ["Wharf", "Yards", "Zebra crossings"]) await tags.addTopic(label);
  await keyboard.press("Shift+Tab");
  // The Tab key stops at one tag, and at its button.
  if ((await tags.focused()).startsWith("Remove")) await keyboard.press("Shift+Tab");
  await keyboard.press("End");
  await expect(tags.topic("Zebra crossings")).toBeFocused();
  await keyboard.press("ArrowLeft");
  await keyboard.press("ArrowLeft");
  await expect(tags.topic("Wharf")).toBeFocused();
  await keyboard.press("Delete");
  await expect(tags.topic("Wharf")).toBeHidden();
  await expect(tags.topic("Yards")).toBeFocused();
  await keyboard.press("Tab");
  await expect(tags.topic("Yards").getByRole("button", { name: "Remove Yards" })).toBeFocused();
  await keyboard.press("Enter");
  await expect(tags.topic("Yards")).toBeHidden();
  await expect(tags.topic("Zebra crossings")).toBeFocused();
  await expect(library.facet("Topics", "Yards")).toBeHidden();

  await keyboard.press("Home");
  for (const label of ["Bridges", "Public transport", "Zebra crossings"]) {
    await expect.poll(() => tags.focused()).toBe(label);
    await keyboard.press("Delete");
    await expect(tags.topic(label)).toBeHidden();
  }
  // When none is left, there is one thing to do here.
  await expect(tags.topicField).toBeFocused();
});

test("S goes to the status that there is, so that Enter changes nothing", async ({ app }) => {
  const library = new LibraryPage(app.stage());
  const page = app.page();
  await library.open(bridges.title);
  await page.keyboard.press("s");
  await expect(page.getByRole("radio", { name: "Published" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("radio", { name: "Published" })).toBeChecked();
});

test("what was refused is not said to be unsaved once it is given up", async ({ app }) => {
  const library = new LibraryPage(app.stage());
  const page = app.page();
  const alarm = page.getByText("The last change was not saved");
  await library.open(bridges.title);
  const date = page.getByRole("textbox", { name: "Date" });
  await date.fill("31 February 2024");
  await date.press("Enter");
  await expect(alarm).toBeVisible();
  await library.open(ferries.title);
  await expect(alarm).toBeHidden();
  await expect(page.getByText("All changes saved")).toBeVisible();
});
