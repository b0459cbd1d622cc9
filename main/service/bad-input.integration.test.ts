import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { viewSchema } from "../../shared/contract/finding.ts";
import { openStage, type Stage, samples } from "./service.fixture.ts";

let stage: Stage;
let [ports, docks, ids]: [string, string, readonly string[]] = ["", "", []];

beforeAll(async () => {
  stage = await openStage();
  await stage.importAll(samples);
  ids = (await stage.service.handlers.finding.ids({ view: viewSchema.parse({}) })).ids;
  await tag({ add: { topics: [{ label: "Ports" }, { label: "Docks" }] } });
  [ports, docks] = [await topicCalled("Ports"), await topicCalled("Docks")];
  await stage.service.call("topics", "move", { ids: [docks], broader: ports });
});
afterAll(() => stage.close());

const tag = (edit: object) => stage.service.call("tags", "apply", { selection: { ids: ids.slice(0, 1) }, ...edit });

async function topicCalled(text: string): Promise<string> {
  const { suggestions } = await stage.service.handlers.topics.suggest({ text, limit: 1 });
  return suggestions[0]?.id ?? "";
}

const refused = (message: RegExp, field?: string) => ({
  ok: false,
  error: {
    message: expect.stringMatching(message),
    ...(field === undefined ? {} : { details: expect.objectContaining({ field }) }),
  },
});

describe("what cannot be is refused in a sentence", () => {
  const call = (noun: string, verb: string, request: object) => stage.service.call(noun, verb, request);

  it("a circle in the tree of topics", async () => {
    const below = /“Ports” would stand below itself with “Docks” above it\./;
    expect(await call("topics", "move", { ids: [ports], broader: docks })).toMatchObject(refused(below, "broader"));
    const edited = await call("topics", "edit", { id: ports, set: { broader: docks } });
    expect(edited).toMatchObject(refused(below, "broader"));
  });

  it("two terms of one label", async () => {
    expect(await call("topics", "rename", { id: docks, label: "ports" })).toMatchObject(refused(/“Ports”/));
    const edited = await call("topics", "edit", { id: docks, set: { label: "ports" } });
    expect(edited).toMatchObject(refused(/another topic “Ports”.* Merge the two/, "label"));
  });

  it("a merge with itself", async () => {
    expect(await call("topics", "merge", { from: [ports], into: ports })).toMatchObject(refused(/itself/));
  });

  it("an identifier of the wrong form", async () => {
    const { suggestions } = await stage.service.handlers.persons.suggest({ text: "", limit: 1 });
    const set = { identifiers: [{ scheme: "orcid", value: "0000-0002-1825-0098" }] };
    const edited = await call("persons", "edit", { id: suggestions[0]?.id, set });
    expect(edited).toMatchObject(refused(/is not of the form of/, "identifiers.0.value"));
  });

  it("a label of 10,000 characters", async () => {
    const label = "x".repeat(10_000);
    const long = /may have 500 characters; this one is longer\.$/;
    expect(await call("topics", "rename", { id: docks, label })).toMatchObject(refused(long));
    expect(await tag({ add: { topics: [{ label }] } })).toMatchObject(refused(long));
    const edited = await call("topics", "edit", { id: docks, set: { label } });
    expect(edited).toMatchObject(refused(/10,000 characters; 500 are the most/, "label"));
  });

  it("a label with control characters, which is put on one line where it is typed", async () => {
    const edited = await call("topics", "edit", { id: docks, set: { variants: ["Dry\u0007docks"] } });
    expect(edited).toMatchObject(refused(/control characters/, "variants.0"));
    expect(await tag({ add: { topics: [{ label: "Dry\u0000\ndocks" }] } })).toMatchObject({ ok: true });
    expect(await topicCalled("Dry docks")).not.toBe("");
  });

  it("a day that does not exist", async () => {
    expect(await tag({ set: { embargo: "2021-02-30" } })).toMatchObject(
      refused(/“2021-02-30” is not a day/, "embargo"),
    );
    expect(await tag({ set: { date: "2021-02-30" } })).toMatchObject(refused(/“2021-02-30” is not a date/, "date"));
  });
});

describe("what may be is taken", () => {
  it.each(["سفن", "ספינות", "🚢 Ships 👩‍✈️"])("a label %s", async (label) => {
    expect(await tag({ add: { topics: [{ label }] } })).toMatchObject({ ok: true, value: { changed: 1 } });
    expect(await topicCalled(label)).not.toBe("");
  });

  it("an embargo in the past, which is listed", async () => {
    expect(await tag({ set: { embargo: "2001-01-01" } })).toMatchObject({ ok: true });
    const { checks } = await stage.service.handlers.publication.checks({});
    expect(checks.find(({ check }) => check === "embargo-passed")?.count).toBe(1);
  });
});
