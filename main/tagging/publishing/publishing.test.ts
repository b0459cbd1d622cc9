import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tagEditSchema } from "../../../shared/contract/tags.ts";
import type { PassedStep, Publication } from "../../../shared/records/publication.ts";
import { passedSteps, publicationStatuses } from "../../../shared/records/publication-statuses.ts";
import type { RecordOf } from "../../../shared/records/record.ts";
import { applyChanges } from "../../archive/changes/stage-changes.ts";
import { emptyTables } from "../../archive/changes/tables.ts";
import { newTranscript } from "../../archive/fixtures.ts";
import { atOnce } from "../../runtime/slices.ts";
import { planEdit } from "../plan-edit.ts";
import { leftOut } from "./left-out.ts";
import { planRules } from "./plan-rules.ts";

const by = { at: "2027-05-06T07:08:09.010Z", who: "Ada", why: "Read by two" };
const later = "c".repeat(64);

function tablesOf(skips: readonly PassedStep[], ...all: readonly RecordOf<"transcripts">[]) {
  const tables = emptyTables();
  for (const one of all) tables.transcripts.set(one.id, one);
  applyChanges(tables, planRules(tables, { skips }));
  return tables;
}

function publish(tables: ReturnType<typeof tablesOf>, status: Publication["status"]) {
  const ids = [...tables.transcripts.keys()];
  const edit = tagEditSchema.parse({ selection: { ids }, set: { status } });
  const plan = atOnce(planEdit(tables, ids, edit, by));
  applyChanges(tables, plan.changes);
  return { ...plan, publications: [...tables.transcripts.values()].map(({ publication }) => publication) };
}

const withPublication = (publication: Partial<Publication>) =>
  newTranscript("A meeting", { publication: { status: "draft", sections: [], ...publication } });

describe("steps of publication", () => {
  it("are noted with who, when and why", () => {
    const { publications } = publish(tablesOf(passedSteps, withPublication({})), "in-review");
    expect(publications).toMatchObject([{ status: "in-review", steps: [{ status: "in-review", ...by }] }]);
  });

  it("name the text that was published, which a later correction differs from", () => {
    const tables = tablesOf(passedSteps, withPublication({}));
    expect(publish(tables, "published").publications).toMatchObject([
      { version: "b".repeat(64), steps: [{ status: "published", version: "b".repeat(64) }] },
    ]);
    const [one] = tables.transcripts.values();
    if (one) tables.transcripts.set(one.id, { ...one, text: later });
    const { publications } = publish(tables, "published");
    expect(publications).toMatchObject([{ version: later, steps: [{}, { status: "published", version: later }] }]);
  });

  it("are none where the status stays", () => {
    expect(publish(tablesOf([], withPublication({})), "draft")).toMatchObject({ changes: [], refused: [] });
    expect(publish(tablesOf([], withPublication({ status: "published" })), "published").changes).toEqual([]);
  });

  it("are refused to those that would leave one out, and taken by the others", () => {
    const approved = withPublication({ status: "approved" });
    const { refused, publications } = publish(tablesOf(["in-review"], withPublication({}), approved), "published");
    expect(publications.map(({ status }) => status)).toEqual(["draft", "published"]);
    expect(refused).toMatchObject([
      {
        title: "A meeting",
        reason: "From draft to published it would leave out “approved”, which this archive asks for.",
      },
    ]);
  });
});

describe("the rule of what may be left out", () => {
  const anySkips = fc.subarray([...passedSteps]);
  const anyStatus = fc.constantFrom(...publicationStatuses);

  it("lets everybody go back, and everywhere where all may be left out", () => {
    fc.assert(
      fc.property(anyStatus, anyStatus, anySkips, (status, to, skips) => {
        expect(leftOut({ status }, to, passedSteps)).toBeUndefined();
        const isBack = publicationStatuses.indexOf(to) <= publicationStatuses.indexOf(status);
        if (isBack && status !== "withdrawn") expect(leftOut({ status }, to, skips)).toBeUndefined();
      }),
    );
  });

  it("is not got round by withdrawing", () => {
    fc.assert(
      fc.property(fc.array(anyStatus, { maxLength: 8 }), anySkips, (path, skips) => {
        const seen = walk(path, skips);
        const asked = (["in-review", "approved"] as const).filter((step) => !skips.includes(step));
        if (seen.has("published")) expect([...seen]).toEqual(expect.arrayContaining(asked));
      }),
    );
  });
});

/** The statuses that a draft comes to on its way, where it is let. */
function walk(path: readonly Publication["status"][], skips: readonly PassedStep[]): ReadonlySet<string> {
  const seen = new Set<string>();
  let now: Pick<Publication, "status" | "version"> = { status: "draft" };
  for (const to of path) {
    if (leftOut(now, to, skips) !== undefined) continue;
    now = { status: to, version: to === "published" ? later : now.version };
    seen.add(to);
  }
  return seen;
}

describe("the archive's rules", () => {
  it("are one record, made when something differs from what holds without it", () => {
    const tables = emptyTables();
    expect(planRules(tables, { skips: passedSteps, zone: null })).toEqual([]);
    applyChanges(tables, planRules(tables, { skips: ["approved"] }));
    applyChanges(tables, planRules(tables, { zone: "Europe/Oslo" }));
    expect([...tables.settings.values()]).toMatchObject([{ skips: ["approved"], zone: "Europe/Oslo" }]);
    applyChanges(tables, planRules(tables, { zone: null }));
    expect([...tables.settings.values()]).toEqual([{ id: expect.stringMatching(/^g/), skips: ["approved"] }]);
  });
});

describe("other fields", () => {
  it("are set, and places that it is about come and go by member", () => {
    const one = { ...newTranscript("A meeting"), geography: ["Port Selwyn"] };
    const tables = tablesOf(passedSteps, one);
    const edit = tagEditSchema.parse({
      selection: { ids: [one.id] },
      add: { geography: ["Lindholm"] },
      remove: { geography: ["Port Selwyn"] },
      set: { rights: "Harbour Board", reference: null, zone: "Europe/Oslo" },
    });
    applyChanges(tables, atOnce(planEdit(tables, [one.id], edit)).changes);
    expect(tables.transcripts.get(one.id)).toMatchObject({
      geography: ["Lindholm"],
      rights: "Harbour Board",
      zone: "Europe/Oslo",
      decided: ["zone", "reference", "rights", "geography"],
    });
    const wrong = tagEditSchema.parse({ selection: { ids: [one.id] }, set: { zone: "Atlantis/Capital" } });
    expect(() => atOnce(planEdit(tables, [one.id], wrong))).toThrow(/“Atlantis\/Capital” is not a time zone/);
  });
});
