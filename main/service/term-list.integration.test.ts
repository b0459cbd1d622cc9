import { afterEach, beforeEach, expect, it } from "vitest";
import { viewSchema } from "../../shared/contract/finding.ts";
import { noTags } from "../../shared/contract/tags.ts";
import { openStage, type Stage, samples } from "./service.fixture.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
  await stage.importAll(samples);
});
afterEach(() => stage.close());

const whole = { offset: 0, limit: 1_000, text: "", sort: "label", show: "all" } as const;

it("lists topics by name, by use, in windows, and as they are after each change", async () => {
  const { topics } = stage.service.handlers;
  const byName = await topics.list(whole);
  expect(byName.total).toBe(byName.terms.length);
  const byUse = await topics.list({ ...whole, sort: "uses" });
  const uses = byUse.terms.map((term) => term.uses);
  expect(uses).toEqual(uses.toSorted((a, b) => b - a));
  const window = await topics.list({ ...whole, offset: 2, limit: 3 });
  expect(window).toEqual({ terms: byName.terms.slice(2, 5), total: byName.total });
  const [first] = byName.terms;
  if (!first) throw new Error("the samples have topics");
  await topics.rename({ id: first.id, label: "Zeppelins" });
  const renamed = await topics.list(whole);
  expect(renamed.terms.at(-1)).toMatchObject({ id: first.id, label: "Zeppelins", variants: [first.label] });
  const found = await topics.list({ ...whole, text: first.label });
  expect(found.terms).toContainEqual(expect.objectContaining({ id: first.id, found: first.label }));
});

it("shows a tree, and those that are to be put in order", async () => {
  const { topics, tags, history } = stage.service.handlers;
  const { terms } = await topics.list(whole);
  const [above, below] = terms;
  if (!above || !below) throw new Error("the samples have topics");
  await topics.move({ ids: [below.id], broader: above.id });
  const closed = await topics.list({ ...whole, opened: [] });
  expect(closed.total).toBe(terms.length - 1);
  expect(closed.terms[0]).toMatchObject({ id: above.id, depth: 0, narrower: 1 });
  const opened = await topics.list({ ...whole, opened: [above.id] });
  expect(opened.terms.slice(0, 2)).toMatchObject([{ id: above.id }, { id: below.id, depth: 1 }]);

  const once = await topics.list({ ...whole, show: "once" });
  expect(once.terms.every((term) => term.uses === 1)).toBe(true);
  expect((await topics.list({ ...whole, show: "unused" })).total).toBe(0);
  expect((await topics.list({ ...whole, show: "alike" })).total).toBe(0);
  const { ids } = await stage.service.handlers.finding.ids({ view: viewSchema.parse({}) });
  await tags.apply({
    selection: { ids: ids.slice(0, 1) },
    add: {
      topics: [{ label: `${above.label}, the` }, { label: `the ${above.label}` }],
      persons: [],
      sections: [],
      geography: [],
    },
    remove: noTags,
    set: {},
  });
  const alike = await topics.list({ ...whole, show: "alike" });
  expect(alike.terms.map(({ isFirst = false, group }) => [isFirst, group])).toEqual([
    [true, 0],
    [false, 0],
  ]);
  const [into, ...others] = alike.terms.map(({ id }) => id);
  if (into === undefined) throw new Error("two are alike");
  const merges = [
    { from: others, into },
    { from: [below.id], into: above.id },
  ];
  const plan = await topics.mergeManyPlan({ merges });
  const merged = await topics.mergeMany({ merges, reason: "Spelt twice" });
  expect(plan).toMatchObject({ changed: merged.changed });
  for (const one of merges) {
    const taken = await topics.merges({ id: one.into });
    expect(taken.merges.map(({ term, reason }) => [term.id, reason])).toEqual([[one.from[0], "Spelt twice"]]);
  }
  await topics.unmerge({ term: below.id, from: above.id });
  expect((await topics.list(whole)).terms.map(({ id }) => id)).toContain(below.id);
  await history.undo({});
  await history.undo({});
  expect((await topics.list({ ...whole, show: "alike" })).total).toBe(2);
  await history.undo({});
  expect((await topics.list({ ...whole, show: "alike" })).total).toBe(0);
});
