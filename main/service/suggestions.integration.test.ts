import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { viewSchema } from "../../shared/contract/finding.ts";
import type { TagSuggestion } from "../../shared/contract/suggestions.ts";
import { noTags } from "../../shared/contract/tags.ts";
import { openStage, type Stage, samples } from "./service.fixture.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
  await stage.importAll(samples);
});
afterEach(() => stage.close());

const patience = 60_000;

async function firstTagged() {
  const { finding, transcripts } = stage.service.handlers;
  const { ids } = await finding.ids({ view: viewSchema.parse({}) });
  const shown = await Promise.all(ids.map((id) => transcripts.show({ id })));
  const found = shown.find(({ transcript }) => transcript.persons.length > 0 && transcript.topics.length > 0);
  if (!found) throw new Error("no sample is tagged");
  return found.transcript;
}

/** Take all topics and persons off, so that there is something to suggest. */
async function bare() {
  const { tags } = stage.service.handlers;
  const transcript = await firstTagged();
  const topics = transcript.topics.map((id) => ({ id }));
  const persons = transcript.persons.map(({ person, role }) => ({ person: { id: person }, role }));
  await tags.apply({
    selection: { ids: [transcript.id] },
    add: noTags,
    remove: { ...noTags, topics, persons },
    set: {},
  });
  return transcript;
}

const termOf = (one: TagSuggestion) => (one.kind === "topic" ? one.topic : one.person);

describe("suggestions", () => {
  it("are what the text names and similar transcripts carry, and nothing that is carried", async () => {
    const { suggestions } = stage.service.handlers;
    const transcript = await firstTagged();
    const carried = new Set([...transcript.topics, ...transcript.persons.map(({ person }) => person)]);
    const before = await suggestions.list({ id: transcript.id, patience });
    expect(before.learning).toMatchObject({ left: 0, unreadable: 0 });
    expect(before.suggestions.map(termOf).filter((id) => carried.has(id))).toEqual([]);
    await bare();
    const after = await suggestions.list({ id: transcript.id, patience });
    const speaker = transcript.persons.find(({ role }) => role === "speaker");
    expect(after.suggestions).toContainEqual(
      expect.objectContaining({ kind: "person", person: speaker?.person, role: "speaker" }),
    );
    expect(after.suggestions.some(({ kind }) => kind === "topic")).toBe(true);
  });

  it("that are refused never return, until the refusal is undone", async () => {
    const { suggestions, history, transcripts } = stage.service.handlers;
    const { id } = await bare();
    const offered = await suggestions.list({ id, patience });
    const topics = offered.suggestions.flatMap((one) => (one.kind === "topic" ? [one.topic] : [])).slice(0, 1);
    const persons = offered.suggestions.flatMap((one) => (one.kind === "person" ? [one.person] : [])).slice(0, 1);
    await suggestions.refuse({ id, topics, persons });
    const left = await suggestions.list({ id, patience });
    expect(left.suggestions.map(termOf)).not.toContain(topics[0]);
    expect(left.suggestions.map(termOf)).not.toContain(persons[0]);
    expect((await transcripts.show({ id })).transcript.refused).toEqual([...persons, ...topics]);
    expect(await suggestions.refuse({ id, topics, persons })).toEqual({});
    await history.undo({});
    expect((await suggestions.list({ id, patience })).suggestions).toEqual(offered.suggestions);
  });

  it("are accepted one by one or all at once, as one step that is undone", async () => {
    const { suggestions, history, transcripts } = stage.service.handlers;
    const { id } = await bare();
    const { step, accepted } = await suggestions.acceptAll({ id, patience });
    expect(step).toBeDefined();
    const { transcript } = await transcripts.show({ id });
    const carried = [...transcript.topics, ...transcript.persons.map(({ person }) => person)];
    expect(carried.sort()).toEqual(accepted.map(termOf).sort());
    await history.undo({});
    const bared = await transcripts.show({ id });
    expect([bared.transcript.topics, bared.transcript.persons]).toEqual([[], []]);
    const [first] = accepted.flatMap((one) => (one.kind === "person" ? [one] : []));
    if (!first) throw new Error("nobody was accepted");
    await suggestions.accept({ id, topics: [], persons: [{ person: first.person, role: first.role }] });
    expect((await transcripts.show({ id })).transcript.persons).toEqual([{ person: first.person, role: first.role }]);
  });

  it("for a transcript or of a term that is not there say so", async () => {
    const { suggestions } = stage.service.handlers;
    const { id } = await firstTagged();
    const gone = id.replace(/.$/, (last) => (last === "0" ? "1" : "0"));
    await expect(suggestions.list({ id: gone, patience })).rejects.toMatchObject({ code: "not-found" });
    const topic = `c${gone.slice(1)}`;
    await expect(suggestions.refuse({ id, topics: [topic], persons: [] })).rejects.toMatchObject({ code: "not-found" });
  });
});
