import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportFormats } from "../../../shared/contract/export-formats.ts";
import { emptyTables } from "../../archive/changes/tables.ts";
import { parseExport } from "../json/parse-export.ts";
import { planRestore } from "../json/plan-restore.ts";
import { type SmallArchive, testId } from "../testing/arbitrary-archive.ts";
import { exportAll } from "../testing/export-all.ts";
import { madeArchive } from "../testing/made-transcript.ts";
import { countNotes } from "./internal-notes.ts";

const secret = "The keeper asked us not to print his name.";

let parent = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-notes-"));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

/** Notes on the transcripts, on a passage of the first, and on a person whom it names. */
function notedArchive(): SmallArchive {
  const person = testId("person", 1);
  const archive = madeArchive(2, { notes: secret, persons: [{ person, role: "speaker" }] });
  const [first] = [...archive.tables.transcripts.values()];
  const passage = {
    id: testId("passage", 1),
    transcript: first?.id ?? "",
    text: first?.text ?? "",
    start: 0,
    end: 4,
    exact: "Text",
    note: secret,
  };
  const keeper = {
    id: person,
    kind: "person" as const,
    name: { full: "Irena Valdez", order: "given-first" as const },
    variants: [],
    roles: [],
    identifiers: [],
    note: secret,
  };
  const tables = {
    ...archive.tables,
    persons: new Map([[keeper.id, keeper]]),
    passages: new Map([[passage.id, passage]]),
  };
  return { ...archive, tables };
}

async function parsed(folder: string) {
  const contents = await parseExport(await readFile(path.join(folder, "lectern.json")));
  if (!contents) throw new Error("not taken for an export");
  return contents;
}

test("no format has a note that was not asked for, and JSON says so of itself", async () => {
  const archive = notedArchive();
  expect(countNotes(archive.tables, [...archive.tables.transcripts.keys()])).toBe(4);
  const { folder } = await exportAll(archive, parent, exportFormats);
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    expect(await readFile(path.join(file.parentPath, file.name), "utf8"), file.name).not.toContain(secret);
  }
  const contents = await parsed(folder);
  expect(contents.head.withoutNotes).toBe(true);
  const lines = await readFile(path.join(folder, "lectern.jsonl"), "utf8");
  expect(JSON.parse(lines.slice(0, lines.indexOf("\n")))).toEqual(contents.head);
});

test("where it comes back, notes that the archive has are no other contents", async () => {
  const archive = notedArchive();
  const contents = await parsed((await exportAll(archive, parent, ["json"])).folder);
  const here = planRestore(contents, archive.tables);
  expect(here).toMatchObject({ changes: [], conflicts: [], already: 4 });
  const changed = [...archive.tables.transcripts.values()].map((record) => ({ ...record, title: "Changed since" }));
  const transcripts = new Map(changed.map((record) => [record.id, record]));
  expect(planRestore(contents, { ...archive.tables, transcripts }).conflicts).toHaveLength(2);
});

test("asked for by name, notes go and come back", async () => {
  const archive = notedArchive();
  const contents = await parsed((await exportAll(archive, parent, ["json"], { notes: true })).folder);
  expect(contents.head.withoutNotes).toBeUndefined();
  expect(planRestore(contents, archive.tables)).toMatchObject({ changes: [], conflicts: [], already: 4 });
  const { changes } = planRestore(contents, emptyTables());
  expect(JSON.stringify(changes).split(secret)).toHaveLength(5);
});
