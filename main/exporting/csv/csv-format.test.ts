import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportTranscripts } from "../export-transcripts.ts";
import { type SmallArchive, smallArchives, sourceOf } from "../testing/arbitrary-archive.ts";
import { madeArchive } from "../testing/made-transcript.ts";
import { nastyStrings } from "../testing/nasty.ts";
import { cellOf } from "./cell.ts";

let parent = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-csv-"));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

async function exportOf(archive: SmallArchive): Promise<string> {
  const { folder } = await exportTranscripts({
    source: sourceOf(archive),
    ids: [...archive.tables.transcripts.keys()],
    formats: ["csv"],
    folder: parent,
    onProgress: () => {},
    signal: new AbortController().signal,
  });
  return path.join(folder, "csv");
}

async function readTable(folder: string, name: string): Promise<Record<string, string>[]> {
  return parse(await readFile(path.join(folder, `${name}.csv`)), { columns: true, record_delimiter: "\r\n" });
}

test("every table reads back as the records, whatever they hold", async () => {
  await fc.assert(
    fc.asyncProperty(smallArchives, async (archive) => {
      const folder = await exportOf(archive);
      const transcripts = await readTable(folder, "transcripts");
      const records = [...archive.tables.transcripts.values()];
      expect(transcripts.map((row) => [row.id, row.title, row.summary])).toEqual(
        records.map((record) => [record.id, cellOf(record.title), cellOf(record.summary ?? "")]),
      );
      const topics = await readTable(folder, "topics");
      expect(topics.map((row) => row.label)).toEqual(
        [...archive.tables.topics.values()].map(({ label }) => cellOf(label)),
      );
      const links = await readTable(folder, "transcript_persons");
      expect(links.map((row) => [row.transcript_id, row.person_id, row.role])).toEqual(
        records.flatMap(({ id, persons }) => persons.map(({ person, role }) => [id, person, role])),
      );
    }),
    { numRuns: 60 },
  );
});

test("RFC 4180: CRLF after every record, UTF-8 without a mark, no formula, no control characters", async () => {
  const archive = madeArchive(1, { geography: [...nastyStrings] });
  const folder = await exportOf(archive);
  const names = await readdir(folder);
  expect(names.sort()).toEqual([
    "datapackage.json",
    ...["persons", "topics", "transcript_persons", "transcript_topics", "transcripts", "turns"].map(
      (name) => `${name}.csv`,
    ),
  ]);
  const bytes = await readFile(path.join(folder, "transcripts.csv"));
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  expect(text.startsWith('"id",')).toBe(true);
  expect(text.endsWith('"\r\n')).toBe(true);
  expect(text).not.toMatch(/[^\P{Cc}\t\r\n]/u);
  const cells: string[][] = parse(text, { record_delimiter: "\r\n" });
  expect(cells.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});

const office = findOffice();

test.skipIf(!office)(
  `LibreOffice shows the same cells${office ? "" : " (skipped: soffice is not installed)"}`,
  async () => {
    const archive = madeArchive(nastyStrings.length);
    const titled = [...archive.tables.transcripts.values()].map((record, n) => ({
      ...record,
      title: nastyStrings[n] ?? "",
    }));
    const tables = { ...archive.tables, transcripts: new Map(titled.map((record) => [record.id, record])) };
    const folder = await exportOf({ ...archive, tables });
    const profile = `-env:UserInstallation=file://${path.join(parent, "profile")}`;
    const run = promisify(execFile);
    const columns = Array.from({ length: 40 }, (_, n) => `${n + 1}/2`).join("/");
    const readAsText = `--infilter=CSV:44,34,76,1,${columns}`;
    const file = path.join(folder, "transcripts.csv");
    await run(office ?? "", [profile, "--headless", readAsText, "--convert-to", "ods", "--outdir", parent, file]);
    const writeAsText = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";
    const out = path.join(parent, "out");
    const sheet = path.join(parent, "transcripts.ods");
    await run(office ?? "", [profile, "--headless", "--convert-to", writeAsText, "--outdir", out, sheet]);
    const shown: string[][] = parse(await readFile(path.join(out, "transcripts.csv")), { relax_column_count: true });
    expect(shown).toEqual(parse(await readFile(file)));
  },
);

function findOffice(): string | undefined {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore", timeout: 20_000 });
    return "soffice";
  } catch {
    return undefined;
  }
}
