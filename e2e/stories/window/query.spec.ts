import { bridges, ferries, lanterns } from "../../documents.ts";
import { expect, test } from "../../fixtures.ts";
import { LibraryPage } from "../../pages/library-page.ts";

test.use({ begin: "three transcripts" });

test("a field and its value are completed by keyboard, and a fault stands beneath its place", async ({ app }) => {
  const library = new LibraryPage(app.stage());
  const page = app.page();
  const box = page.getByRole("combobox", { name: "Search titles and texts" });
  await page.keyboard.press("/");
  await page.keyboard.type("topi", { delay: 20 });
  await expect(page.getByRole("listbox", { name: "Completions" }).getByRole("option").first()).toContainText("topic:");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.type("publ", { delay: 20 });
  await expect(page.getByRole("option", { name: /Public transport 2/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(box).toHaveValue('topic:"Public transport" ');
  await library.expectTitles([bridges.title, ferries.title]);

  await page.keyboard.type("(date:soon", { delay: 10 });
  await expect(page.getByText("“soon” is no date")).toBeVisible();
  await library.expectTitles([bridges.title, ferries.title]);
  await box.fill("NOT topic:Bridges date:2019");
  await library.expectTitles([lanterns.title]);
});

test("what the list shows is saved as a query, renamed, deleted and brought back", async ({ app }) => {
  const library = new LibraryPage(app.stage());
  const page = app.page();
  await library.facet("Topics", "Public transport").click();
  const saved = page.getByRole("region", { name: "Saved queries" });
  await saved.getByRole("button", { name: "Save this query…" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Transport");
  await page.keyboard.press("Enter");
  await expect(saved.getByRole("button", { name: "Transport 2" })).toBeVisible();
  await library.clearNarrowing();
  await library.expectCount(3);
  await saved.getByRole("button", { name: "Transport 2" }).click();
  await library.expectTitles([bridges.title, ferries.title]);
  await saved.getByRole("button", { name: "More about Transport" }).click();
  await page.getByRole("menuitem", { name: "Rename…" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Trams");
  await page.keyboard.press("Enter");
  await saved.getByRole("button", { name: "More about Trams" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(saved.getByRole("button", { name: "Trams 2" })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(saved.getByRole("button", { name: "Trams 2" })).toBeVisible();

  // A word that is being typed is a beginning; what is saved has whole words, and the list shows what it has.
  const box = page.getByRole("combobox", { name: "Search titles and texts" });
  await box.fill("title:lampl");
  await library.expectCount(1);
  await saved.getByRole("button", { name: "Save this query…" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Begun");
  await page.keyboard.press("Enter");
  await expect(saved.getByRole("button", { name: "Begun 0" })).toBeVisible();
  await expect(box).toHaveValue("title:lampl ");
  await expect(page.getByText("No transcript fits")).toBeVisible();
});

test("the chart of years is brushed, and shows months where few are left", async ({ app }) => {
  const library = new LibraryPage(app.stage());
  const page = app.page();
  await library.year("2019").click();
  await library.expectTitles([lanterns.title]);
  const months = library.narrowing.getByRole("toolbar", { name: "Months" });
  await expect(months.getByRole("button")).toHaveCount(12);
  await library.year("2019").click();
  await library.expectCount(3);
  const bars = await library.narrowing.getByRole("toolbar", { name: "Years" }).boundingBox();
  if (!bars) throw new Error("no chart");
  await page.mouse.move(bars.x + 2, bars.y + bars.height / 2);
  await page.mouse.down();
  await page.mouse.move(bars.x + bars.width - 2, bars.y + bars.height / 2, { steps: 8 });
  await page.mouse.up();
  const clear = library.narrowing.getByRole("button", { name: /^Clear this choice/ });
  await expect(clear).toBeVisible();
  await library.expectCount(3);

  // The same by keys.
  await clear.click();
  await library.year("2019").focus();
  await page.keyboard.press("Enter");
  await library.expectTitles([lanterns.title]);
  await page.keyboard.press("Shift+Home");
  await library.expectCount(3);
  await page.keyboard.press("Escape");
  await expect(clear).toBeHidden();
});

test("a collection is made of the selection, put in order by keyboard, and left again, a step each", async ({
  app,
}) => {
  const library = new LibraryPage(app.stage());
  const page = app.page();
  const shelf = page.getByRole("region", { name: "Collections" });
  const expectOrder = (titles: readonly string[]) => expect.poll(() => library.titles()).toEqual(titles);
  await library.select([lanterns.title, ferries.title]);
  await page.keyboard.press("Shift+N");
  await page.getByRole("textbox", { name: "Name" }).fill("Night tour");
  await page.getByRole("textbox", { name: "What it is for" }).fill("For the jubilee.");
  await page.keyboard.press("Enter");
  await shelf.getByRole("button", { name: "Night tour 2" }).click();
  await expectOrder([lanterns.title, ferries.title]);
  await expect(library.pane.getByText("For the jubilee.")).toBeVisible();

  await library.open(ferries.title);
  await library.focusList();
  await page.keyboard.press("Alt+ArrowUp");
  await expectOrder([ferries.title, lanterns.title]);
  await expect(library.row(ferries.title)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ControlOrMeta+z");
  await expectOrder([lanterns.title, ferries.title]);
  await page.keyboard.press("Shift+Delete");
  await library.expectTitles([lanterns.title]);
  await page.keyboard.press("ControlOrMeta+z");
  await expectOrder([lanterns.title, ferries.title]);

  await library.search("bridge");
  await library.open(bridges.title);
  await library.focusList();
  await page.keyboard.press("Shift+L");
  await page.getByRole("textbox", { name: "Find a collection" }).fill("night");
  await page.keyboard.press("Enter");
  await expect(shelf.getByRole("button", { name: "Night tour 3" })).toBeVisible();

  await test.step("who does not know the keys finds it at the collection, and beside what is selected", async () => {
    await page.keyboard.press("ControlOrMeta+z");
    await expect(shelf.getByRole("button", { name: "Night tour 2" })).toBeVisible();
    await shelf.getByRole("button", { name: "More about Night tour" }).click();
    await page.getByRole("menuitem", { name: "Add what is selected" }).click();
    await expect(shelf.getByRole("button", { name: "Night tour 3" })).toBeVisible();
    await library.search("");
    await library.select([lanterns.title, ferries.title]);
    await library.row(ferries.title).click({ button: "right" });
    await expect(library.list.getByRole("option", { selected: true })).toHaveCount(2);
    await page.getByRole("button", { name: "Add to a collection…" }).click();
    await expect(page.getByRole("dialog", { name: "Add 2 transcripts to a collection" })).toBeVisible();
    await page.keyboard.press("Escape");
  });
});
