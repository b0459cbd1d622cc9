import type { Page } from "@playwright/test";
import { bridges, ferries, writePages } from "../../documents.ts";
import { expect, test } from "../../fixtures.ts";
import { expectAccessible } from "../../pages/axe.ts";
import { ImportPage } from "../../pages/import-page.ts";
import { LibraryPage } from "../../pages/library-page.ts";
import { LinesPage } from "../../pages/lines-page.ts";
import { WelcomePage } from "../../pages/welcome-page.ts";

test.describe("without an archive", () => {
  test("the welcome screen and its dialog", async ({ app }) => {
    await new WelcomePage(app.stage()).expectThreeChoices();
    await expectAccessible(app.page());
    await new WelcomePage(app.stage()).button("Create an archive").click();
    await expect(app.page().getByRole("dialog")).toBeVisible();
    await expectAccessible(app.page());
    await app.page().keyboard.press("Escape");
    await expect(app.page().getByRole("dialog")).toBeHidden();
    // Who does not read the language of the window chooses another one before anything else.
    await app.page().keyboard.press("ControlOrMeta+,");
    await expect(app.page().getByRole("radio", { name: "Русский" })).toBeVisible();
    await expectAccessible(app.page());
  });
});

test.describe("with an archive", () => {
  test.use({ begin: "three transcripts" });

  test("the library, in both themes and with a search", async ({ app }) => {
    const library = new LibraryPage(app.stage());
    await library.open(bridges.title);
    await expectAccessible(app.page());
    await library.search("tramway");
    await expect.poll(() => library.marks()).toHaveLength(2);
    await app.page().emulateMedia({ colorScheme: "dark" });
    await expectAccessible(app.page());
  });

  test("letters that do nothing, for who dictates", async ({ app }) => {
    const { keyboard } = app.page();
    const dialog = (name: string) => app.page().getByRole("dialog", { name });
    await new LibraryPage(app.stage()).focusList();
    await keyboard.press("?");
    await expect(dialog("Keyboard map")).toContainText("A speaker’s label");
    await keyboard.press("Escape");
    await expect(dialog("Keyboard map")).toBeHidden();

    await keyboard.press("ControlOrMeta+,");
    const off = dialog("Settings").getByRole("radio", { name: "Letters do nothing" });
    await off.press("Space");
    await expect(off).toBeChecked();
    await keyboard.press("Escape");
    await expect(dialog("Settings")).toBeHidden();
    // The map, if it came, would keep the list of commands away.
    await keyboard.press("?");
    await keyboard.press("ControlOrMeta+k");
    await expect(dialog("Commands")).toBeVisible();
  });

  test("what completes a search, by name, state and place", async ({ app }) => {
    const { keyboard } = app.page();
    const box = app.page().getByRole("combobox", { name: "Search titles and texts" });
    await keyboard.press("/");
    await expect(box).toHaveAttribute("aria-expanded", "false");
    await keyboard.type("topic:publ", { delay: 20 });
    await expect(box).toHaveAttribute("aria-expanded", "true");
    await expectAccessible(app.page());
    await keyboard.press("ArrowDown");
    await expect(app.page().getByRole("search").first()).toMatchAriaSnapshot(`
      - combobox "Search titles and texts" [expanded]
      - listbox "Completions":
        - option /Public transport 2/ [selected]
    `);
    // The focus stays in the field; what it is at is told by reference.
    await expect(box).toBeFocused();
    const named = await box.getAttribute("aria-activedescendant");
    await expect(app.page().locator(`[id="${named}"]`)).toHaveRole("option");
    await expect(box).toHaveAttribute(
      "aria-controls",
      (await app.page().getByRole("listbox", { name: "Completions" }).getAttribute("id")) ?? "none",
    );
    await expectAccessible(app.page());
    await keyboard.press("Escape");
    await expect(box).toHaveAttribute("aria-expanded", "false");
    await box.fill("topic:(");
    await expect(box).toHaveAccessibleDescription(/bracket/);
    await expectAccessible(app.page());
  });

  test("the concordance and the counts by year, in both themes and enlarged", async ({ app }) => {
    const library = new LibraryPage(app.stage());
    const lines = new LinesPage(app.page());
    await lines.search("tramway ");
    await app.page().keyboard.press("c");
    await expect(lines.grid).toBeFocused();
    await lines.expectLines(3);
    await expect(lines.grid).toMatchAriaSnapshot(`
      - grid "Lines":
        - rowgroup:
          - row "Before Hit and after Speaker Title Date"
        - rowgroup:
          - row /carried the tramway for ninety years.* Odile Brandt ${bridges.title} 12 May 2017/ [selected]
          - row /Ilmar Tamm/
          - row /${ferries.title}/
    `);
    await expectAccessible(app.page());
    await app.page().emulateMedia({ colorScheme: "dark" });
    await expectAccessible(app.page());
    // 200 %: half the room.
    await app.page().setViewportSize({ width: 720, height: 450 });
    await expectAccessible(app.page());
    await expect(lines.grid.getByText("tramway").first()).toBeInViewport();
    await app.page().keyboard.press("y");
    await expect(lines.counts).toBeVisible();
    await expectAccessible(app.page());
    await app.page().emulateMedia({ colorScheme: "light" });
    await expectAccessible(app.page());
    await app.page().keyboard.press("y");
    await expect(library.list).toBeFocused();
    await app.page().keyboard.press("s");
    await expect(app.page().getByRole("radio", { checked: true })).toBeFocused();
    await app.page().keyboard.press("Escape");
    await expect(library.list).toBeFocused();
    await app
      .page()
      .getByRole("button", { name: /^Archive: / })
      .click();
    await expect(app.page().getByRole("menuitem", { name: "Verify the archive" })).toBeVisible();
    await expectAccessible(app.page());
  });

  test("suggestions, a tagging run, and the pages of topics and persons, in both themes", async ({ app }) => {
    const library = new LibraryPage(app.stage());
    const { keyboard } = app.page();
    await library.open(bridges.title);
    await expect(app.page().getByRole("region", { name: "Suggestions" })).toContainText(
      "Topics are suggested reliably",
    );
    await expectAccessible(app.page());
    await library.focusList();
    await keyboard.press("Shift+J");
    await expect(app.page().getByRole("region", { name: "Tagging run" })).toBeVisible();
    await expectAccessible(app.page());
    await keyboard.press("Escape");
    await app.page().emulateMedia({ colorScheme: "dark" });
    await keyboard.press("Shift+T");
    const topics = app.page().getByRole("tree", { name: "Topics" });
    await expect(topics.getByRole("treeitem", { name: /Ferries/ })).toBeVisible();
    await keyboard.press("ArrowDown");
    await keyboard.press("ControlOrMeta+a");
    await expectAccessible(app.page());
    await keyboard.press("Delete");
    const deleting = app.page().getByRole("dialog", { name: /^Delete/ });
    await expect(deleting).toContainText("3 transcripts change");
    await expectAccessible(app.page());
    await keyboard.press("Escape");
    await expect(deleting).toBeHidden();
    await topics.focus();
    await keyboard.press("Home");
    await keyboard.press("e");
    const describing = app.page().getByRole("dialog", { name: /^Describe/ });
    await expect(describing.getByRole("textbox", { name: "Name", exact: true })).toBeFocused();
    await describing.getByRole("textbox", { name: "Name", exact: true }).fill("Ferries");
    await expect(describing).toContainText("There is another topic “Ferries”.");
    await expectAccessible(app.page());
    await keyboard.press("Escape");
    await expect(describing).toBeHidden();
    await topics.focus();
    await keyboard.press("s");
    const splitting = app.page().getByRole("dialog", { name: /^Split/ });
    await splitting.getByRole("combobox").fill("River crossings");
    await keyboard.press("Enter");
    await splitting.getByRole("checkbox", { name: /^All/ }).press("Space");
    await expect(splitting).toContainText("1 transcript changes, 0 keep it.");
    await expectAccessible(app.page());
    await keyboard.press("Escape");
    await expect(splitting).toBeHidden();
    await keyboard.press("Shift+P");
    await expect(app.page().getByRole("treeitem", { name: /Brandt, Odile/ })).toBeVisible();
    await expectAccessible(app.page());
    await keyboard.press("ArrowDown");
    await keyboard.press("Home");
    // As the palette has it, so has it every command.
    await keyboard.press("ControlOrMeta+k");
    await keyboard.type("describe the term");
    await keyboard.press("Enter");
    await describing.getByRole("button", { name: "Add an office" }).press("Enter");
    await describing.getByRole("textbox", { name: "Office, office 1" }).fill("Chair");
    await describing.getByRole("textbox", { name: "From, office 1" }).fill("2021-02-30");
    await expect(describing).toContainText("“2021-02-30” is not a date that exists");
    await expectAccessible(app.page());
  });

  test("changing many at once, what is to be looked at, and the archive’s rules", async ({ app }) => {
    const library = new LibraryPage(app.stage());
    const { keyboard } = app.page();
    await library.open(bridges.title);
    await library.focusList();
    await keyboard.press("Shift+C");
    await keyboard.press("ControlOrMeta+a");
    await keyboard.press("Shift+V");
    const pasting = app.page().getByRole("dialog", { name: "Paste tags" });
    await expect(pasting).toContainText(/transcripts? changes?/);
    await expectAccessible(app.page());
    await keyboard.press("Escape");
    await expect(pasting).toBeHidden();
    await library.focusList();
    await keyboard.press("Shift+E");
    const changing = app.page().getByRole("dialog", { name: "Change a field" });
    await changing.getByRole("button", { name: "In review Status" }).press("Enter");
    await app.page().getByRole("option", { name: "Approved" }).press("Enter");
    await expect(changing).toContainText("3 transcripts change");
    await expectAccessible(app.page());
    await changing.getByRole("button", { name: "Change", exact: true }).press("Enter");
    await expect(library.narrowing.getByRole("region", { name: "To look at" })).toContainText("Approved, waiting");
    await expectAccessible(app.page());
    await keyboard.press("ControlOrMeta+,");
    await expect(app.page().getByRole("group", { name: /^Steps of publication/ })).toBeVisible();
    await expectAccessible(app.page());
    await keyboard.type("close rows");
    await expect(app.page().getByRole("dialog").getByRole("status")).toHaveText("1 setting");
    const [wide = 0] = await rowHeights(app.page());
    await app.page().getByRole("radio", { name: "Compact" }).press("Space");
    await expect.poll(async () => (await rowHeights(app.page()))[0]).toBeLessThan(wide);
    // Each begins where the one above it ends, by whole pixels.
    const [, second = 0, between] = await rowHeights(app.page());
    expect(between).toBeCloseTo(second, 0);
    await expectAccessible(app.page());
  });

  test("the review of an import and the export", async ({ app, desk }) => {
    const library = new LibraryPage(app.stage());
    await library.expectCount(3);
    await library.export();
    await expect(app.page().getByRole("dialog", { name: "Export" })).toBeVisible();
    await expectAccessible(app.page());
    await app.page().keyboard.press("Escape");
    await library.drop(await writePages(desk, { "other.txt": { ...bridges, title: "Another meeting" } }));
    await new ImportPage(app.page()).waitForReview(1);
    await expectAccessible(app.page());
  });
});

/** Px of the first two rows of the list, and from the top of the second to that of the third. */
async function rowHeights(page: Page): Promise<readonly number[]> {
  const boxes = await page.locator(".list-row").evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect()));
  const [first, second, third] = boxes;
  return [first?.height ?? 0, second?.height ?? 0, (third?.top ?? 0) - (second?.top ?? 0)];
}
