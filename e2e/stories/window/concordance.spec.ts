import { parse } from "csv-parse/sync";
import { expect, test } from "../../fixtures.ts";
import { LibraryPage } from "../../pages/library-page.ts";
import { LinesPage } from "../../pages/lines-page.ts";
import { ReaderPage } from "../../pages/reader-page.ts";
import { WelcomePage } from "../../pages/welcome-page.ts";

test("what was said is found line by line, and counted by year", async ({ app }) => {
  await new WelcomePage(app.stage()).openSample();
  await new LibraryPage(app.stage()).expectCount(10);

  await test.step("every turn in which somebody speaks of something in some years: sorted, opened, saved with citations", async () => {
    const { keyboard } = app.page();
    const lines = new LinesPage(app.page());
    await lines.search('said-by:"Irena Valdez" harbour date:2019..2021 ');
    await keyboard.press("c");
    await expect(lines.grid).toBeFocused();
    const inOrder = await lines.all();
    await lines.expectLines(inOrder.length);
    await keyboard.press("3");
    const sorted = inOrder.toSorted((a, b) => afterHit(a).localeCompare(afterHit(b), "en"));
    await expect.poll(async () => (await lines.said()).map(afterHit)).toEqual(sorted.map(afterHit));

    // Electron asks where to, in a dialog of the system's.
    if (app.stage().host !== "electron") {
      const { name, text } = await lines.saved(() => keyboard.press("ControlOrMeta+s"));
      expect(name).toBe("lines-said-by-Irena-Valdez-harbour-date-2019-2021.csv");
      const rows: readonly Record<string, string>[] = parse(text, { columns: true });
      expect(rows).toHaveLength(inOrder.length);
      for (const { speaker, date, citation } of rows) {
        expect(speaker).toBe("Irena Valdez");
        expect(date).toMatch(/^20(19|20|21)/);
        expect(citation).toMatch(/^Irena Valdez, “.+”, .+, \d+ \w+ 20\d\d, ¶ \d+$/);
      }
      await expect(app.page().getByText(`${rows.length} lines were written to ${name}.`)).toBeVisible();
    }

    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    const hits = new ReaderPage(app.page()).hits;
    await expect(hits.getByRole("status")).toHaveText(/^\d+ of \d+$/);
    await expect(new LibraryPage(app.stage()).reader).toBeVisible();
    await keyboard.press("c");
    await expect(lines.grid).toBeFocused();
    await expect(lines.grid.getByRole("row", { selected: true })).toHaveAttribute("aria-rowindex", "3");
    await keyboard.press("Escape");
    await expect(new LibraryPage(app.stage()).list).toBeFocused();
  });

  await app.reload();
  await test.step("who is named in transcripts without being tagged in them", async () => {
    const library = new LibraryPage(app.stage());
    const lines = new LinesPage(app.page());
    await lines.search('mentions:"Daniel Okafor" -person:"Daniel Okafor" ');
    await library.expectTitles(["Telephone conversation with Minister of Transport of Sundria Pavel Horak"]);
    await expect(new ReaderPage(app.page()).hits.getByRole("status")).toHaveText("1 hit");
    await app.page().keyboard.press("c");
    await expect(lines.grid).toBeFocused();
    await lines.expectLines(1);
    expect(await lines.said()).toEqual([expect.stringMatching(/^Daniel Okafor/)]);
  });

  await app.reload();
  await test.step("how often something was said per year, beside something else, with the way to the list", async () => {
    const { keyboard } = app.page();
    const lines = new LinesPage(app.page());
    await lines.search("pilot ");
    await keyboard.press("y");
    await expect(lines.counts).toBeVisible();
    await app.page().getByRole("textbox", { name: "Compare with" }).focus();
    await keyboard.type("crane");
    await keyboard.press("Enter");
    await expect(lines.counts.getByRole("columnheader", { name: "crane" })).toBeVisible();
    await expect(lines.counts.getByRole("row")).toHaveCount(7);
    await expect(app.page().locator(".plot-line")).not.toHaveCount(0);

    if (app.stage().host !== "electron") {
      const table = await lines.saved(() => keyboard.press("ControlOrMeta+s"));
      const rows: readonly Record<string, string>[] = parse(table.text, { columns: true });
      expect(rows.map(({ year }) => year)).toEqual(["2018", "2019", "2020", "2021", "2022", "2023"]);
      expect(Number(rows[0]?.pilot)).toBeGreaterThan(0);
      const save = app.page().getByRole("button", { name: "Save as SVG" });
      const plot = await lines.saved(() => save.press("Enter"));
      expect(plot.name).toBe("per-year-pilot-crane.svg");
      expect(plot.text).toContain('xmlns="http://www.w3.org/2000/svg"');
      expect(plot.text).not.toMatch(/var\(|class=/);
    }

    const cell = lines.counts.getByRole("button", { name: /^pilot in 2018: \d+ times/ });
    await cell.focus();
    await keyboard.press("Enter");
    const library = new LibraryPage(app.stage());
    await expect(library.list).toBeFocused();
    await expect.poll(() => library.titles()).toContain("Meeting with members of the Pilots’ Union");
    await expect(library.year("2018")).toHaveAttribute("aria-pressed", "true");
  });

  await app.reload();
  await test.step("what has no line says so, and a query of fields alone says nothing of hits", async () => {
    const lines = new LinesPage(app.page());
    await lines.search("has:topics ");
    await new LibraryPage(app.stage()).expectCount(10);
    await expect(app.page().getByText("No hit here")).toBeHidden();
    await app.page().keyboard.press("c");
    await expect(app.page().getByRole("heading", { name: "Type what was said" })).toBeVisible();
    await lines.search("zeppelin ");
    await expect(app.page().getByRole("heading", { name: "No text has it" })).toBeVisible();
    await lines.search("pilot ");
    await expect(lines.grid).toBeFocused();
  });
});

/** The hit and the words of it are left away: lines are sorted by what follows. */
function afterHit(said: string): string {
  return said.replace(/^\S+\s*/, "");
}
