import { appendFile, cp, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesBelow } from "../../archive/disk/list-names.ts";
import { sha256Of } from "../../archive/disk/sha256.ts";
import { asWritten } from "../folder/written-file.ts";
import { createPace } from "../pace.ts";
import { exportAll } from "../testing/export-all.ts";
import { nastyArchive } from "../testing/nasty-archive.ts";
import { checkExport } from "./check-export.ts";
import { exportedFilesIn } from "./exported-files.ts";
import { createLedger } from "./ledger.ts";
import { loadReaders } from "./proof-readers.ts";
import { prove } from "./prove.ts";
import { type Report, reportNames, reportSchema } from "./report/report-schema.ts";

let parent = "";
let whole = "";
let report: Report;
let files: readonly string[] = [];

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-damage-"));
  const archive = nastyArchive(8);
  const ids = [...archive.tables.transcripts.keys()].slice(1);
  whole = (await exportAll(archive, parent, ["json", "jsonl", "csv", "markdown"], { ids })).folder;
  files = await filesBelow(whole);
  report = reportSchema.parse(JSON.parse(await readFile(path.join(whole, reportNames.json), "utf8")));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

/** One thing that goes wrong with one file. */
type Damage = {
  readonly kind: "letter" | "byte" | "cut" | "gone" | "longer" | "line-gone" | "line-twice";
  readonly file: number;
  /** Where, as a part of the whole. */
  readonly at: number;
};

const damages: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom("letter", "byte", "cut", "gone", "longer", "line-gone", "line-twice"),
  file: fc.nat(),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
});

/** Answers with false where this damage changes nothing of this file. */
async function damage(file: string, { kind, at }: Damage): Promise<boolean> {
  const bytes = await readFile(file);
  if (kind === "gone") await rename(file, `${file}.away`).then(() => rm(`${file}.away`));
  else if (kind === "longer") await appendFile(file, "\n");
  else if (kind === "cut") await writeFile(file, bytes.subarray(0, Math.floor((bytes.length - 3) * at)));
  else if (kind === "byte") await writeFile(file, withByte(bytes, Math.floor(bytes.length * at)));
  else await writeFile(file, damagedText(bytes.toString("latin1"), kind, at), "latin1");
  return kind === "gone" || !bytes.equals(await readFile(file));
}

function withByte(bytes: Buffer, at: number): Buffer {
  return Buffer.concat([bytes.subarray(0, at), Buffer.from([(bytes[at] ?? 0) ^ 0x10]), bytes.subarray(at + 1)]);
}

function damagedText(text: string, kind: Damage["kind"], at: number): string {
  const where = Math.floor(text.length * at);
  if (kind === "letter") {
    const found = text.slice(where).search(/[a-y]/);
    const index = where + found;
    return found < 0 ? text : `${text.slice(0, index)}${text[index] === "q" ? "x" : "q"}${text.slice(index + 1)}`;
  }
  const lines = text.split(/(?<=\n)/);
  const line = Math.floor(lines.length * at);
  // To Markdown one blank line more says nothing.
  if (kind === "line-twice" && lines[line] === "\n") return text;
  const again = kind === "line-twice" ? [lines[line] ?? "", lines[line] ?? ""] : [];
  return [...lines.slice(0, line), ...again, ...lines.slice(line + 1)].join("");
}

async function inCopy<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(parent, "copy-"));
  try {
    await cp(whole, folder, { recursive: true });
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test("whatever is done to whichever file, checking the export names that file", async () => {
  const run = async (done: Damage) =>
    inCopy(async (folder) => {
      const name = files[done.file % files.length] ?? "";
      if (!(await damage(path.join(folder, name), done))) return;
      const checked = await checkExport(folder).catch((error: Error) => error);
      const said = checked instanceof Error ? [checked.message] : checked.listed.map(({ what }) => what);
      expect(
        said.filter((what) => what.includes(name)),
        JSON.stringify(said),
      ).not.toEqual([]);
    });
  await fc.assert(fc.asyncProperty(damages, run), { numRuns: 50 });
});

test("what is wrong in a file whose sum is right is found by reading it back", async () => {
  const readers = await loadReaders(report.formats);
  const ledger = createLedger();
  for (const { id, ...entry } of report.records) ledger.take(id, entry);
  const contents = report.files
    .map((file) => file.path)
    .filter((file) => /^(csv|markdown)\/.+(?<!\.json)$|^lectern\.jsonl?$/.test(file));
  const run = async ({ at, ...done }: Damage) =>
    inCopy(async (folder) => {
      const name = contents[done.file % contents.length] ?? "";
      const kind = done.kind === "longer" || done.kind === "byte" ? "letter" : done.kind;
      const file = path.join(folder, name);
      const before = await readFile(file);
      if (!(await damage(file, { ...done, kind, at }))) return;
      if (kind !== "gone" && isBesideRecords(name, before, await readFile(file))) return;
      const written = await Promise.all(
        (await filesBelow(folder)).map(async (one) => {
          return { path: one, bytes: 0, sha256: sha256Of(await readFile(path.join(folder, one))) };
        }),
      );
      const { differences } = await prove({
        files: exportedFilesIn(folder),
        written: asWritten(written),
        ledger,
        readers,
        pace: createPace(),
      });
      expect(differences, `${name} ${kind}`).toBeGreaterThan(0);
    });
  await fc.assert(fc.asyncProperty(damages, run), { numRuns: 60 });
});

/** The head of the JSON says what it is: it is no part of a record. */
function isBesideRecords(name: string, before: Buffer, after: Buffer): boolean {
  if (!/\.jsonl?$/.test(name)) return false;
  const at = before.findIndex((byte, index) => byte !== after[index]);
  return at >= 0 && at < before.indexOf("\n");
}
