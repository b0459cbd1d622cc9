import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { viewSchema } from "../../shared/contract/finding.ts";
import { openStage, type Stage } from "./service.fixture.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
  mkdirSync(path.join(stage.folder, "drop"));
});
afterEach(() => stage.close());

const drop = (name: string, content: string | Uint8Array) => {
  const file = path.join(stage.folder, "drop", name);
  writeFileSync(file, content);
  return file;
};
const minutes = (second = "The lock gates at Almere will be painted before the winter, and not after it.") =>
  [
    "Events",
    "Meeting of the harbour board",
    "March 3, 2021",
    "14:15",
    "Port Almere",
    "Chair Irena Valdez: Good morning. We have three matters on the table today, and little time for any of them.",
    second,
    "Daniel Okafor: The pilots ask for a second boat. They have asked for it in every year since the great storm.",
    "Chair Irena Valdez: Then let us vote on it. Those in favour? It is carried, with one vote against.",
    "Topics",
    "Pilotage",
    "",
  ].join("\n");
const items = async (id: string) => {
  const asked = { import: id, show: "all", words: "", offset: 0, limit: 100 } as const;
  return (await stage.service.handlers.imports.items(asked)).items.toSorted((a, b) => a.item - b.item);
};
const kinds = async (id: string) => (await items(id)).map(({ verdict, chosen }) => [verdict.kind, chosen]);
const onlyTranscript = async () => {
  await stage.service.indexed();
  const { rows } = await stage.service.handlers.finding.list({ view: viewSchema.parse({}), offset: 0, limit: 10 });
  return rows[0]?.id;
};

it("says of what a file is another version, and how it differs; it comes in as a transcript of its own", async () => {
  await stage.importAll(drop("first.txt", minutes()));
  const first = await onlyTranscript();
  const id = await stage.begin(
    drop("second.txt", minutes("The lock gates at Almere will be painted after the winter.")),
  );
  const [item] = await items(id);
  expect(item).toMatchObject({
    chosen: true,
    verdict: {
      kind: "version",
      reason: "Another version of “Meeting of the harbour board”.",
      of: { transcript: first, title: "Meeting of the harbour board" },
    },
  });
  expect(await stage.service.handlers.imports.state({ import: id })).toMatchObject({
    toLookAt: 1,
    verdicts: { version: 1, new: 0 },
  });
  const { rows, share } = await stage.service.handlers.imports.diff({ import: id, item: 0 });
  // Of the text, one of whose sentences differs in a few words.
  expect(share).toBeGreaterThan(0.9);
  expect(share).toBeLessThan(1);
  expect(rows).toContainEqual(
    expect.objectContaining({ kind: "changed", after: expect.arrayContaining([{ text: "after", changed: true }]) }),
  );
  expect((await stage.service.handlers.imports.run({ import: id })).report?.imported).toBe(1);
});

it("knows the same text in another encoding and with other line ends, and leaves it out unless it is chosen", async () => {
  await stage.importAll(drop("plain.txt", minutes()));
  const windows = Buffer.from(minutes().replaceAll("\n", "\r\n"), "utf16le");
  const id = await stage.begin(drop("windows.txt", Buffer.concat([Buffer.from([0xff, 0xfe]), windows])));
  expect(await kinds(id)).toEqual([["same-text", false]]);
  const { handlers } = stage.service;
  expect((await handlers.imports.choose({ import: id, items: "all", chosen: true })).chosen).toBe(0);
  expect((await handlers.imports.choose({ import: id, items: [0], chosen: true })).chosen).toBe(1);
  expect((await handlers.imports.run({ import: id })).report?.imported).toBe(1);
});

it("knows versions within a drop, in the order of the files", async () => {
  drop("a.txt", minutes());
  drop("b.txt", minutes("Nothing was said of the lock gates."));
  drop(
    "c.txt",
    "Chair Irena Valdez: Good morning. Of the fog signal at the northern pier nothing more is known today.\n",
  );
  drop("d.txt", minutes());
  const id = await stage.begin(path.join(stage.folder, "drop"));
  expect(await kinds(id)).toEqual([
    ["new", true],
    ["version", true],
    ["new", true],
    ["repeated", false],
  ]);
  const { rows } = await stage.service.handlers.imports.diff({ import: id, item: 1 });
  expect(rows.some(({ kind }) => kind === "removed" || kind === "changed")).toBe(true);
  await expect(stage.service.handlers.imports.diff({ import: id, item: 0 })).rejects.toMatchObject({
    code: "not-found",
  });
});

it("does not take what is said on another day, or a text of a few words, for a version", async () => {
  await stage.importAll(drop("a.txt", "Chair Irena Valdez: Good morning to you.\n"));
  const other = minutes().replace("March 3", "April 9").replace("second boat", "third boat");
  await stage.importAll(drop("b.txt", minutes()));
  const id = await stage.begin(
    drop("c.txt", "Chair Irena Valdez: Good evening to you.\n"),
    drop("d.txt", other.replace("before the winter, and not after it", "in spring").replace("one vote", "three votes")),
  );
  expect(await kinds(id)).toEqual([
    ["new", true],
    ["new", true],
  ]);
});

it("looks through the archive's texts again when the cache is gone, and through none when it is there", async () => {
  await stage.importAll(drop("first.txt", minutes()));
  const again = async (name: string) => {
    const before = stage.heard.length;
    const id = await stage.begin(drop(name, minutes(`${name} has another second paragraph than the first one.`)));
    expect(await kinds(id)).toEqual([["version", true]]);
    await stage.service.handlers.imports.cancel({ import: id });
    const told = stage.heard.slice(before).flatMap(({ event }) => JSON.stringify(event));
    return told.some((event) => event.includes('"preparing"'));
  };
  expect(await again("second.txt")).toBe(false);
  rmSync(path.join(stage.folder, "archive", "cache", "sketches-2.bin"));
  expect(await again("third.txt")).toBe(true);
  expect(await again("fourth.txt")).toBe(false);
});
