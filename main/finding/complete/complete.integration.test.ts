import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseQuery } from "../query/parse-query.ts";
import { addPerson, addTranscript, emptyArchive, madeId } from "../testing/made-archive.ts";
import { type OpenFinder, openFinder } from "../testing/open-finder.ts";

let folder: string;
let open: OpenFinder;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "finding-test-"));
  const archive = emptyArchive();
  archive.tables.topics.set(madeId("topic", 1), { id: madeId("topic", 1), label: "Safety at sea", variants: [] });
  archive.tables.topics.set(madeId("topic", 2), {
    id: madeId("topic", 2),
    label: "Pilotage",
    variants: [],
    broader: madeId("topic", 1),
  });
  addPerson(archive, 1, "Irena", "Valdez");
  addTranscript(archive, 1, ["tide"], {
    topics: [madeId("topic", 1)],
    place: "Port Almere",
    language: "en-GB",
    date: "2021",
  });
  addTranscript(archive, 2, ["tide"], {
    topics: [madeId("topic", 2)],
    persons: [{ person: madeId("person", 1), role: "mentioned" }],
  });
  const transcripts = [madeId("transcript", 2), madeId("transcript", 1)];
  archive.tables.collections.set(madeId("collection", 1), {
    id: madeId("collection", 1),
    name: "Pier “North”",
    members: transcripts,
  });
  archive.tables.collections.set(madeId("collection", 2), {
    id: madeId("collection", 2),
    name: "Piers",
    query: "pier",
  });
  open = openFinder(archive, folder);
  await open.finder.caughtUp();
});

afterAll(async () => {
  await open.finder.close();
  await rm(folder, { recursive: true, force: true });
});

/** The line with the cursor at `|`, and what it becomes with each option. */
async function completed(marked: string): Promise<readonly string[]> {
  const cursor = marked.indexOf("|");
  const line = marked.replace("|", "");
  const { from, to, options } = await open.finder.complete(line, cursor);
  return options.map(
    ({ text, count }) => `${line.slice(0, from)}${text}${line.slice(to)}${count === undefined ? "" : `#${count}`}`,
  );
}

describe("completion", () => {
  it.each([
    ["ti|", ["title:"]],
    ["tide (to|", ["tide (topic:"]],
    ["topic:|", ['topic:"Safety at sea" #2', "topic:Pilotage #1"]],
    ["topic:pil|", ["topic:Pilotage #1"]],
    ["collection:|", ['collection:"Pier North" #2']],
    ["collection:pie|", ['collection:"Pier North" #2']],
    ["coll|", ["collection:"]],
    ['a topic:"sea|" b', ['a topic:"Safety at sea"  b#2']],
    ["topic:(pil|", ["topic:(Pilotage #1"]],
    ["pilo|", ["topic:Pilotage #1"]],
    ["person:irena|", ['person:"Valdez, Irena" #1']],
    ["place:por|", ['place:"Port Almere" #1']],
    ["language:brit|", ["language:en-GB #1"]],
    ["status:d|", ["status:draft #2"]],
    ["date:20|", ["date:2021 #1"]],
    ["is:un|", ["is:untagged "]],
    ['topic:"Pilotage"|', []],
    ["tide |", []],
    ["title:har|", []],
    ["|", []],
  ])("%s", async (marked, lines) => {
    expect(await completed(marked)).toEqual(lines);
  });

  it("never fails, and what is offered is understood", async () => {
    const part = fc.constantFrom(
      "to",
      "topic:",
      "person:",
      '"',
      "“",
      "(",
      ")",
      "pil",
      " ",
      "NEAR(",
      "is:",
      "date:",
      "😀",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 8 }), fc.nat({ max: 30 }), async (parts, at) => {
        const line = parts.join("");
        const { from, to, options } = await open.finder.complete(line, Math.min(at, line.length));
        expect(from).toBeLessThanOrEqual(to);
        for (const { text } of options)
          if (!text.endsWith(":")) expect(parseQuery(`topic:${text.replace(/^[a-z-]+:/, "")}`).problem).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});
