import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesBelow } from "../archive/disk/list-names.ts";
import { waitedFor } from "../runtime/disk/disk.ts";
import { openStaging } from "./folder/staging.ts";
import type { Format } from "./format.ts";
import { createLoader } from "./load-document.ts";
import { namedRecords } from "./named-records.ts";
import { createPace } from "./pace.ts";
import { beginPart, type Part, partsOf } from "./parts.ts";
import { sourceOf } from "./testing/arbitrary-archive.ts";
import { exportAll } from "./testing/export-all.ts";
import { madeArchive } from "./testing/made-transcript.ts";
import { nastyArchive } from "./testing/nasty-archive.ts";

let parent = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-parts-"));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test("what goes to two places is one part, and a holder stands behind what it holds", () => {
  const namesOf = (formats: Parameters<typeof partsOf>[0]) => partsOf(formats).map(({ name }) => name);
  expect(namesOf(["bagit"])).toEqual(["tei", "csv", "json", "bagit"]);
  expect(namesOf(["markdown", "json", "bagit", "json"])).toEqual(["markdown", "json", "tei", "csv", "bagit"]);
  const placesOf = (name: string) => partsOf(["bagit", "json"]).find((part) => part.name === name)?.places;
  expect(placesOf("json")).toEqual([
    { of: "bagit", below: "bag/data" },
    { of: "json", below: undefined },
  ]);
  expect(placesOf("tei")).toEqual([{ of: "bagit", below: "bag/data" }]);
});

/** Says what is asked of it, writes the titles, and finds something to remark on in each. */
function titlesFormat(said: string[]): Format {
  return {
    wants: { blocks: false, original: false },
    begin: async ({ staging, remark }) => {
      said.push("begin");
      const file = await staging.openFile("titles.txt");
      return {
        add: async ({ record }) => {
          said.push(`add ${record.title}`);
          remark(record, "changed", "It is a title.");
          await file.write(`${record.title}\n`);
          await staging.writeFile(`${record.id}.txt`, record.title);
        },
        finish: async () => {
          said.push("finish");
          await file.close();
        },
      };
    },
  };
}

test("what goes to two places is made once and written to both", async () => {
  const archive = madeArchive(3);
  const source = sourceOf(archive);
  const ids = [...archive.tables.transcripts.keys()];
  const staging = await openStaging(parent, waitedFor);
  const said: string[] = [];
  const remarks: string[] = [];
  const titles = titlesFormat(said);
  const places: Part["places"] = [
    { of: "json", below: undefined },
    { of: "bagit", below: "box/inside" },
  ];
  const writer = await beginPart({ name: "json", places, holding: undefined }, titles, {
    source,
    staging,
    ids,
    exported: new Date(0),
    hasNotes: false,
    pace: createPace(),
    remark: (of, { title }) => void remarks.push(`${of}: ${title}`),
  });
  const load = createLoader(source, {});
  for (const id of ids) {
    const document = await load(id, titles.wants);
    if (!("reason" in document)) await writer.add(document);
  }
  await writer.finish(namedRecords(source, new Set(ids)));

  const each = [1, 2, 3].map((n) => `Meeting ${n} of the harbour board`);
  expect(said).toEqual(["begin", ...each.map((title) => `add ${title}`), "finish"]);
  expect(remarks).toEqual(each.flatMap((title) => [`json: ${title}`, `bagit: ${title}`]));
  const names = ["titles.txt", ...ids.map((id) => `${id}.txt`)];
  for (const name of names) {
    const [one, other] = await Promise.all(
      ["", "box/inside"].map((folder) => readFile(path.join(staging.folder, folder, name))),
    );
    expect(one?.equals(other ?? Buffer.alloc(0)), name).toBe(true);
  }
  const sums = new Map(Array.from(staging.written(), (file) => [file.path, file]));
  for (const name of names)
    expect(sums.get(`box/inside/${name}`)).toEqual({ ...sums.get(name), path: `box/inside/${name}` });
  await staging.discard();
});

test("a bag beside what it is made of holds what it holds alone", async () => {
  const archive = nastyArchive(20);
  const given = { now: () => new Date("2021-03-03T08:00:00Z") };
  const alone = await exportAll(archive, parent, ["bagit"], given);
  const beside = await exportAll(archive, parent, ["tei", "bagit", "json", "csv"], given);
  const ofBag = beside.remarks.filter(({ format }) => format === "bagit");
  expect(new Set(ofBag.map((one) => JSON.stringify(one)))).toEqual(
    new Set(alone.remarks.map((one) => JSON.stringify(one))),
  );
  for (const name of await filesBelow(path.join(alone.folder, "bag"))) {
    const read = (folder: string) => readFile(path.join(folder, "bag", name));
    expect((await read(beside.folder)).equals(await read(alone.folder)), name).toBe(true);
  }
  expect(await filesBelow(path.join(beside.folder, "bag"))).toHaveLength(
    (await filesBelow(path.join(alone.folder, "bag"))).length,
  );
});
