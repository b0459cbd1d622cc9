import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { contract } from "../../shared/contract/contract.ts";
import { viewSchema } from "../../shared/contract/finding.ts";
import type { TagEdit } from "../../shared/contract/tags.ts";
import { openStage, type Stage, samples } from "./service.fixture.ts";

type Input = Partial<TagEdit>;

async function openSamples() {
  const stage = await openStage();
  onTestFinished(() => stage.close());
  await stage.importAll(samples);
  const { handlers } = stage.service;
  const view = viewSchema.parse({ sort: { by: "title", descending: false } });
  const ids = (await handlers.finding.list({ view, offset: 0, limit: 50 })).rows.map(({ id }) => id);
  const tag = (selected: readonly string[], how: "add" | "remove", ...labels: string[]) => {
    const topics = labels.map((label) => ({ label }));
    const edit: Input = { [how]: { topics, sections: [], persons: [] } };
    return handlers.tags.apply(contract.tags.apply.request.parse({ selection: { ids: [...selected] }, ...edit }));
  };
  await tag(ids.slice(0, 4), "add", "Steersmen");
  await tag(ids.slice(2, 6), "add", "Leadsmen");
  const { terms } = await handlers.topics.list({ offset: 0, limit: 1_000, text: "", sort: "label", show: "all" });
  const idOf = (label: string) => terms.find((one) => one.label === label)?.id ?? "";
  return { stage, handlers, ids, tag, gone: idOf("Steersmen"), kept: idOf("Leadsmen") };
}

/** Close the archive, which folds it, and open it again. */
async function reopen({ service, folder }: Stage): Promise<void> {
  await service.handlers.archive.close({});
  const opened = await service.openPath(path.join(folder, "archive"), { readOnly: false });
  if (!opened.ok) throw new Error(opened.error.message);
}

test("a merge is taken apart after edits, undo, an import, a fold, a restart and a purge, as one step that can be undone", async () => {
  const { stage, handlers, ids, tag, gone, kept } = await openSamples();
  const carrying = async (topic: string) => {
    const { transcripts } = handlers;
    const shown = await Promise.all(ids.map((id) => transcripts.show({ id }).catch(() => undefined)));
    return ids.filter((_, n) => shown[n]?.transcript.topics.includes(topic));
  };
  const plan = await handlers.topics.mergePlan({ from: [gone], into: kept, take: {} });
  expect(plan).toMatchObject({ changed: 4, variants: ["Steersmen"], into: { uses: 4 }, from: [{ uses: 4 }] });
  const merged = await handlers.topics.merge({ from: [gone], into: kept, take: {}, reason: "The same work" });
  expect(merged.changed).toBe(4);
  await tag(ids.slice(0, 1), "remove", "Leadsmen");
  await tag(ids.slice(7, 8), "add", "Leadsmen");
  await tag(ids.slice(3, 4), "remove", "Leadsmen");
  await handlers.history.undo({});
  await reopen(stage);
  await stage.importAll(samples);
  await handlers.topics.rename({ id: kept, label: "Depth takers" });
  await reopen(stage);
  await handlers.archive.purge({ transcripts: [ids[1] ?? ""], reason: "By order of the court" });
  expect((await handlers.topics.merges({ id: kept })).merges).toMatchObject([
    { term: { id: gone, label: "Steersmen" }, reason: "The same work", step: merged.step },
  ]);
  const asked = await handlers.topics.unmergePlan({ term: gone, from: kept });
  expect(asked).toMatchObject({
    ...{ changed: 2, removed: 1, variants: ["Steersmen"] },
    added: { count: 1, transcripts: [{ id: ids[7] }] },
    notes: ["1 transcript that carried it is no longer in the archive."],
  });
  const { step, changed } = await handlers.topics.unmerge({ term: gone, from: kept });
  expect(changed).toBe(2);
  expect(await carrying(gone)).toEqual(ids.slice(2, 4));
  expect(await carrying(kept)).toEqual([...ids.slice(2, 6), ids[7]]);
  expect(await handlers.topics.details({ id: kept })).toMatchObject({ label: "Depth takers", variants: ["Leadsmen"] });
  expect((await handlers.history.undo({})).step).toBe(step);
  expect(await carrying(gone)).toEqual([]);
  await handlers.history.redo({});
  expect(await carrying(gone)).toEqual(ids.slice(2, 4));
  expect(await handlers.archive.verify({})).toMatchObject({ damage: [] });
});

test("a term that was merged again comes out in the reverse order", async () => {
  const { handlers, gone, kept } = await openSamples();
  const { terms } = await handlers.topics.list({ offset: 0, limit: 1_000, text: "", sort: "label", show: "all" });
  const third = terms.find(({ id }) => id !== gone && id !== kept)?.id ?? "";
  await handlers.topics.merge({ from: [gone], into: kept, take: {} });
  await handlers.topics.merge({ from: [kept], into: third, take: {} });
  const refused = {
    code: "conflict",
    message: expect.stringMatching(/went into “.*” .* itself.* Take it out of that first/),
  };
  await expect(handlers.topics.unmergePlan({ term: gone, from: kept })).rejects.toMatchObject(refused);
  await expect(handlers.topics.unmerge({ term: gone, from: kept })).rejects.toMatchObject(refused);
  await expect(handlers.topics.unmerge({ term: gone, from: third })).rejects.toMatchObject({ code: "not-found" });
  await handlers.topics.unmerge({ term: kept, from: third });
  expect((await handlers.topics.unmerge({ term: gone, from: kept })).changed).toBe(4);
  expect((await handlers.topics.merges({ id: kept })).merges).toEqual([]);
});
