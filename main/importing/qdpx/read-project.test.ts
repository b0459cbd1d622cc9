import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { expect, it, onTestFinished } from "vitest";
import { codePointsOf } from "../../../shared/reading/code-points.ts";
import { isOrphan } from "../../../shared/records/passage.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import { type SmallArchive, smallArchives } from "../../exporting/testing/arbitrary-archive.ts";
import { exportAll } from "../../exporting/testing/export-all.ts";
import { madeArchive } from "../../exporting/testing/made-transcript.ts";
import { nastyArchive } from "../../exporting/testing/nasty-archive.ts";
import { pointsProject, projectFile, windowsProject } from "./project.fixture.ts";
import type { Project, ProjectText } from "./project.ts";
import { readProject } from "./read-project.ts";

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "lectern-qdpx-in-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The words of a text stand in the place of its file. */
const spool = { put: async (bytes: Uint8Array) => Buffer.from(bytes).toString() };
const read = (file: string) => readProject(file, spool, () => {});

function saidIn({ codes }: Project, { file, passages }: ProjectText) {
  const points = codePointsOf(file);
  return passages.map(({ start, end, codes: guids, note }) => [
    points.slice(start, end),
    guids.map((guid) => codes.get(guid)?.name).join(" + "),
    note,
  ]);
}

it("reads a project of a program that joins CR LF, with all that it says of a text", async () => {
  const project = await read(projectFile(newFolder(), windowsProject.project, windowsProject.texts));
  expect([project.name, project.origin]).toEqual(["Harbour wages", "Coder for Windows 14"]);
  const codes = [...project.codes.values()];
  expect(codes.map(({ name, above }) => [name, project.codes.get(above ?? "")?.name])).toEqual([
    ["Work", undefined],
    ["Wages", "Work"],
    ["Other", "Work"],
    ["Greetings", undefined],
    ["other (Greetings)", "Greetings"],
  ]);
  const [interview, tariff] = project.texts;
  if (!(interview && tariff)) throw new Error("texts are missing");
  expect(saidIn(project, interview)).toEqual([
    ["morning", "Greetings", undefined],
    ["Wages are low.", "Wages + other (Greetings)", "She means the pilots."],
  ]);
  expect(saidIn(project, tariff)).toEqual([["ton", "Other", undefined]]);
  expect(interview.codes.map((code) => project.codes.get(code)?.name)).toEqual(["Work"]);
  expect(interview.note).toBe("Held at the quay.\n\nTired.\n\nAnna\nAge: 34");
  expect(interview.done).toEqual([
    { what: "import", who: "Irena Valdez", at: "2021-03-03T08:00:00.000Z" },
    { what: "passage", who: "Per Lund", at: "2021-03-04T09:00:00.000Z" },
  ]);
  expect(project.sets).toEqual([{ name: "First round", texts: [interview.guid, tariff.guid] }]);
  expect(Object.fromEntries(project.unplaced.map(({ kind, count, names }) => [kind, `${count} ${names}`]))).toEqual({
    picture: "1 Quay.jpg",
    pdf: "1 Tariff.pdf",
    link: "1 answers",
    graph: "1 Map",
    case: "1 Nobody",
    formatting: "1 Interview 1.docx",
    selection: "1 ",
    "missing-text": "1 Lost",
    note: "1 Diary",
    set: "1 Hot codes",
    variable: "1 Boat",
  });
});

it("reads a project that counts code points, and the transcript of a recording", async () => {
  const project = await read(projectFile(newFolder(), pointsProject.project, pointsProject.texts));
  expect(project.texts.map((text) => saidIn(project, text))).toEqual([
    [["ships", "Ships", undefined]],
    [["sailed", "Ships", undefined]],
  ]);
});

const inUtf16 = (mark: string) => Buffer.from(mark + pointsProject.project.replace('"utf-8"', '"utf-16"'), "utf16le");

const written: readonly (readonly [string, string | Buffer])[] = [
  ["under a prefix", pointsProject.project.replace(/(<\/?)(?=\w)/g, "$1qda:").replace("xmlns=", "xmlns:qda=")],
  ["in UTF-16 from its low byte on", inUtf16("\ufeff")],
  ["in UTF-16 from its high byte on", inUtf16("\ufeff").swap16()],
  ["in UTF-16 without a mark", inUtf16("")],
];

it.each(written)("reads the same project %s", async (_how, project) => {
  const plainly = await read(projectFile(newFolder(), pointsProject.project, pointsProject.texts));
  expect(await read(projectFile(newFolder(), project, pointsProject.texts))).toEqual(plainly);
});

it("takes the mark off every text, also off one that looks like none", async () => {
  const texts = Object.keys(pointsProject.texts).map((name) => [name, "\ufeff\0\x07\x1b\x7f said"]);
  const project = await read(projectFile(newFolder(), pointsProject.project, Object.fromEntries(texts)));
  expect(project.texts.map(({ file }) => file)).toContain("\0\x07\x1b\x7f said");
});

const hostile: readonly (readonly [string, string | Buffer, RegExp])[] = [
  ["is cut off", pointsProject.project.slice(0, -20), /unclosed tag/],
  [
    "has an entity of its own",
    `<!DOCTYPE Project [<!ENTITY x SYSTEM "file:///etc/passwd">]>${pointsProject.project.replace(/<\?.*\n/, "").replace("Ships", "&x;")}`,
    /undefined entity/,
  ],
  ["is cut off within a letter", inUtf16("\ufeff").subarray(0, -1), /cannot be read/],
  [
    "lies deep",
    `<Project><CodeBook><Codes>${'<Code guid="1" name="a">'.repeat(5_000)}${"</Code>".repeat(5_000)}</Codes></CodeBook></Project>`,
    /deeper/,
  ],
];

it.each(hostile)("refuses one that %s", async (_what, project, reason) => {
  await expect(read(projectFile(newFolder(), project))).rejects.toMatchObject({
    code: "unreadable",
    message: expect.stringMatching(reason),
  });
});

it("refuses a zip that leads out of itself, one without a project, and what is no zip", async () => {
  const folder = newFolder();
  await expect(read(projectFile(folder, pointsProject.project, { "../out.txt": "x" }))).rejects.toMatchObject({
    code: "unreadable",
  });
  const file = path.join(folder, "a.qdpx");
  writeFileSync(file, "no zip");
  await expect(read(file)).rejects.toMatchObject({ code: "unreadable" });
});

it("what Lectern wrote comes back with each passage on the same words", { timeout: 60_000 }, async () => {
  const folder = newFolder();
  const compare = async (archive: SmallArchive) => {
    const made = await exportAll(archive, folder, ["qdpx"]);
    const project = await read(path.join(made.folder, "project.qdpx"));
    const back = new Map(project.texts.map((text) => [text.id, text]));
    for (const record of archive.tables.transcripts.values()) {
      const text = plain(archive.texts.get(record.text) ?? "");
      const found = back.get(record.id);
      if (!found) expect(text.trim()).toBe("");
      else
        expect([found.file, saidIn(project, found).map(([words]) => words)]).toEqual([
          Buffer.from(text).toString(),
          expect.arrayContaining([...wordsMarked(archive, record)]),
        ]);
    }
  };
  await compare(nastyArchive(12));
  // By itself it would be taken for no text.
  await compare(madeArchive(1, {}, "NUL \0 bell \x07 escape \x1b delete \x7f"));
  await fc.assert(fc.asyncProperty(smallArchives, compare), { numRuns: 6 });
});

const plain = (text: string) => text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");

/** The words of passages; one that begins or ends within a CR LF, or on the mark, has other words there. */
function wordsMarked({ tables, texts }: SmallArchive, record: Transcript): readonly string[] {
  const points = codePointsOf(texts.get(record.text) ?? "");
  return [...tables.passages.values()]
    .filter((one) => one.transcript === record.id && !isOrphan(one, record))
    .map(({ start, end }) => points.slice(start, end))
    .filter((words) => words !== "" && !/^[\n\ufeff]|\r$/.test(words))
    .map((words) => Buffer.from(plain(words)).toString());
}
