import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { contract } from "../../shared/contract/contract.ts";
import { viewSchema } from "../../shared/contract/finding.ts";
import { newId } from "../runtime/new-id.ts";
import { openStage, type Stage, samples } from "./service.fixture.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const everything = viewSchema.parse({});
const list = async (query = "") => {
  await stage.service.indexed();
  const view = viewSchema.parse({ query });
  return stage.service.handlers.finding.list({ view, offset: 0, limit: 500 });
};
const apply = (request: (typeof contract.tags.apply.request)["_input"]) =>
  stage.service.handlers.tags.apply(contract.tags.apply.request.parse(request));
const exportAll = (to: string) =>
  stage.service.handlers.exports.run({
    export: newId("export"),
    selection: { view: everything },
    formats: ["json"],
    place: stage.service.namePlace(to).id,
    withheld: false,
  });
const sampleCount = readdirSync(samples).length;

describe("importing through the service", () => {
  it("brings in every sample, and knows them when they are dropped again", async () => {
    const state = await stage.importAll(samples);
    expect(state.phase).toBe("done");
    expect(state.report?.imported).toBe(sampleCount);
    expect((await list()).total).toBe(sampleCount);
    const again = await stage.begin(samples);
    expect((await stage.service.handlers.imports.state({ import: again })).verdicts.already).toBe(sampleCount);
  });

  it("gives each bad file its verdict and goes on", async () => {
    const drop = path.join(stage.folder, "drop");
    mkdirSync(drop);
    writeFileSync(path.join(drop, "empty.txt"), "");
    writeFileSync(path.join(drop, "picture.png"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 0]));
    const text =
      "Events\nA meeting of the board\nMarch 3, 2021\n14:15\nPort Almere\nChair Irena Valdez: Good morning.\n";
    writeFileSync(path.join(drop, "a.txt"), text);
    writeFileSync(path.join(drop, "b.txt"), text);
    const state = await stage.importAll(drop, path.join(stage.folder, "gone.txt"));
    expect(state.verdicts).toMatchObject({ new: 1, repeated: 1 });
    expect(state.verdicts["not-a-transcript"] + state.verdicts.unreadable).toBe(3);
    expect(state.report?.imported).toBe(1);
  });

  it("goes by a corrected field and remembers that a person decided it", async () => {
    const id = await stage.begin(path.join(samples, readdirSync(samples)[0] ?? ""));
    const correction = { title: "Another title", topics: ["Made by hand"] };
    await stage.service.handlers.imports.correct({ import: id, item: 0, correction });
    await stage.service.handlers.imports.run({ import: id });
    const [row] = (await list()).rows;
    const { transcript, topics } = await stage.service.handlers.transcripts.show({ id: row?.id ?? "" });
    expect(transcript.title).toBe("Another title");
    expect(transcript.decided).toEqual(["title", "topics"]);
    expect(topics.map(({ label }) => label)).toEqual(["Made by hand"]);
  });

  it("takes a correction back when the value is again what was read", async () => {
    const id = await stage.begin(path.join(samples, readdirSync(samples)[0] ?? ""));
    const { imports } = stage.service.handlers;
    const { fields } = await imports.page({ import: id, item: 0, offset: 0, limit: 1 });
    const correct = (title: string) => imports.correct({ import: id, item: 0, correction: { title } });
    expect((await correct("Another title")).corrected).toBe(true);
    expect((await correct(fields.title?.value ?? "")).corrected).toBe(false);
  });

  it("refuses a date that does not exist beside the field", async () => {
    const id = await stage.begin(samples);
    const answer = await stage.service.call("imports", "correct", {
      import: id,
      item: 0,
      correction: { date: "2021-02-30" },
    });
    expect(answer).toMatchObject({ ok: false, error: { code: "bad-request", details: { field: "date" } } });
  });

  it("leaves nothing when it is cancelled while it writes", async () => {
    const drop = path.join(stage.folder, "drop");
    mkdirSync(drop);
    for (let n = 0; n < 600; n += 1)
      writeFileSync(path.join(drop, `${n}.txt`), `Events\nMeeting ${n}\nMarch 3, 2021\nAlmere\nA. B: hi\n`);
    const id = await stage.begin(drop);
    const running = stage.service.handlers.imports.run({ import: id });
    await new Promise<void>((resolve) => {
      stage.service.hear((name) => {
        if (name === "archive.changed") resolve();
      });
    });
    await stage.service.handlers.imports.cancel({ import: id });
    expect((await running).phase).toBe("cancelled");
    expect((await list()).total).toBe(0);
    expect((await stage.service.handlers.history.undo({})).changed).toBe(0);
  });

  it("imports the rest when a file disappears after the review", async () => {
    const drop = path.join(stage.folder, "drop");
    mkdirSync(drop);
    for (const name of ["a", "b"])
      writeFileSync(path.join(drop, `${name}.txt`), `Events\nMeeting ${name}\nMarch 3, 2021\nAlmere\n`);
    const id = await stage.begin(drop);
    rmSync(path.join(drop, "a.txt"));
    const state = await stage.service.handlers.imports.run({ import: id });
    expect(state.report).toMatchObject({ imported: 1, failed: [{ name: path.join("drop", "a.txt") }] });
  });

  it("imports the rest when an export disappears after the review", async () => {
    await stage.importAll(samples);
    const { folder } = await exportAll(stage.folder);
    await stage.service.handlers.history.undo({});
    const page = path.join(stage.folder, "a.txt");
    writeFileSync(page, "Events\nMeeting\nMarch 3, 2021\nAlmere\n");
    const id = await stage.begin(folder, page);
    rmSync(folder, { recursive: true });
    const { phase, report } = await stage.service.handlers.imports.run({ import: id });
    expect([phase, report?.imported]).toEqual(["done", 1]);
    expect(report?.failed).toMatchObject([{ reason: expect.stringMatching(/no such file/) }]);
  });
});

describe("tagging through the service", () => {
  it("tags many at once as one step that undo takes back and redo does again", async () => {
    await stage.importAll(samples);
    const { changed } = await apply({
      selection: { view: everything },
      add: { topics: [{ label: "Ports" }] },
      set: { status: "approved" },
    });
    expect(changed).toBe(sampleCount);
    const summary = () => stage.service.handlers.tags.summary({ selection: { view: everything } });
    expect((await summary()).statuses).toEqual([{ status: "approved", count: sampleCount }]);
    await stage.service.handlers.history.undo({});
    expect((await summary()).topics.map(({ label }) => label)).not.toContain("Ports");
    await stage.service.handlers.history.redo({});
    expect((await summary()).topics.find(({ label }) => label === "Ports")?.count).toBe(sampleCount);
    expect((await summary()).statuses).toEqual([{ status: "approved", count: sampleCount }]);
  });

  it("undoes the import too, and then has nothing left to undo", async () => {
    await stage.importAll(samples);
    expect((await stage.service.handlers.history.undo({})).changed).toBe(sampleCount);
    expect((await list()).total).toBe(0);
    expect(await stage.service.handlers.history.undo({})).toEqual({ changed: 0 });
  });

  it("changes nothing, and makes no step, when the tag is there already", async () => {
    await stage.importAll(samples);
    const edit = { selection: { view: everything }, add: { topics: [{ label: "Ports" }] } };
    await apply(edit);
    expect(await apply(edit)).toEqual({ changed: 0 });
  });

  it("finds everything again after a restart", async () => {
    await stage.importAll(samples);
    await apply({ selection: { view: everything }, set: { embargo: "2031-01-01" } });
    const folder = path.join(stage.folder, "archive");
    await stage.service.close();
    expect(await stage.service.openPath(folder)).toMatchObject({ ok: true });
    const { total, rows } = await list("harbour");
    expect(total).toBeGreaterThan(3);
    expect(rows.every((row) => row.embargo === "2031-01-01")).toBe(true);
  });
});

describe("exporting through the service", () => {
  it.each(["json", "bagit"] as const)(
    "gives an export as %s that comes back into an empty archive as the same records",
    async (format) => {
      await stage.importAll(samples);
      const to = path.join(stage.folder, "out");
      mkdirSync(to);
      const request = {
        selection: { view: everything },
        formats: [format],
        place: stage.service.namePlace(to).id,
      };
      const report = await stage.service.handlers.exports.run({ ...request, export: newId("export"), withheld: false });
      expect(report.transcripts).toBe(sampleCount);
      const other = await openStage("Other");
      try {
        const state = await other.importAll(report.folder);
        expect(state.report).toMatchObject({ imported: sampleCount, failed: [] });
        for (const row of (await list()).rows) {
          const shown = await other.service.handlers.transcripts.show({ id: row.id });
          const { past, ...transcript } = shown.transcript;
          expect({ ...shown, transcript }).toEqual(await stage.service.handlers.transcripts.show({ id: row.id }));
          expect(past).toMatchObject([{ deed: "import" }]);
          const page = await other.service.handlers.transcripts.page({ id: row.id });
          expect(page).toEqual(await stage.service.handlers.transcripts.page({ id: row.id }));
        }
      } finally {
        await other.close();
      }
    },
  );

  it("has its report opened by a host that can, and says where it is by one that cannot", async () => {
    const opened: string[] = [];
    const other = await openStage("Other", { openFile: async (file) => void opened.push(file) });
    try {
      for (const { service, folder } of [other, stage]) {
        const id = newId("export");
        await expect(service.handlers.exports.openReport({ export: id })).rejects.toMatchObject({ code: "not-found" });
        const place = service.namePlace(folder).id;
        const request = { selection: { view: everything }, formats: ["json" as const], place, withheld: false };
        const report = await service.handlers.exports.run({ ...request, export: id });
        const page = path.join(report.folder, "REPORT.html");
        const opening = service.handlers.exports.openReport({ export: id });
        if (service === other.service) await opening.then(() => expect(opened).toEqual([page]));
        else await expect(opening).rejects.toThrow(page);
      }
    } finally {
      await other.close();
    }
  });

  it("does not go into the archive's own folder", async () => {
    await stage.importAll(samples);
    const archive = path.join(stage.folder, "archive");
    const before = readdirSync(archive);
    for (const to of [archive, path.join(archive, "originals"), path.join(archive, "..", "archive", "..exports")]) {
      await expect(exportAll(to)).rejects.toThrow(/inside the archive itself/);
    }
    expect(readdirSync(archive)).toEqual(before);
    const { transcripts } = await exportAll(stage.folder);
    expect(transcripts).toBe(sampleCount);
  });

  it("keeps embargoed and withdrawn ones unless they are asked for", async () => {
    await stage.importAll(samples);
    const { rows } = await list();
    const [first, second, third] = rows.map(({ id }) => id);
    await apply({ selection: { view: everything }, set: { status: "draft" } });
    await apply({ selection: { ids: [third ?? ""] }, set: { status: "published" } });
    await apply({ selection: { ids: [first ?? ""] }, set: { embargo: "2999-01-01" } });
    await apply({ selection: { ids: [second ?? ""] }, set: { status: "withdrawn" } });
    const plan = await stage.service.handlers.exports.plan({ selection: { view: everything } });
    expect(plan).toEqual({
      transcripts: sampleCount - 2,
      embargoed: 1,
      withdrawn: 1,
      unpublished: sampleCount - 3,
      notes: 0,
      words: expect.any(Number),
    });
  });
});

describe("the seam", () => {
  it("refuses what is no action, and what does not fit, as data", async () => {
    const { call } = stage.service;
    for (const [noun, verb] of [
      ["archive", "constructor"],
      ["__proto__", "toString"],
      ["tags", "frob"],
      ["", ""],
    ] as const) {
      expect(await call(noun, verb, {})).toMatchObject({ ok: false, error: { code: "bad-request" } });
    }
    expect(await call("transcripts", "show", { id: "../../etc/passwd" })).toMatchObject({
      ok: false,
      error: { code: "bad-request" },
    });
    expect(await call("transcripts", "show", { id: newId("transcript") })).toMatchObject({
      error: { code: "not-found" },
    });
    expect(await call("places", "list", { place: "/etc" })).toMatchObject({ error: { code: "not-found" } });
  });

  it("says so when no archive is open", async () => {
    await stage.service.close();
    expect(await stage.service.call("finding", "list", { view: {} })).toMatchObject({ error: { code: "no-archive" } });
  });

  it("tells windows of each change with the transcripts it touched", async () => {
    await stage.importAll(samples);
    const { rows } = await list();
    await apply({ selection: { ids: [rows[0]?.id ?? ""] }, set: { place: "Lindholm" } });
    expect(stage.heard.at(-1)).toMatchObject({ name: "archive.changed", event: { ids: [rows[0]?.id] } });
  });
});

describe("the sample archive", () => {
  it("is made on first use and opened after that", async () => {
    const opened = await stage.service.handlers.archive.openSample({});
    expect(opened.transcripts).toBe(sampleCount);
    expect(stage.heard.filter(({ name }) => name === "imports.progress")).toEqual([]);
    expect(await stage.service.handlers.history.undo({})).toEqual({ changed: 0 });
    await stage.service.close();
    expect((await stage.service.handlers.archive.openSample({})).id).toBe(opened.id);
    expect(existsSync(path.join(stage.folder, "user", "Sample archive", "archive.json"))).toBe(true);
  });
});
