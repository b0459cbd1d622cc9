import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FacetValue } from "../../shared/contract/finding.ts";
import { addPerson, addTranscript, emptyArchive, type MadeArchive, madeId } from "./testing/made-archive.ts";
import { type OpenFinder, openFinder, viewOf } from "./testing/open-finder.ts";

let folder: string;
let archive: MadeArchive;
let open: OpenFinder;

const topic = (n: number) => madeId("topic", n);
const person = (n: number) => madeId("person", n);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "finding-test-"));
  archive = emptyArchive();
  for (const [n, label] of ["Harbours", "Pilots", "Bridges", "Arches"].entries()) {
    archive.tables.topics.set(topic(n), { id: topic(n), label, variants: [] });
  }
  addPerson(archive, 1, "Irena", "Valdez");
  archive.tables.sections.set(madeId("section", 1), { id: madeId("section", 1), label: "News" });
  addTranscript(archive, 1, ["alpha"], {
    date: "2021-03-03",
    topics: [topic(0), topic(1)],
    persons: [
      { person: person(1), role: "speaker" },
      { person: person(1), role: "mentioned" },
    ],
    publication: { status: "published", sections: [madeId("section", 1)] },
  });
  addTranscript(archive, 2, ["alpha beta"], {
    date: "2020/2021",
    topics: [topic(0), topic(3)],
    publication: { status: "published", sections: [], embargo: "2999-01-01" },
  });
  addTranscript(archive, 3, ["beta"], {
    topics: [topic(2)],
    publication: { status: "draft", sections: [], embargo: "2001-01-01" },
  });
  open = openFinder(archive, folder);
  await open.finder.caughtUp();
});

afterEach(async () => {
  await open.finder.close();
  await rm(folder, { recursive: true, force: true });
});

function short(values: readonly FacetValue[]): [string, number][] {
  return values.map(({ label, count }) => [label, count]);
}

describe("facets", () => {
  it("count what is shown, the most frequent first, then by label", async () => {
    const facets = await open.finder.facets(viewOf(), 12);
    expect(short(facets.statuses)).toEqual([
      ["Draft", 1],
      ["In review", 0],
      ["Approved", 0],
      ["Published", 2],
      ["Withdrawn", 0],
    ]);
    expect(short(facets.topics)).toEqual([
      ["Harbours", 2],
      ["Arches", 1],
      ["Bridges", 1],
      ["Pilots", 1],
    ]);
    expect(facets.persons).toEqual([{ value: person(1), label: "Valdez, Irena", count: 1 }]);
    expect(short(facets.sections)).toEqual([["News", 1]]);
    expect(short(facets.years)).toEqual([
      ["2021", 2],
      ["2020", 1],
      ["Undated", 1],
    ]);
    expect(facets.embargoed).toBe(1);
  });

  it("leave a facet's own choice out of its counts, so that it can be widened", async () => {
    const facets = await open.finder.facets(viewOf({ topics: [topic(2)] }), 12);
    expect(short(facets.topics)).toEqual([
      ["Harbours", 2],
      ["Arches", 1],
      ["Bridges", 1],
      ["Pilots", 1],
    ]);
    expect(short(facets.statuses).filter(([, count]) => count > 0)).toEqual([["Draft", 1]]);
    const both = await open.finder.facets(viewOf({ topics: [topic(2)], statuses: ["published"], embargoed: true }), 12);
    expect(short(both.topics)).toEqual([
      ["Arches", 1],
      ["Harbours", 1],
      ["Bridges", 0],
    ]);
    expect(both.embargoed).toBe(0);
    expect(short(both.statuses).filter(([, count]) => count > 0)).toEqual([]);
  });

  it("follow the query, and list what is chosen beyond the limit", async () => {
    const facets = await open.finder.facets(viewOf({ query: "beta", topics: [topic(2)] }), 1);
    expect(short(facets.topics)).toEqual([
      ["Arches", 1],
      ["Bridges", 1],
    ]);
    expect(short(facets.years)).toEqual([["Undated", 1]]);
  });

  it("narrow the list: any within a facet, all between facets", async () => {
    const shown = async (view: Parameters<typeof viewOf>[0]) =>
      (await open.finder.ids(viewOf({ ...view, sort: { by: "title", descending: false } }))).map((id) =>
        Number.parseInt(id.slice(-2), 16),
      );
    expect(await shown({ topics: [topic(2), topic(3)] })).toEqual([2, 3]);
    expect(await shown({ topics: [topic(2), topic(3)], statuses: ["draft"] })).toEqual([3]);
    expect(await shown({ years: ["2021"] })).toEqual([1, 2]);
    expect(await shown({ years: ["undated", "2020"] })).toEqual([2, 3]);
    expect(await shown({ embargoed: true })).toEqual([2]);
    expect(await shown({ persons: [person(1)], query: "alpha" })).toEqual([1]);
    expect(await shown({ sections: [madeId("section", 9)] })).toEqual([]);
  });

  it("count a topic with its narrower terms, each transcript once", async () => {
    archive.tables.topics.set(topic(1), { id: topic(1), label: "Pilots", variants: [], broader: topic(0) });
    archive.tables.topics.set(topic(2), { id: topic(2), label: "Bridges", variants: [], broader: topic(1) });
    // A circle is no reason to hang.
    archive.tables.topics.set(topic(3), { id: topic(3), label: "Arches", variants: [], broader: topic(3) });
    open.step([{ do: "change", on: "topics", ids: [topic(1), topic(2), topic(3)], set: {} }], () => {});
    const { topics } = await open.finder.facets(viewOf(), 12);
    expect(topics.map(({ label, count, broader }) => [label, count, broader])).toEqual([
      ["Harbours", 3, undefined],
      ["Pilots", 2, topic(0)],
      ["Arches", 1, topic(3)],
      ["Bridges", 1, topic(1)],
    ]);
    expect(await open.finder.ids(viewOf({ topics: [topic(1)] }))).toHaveLength(2);
    expect(await open.finder.ids(viewOf({ topics: [topic(0)] }))).toHaveLength(3);
  });

  it("tell persons by what they have to do with it, places and languages", async () => {
    addTranscript(archive, 4, ["gamma"], {
      place: "Port Almere",
      language: "en-GB",
      speakers: [{ label: "Valdez", person: person(1), turns: 2 }],
    });
    const record = archive.tables.transcripts.get(madeId("transcript", 4));
    if (!record) throw new Error("no such transcript");
    open.step([{ do: "create", on: "transcripts", record }], () => {});
    const facets = await open.finder.facets(viewOf({ role: "speaker" }), 12);
    expect(short(facets.persons)).toEqual([["Valdez, Irena", 2]]);
    expect(short(facets.places)).toEqual([["Port Almere", 1]]);
    expect(short(facets.languages)).toEqual([["British English", 1]]);
    expect(short((await open.finder.facets(viewOf({ role: "mentioned" }), 12)).persons)).toEqual([
      ["Valdez, Irena", 1],
    ]);
    expect(await open.finder.ids(viewOf({ role: "mentioned", persons: [person(1)] }))).toHaveLength(1);
    expect(await open.finder.ids(viewOf({ places: ["Port Almere"], languages: ["en-GB", "ru"] }))).toHaveLength(1);
  });

  it("narrow to a span of time, and count its months", async () => {
    const between = { from: "2021-02", to: "2021" };
    expect(await open.finder.ids(viewOf({ between }))).toHaveLength(2);
    expect(await open.finder.ids(viewOf({ between: { from: "2021-04", to: "2021" } }))).toHaveLength(1);
    expect(
      await open.finder.ids(viewOf({ between: { from: "2021-04", to: "2021" }, years: ["undated"] })),
    ).toHaveLength(2);
    const { months, years } = await open.finder.facets(viewOf({ between }), 12);
    expect(months).toHaveLength(12);
    // The one that spans two years is of no month.
    expect(months.filter(({ count }) => count > 0)).toEqual([{ value: "2021-03", count: 1 }]);
    expect(short(years)).toEqual([
      ["2021", 2],
      ["2020", 1],
      ["Undated", 1],
    ]);
    expect((await open.finder.facets(viewOf({ between: { from: "1990", to: "2021" } }), 12)).months).toEqual([]);
  });

  it("follow each step: tags, names, deletions and what comes back", async () => {
    const id = madeId("transcript", 3);
    const before = archive.tables.transcripts.get(id);
    if (!before) throw new Error("no such transcript");
    open.step([{ do: "change", on: "transcripts", ids: [id], add: { topics: [topic(0)] } }], () =>
      archive.tables.transcripts.set(id, { ...before, topics: [topic(2), topic(0)] }),
    );
    open.step([{ do: "change", on: "topics", ids: [topic(0)], set: { label: { to: "Ports" } } }], () =>
      archive.tables.topics.set(topic(0), { id: topic(0), label: "Ports", variants: [] }),
    );
    expect(short((await open.finder.facets(viewOf(), 1)).topics)).toEqual([["Ports", 3]]);
    open.step([{ do: "delete", on: "transcripts", record: before }], () => archive.tables.transcripts.delete(id));
    expect(short((await open.finder.facets(viewOf(), 1)).topics)).toEqual([["Ports", 2]]);
    expect(await open.finder.ids(viewOf())).toHaveLength(2);
    open.step([{ do: "create", on: "transcripts", record: before }], () => archive.tables.transcripts.set(id, before));
    expect(await open.finder.ids(viewOf({ query: "beta" }))).toHaveLength(2);
  });
});
