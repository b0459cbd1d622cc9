import { bridges, lanterns } from "../../documents.ts";
import { expect, test } from "../../fixtures.ts";
import { LibraryPage } from "../../pages/library-page.ts";
import { ReaderPage } from "../../pages/reader-page.ts";

test.use({ begin: "three transcripts" });

test("what is at hand is quoted and cited, and gone to by its number", async ({ app }) => {
  await test.step("a selection is copied as a quotation with its source, by a key", async () => {
    await new LibraryPage(app.stage()).open(bridges.title);
    const reader = new ReaderPage(app.page());
    await reader.select(4, 5);
    await app.page().keyboard.press("q");
    await expect(app.page().getByText("Copied with its source: ¶¶ 4–5.")).toBeVisible();
    expect(await reader.clipboard()).toBe(
      [
        "“The northern bridge will bear the tramway until the ice of next winter.",
        "",
        "After that I would not sign for it.”",
        `— Ilmar Tamm, “${bridges.title}”, Karrowmouth, 12 May 2017, ¶¶ 4–5`,
        "",
      ].join("\n"),
    );
  });

  await test.step("words are selected by keys from where one is", async () => {
    await new ReaderPage(app.page()).selectByKeys(4, 4);
    await app.page().keyboard.press("q");
    await expect(app.page().getByText("Copied with its source: ¶ 4.")).toBeVisible();
    await new ReaderPage(app.page()).goByNumber(4);
    for (let word = 0; word < 2; word++) await app.page().keyboard.press("ControlOrMeta+Shift+ArrowRight");
    expect(await app.page().evaluate(() => String(getSelection()).trim())).toBe("The northern");
  });

  await test.step("three clicks take a paragraph, and nothing of the next one", async () => {
    await new ReaderPage(app.page()).paragraph(4).click({ clickCount: 3 });
    await app.page().keyboard.press("q");
    await expect(app.page().getByText("Copied with its source: ¶ 4.")).toBeVisible();
  });

  await app.reload();
  await test.step("without a selection it is the paragraph one is at, or its whole turn; a role is no author", async () => {
    await new LibraryPage(app.stage()).open(lanterns.title);
    const reader = new ReaderPage(app.page());
    await reader.goInto(1);
    await app.page().keyboard.press("q");
    expect(await reader.clipboard()).toContain("“How many lamps are still lit by hand?”\n— Question, “");
    await reader.goInto(2);
    await app.page().keyboard.press("Shift+Q");
    expect(await reader.clipboard()).toContain("— Petra Lund, “Interview on the lamplighters of Karrowmouth”");
  });

  await app.reload();
  await test.step("the citation is there for bibliographies, from the menu", async () => {
    await new LibraryPage(app.stage()).open(bridges.title);
    const reader = new ReaderPage(app.page());
    const menu = app.page().getByRole("button", { name: "Quote, find and correct" });
    await menu.click();
    await app.page().getByRole("menuitem", { name: "Copy the citation as BibLaTeX" }).click();
    const entry = await reader.clipboard();
    expect(entry).toMatch(/^@misc\{[a-z]+2017-[0-9a-f]{6},$/m);
    expect(entry).toContain(`title = {${bridges.title}},`);
    await menu.click();
    await app.page().getByRole("menuitem", { name: "Copy the citation as CSL-JSON" }).click();
    const items: unknown = JSON.parse(await reader.clipboard());
    expect(items).toMatchObject([{ type: "speech", title: bridges.title, issued: { "date-parts": [[2017, 5, 12]] } }]);
  });

  await app.reload();
  await test.step("a paragraph is gone to by its number", async () => {
    await new LibraryPage(app.stage()).open(bridges.title);
    const reader = new ReaderPage(app.page());
    await app.page().keyboard.press("g");
    const dialog = app.page().getByRole("dialog", { name: "Go to paragraph" });
    await dialog.getByRole("textbox", { name: "Paragraph" }).fill("99");
    await expect(dialog.getByText(/This text has paragraphs 1 to \d/)).toBeVisible();
    await dialog.getByRole("textbox", { name: "Paragraph" }).fill("6");
    await app.page().keyboard.press("Enter");
    await expect(dialog).toBeHidden();
    await expect(reader.paragraph(6)).toHaveAttribute("data-current");
    await app.page().keyboard.press("q");
    await expect(app.page().getByText("Copied with its source: ¶ 6.")).toBeVisible();
  });
});
