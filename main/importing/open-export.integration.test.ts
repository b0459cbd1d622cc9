import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import yazl from "yazl";
import { canonicalJson } from "../archive/changes/json-value.ts";
import { applyChanges } from "../archive/changes/stage-changes.ts";
import { emptyTables } from "../archive/changes/tables.ts";
import { parseExport } from "../exporting/json/parse-export.ts";
import { planRestore } from "../exporting/json/plan-restore.ts";
import { type SmallArchive, smallArchives } from "../exporting/testing/arbitrary-archive.ts";
import { exportAll } from "../exporting/testing/export-all.ts";
import { nastyArchive } from "../exporting/testing/nasty-archive.ts";
import { tableRows, withPasts } from "../exporting/testing/table-rows.ts";
import { createPace } from "../runtime/pace.ts";
import { gatherFiles } from "./gather.ts";
import { judgeExport } from "./lectern-export.ts";
import { openExport } from "./open-export.ts";

let parent = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-bag-in-"));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

async function expectEqual(archive: SmallArchive, at: string): Promise<void> {
  const parsed = await parseExport(await openExport(at, createPace()));
  if (!parsed) throw new Error("not taken for an export");
  const plan = planRestore(parsed, emptyTables());
  expect(plan.conflicts).toEqual([]);
  const tables = emptyTables();
  applyChanges(tables, plan.changes);
  expect(new Set(tableRows(tables))).toEqual(new Set(tableRows(withPasts(archive.tables))));
  for (const content of plan.contents) {
    expect(content.text).toBe(archive.texts.get(content.textSha256));
    expect(canonicalJson(content.reading)).toBe(canonicalJson(archive.readings.get(content.textSha256)));
    expect(Buffer.compare(content.original(), archive.originals.get(content.originalSha256) ?? Buffer.from("?"))).toBe(
      0,
    );
  }
}

test("a bag comes back as an equal archive, from a folder and from a zip", async () => {
  const nasty = nastyArchive(60);
  const { folder } = await exportAll(nasty, parent, ["bagit"], { notes: true });
  await expectEqual(nasty, path.join(folder, "bag"));
  const zipped = await exportAll(nasty, parent, ["bagit"], { notes: true, zip: true });
  await expectEqual(nasty, zipped.folder);
  await fc.assert(
    fc.asyncProperty(smallArchives, async (archive) => {
      const made = await exportAll(archive, parent, ["bagit"], { notes: true });
      await expectEqual(archive, path.join(made.folder, "bag"));
    }),
    { numRuns: 10 },
  );
});

test("transcripts whose text is here already, in another transcript, come as new ones, and that is said before", async () => {
  const { folder } = await exportAll(nastyArchive(3), parent, ["bagit"]);
  const bag = path.join(folder, "bag");
  const other = emptyTables();
  expect((await judgeExport(bag, other, new AbortController().signal)).title).not.toContain("already");
  const twin = [...nastyArchive(3).tables.transcripts.values()][1];
  if (!twin) throw new Error("there is no second transcript");
  const id = "t01890000-0000-7000-8000-0000000000ff";
  other.transcripts.set(id, { ...twin, id });
  const { title, verdict } = await judgeExport(bag, other, new AbortController().signal);
  expect(title).toMatch(/^3 of 3 .*; the text of 1 is in this archive already, in another transcript$/s);
  expect(verdict.kind).toBe("new");
});

describe("of a bag that is not whole nothing is taken", () => {
  let whole = "";

  beforeAll(async () => {
    whole = path.join((await exportAll(nastyArchive(2), parent, ["bagit"])).folder, "bag");
  });

  async function verdictOn(change: (bag: string) => Promise<void>): Promise<string> {
    const copy = path.join(await mkdtemp(path.join(parent, "copy-")), "bag");
    await cp(whole, copy, { recursive: true });
    await change(copy);
    const { verdict, title } = await judgeExport(copy, emptyTables(), new AbortController().signal);
    expect(title).toBeUndefined();
    expect(verdict.kind).toBe("unreadable");
    return "reason" in verdict ? (verdict.reason ?? "") : "";
  }

  test.each<[string, (bag: string) => Promise<void>]>([
    ["premis.xml is not as its sum says", (bag) => writeFile(path.join(bag, "data/premis.xml"), "<premis/>")],
    ["premis.xml is missing", (bag) => rm(path.join(bag, "data/premis.xml"))],
    ["data/more.xml is in no manifest", (bag) => writeFile(path.join(bag, "data/more.xml"), "")],
    [
      "premis.xml is missing",
      async (bag) => {
        const file = path.join(bag, "data/premis.xml");
        const outside = path.join(path.dirname(bag), "outside.xml");
        await cp(file, outside);
        await rm(file);
        await symlink(outside, file);
      },
    ],
    [
      "which is not in the bag",
      (bag) => writeFile(path.join(bag, "manifest-sha256.txt"), `${"0".repeat(64)}  data/../../x\n`),
    ],
  ])("%s", async (words, change) => {
    expect(await verdictOn(change)).toContain(words);
  });

  test("a zip that leads out of its folder, and one that unpacks to far more than it is", async () => {
    const made = async (fill: (zip: yazl.ZipFile) => void) => {
      const zip = new yazl.ZipFile();
      fill(zip);
      zip.end();
      const chunks: Buffer[] = [];
      for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks);
    };
    const file = path.join(parent, "hostile.zip");
    const slip = await made((zip) => {
      zip.addBuffer(Buffer.from("BagIt-Version: 1.0\n"), "aa/bag/bagit.txt");
      zip.addBuffer(Buffer.from("{}"), "aa/bag/data/lectern.json");
    });
    await writeFile(file, Buffer.from(slip.toString("latin1").replaceAll("aa/bag", "../bag"), "latin1"));
    await expect(openExport(file, createPace())).rejects.toThrow(/cannot be read: invalid relative path/);
    const bomb = await made((zip) => {
      zip.addBuffer(Buffer.from("BagIt-Version: 1.0\n"), "bag/bagit.txt");
      zip.addBuffer(Buffer.from("{}"), "bag/data/lectern.json");
      zip.addBuffer(Buffer.alloc(1 << 20), "bag/data/zeros");
    });
    // What its directory says of the last of them is made a hundred times more: so much is not unpacked to find out.
    const grown = Buffer.from(bomb);
    const at = grown.lastIndexOf("bag/data/zeros") - 46 + 24;
    grown.writeUInt32LE(0xf0_00_00_00, at);
    await writeFile(file, grown);
    await expect(openExport(file, createPace())).rejects.toThrow(/it unpacks to 4 GB/);
  });
});

test("a folder with a bag in it is one thing beside what else it holds; a bag of others is gone through", async () => {
  const { folder } = await exportAll(nastyArchive(2), parent, ["bagit", "ris"]);
  const names = async (at: string) => {
    const found = [];
    for await (const file of gatherFiles([at])) found.push(`${path.basename(file.name)}${file.isBag ? ", a bag" : ""}`);
    return found;
  };
  expect(await names(folder)).toEqual(["REPORT.html", "SHA256SUMS", "bag, a bag", "citations.ris", "report.json"]);
  const foreign = await mkdtemp(path.join(parent, "foreign-"));
  await mkdir(path.join(foreign, "data"));
  await writeFile(path.join(foreign, "bagit.txt"), await readFile(path.join(folder, "bag/bagit.txt")));
  await writeFile(path.join(foreign, "data/talk.txt"), "Fog.");
  expect(await names(foreign)).toEqual(["bagit.txt", "talk.txt"]);
  expect(await readdir(foreign)).toEqual(["bagit.txt", "data"]);
});
