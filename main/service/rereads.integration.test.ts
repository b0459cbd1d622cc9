import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { viewSchema } from "../../shared/contract/finding.ts";
import { noTags } from "../../shared/contract/tags.ts";
import { profileSchema } from "../../shared/reading/profile.ts";
import { changeRecords } from "../archive/changes/changes.ts";
import { openArchive } from "../archive/open.ts";
import { newId } from "../runtime/new-id.ts";
import { openStage, type Stage } from "./service.fixture.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const page = [
  "Harbour Radio",
  "The lights of the north pier",
  "Studio: Port Selwyn",
  "Anna Berg: Good evening. Who tends the light?",
  "Oskar Valmer: I do, with my daughter, since the old keeper went ashore for good.",
  "Anna Berg: Thank you.",
  "Oskar Valmer: Good night.",
  "",
].join("\n");

const radio = profileSchema.parse({
  name: "Radio",
  files: { path: "Radio/*.txt" },
  fields: [
    { from: "line", field: "title", at: { line: 2 } },
    { from: "line", field: "place", like: "Studio: {place}" },
    { from: "value", field: "topics", value: "Lights" },
  ],
  lines: [{ role: "furniture", at: { line: 1 } }],
});

async function importOne(): Promise<string> {
  const drop = path.join(stage.folder, "Radio");
  mkdirSync(drop);
  writeFileSync(path.join(drop, "one.txt"), page);
  await stage.importAll(drop);
  const [row] = (await stage.service.handlers.finding.list({ view: viewSchema.parse({}), offset: 0, limit: 1 })).rows;
  return row?.id ?? "";
}

describe("reading again", () => {
  it("shows first what would change, leaves what people decided, and is undone as one act", async () => {
    const { rereads, profiles, tags, transcripts, history } = stage.service.handlers;
    const id = await importOne();
    const selection = { ids: [id] };
    await tags.apply({ selection, add: noTags, remove: noTags, set: { place: "The old studio" } });
    const before = await transcripts.show({ id });
    const asked = { selection, reread: newId("reread") };
    expect(await rereads.look(asked)).toEqual({ total: 1, changed: 0, renewed: 0, differences: [], unread: [] });

    await profiles.keep({ profile: radio });
    const fields = [
      { field: "title", after: "The lights of the north pier" },
      { field: "topics", after: "Lights" },
    ];
    expect((await rereads.look(asked)).differences).toMatchObject([{ id, fields }]);
    expect(await transcripts.show({ id })).toEqual(before);

    const applied = await rereads.apply(asked);
    expect(applied).toMatchObject({ changed: 1, done: 1 });
    const after = (await transcripts.show({ id })).transcript;
    expect(after).toMatchObject({
      title: "The lights of the north pier",
      place: "The old studio",
      source: { profile: "Radio" },
    });
    expect(after.topics).toHaveLength(1);
    expect(after.persons).toEqual(before.transcript.persons);
    expect(await rereads.look(asked)).toMatchObject({ changed: 0 });

    await history.undo({});
    expect((await transcripts.show({ id })).transcript).toEqual(before.transcript);
  });

  it("takes a status as a step of publication, of the text as it is, and back", async () => {
    const { rereads, profiles, transcripts, history, settings } = stage.service.handlers;
    const id = await importOne();
    await settings.change({ who: "Ada" });
    const before = (await transcripts.show({ id })).transcript;
    const status = (value: string) => [{ from: "value" as const, field: "status" as const, value }];
    await profiles.keep({ profile: { ...radio, fields: status("published") } });
    const asked = { selection: { ids: [id] }, reread: newId("reread") };
    expect(await rereads.apply(asked)).toMatchObject({ changed: 1 });
    expect((await transcripts.show({ id })).transcript.publication).toEqual({
      ...{ ...before.publication, status: "published", version: before.text },
      steps: [{ status: "published", at: expect.any(String), who: "Ada", why: "Read again", version: before.text }],
    });
    await profiles.keep({ profile: { ...radio, fields: status("draft") } });
    await rereads.apply(asked);
    const { publication } = (await transcripts.show({ id })).transcript;
    expect(publication).toMatchObject({ status: "draft", steps: [{ status: "published" }, { status: "draft" }] });
    expect(publication.version).toBeUndefined();
    for (let steps = 0; steps < 3; steps += 1) await history.undo({});
    expect((await transcripts.show({ id })).transcript.publication).toEqual({ ...before.publication, steps: [] });
  });

  it("takes a profile that was asked for, and away what it says is no speaker", async () => {
    const { rereads, profiles, transcripts } = stage.service.handlers;
    const id = await importOne();
    const speakers = { are: [], areNot: ["Oskar Valmer"] };
    const only = { ...radio, name: "Without him", files: { layout: "no such layout", lines: [] } };
    const unfit = await profiles.keep({ profile: { ...only, speakers } });
    const asked = { selection: { ids: [id] }, reread: newId("reread") };
    expect(await rereads.look({ ...asked, profile: unfit.id })).toMatchObject({ changed: 0 });
    const fit = await profiles.keep({ profile: { ...radio, name: "His", fields: [], speakers } });
    expect(await rereads.apply({ ...asked, profile: fit.id })).toMatchObject({ changed: 1 });
    const { transcript } = await transcripts.show({ id });
    expect(transcript.speakers.map(({ label }) => label)).toEqual(["Anna Berg"]);
    expect(transcript.persons.filter(({ role }) => role === "speaker")).toHaveLength(1);
  });

  it("heeds what was said of lines and labels when it was imported", async () => {
    const { imports, rereads, transcripts, finding } = stage.service.handlers;
    const file = path.join(stage.folder, "one.txt");
    writeFileSync(file, page);
    const begun = await stage.begin(file);
    const told = {
      lines: [
        { line: 1, role: "furniture" as const },
        { line: 2, role: "title" as const },
      ],
      speakers: { are: [], areNot: ["Oskar Valmer"] },
    };
    await imports.correct({ import: begun, item: 0, correction: told });
    await imports.run({ import: begun });
    const [row] = (await finding.list({ view: viewSchema.parse({}), offset: 0, limit: 1 })).rows;
    const { transcript } = await transcripts.show({ id: row?.id ?? "" });
    expect(transcript.source.told).toEqual(told);
    const asked = { selection: { ids: [transcript.id] }, reread: newId("reread") };
    expect(await rereads.look(asked)).toMatchObject({ changed: 0, renewed: 0 });
  });

  it("is offered for what an earlier reader has read, and is then no more", async () => {
    const { archive, rereads, transcripts } = stage.service.handlers;
    const id = await importOne();
    expect(await rereads.outdated({})).toEqual({ count: 0 });
    await archive.close({});
    const folder = path.join(stage.folder, "archive");
    const opened = await openArchive(folder);
    const changes = changeRecords(opened.tables, "transcripts", [id], { set: { "source.reader": 1 } });
    await opened.commit({ deed: { code: "reread", count: 1, names: [] }, changes });
    await opened.close();
    await archive.open({
      place: stage.service.namePlace(folder).id,
      readOnly: false,
      inSpiteOfDamage: false,
      takeOver: false,
    });
    expect(await rereads.outdated({})).toEqual({ count: 1 });
    const asked = { selection: { outdated: true as const }, reread: newId("reread") };
    expect(await rereads.look(asked)).toMatchObject({ total: 1, changed: 0, renewed: 1 });
    await rereads.apply(asked);
    expect(await rereads.outdated({})).toEqual({ count: 0 });
    expect((await transcripts.show({ id })).transcript.source.reader).toBeGreaterThan(1);
  });
});
