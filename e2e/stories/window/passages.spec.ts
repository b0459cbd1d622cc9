import { bridges } from "../../documents.ts";
import { expect, test } from "../../fixtures.ts";
import { expectAccessible } from "../../pages/axe.ts";
import { LibraryPage } from "../../pages/library-page.ts";
import { ReaderPage } from "../../pages/reader-page.ts";

test.use({ begin: "three transcripts" });

test("a passage is withheld, loses its place when the text is corrected, and is placed again", async ({ app }) => {
  await new LibraryPage(app.stage()).open(bridges.title);
  const page = app.page();
  const reader = new ReaderPage(page);
  const passages = page.getByRole("region", { name: "Passages" });
  const signed = "After that I would not sign for it.";

  await reader.select(5, 5);
  await page.keyboard.press("m");
  const adding = page.getByRole("dialog", { name: "Add a passage" });
  await expect(adding).toContainText(signed);
  await adding.getByRole("textbox", { name: "Note" }).fill("Ask Mr Tamm.");
  await adding.getByText("Withhold these words").click();
  await adding.getByRole("textbox", { name: "Why" }).fill("private");
  await expectAccessible(page);
  await adding.getByRole("button", { name: "Add", exact: true }).click();
  await expect(passages).toContainText("Withheld: private");
  await expect(passages).toContainText("Ask Mr Tamm.");
  await expect(reader.paragraph(5)).toHaveText(signed);

  await reader.select(4, 5);
  await page.keyboard.press("q");
  expect(await reader.clipboard()).toContain("\n[withheld: private]”\n— Ilmar Tamm");
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(reader.paragraph(5)).toHaveText("[withheld: private]");
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(reader.paragraph(5)).toHaveText(signed);

  await reader.goInto(5);
  await page.keyboard.press("x");
  const correcting = page.getByRole("dialog", { name: "Correct the text of" });
  await correcting.getByRole("textbox", { name: "Paragraph 5" }).fill("Ask me again in spring.");
  await correcting.getByRole("button", { name: "Show what changes" }).click();
  await expect(correcting).toContainText("1 passage will be without a place, to be placed again.");
  await correcting.getByRole("textbox", { name: "Why" }).fill("misheard");
  await correcting.getByRole("button", { name: "Correct the text" }).click();
  await expect(reader.paragraph(5)).toHaveText("Ask me again in spring.");
  await expect(passages).toContainText("it lost its place");

  await reader.select(5, 5);
  await passages.getByRole("button", { name: /^Place at the selection/ }).click();
  await expect(passages).not.toContainText("it lost its place");
  await page.keyboard.press("F4");
  expect(await page.evaluate(() => String(getSelection()))).toBe("Ask me again in spring.");

  await page.keyboard.press("Shift+X");
  const revisions = page.getByRole("dialog", { name: "Revisions of" });
  await expect(revisions.getByRole("listitem").first()).toContainText("misheard");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(revisions).toBeHidden();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(passages).toContainText("it lost its place");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(reader.paragraph(5)).toHaveText(signed);
});
