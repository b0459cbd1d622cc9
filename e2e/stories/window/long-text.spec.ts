import { extractText } from "unpdf";
import { makeArchive } from "../../archives.ts";
import { bridges } from "../../documents.ts";
import { expect, test } from "../../fixtures.ts";
import { LibraryPage } from "../../pages/library-page.ts";
import { ReaderPage } from "../../pages/reader-page.ts";

/** A speech of 24,000 words in one turn, so long that no screen and no sheet of the reader holds it. */
const paragraphs = 600;
const said = (n: number) =>
  `Of the ${n}th night the keeper wrote that the wind had gone round, that the lamp had been lit before the dusk, ` +
  "that two boats had come in and one had not, and that he would write again when there was more to be told of it.";
const lastWords = "Here the keeper put down his pen, and the café was shut.";
const speech = {
  ...bridges,
  title: "The log of the keeper",
  turns: [
    `Keeper of the Light Irena Valdez: ${said(1)}`,
    ...Array.from({ length: paragraphs - 2 }, (_, at) => said(at + 2)),
    lastWords,
  ],
};

test("a text of many screens is found in, copied and printed whole", async ({ app, desk, host }) => {
  test.slow();
  const archive = `${desk}/Log`;
  await makeArchive(archive, { "log.txt": speech, "bridges.txt": bridges });
  await app.restart(archive);
  const page = app.page();
  await new LibraryPage(app.stage()).open(speech.title);
  const reader = new ReaderPage(page);

  await test.step("Ctrl+F in the text finds what is far from the screen", async () => {
    await reader.text.focus();
    await page.keyboard.press("ControlOrMeta+f");
    await expect(reader.findField).toBeFocused();
    await page.keyboard.type("CAFE was");
    await expect(reader.hits).toContainText("1 of 1");
    await reader.expectSeen(paragraphs);
    await reader.findField.fill("of the 300th");
    await reader.expectSeen(300);
    await page.keyboard.press("Escape");
    await expect(reader.findField).toBeHidden();
    await expect(reader.text).toBeFocused();
  });

  await test.step("all of it is selected before the next key is answered", async () => {
    const ends = await reader.text.evaluate((text) => {
      text.dispatchEvent(new KeyboardEvent("keydown", { key: "a", code: "KeyA", ctrlKey: true, bubbles: true }));
      const chosen = getSelection()?.toString() ?? "";
      getSelection()?.removeAllRanges();
      return chosen.trimEnd().split("\n").at(-1);
    });
    expect(ends).toContain(lastWords);
  });

  await test.step("Ctrl+A and Ctrl+C take all of it, in its order, without the numbers", async () => {
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("ControlOrMeta+c");
    const whole = [speech.title, speech.summary, "Irena Valdez"];
    for (let n = 1; n < paragraphs; n++) whole.push(said(n));
    expect((await reader.clipboard()).split("\n\n")).toEqual([...whole, lastWords]);
  });

  await test.step("a selection from one end to the other copies what lies between", async () => {
    await page.keyboard.press("g");
    await page.getByRole("textbox", { name: "Paragraph" }).fill("3");
    await page.keyboard.press("Enter");
    await reader.paragraph(3).click({ position: { x: 1, y: 12 } });
    await page.keyboard.press("g");
    await page.getByRole("textbox", { name: "Paragraph" }).fill("500");
    await page.keyboard.press("Enter");
    await reader.expectSeen(500);
    await reader.select(500, 501);
    await page.keyboard.press("ControlOrMeta+c");
    expect(await reader.clipboard()).toBe(`${said(500)}\n\n${said(501)}`);
    await page.evaluate(() => {
      const at = (n: number) => document.querySelector(`[data-number="${n}"]`)?.firstChild ?? document;
      getSelection()?.setBaseAndExtent(at(3), 0, at(500), 10);
    });
    await reader.text.focus();
    await page.keyboard.press("ControlOrMeta+c");
    const copied = (await reader.clipboard()).split("\n\n");
    expect(copied).toHaveLength(498);
    expect([copied[0], copied.at(-1)]).toEqual([said(3), said(500).slice(0, 10)]);
  });

  await test.step("it is printed to its end, without the window around it", async () => {
    test.skip(host === "electron", "only headless Chromium prints to a file for a test");
    const { text } = await extractText(new Uint8Array(await page.pdf()), { mergePages: true });
    const printed = text.replace(/\s+/g, " ");
    expect(printed).toContain(lastWords);
    expect(printed).toContain("Of the 300th night");
    expect(printed).not.toContain("Narrow by");
    expect(printed).not.toContain(bridges.title);
  });
});
