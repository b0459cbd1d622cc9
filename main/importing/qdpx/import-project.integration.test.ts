import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import type { Archive } from "../../archive/archive.ts";
import { createArchive } from "../../archive/open.ts";
import { exportAll } from "../../exporting/testing/export-all.ts";
import { madeArchive } from "../../exporting/testing/made-transcript.ts";
import { beginImport } from "../import-session.ts";
import { createPoolHere } from "../pool-here.fixture.ts";
import { projectFile, windowsProject } from "./project.fixture.ts";

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "lectern-project-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function newArchive(): Promise<Archive> {
  const archive = await createArchive(path.join(newFolder(), "archive"), { name: "Port records" });
  onTestFinished(() => archive.close());
  return archive;
}

async function review(archive: Archive, file: string) {
  const steps: string[] = [];
  const tools = {
    archive,
    openPool: createPoolHere,
    onProgress: () => {},
    onImported: (step: string) => void steps.push(step),
  };
  const session = beginImport([file], tools);
  await session.read;
  const { items } = session.items({ show: "all", words: "", offset: 0, limit: 100 });
  return { session, items: items.toSorted((one, other) => one.item - other.item), steps };
}

it("a project of another program comes in as texts with topics, passages, notes and collections, and goes again", async () => {
  const archive = await newArchive();
  const file = projectFile(newFolder(), windowsProject.project, windowsProject.texts);
  const { session, items, steps } = await review(archive, file);
  expect(items.map(({ name, verdict, project }) => [name, verdict.kind, project?.passages])).toEqual([
    ["interviews.qdpx", "new", 3],
    ["interviews.qdpx/Interview 1.txt", "new", undefined],
    ["interviews.qdpx/Tariff.txt", "new", undefined],
  ]);
  expect(session.report()).toMatch(/No place here, left out: .*1 picture \(Quay.jpg\)/);
  expect((await session.run()).report).toMatchObject({ imported: 2, failed: [] });

  const { transcripts, topics, passages, collections } = archive.tables;
  const labels = (ids: readonly string[] = []) => ids.map((id) => topics.get(id)?.label);
  const interview = [...transcripts.values()].find(({ title }) => title === "Interview 1");
  expect(interview).toMatchObject({
    notes: "Held at the quay.\n\nTired.\n\nAnna\nAge: 34",
    source: { file: "Interview 1.txt", folder: "interviews.qdpx", format: "text" },
    past: [
      { deed: "import", who: "Irena Valdez", at: "2021-03-03T08:00:00.000Z" },
      { deed: "passage", who: "Per Lund", fields: ["passages"] },
    ],
  });
  expect(labels(interview?.topics)).toEqual(["Work"]);
  expect([...topics.values()].map(({ label, broader }) => [label, labels(broader ? [broader] : [])])).toEqual([
    ["Work", []],
    ["Wages", ["Work"]],
    ["Other", ["Work"]],
    ["Greetings", []],
    ["other (Greetings)", ["Greetings"]],
  ]);
  expect([...passages.values()].map(({ exact, note, topics: about }) => [exact, note, labels(about)])).toEqual([
    ["morning", undefined, ["Greetings"]],
    ["Wages are low.", "She means the pilots.", ["Wages", "other (Greetings)"]],
    ["ton", undefined, ["Other"]],
  ]);
  expect([...collections.values()].map(({ name, members }) => [name, members?.length])).toEqual([["First round", 2]]);
  expect(readdirSync(path.join(archive.folder, "cache")).filter((name) => name.includes(session.id))).toEqual([]);

  const again = await review(archive, file);
  expect(again.items.map(({ verdict }) => verdict.kind)).toEqual(["already", "already", "already"]);
  await again.session.cancel();

  await archive.undo(steps.at(-1) ?? "", "take");
  expect([transcripts.size, topics.size, passages.size, collections.size]).toEqual([0, 0, 0, 0]);
});

it("a project that Lectern wrote comes back into an empty archive under its ids, as far as it goes", async () => {
  const made = madeArchive(3, { date: "2021-03-03", place: "Port Selwyn", language: "en" });
  const { folder } = await exportAll(made, newFolder(), ["qdpx"]);
  const archive = await newArchive();
  const { session } = await review(archive, path.join(folder, "project.qdpx"));
  await session.run();
  const facts = (tables: Pick<Archive["tables"], "transcripts">) =>
    [...tables.transcripts.values()].map(({ id, title, date, place, language, publication: { status } }) => {
      return [id, title, date, place, language, status];
    });
  expect(facts(archive.tables)).toEqual(facts(made.tables));
  const { items } = await review(archive, path.join(folder, "project.qdpx"));
  expect(items.map(({ verdict }) => verdict.kind)).toEqual(["already", "already", "already", "already"]);
});
