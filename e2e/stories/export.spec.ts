import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { lectern } from "../archives.ts";
import { bridges, ferries, lanterns } from "../documents.ts";
import { expect, test } from "../fixtures.ts";
import { ExportDialog } from "../pages/export-dialog.ts";
import { ImportPage } from "../pages/import-page.ts";
import { LibraryPage } from "../pages/library-page.ts";

test.use({ begin: "three transcripts" });

async function filesBelow(folder: string, ending: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.map((name) => path.join(folder, name)).filter((file) => file.endsWith(ending));
}

test("what the list shows goes out as JSON, CSV and Markdown", async ({ app, desk }) => {
  const library = new LibraryPage(app.stage());
  await library.expectCount(3);
  const out = new ExportDialog(app.stage());
  await library.export();
  await out.choose(["JSON", "CSV", "Markdown"], path.join(desk, "Out"));
  const folder = await out.run(3);

  const [table = ""] = await filesBelow(folder, `${path.sep}transcripts.csv`);
  const rows: readonly Record<string, string>[] = parse(await readFile(table, "utf8"), { columns: true, bom: true });
  expect(rows.map((row) => row.title).sort()).toEqual([bridges.title, ferries.title, lanterns.title].sort());
  const markdown = await filesBelow(folder, ".md");
  const texts = await Promise.all(markdown.map((file) => readFile(file, "utf8")));
  expect(texts.some((text) => text.startsWith("---\n") && text.includes("Mr Tamm, colleagues,"))).toBe(true);
});

test("an export as JSON comes back without loss", async ({ app, desk, archive }) => {
  const library = new LibraryPage(app.stage());
  await library.expectCount(3);
  const out = new ExportDialog(app.stage());
  await library.export();
  await out.choose(["JSON"], path.join(desk, "Out"));
  const folder = await out.run(3);
  await app.close();

  const second = path.join(desk, "Second");
  await lectern("init", "--archive", second);
  await app.restart(second);
  const review = new ImportPage(app.page());
  const again = new LibraryPage(app.stage());
  await again.drop([folder]);
  await expect(app.page().getByRole("button", { name: /^Import \d/ })).toBeEnabled();
  await review.run();
  await review.finish();
  await again.expectTitles([bridges.title, ferries.title, lanterns.title]);
  await app.close();
  expect(await describeAll(second)).toEqual(await describeAll(archive));
});

/** What an archive says of its transcripts, without what belongs to the act of importing. */
async function describeAll(archive: string): Promise<readonly unknown[]> {
  const lines = (await lectern("list", "--archive", archive, "--json")).trim().split("\n");
  return lines
    .map((line) => {
      const { id: _, ...rest }: Record<string, unknown> = JSON.parse(line);
      return JSON.stringify(rest);
    })
    .sort();
}

test("only the selected ones go out", async ({ app, desk }) => {
  const library = new LibraryPage(app.stage());
  await library.expectCount(3);
  await library.select([ferries.title, lanterns.title]);
  const out = new ExportDialog(app.stage());
  await library.export();
  await out.choose(["Markdown"], path.join(desk, "Out"));
  const folder = await out.run(2);
  expect(await filesBelow(folder, ".md")).toHaveLength(2);
});
