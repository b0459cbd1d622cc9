import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { ZipFile } from "yazl";
import { exportFormats } from "../../../../shared/contract/export-formats.ts";
import { exportAll } from "../../testing/export-all.ts";
import { nastyArchive } from "../../testing/nasty-archive.ts";
import { checkExport } from "../check-export.ts";
import { exportedFilesIn } from "../exported-files.ts";
import { openZip } from "./open-zip.ts";

let parent = "";
let whole = "";
let root = "";
let contents: ReadonlyMap<string, Buffer> = new Map();

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-check-zip-"));
  whole = (await exportAll(nastyArchive(20), parent, exportFormats, { zip: true })).folder;
  root = `${path.basename(whole, ".zip")}/`;
  const parts = await openZip(exportedFilesIn(parent), path.basename(whole));
  contents = new Map(await Promise.all(parts.map(async ({ name, pieces }) => [name, await buffer(pieces())] as const)));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

/** The export's zip packed anew, with other contents. */
async function packed(change: (files: Map<string, Buffer>) => void, more: readonly string[] = []): Promise<string> {
  const files = new Map(contents);
  change(files);
  const zip = new ZipFile();
  for (const [name, bytes] of files) zip.addBuffer(bytes, name);
  for (const name of more) zip.addBuffer(Buffer.from("again"), name);
  zip.end();
  const file = path.join(parent, "changed.zip");
  await writeFile(file, await buffer(zip.outputStream));
  return file;
}

test("every format in a zip is read back as in a folder, and nothing of it is left on the disk", async () => {
  // A folder of its own: other tests check exports meanwhile.
  const temporary = path.join(parent, "temporary");
  await mkdir(temporary);
  for (const name of ["TMPDIR", "TEMP", "TMP"]) vi.stubEnv(name, temporary);
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(tmpdir()).toBe(temporary);
  const checked = await checkExport(whole);
  expect(checked).toMatchObject({ differences: 0, listed: [], files: contents.size - 3 });
  expect(new Set(Object.keys(checked.readBack))).toEqual(new Set(exportFormats));
  expect(await readdir(temporary)).toEqual([]);
});

test("what is changed in a zip, missing from it or put into it is told", async () => {
  const changed = await packed((files) => {
    files.set(
      `${root}citations.ris`,
      Buffer.from(String(files.get(`${root}citations.ris`)).replace("TI  - ", "TI  - Not ")),
    );
    files.delete(`${root}topics.ttl`);
    files.set(`${root}more.txt`, Buffer.from("more"));
    files.set("beside.txt", Buffer.from("beside"));
  });
  const { listed } = await checkExport(changed);
  const told = listed.map(({ format, what }) => `${format ?? ""} ${what}`);
  for (const words of [
    /^ citations\.ris is not as it was written\.$/,
    /^ris .*the entry is not what was exported\.$/,
    /^ topics\.ttl is missing\.$/,
    /^skos topics\.ttl cannot be read: it is missing\.$/,
    /^ more\.txt is no part of the export\.$/,
    /^ beside\.txt is no part of the export\.$/,
  ]) {
    expect(told).toContainEqual(expect.stringMatching(words));
  }
});

test("a zip that has a name twice, leads out of itself, is cut off, or is no export is refused in a sentence", async () => {
  const twice = await packed(() => {}, [`${root}topics.ttl`]);
  await expect(checkExport(twice)).rejects.toThrow("changed.zip cannot be read: it has two files of one name.");
  const out = await packed((files) => files.set("aa/x", Buffer.from("x")));
  await writeFile(out, Buffer.from((await readFile(out)).toString("latin1").replaceAll("aa/x", "../x"), "latin1"));
  await expect(checkExport(out)).rejects.toThrow(/changed\.zip cannot be read: invalid relative path/);
  const bytes = await readFile(whole);
  await writeFile(out, bytes.subarray(0, bytes.length - 100));
  await expect(checkExport(out)).rejects.toMatchObject({ code: "unreadable" });
  const other = await packed((files) => files.delete(`${root}report.json`));
  await expect(checkExport(other)).rejects.toMatchObject({ code: "not-found" });
  await expect(checkExport(path.join(parent, "nothing.zip"))).rejects.toMatchObject({ code: "not-found" });
});
