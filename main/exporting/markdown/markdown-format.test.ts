import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse, parseDocument, stringify, visit } from "yaml";
import { exportTranscripts } from "../export-transcripts.ts";
import { printable } from "../printable.ts";
import { type SmallArchive, smallArchives, sourceOf, testId } from "../testing/arbitrary-archive.ts";
import { madeArchive, madeTranscript } from "../testing/made-transcript.ts";
import { nastyStrings } from "../testing/nasty.ts";
import { bodyParagraphs } from "./body.ts";
import { frontMatter } from "./front-matter.ts";

let parent = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-markdown-"));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

async function filesOf(archive: SmallArchive): Promise<Map<string, string>> {
  const { folder } = await exportTranscripts({
    source: sourceOf(archive),
    ids: [...archive.tables.transcripts.keys()],
    formats: ["markdown"],
    folder: parent,
    onProgress: () => {},
    signal: new AbortController().signal,
  });
  const names = (await readdir(path.join(folder, "markdown"))).filter((name) => name.endsWith(".md"));
  const texts = names.map(async (name) => [name, await readFile(path.join(folder, "markdown", name), "utf8")] as const);
  return new Map(await Promise.all(texts));
}

function matterOf(markdown: string): string {
  return /^---\n([\s\S]*?)\n---\n/.exec(markdown)?.[1] ?? "";
}

test("the front matter reads back as the record, every scalar a quoted string", async () => {
  await fc.assert(
    fc.asyncProperty(smallArchives, async (archive) => {
      const files = await filesOf(archive);
      expect(files.size).toBe(archive.tables.transcripts.size);
      for (const [name, markdown] of files) {
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^\.|[. ]$/u);
        const matter = matterOf(markdown);
        const read: { id: string; title?: string; summary?: string } = parse(matter);
        const record = archive.tables.transcripts.get(read.id);
        expect(read.title ?? "").toBe(printable(record?.title ?? ""));
        expect(read.summary ?? "").toBe(printable(record?.summary ?? ""));
        visit(parseDocument(matter), {
          Scalar: (key, node) => void (key === "value" && expect(node.type).toBe("QUOTE_DOUBLE")),
        });
      }
    }),
    { numRuns: 60 },
  );
});

test("a file is named by date and title; equal names are told apart", async () => {
  const named = { title: "Meeting: on “Dredging”/Эскиз", date: "2021-03-03" };
  const files = await filesOf(madeArchive(3, named));
  expect([...files.keys()].sort()).toEqual([
    "2021-03-03 meeting-on-dredging-эскиз (2).md",
    "2021-03-03 meeting-on-dredging-эскиз (3).md",
    "2021-03-03 meeting-on-dredging-эскиз.md",
  ]);
});

test("turns bear their label once, narration is quoted", () => {
  const paragraph = (text: string) => ({ n: 1, text, lines: [1] });
  const turn = (text: string) => ({
    kind: "turn" as const,
    n: 1,
    voice: 0,
    label: "Chair",
    paragraphs: [paragraph(text)],
  });
  const narration = { kind: "narration" as const, paragraphs: [paragraph("The Board met.")] };
  const blocks = [
    narration,
    { kind: "break" as const },
    turn("Good morning."),
    { kind: "omission" as const, text: "<…>" },
    turn("Thank you."),
  ];
  expect([...bodyParagraphs(blocks)]).toEqual([
    "> The Board met.",
    "* * *",
    "**Chair:** Good morning.",
    "\\<…\\>",
    "Thank you.",
  ]);
  expect([...bodyParagraphs([narration])]).toEqual(["The Board met."]);
});

test("a description is written as a library for YAML writes it", () => {
  const layout = {
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
    lineWidth: 0,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    aliasDuplicateObjects: false,
  } as const;
  const { tables } = madeArchive(1);
  const person = testId("person", 1);
  for (const text of [...nastyStrings, " \n x", "x \\n \n\n y ", "\\ \\\n"]) {
    const persons = [{ person, role: "speaker" } as const, { person: text, role: "mentioned" } as const];
    const written = frontMatter(
      madeTranscript(1, { title: text, summary: text, geography: [text, "a"], persons }),
      tables,
    );
    const value: { readonly title?: string } = parse(matterOf(written));
    expect(written).toBe(`---\n${stringify(value, layout)}---\n`);
    if (text !== "") expect(value.title).toBe(printable(text));
  }
});
