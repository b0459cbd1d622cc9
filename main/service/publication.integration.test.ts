import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { viewSchema } from "../../shared/contract/finding.ts";
import { type TagEdit, tagEditSchema } from "../../shared/contract/tags.ts";
import { openStage, type Stage, samples } from "./service.fixture.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
  await stage.importAll(samples);
});
afterEach(() => stage.close());

const all = { view: viewSchema.parse({}) };
const edit = (set: TagEdit["set"], more: object = {}) => tagEditSchema.parse({ selection: all, set, ...more });
const ids = async (query: string) =>
  (await stage.service.handlers.finding.ids({ view: viewSchema.parse({ query }) })).ids;
const countOf = async (check: string) =>
  (await stage.service.handlers.publication.checks({})).checks.find((one) => one.check === check)?.count;

describe("publication", () => {
  it("goes step by step where the archive asks for it, with who and why, and back as one step", async () => {
    const { tags, publication, transcripts, settings, history } = stage.service.handlers;
    await settings.change({ who: "Ada" });
    await tags.apply(edit({ status: "draft" }));
    expect(await publication.setRules({ skips: ["in-review"] })).toMatchObject({ skips: ["in-review"] });
    await expect(tags.apply(edit({ status: "published" }))).rejects.toMatchObject({
      code: "bad-request",
      details: { field: "status" },
      message: expect.stringMatching(/leave out “approved”.* So it is with all \d+\. Nothing was changed\.$/),
    });
    const [one = ""] = await ids("");
    const only = { selection: { ids: [one] } };
    await tags.apply(edit({ status: "approved" }, { ...only, reason: "Read by two" }));
    expect(await tags.apply(edit({ status: "published" }))).toMatchObject({ changed: 1 });
    const { transcript } = await transcripts.show({ id: one });
    expect(transcript.publication).toMatchObject({
      version: transcript.text,
      steps: [{ status: "draft" }, { status: "approved", who: "Ada", why: "Read by two" }, { status: "published" }],
    });
    await history.undo({});
    const before = (await transcripts.show({ id: one })).transcript.publication;
    expect(before).toMatchObject({ status: "approved", steps: [{}, { status: "approved" }] });
  });

  it("says before what would change, what would not, and which may not", async () => {
    const { tags, publication } = stage.service.handlers;
    await publication.setRules({ skips: [] });
    await tags.apply(edit({ status: "draft" }));
    const [first = "", second = "", ...rest] = await ids("");
    await tags.apply(edit({ status: "in-review" }, { selection: { ids: [first, second] } }));
    const add = { topics: [{ label: "Night ferries" }] };
    const plan = await tags.plan(edit({ status: "approved" }, { add }));
    expect(plan).toMatchObject({ changed: 2, unchanged: 0, refused: { count: rest.length }, makes: ["Night ferries"] });
    expect(plan.transcripts.map(({ id }) => id).sort()).toEqual([first, second].sort());
    expect(plan.transcripts[0]?.fields).toEqual([
      { field: "publication.status", from: "in-review", to: "approved", added: [], removed: [] },
      { field: "topics", added: ["Night ferries"], removed: [] },
    ]);
    expect((await tags.plan(edit({ status: "draft" }))).unchanged).toBe(rest.length);
    expect(await ids('topic:"Night ferries"')).toEqual([]);
  });

  it("lists what is to be looked at", async () => {
    const { tags } = stage.service.handlers;
    await tags.apply(edit({ status: "approved", embargo: null }));
    const [one = "", other = ""] = await ids("");
    await tags.apply(edit({ embargo: "2001-01-01" }, { selection: { ids: [one] } }));
    await tags.apply(edit({ embargo: "2999-01-01" }, { selection: { ids: [other] } }));
    const total = (await ids("")).length;
    expect(await ids("is:embargo-passed")).toEqual([one]);
    expect(await countOf("embargo-passed")).toBe(1);
    expect(await countOf("unpublished")).toBe(total - 1);
    await tags.apply(edit({ status: "published" }));
    expect(await countOf("unpublished")).toBe(0);
    expect(await countOf("version-differs")).toBe(0);
    expect(await countOf("no-topics")).toBe((await ids("NOT has:topics")).length);
  });

  it("ends an embargo with the day of the archive's zone, and knows the zones", async () => {
    const { publication, tags } = stage.service.handlers;
    await expect(publication.setRules({ zone: "Atlantis/Capital" })).rejects.toMatchObject({
      details: { field: "zone" },
    });
    const east = await publication.setRules({ zone: "Pacific/Kiritimati" });
    const west = await publication.setRules({ zone: "Etc/GMT+12" });
    // Fourteen hours ahead and twelve behind are never the same day.
    expect(east.today > west.today).toBe(true);
    await tags.apply(edit({ embargo: west.today }));
    expect(await countOf("embargo-passed")).toBe(0);
    await publication.setRules({ zone: "Pacific/Kiritimati" });
    expect(await countOf("embargo-passed")).toBe((await ids("")).length);
  });
});
