import { afterEach, beforeEach, expect, it } from "vitest";
import { viewSchema } from "../../shared/contract/finding.ts";
import { openStage, type Stage, samples } from "./service.fixture.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const all = { view: viewSchema.parse({ trash: true }) };

it("is not emptied while an import stores its files, nor does an import begin while it is emptied", async () => {
  const { trash, imports, finding } = stage.service.handlers;
  const writing = imports.run({ import: await stage.begin(samples) });
  await expect(trash.empty({ selection: all })).rejects.toMatchObject({ code: "busy" });
  await writing;
  const view = viewSchema.parse({});
  const { changed } = await trash.put({ selection: { view } });
  const next = await stage.begin(samples);
  expect((await imports.state({ import: next })).verdicts.trashed).toBe(changed);
  const emptying = trash.empty({ selection: all });
  await expect(imports.run({ import: next })).rejects.toMatchObject({
    code: "busy",
    message: expect.stringContaining("being emptied"),
  });
  expect(await emptying).toMatchObject({ transcripts: changed, left: 0 });
  expect((await finding.facets({ view, limit: 1 })).trashed).toBe(0);
});

it("is told before it is emptied what goes, and Ctrl+Z does not bring it back, but takes back what was done before", async () => {
  const { trash, history, archive, collections } = stage.service.handlers;
  await stage.importAll(samples);
  await collections.make({ name: "Kept", description: "" });
  const { changed } = await trash.put({ selection: { view: viewSchema.parse({}) } });
  expect((await archive.state({})).archive?.transcripts).toBe(0);
  const plan = await trash.plan({ selection: all });
  expect(plan).toMatchObject({ transcripts: changed, passages: 0, collections: [] });
  expect(plan.titles).toHaveLength(Math.min(20, changed));
  await trash.empty({ selection: all });
  await expect(history.undo({})).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringMatching(/is no longer in the archive\. There (?:is 1|are \d\d?) more like this\./),
  });
  expect(await history.undo({})).toMatchObject({ deed: { code: "collection", names: ["Kept"] } });
  expect(await history.redo({})).toMatchObject({ deed: { code: "collection", names: ["Kept"] } });
});
