import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportFormats } from "../../shared/contract/export-formats.ts";
import type { Passage } from "../../shared/records/passage.ts";
import type { Person } from "../../shared/records/person.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import { readText } from "../reading/read-text.ts";
import { type SmallArchive, sha256Of, sourceOf, testId } from "./testing/arbitrary-archive.ts";
import { exportAll } from "./testing/export-all.ts";
import { madeTranscript } from "./testing/made-transcript.ts";
import { withhold } from "./withhold.ts";

let parent = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-private-"));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

const salary = "keepersalary hundredcrowns";
const pages = {
  open: "Irena Valdez: The pier is open.\n\nDaniel Okafor: Since when?",
  embargoed: "Irena Valdez: The embargoedtext is here.\n\nDaniel Okafor: Since when?",
  withdrawn: "Irena Valdez: The withdrawntext is here.\n\nDaniel Okafor: Since when?",
  trashed: "Irena Valdez: The trashedtext is here.\n\nDaniel Okafor: Since when?",
  redacted: `Irena Valdez: He has a ${salary} each month.\n\nDaniel Okafor: Since when?`,
  placeless: `Irena Valdez: He had a ${salary} each month.\n\nDaniel Okafor: Since when?`,
} as const;

type Kind = keyof typeof pages;

const kinds: readonly Kind[] = ["open", "embargoed", "withdrawn", "trashed", "redacted", "placeless"];

/** Each says in every field whose it is, so that whatever stands in a file can be told. */
function transcriptOf(kind: Kind, n: number): Transcript {
  const quoted = kind === "redacted" || kind === "placeless" ? `On ${salary} again` : undefined;
  const word = (field: string) => quoted ?? `${kind}${field}`;
  const sum = sha256Of(pages[kind]);
  return madeTranscript(n, {
    title: word("title"),
    summary: word("summary"),
    date: "2021-03-03",
    place: word("place"),
    geography: [word("geography")],
    eventType: word("kind"),
    reference: word("reference"),
    series: word("series"),
    provenance: word("provenance"),
    rights: word("rights"),
    access: word("access"),
    notes: `${kind}notes`,
    language: "en",
    source: { ...madeTranscript(n).source, file: `${word("file")}.txt`, folder: word("folder") },
    speakers: [{ label: "Irena Valdez", person: testId("person", n), turns: 1 }],
    persons: [{ person: testId("person", n), role: "speaker" }],
    topics: [testId("topic", n)],
    publication: {
      status: kind === "withdrawn" ? "withdrawn" : "published",
      sections: [testId("section", n)],
      ...(kind === "embargoed" ? { embargo: "2100-01-01" } : {}),
    },
    ...(kind === "trashed" ? { trashed: { at: "2021-03-04T10:00:00.000Z" } } : {}),
    ...(kind === "redacted"
      ? { warnings: [{ code: "odd", line: 1, text: salary }], refused: [testId("topic", 2)] }
      : {}),
    original: sum,
    text: sum,
  });
}

function personOf(kind: Kind, n: number): Person {
  return {
    id: testId("person", n),
    kind: "person",
    name: { full: `${kind}person`, order: "given-first" },
    variants: [`${kind}variant`],
    roles: [{ title: `${kind}office` }],
    identifiers: [],
    note: `${kind}personnotes`,
  };
}

function passageOf(kind: Kind, n: number): Passage {
  const words = kind === "redacted" || kind === "placeless" ? salary : "Irena";
  const start = pages[kind].indexOf(words);
  const isWithheld = words === salary;
  return {
    id: testId("passage", n),
    transcript: testId("transcript", n),
    text: kind === "placeless" ? sha256Of("The text before.") : sha256Of(pages[kind]),
    start,
    end: start + words.length,
    exact: words,
    note: `${kind}passagenotes`,
    ...(isWithheld ? { withheld: "private" } : {}),
  };
}

function privateArchive(): SmallArchive {
  const each = <T extends { readonly id: string }>(make: (kind: Kind, n: number) => T) =>
    new Map(kinds.map((kind, index) => make(kind, index + 1)).map((one) => [one.id, one]));
  const members = kinds.map((_, index) => testId("transcript", index + 1));
  const lists = [
    { id: testId("collection", 1), name: "Board", members },
    { id: testId("collection", 2), name: "heldlist", members: members.slice(1, 4) },
    { id: testId("collection", 3), name: "savedquery", query: "secretquery" },
  ];
  return {
    tables: {
      transcripts: each(transcriptOf),
      persons: each(personOf),
      topics: each((kind, n) => ({ id: testId("topic", n), label: `${kind}topic`, variants: [`${kind}term`] })),
      sections: each((kind, n) => ({ id: testId("section", n), label: `${kind}section` })),
      collections: new Map(lists.map((one) => [one.id, one])),
      passages: each(passageOf),
      profiles: new Map(),
      settings: new Map(),
    },
    texts: new Map(Object.values(pages).map((page) => [sha256Of(page), page])),
    readings: new Map(Object.values(pages).map((page) => [sha256Of(page), readText(page)])),
    originals: new Map(Object.values(pages).map((page) => [sha256Of(page), Buffer.from(page)])),
  };
}

/** All bytes below a folder and its names, also those in what is packed, under the name of the file. */
async function wordsBelow(folder: string): Promise<ReadonlyMap<string, string>> {
  const words = new Map<string, string>();
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const at = path.join(file.parentPath, file.name);
    const bytes = await readFile(at);
    const packed = bytes.subarray(0, 2).toString() === "PK" ? Object.entries(unzipSync(bytes)) : [];
    const inside = packed.flatMap(([name, part]) => [name, Buffer.from(part).toString()]);
    words.set(
      path.relative(folder, at),
      [path.relative(folder, at), bytes.toString(), ...inside].join("\n").toLowerCase(),
    );
  }
  return words;
}

test("nothing that is held back, withheld or written for the house is in any byte of any format", async () => {
  const archive = privateArchive();
  const ids = kinds.flatMap((kind, index) => (kind === "trashed" ? [] : testId("transcript", index + 1)));
  const held = withhold(archive.tables, ids, "2026-01-01");
  const correction = { id: testId("step", 1), at: "2021-03-04T10:00:00.000Z", deed: "correct", why: salary };
  const events = async (id: string) => (id === testId("transcript", 5) ? [correction] : []);
  const source = { ...sourceOf(archive), events };
  const report = await exportAll(archive, parent, exportFormats, { source, ids: held.ids, leftOut: held.leftOut });
  expect(report).toMatchObject({ transcripts: 2, redacted: 1, proof: { differences: 0 } });
  const words = await wordsBelow(report.folder);
  expect(words.size).toBeGreaterThan(30);
  expect([...words.values()].filter((text) => text.includes("openperson")).length).toBeGreaterThan(15);
  const secret =
    /(embargoed|withdrawn|trashed|placeless)[a-z]+|keepersalary|hundredcrowns|\w+notes\b|heldlist|savedquery|secretquery/g;
  const told = [...words].flatMap(([file, text]) => {
    const found = [...new Set(text.match(secret) ?? [])].filter(
      (word) => !["withoutnotes", "footnotes", "endnotes"].includes(word),
    );
    return found.map((word) => `${file}: ${word}`);
  });
  expect(told).toEqual([]);
});
