import { afterEach, beforeEach, expect, it } from "vitest";
import { viewSchema } from "../../shared/contract/finding.ts";
import { openStage, type Stage, samples } from "./service.fixture.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
  await stage.importAll(samples);
});
afterEach(() => stage.close());

const question = { offset: 0, limit: 1_000, patience: 60_000 };

/** What the query language finds of it. */
async function asked() {
  const view = viewSchema.parse({ query: "has:untagged-mentions" });
  return new Set((await stage.service.handlers.finding.ids({ view })).ids);
}

/** A tag for somebody whom no text names. */
async function tagNobody() {
  const { finding, tags, persons } = stage.service.handlers;
  const { ids } = await finding.ids({ view: viewSchema.parse({}) });
  const [id = ""] = ids;
  const add = {
    topics: [],
    sections: [],
    geography: [],
    persons: [{ person: { label: "Quirin Vexley" }, role: "mentioned" as const }],
  };
  const remove = { topics: [], sections: [], geography: [], persons: [] };
  await tags.apply({ selection: { ids: [id] }, add, remove, set: {} });
  const { suggestions } = await persons.suggest({ text: "Quirin Vexley", limit: 1 });
  return { transcript: id, person: suggestions[0]?.id };
}

it("lists tags of whom no text names, and takes one or all off as one step", async () => {
  const { cleanup, history } = stage.service.handlers;
  const before = await cleanup.names({ list: "unnamed", ...question });
  const made = await tagNobody();
  const after = await cleanup.names({ list: "unnamed", ...question });
  expect(after.learning).toMatchObject({ left: 0, unreadable: 0 });
  expect(after.total).toBe(before.total + 1);
  expect(after.doubts).toContainEqual(expect.objectContaining({ ...made, times: 0 }));
  const { transcript, person = "" } = made;
  expect(await cleanup.fixNames({ list: "unnamed", only: [{ transcript, person }], patience: 60_000 })).toMatchObject({
    changed: 1,
  });
  expect((await cleanup.names({ list: "unnamed", ...question })).total).toBe(before.total);
  await history.undo({});
  await cleanup.fixNames({ list: "unnamed", patience: 60_000 });
  expect((await cleanup.names({ list: "unnamed", ...question })).total).toBe(0);
  await history.undo({});
  expect((await cleanup.names({ list: "unnamed", ...question })).total).toBe(after.total);
});

it("lists whom texts name and no tag does, tags all of them as one step, and finds a name that came later", async () => {
  const { cleanup, history, transcripts, tags, persons } = stage.service.handlers;
  await cleanup.fixNames({ list: "untagged", patience: 60_000 });
  const { ids } = await stage.service.handlers.finding.ids({ view: viewSchema.parse({}) });
  const shown = await Promise.all(ids.map((id) => transcripts.show({ id })));
  const found = shown.find(({ transcript }) => transcript.persons.length > 0)?.transcript;
  const [tag] = found?.persons ?? [];
  if (!found || !tag) throw new Error("no sample is tagged");
  const none = { topics: [], sections: [], geography: [], persons: [] };
  const all = found.persons.map(({ person, role }) => ({ person: { id: person }, role }));
  await tags.apply({ selection: { ids: [found.id] }, add: none, remove: { ...none, persons: all }, set: {} });
  const listed = await cleanup.names({ list: "untagged", ...question });
  expect(listed.doubts.map(({ transcript }) => transcript)).toContain(found.id);
  expect(await asked()).toEqual(new Set(listed.doubts.map(({ transcript }) => transcript)));
  const { changed } = await cleanup.fixNames({ list: "untagged", patience: 60_000 });
  expect(changed).toBeGreaterThan(0);
  expect((await cleanup.names({ list: "untagged", ...question })).total).toBe(0);
  expect(await asked()).toEqual(new Set());
  await history.undo({});
  expect((await cleanup.names({ list: "untagged", ...question })).total).toBe(listed.total);
  const { name } = await persons.show({ id: tag.person });
  await persons.rename({ id: tag.person, label: "Quirin Vexley" });
  const renamed = await cleanup.names({ list: "untagged", ...question });
  expect(renamed.doubts.map(({ label }) => label)).not.toContain(name.full);
});
