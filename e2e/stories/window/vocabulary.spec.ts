import { expect, test } from "../../fixtures.ts";
import { expectAccessible } from "../../pages/axe.ts";
import { LibraryPage } from "../../pages/library-page.ts";
import { TaggingPane } from "../../pages/tagging-pane.ts";
import { VocabularyPage } from "../../pages/vocabulary-page.ts";

test.use({ begin: "three transcripts" });

test("topics are found with a letter wrong, renamed, merged with a preview and undone, by keyboard", async ({
  app,
}) => {
  const library = new LibraryPage(app.stage());
  const topics = new VocabularyPage(app.page(), "topics");
  const { keyboard } = app.page();
  await library.expectCount(3);
  await library.focusList();
  await keyboard.press("Shift+T");
  await expect(topics.search).toBeFocused();
  await expect.poll(() => topics.names()).toEqual(["Bridges", "Ferries", "Public transport", "Street lighting"]);
  await topics.expectUses("Public transport", 2);
  await expectAccessible(app.page());

  await keyboard.type("breakwater");
  await expect.poll(() => topics.names()).toEqual([]);
  await topics.find("street ligthing");
  await expect.poll(() => topics.names()).toEqual(["Street lighting"]);
  await keyboard.press("ArrowDown");
  await keyboard.press("Home");
  await keyboard.press("F2");
  await keyboard.press("ControlOrMeta+a");
  await keyboard.type("Lamps");
  await keyboard.press("Enter");
  // It is still found by its old name, which is said.
  await expect(topics.row("Lamps")).toContainText("Street lighting");
  await topics.list.focus();
  await keyboard.press("ControlOrMeta+z");
  await expect(topics.row("Street lighting")).toBeVisible();

  await topics.find("");
  await expect.poll(() => topics.names()).toHaveLength(4);
  await topics.list.focus();
  await keyboard.press("Home");
  await keyboard.press("Shift+ArrowDown");
  await expect(topics.panel).toContainText("2 topics selected");
  await keyboard.press("m");
  const dialog = app.page().getByRole("dialog", { name: "Merge 2 topics" });
  await expect(dialog).toContainText("1 transcript changes");
  await expectAccessible(app.page());
  await keyboard.press("ControlOrMeta+Enter");
  await expect(dialog).toBeHidden();
  await expect.poll(() => topics.names()).toHaveLength(3);
  await topics.list.focus();
  await keyboard.press("Home");
  await keyboard.press("u");
  const taking = app.page().getByRole("dialog", { name: /^Merged into/ });
  await taking.getByRole("radio", { name: /merged/ }).press("Space");
  await expect(taking).toContainText("1 transcript changes");
  await expectAccessible(app.page());
  await taking.getByRole("button", { name: "Take it out" }).press("Enter");
  await expect(taking).toBeHidden();
  await expect.poll(() => topics.names()).toHaveLength(4);
  await topics.list.focus();
  await keyboard.press("ControlOrMeta+z");
  await expect.poll(() => topics.names()).toHaveLength(3);
  await keyboard.press("ControlOrMeta+z");
  await expect.poll(() => topics.names()).toHaveLength(4);

  await keyboard.press("Home");
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await library.expectCount(2);
});

test("names that are nearly the same are merged all at once, one of them under its other name, and undone as one", async ({
  app,
}) => {
  const page = app.page();
  const { keyboard } = page;
  const tags = new TaggingPane(page);
  const topics = new VocabularyPage(page, "topics");
  const library = new LibraryPage(app.stage());
  await library.focusList();
  await keyboard.press("Home");
  await tags.addTopic("Street lightning");
  await tags.addTopic("Bridgess");
  await library.focusList();
  await keyboard.press("Shift+T");
  await expect.poll(() => topics.names()).toHaveLength(6);
  await topics.screen.getByRole("button", { name: /Show/ }).press("Enter");
  await page.getByRole("option", { name: "Nearly the same" }).press("Enter");
  await expect.poll(() => topics.names()).toHaveLength(4);
  await topics.list.focus();
  await keyboard.press("ControlOrMeta+a");
  await expect(topics.panel).toContainText("4 topics selected");
  await keyboard.press("m");
  const dialog = page.getByRole("dialog", { name: "Merge 2 groups of topics" });
  await expect(dialog.getByRole("status")).toContainText("2 topics go into 2");
  await expectAccessible(page);
  await keyboard.press("Space");
  await expect(dialog.getByRole("status")).toContainText("1 topic goes into 1");
  await keyboard.press("Space");
  await keyboard.press("ArrowRight");
  await expect(dialog.getByRole("option").first()).toHaveText(/^Bridgess/);
  await expect(dialog.getByRole("status")).toContainText("2 topics go into 2");
  await keyboard.press("ControlOrMeta+Enter");
  await expect(dialog).toBeHidden();
  await expect.poll(() => topics.names()).toEqual([]);
  await expect(topics.screen).toContainText("No two are nearly the same");
  await topics.screen.getByRole("button", { name: /Show/ }).press("Enter");
  await page.getByRole("option", { name: "All", exact: true }).press("Enter");
  await expect.poll(() => topics.names()).toEqual(["Bridgess", "Ferries", "Public transport", "Street lighting"]);
  await topics.list.focus();
  await keyboard.press("ControlOrMeta+z");
  await expect.poll(() => topics.names()).toHaveLength(6);
});

test("persons are found in another order, and Escape leads back", async ({ app }) => {
  const library = new LibraryPage(app.stage());
  const persons = new VocabularyPage(app.page(), "persons");
  const { keyboard } = app.page();
  await library.focusList();
  await keyboard.press("Shift+P");
  await persons.find("odile brandt");
  await expect.poll(() => persons.names()).toEqual(["Brandt, Odile"]);
  await persons.find("Брандт");
  await expect.poll(() => persons.names()).toEqual(["Brandt, Odile"]);
  await keyboard.press("ArrowDown");
  await keyboard.press("Home");
  await expect(persons.panel.getByRole("heading", { name: "Brandt, Odile" })).toBeVisible();
  await expectAccessible(app.page());
  await persons.find("nobody at all");
  await expect(persons.screen).toContainText("No person is called that");
  await keyboard.press("Escape");
  await expect(persons.search).toHaveValue("");
  await keyboard.press("Escape");
  await expect(persons.screen).toBeHidden();
  await library.expectCount(3);
});
