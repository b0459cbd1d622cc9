import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { indexName } from "../../shared/records/person-label.ts";
import { readBytes } from "../reading/read-bytes.ts";
import { newId } from "../runtime/new-id.ts";
import { createPersonIndex } from "../tagging/persons/person-index.ts";
import { indexVocabulary } from "../tagging/vocabulary.ts";
import { type PlanContext, planTranscript } from "./plan-transcript.ts";

const page = `Events
Annual meeting of the harbour board
Irena Valdez held the annual meeting of the harbour board.
March 14, 2018
10:30
Port Almere
* * *
Minister of Ports Irena Valdez: Mr Okafor
, colleagues,
Good morning to everybody who came here through the storm tonight.
<…>
Irena Valdez: Thank you. That is all for this year.
Topics
Harbour safety
Persons
Okafor Daniel
Publication status
Published in sections: News, Transcripts
Publication date: March 14, 2018, 13:05
Text version
`;

const context = (): PlanContext => ({
  vocabulary: indexVocabulary({ persons: new Map(), topics: new Map(), sections: new Map() }),
  persons: { index: createPersonIndex(), decisions: new Map(), made: new Map() },
  import: newId("import"),
  now: new Date().toISOString(),
});

async function plan(text: string, into = context()) {
  const file = await readBytes(new TextEncoder().encode(text), "page.txt");
  if (!file.ok) throw new Error(file.reason);
  return planTranscript(file, "drop/page.txt", {}, into);
}

const madePersons = (changes: Awaited<ReturnType<typeof plan>>["changes"]) =>
  changes.flatMap((change) => (change.do === "create" && change.on === "persons" ? [change.record] : []));

describe("the records of a page", () => {
  it("know the person listed family name first, and that he is the one spoken to", async () => {
    const { transcript, changes } = await plan(page);
    const [listed, speaker] = madePersons(changes);
    expect(listed).toMatchObject({
      name: { full: "Daniel Okafor", family: "Okafor", order: "given-first" },
      variants: ["Okafor Daniel"],
    });
    expect(transcript.persons).toEqual([
      { person: speaker?.id, role: "speaker" },
      { person: listed?.id, role: "mentioned" },
      { person: listed?.id, role: "addressed" },
    ]);
    expect(transcript.speakers.map(({ person }) => person)).toEqual([speaker?.id, speaker?.id]);
  });

  it("keep a name whose family name leads when that is how the page says it", async () => {
    const said = page
      .replace("Okafor Daniel", "Nguyen Van An")
      .replace("Good morning to everybody", "Good morning to Nguyen Van An and everybody");
    const names = madePersons((await plan(said)).changes).map((record) => Reflect.get(record, "name"));
    expect(names).toContainEqual({ full: "Nguyen Van An", family: "Nguyen", given: "Van An", order: "family-first" });
    expect(indexName({ full: "Nguyen Van An", family: "Nguyen", given: "Van An", order: "family-first" })).toBe(
      "Nguyen Van An",
    );
  });

  it("find what an earlier page of the import made, whichever way the name is printed", async () => {
    const into = context();
    await plan(page, into);
    const second = await plan(
      page.replace("annual meeting", "second meeting").replace("Okafor Daniel", "Daniel Okafor"),
      into,
    );
    expect(second.changes.map((change) => change.do === "create" && change.on)).toEqual(["transcripts"]);
  });

  it("stand on the file and the text by their sums, and are published with that text", async () => {
    const { transcript } = await plan(page);
    const sum = createHash("sha256").update(page).digest("hex");
    expect(transcript).toMatchObject({
      original: sum,
      text: sum,
      publication: { status: "published", version: sum, date: "2018-03-14T13:05" },
    });
  });
});
