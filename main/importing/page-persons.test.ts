import { describe, expect, it } from "vitest";
import type { NameDecision } from "../../shared/contract/persons.ts";
import type { Change } from "../../shared/records/change.ts";
import { readBytes } from "../reading/read-bytes.ts";
import { newId } from "../runtime/new-id.ts";
import { nameKey } from "../tagging/name-key.ts";
import { createPersonIndex } from "../tagging/persons/person-index.ts";
import { meetPersons, tiePersons } from "./page-persons.ts";

const bergov = { id: newId("person"), name: { full: "Vladimir Bergov", family: "Bergov" }, variants: [] };

function known(decisions: Readonly<Record<string, NameDecision>> = {}) {
  const keyed = new Map(Object.entries(decisions).map(([name, decision]) => [nameKey(name), decision]));
  return { index: createPersonIndex([bergov]), decisions: keyed, made: new Map<string, string>() };
}

const pageText = (names: readonly string[]) =>
  [...names, ...names].map((name) => `${name}: Good morning to all who came to the harbour today.`).join("\n\n");

/** A page on which these speak, two turns each, and its list of persons. */
async function page(...names: readonly string[]) {
  const read = await readBytes(new TextEncoder().encode(pageText(names)), "page.txt");
  if (!read.ok) throw new Error(read.reason);
  return read;
}

async function tie(names: readonly string[], listed: readonly string[] = [], into = known()) {
  const makes: Change[] = [];
  return { ...tiePersons(await page(...names), listed, into, makes), makes };
}

describe("the persons of a page", () => {
  it("are those of the archive where the whole name agrees, in another alphabet too", async () => {
    const { voices, makes } = await tie(["Владимир Бергов", "Anna Dorn"]);
    expect(voices[0]).toEqual({ kind: "person", person: bergov.id });
    expect(makes).toMatchObject([{ do: "create", on: "persons", record: { name: { full: "Anna Dorn" } } }]);
  });

  it("are asked about, and not made, where somebody in the archive has such a name", async () => {
    const { voices, persons, warnings, makes } = await tie(["В. Бергов", "Anna Dorn"], ["Bergov Wladimit"]);
    expect(voices[0]).toMatchObject({ kind: "unsure", candidates: [{ person: bergov.id, relation: "initials" }] });
    expect(warnings).toEqual([
      { code: "person-unsure", text: "В. Бергов", role: "speaker" },
      { code: "person-unsure", text: "Bergov Wladimit", role: "mentioned" },
    ]);
    expect(persons.map(({ role }) => role)).toEqual(["speaker"]);
    expect(makes).toHaveLength(1);
  });

  it("are known by their initials where the page itself names them in full", async () => {
    const { voices, warnings } = await tie(["В. Бергов", "Anna Dorn"], ["Bergov Vladimir"]);
    expect(voices[0]).toEqual({ kind: "person", person: bergov.id });
    expect(warnings).toEqual([]);
    const said = await readBytes(
      new TextEncoder().encode(`Встреча с Владимиром Берговым\n\n${pageText(["В. Бергов", "Анна Дорн"])}`),
      "page.txt",
    );
    if (!said.ok) throw new Error(said.reason);
    expect(tiePersons(said, [], known(), []).voices[0]).toEqual({ kind: "person", person: bergov.id });
  });

  it("are met in full before initials are made a person, whichever page comes first", async () => {
    const into = known();
    const files = [await page("O. Brandt", "Anna Dorn"), await page("Oskar Brandt", "Anna Dorn")];
    const met = files.flatMap((file) => meetPersons(file, [], into));
    expect(met).toHaveLength(2);
    const makes: Change[] = [];
    const [first, second] = files.map((file) => tiePersons(file, [], into, makes));
    expect(first?.voices[0]?.kind).toBe("unsure");
    expect(second?.voices[0]?.kind).toBe("person");
    expect(makes).toEqual([]);
  });

  it("are who the review says, and what was accepted is a variant from then on", async () => {
    const into = known({ "В. Бергов": { as: "person", person: bergov.id }, "B. Bergov": { as: "nobody" } });
    const { voices, warnings, makes } = await tie(["В. Бергов", "B. Bergov"], [], into);
    expect(voices).toEqual([{ kind: "person", person: bergov.id }, { kind: "nobody" }]);
    expect(warnings).toEqual([]);
    expect(makes).toEqual([{ do: "change", on: "persons", ids: [bergov.id], add: { variants: ["В. Бергов"] } }]);
    expect((await tie(["В. Бергов"], [], into)).makes).toEqual([]);
  });

  it("are one new person for all pages where the review says so", async () => {
    const into = known({ "В. Бергов": { as: "new" } });
    const [one, two] = [
      await tie(["В. Бергов", "Anna Zorn"], [], into),
      await tie(["В. Бергов", "Anna Zorn"], [], into),
    ];
    expect(one.makes.map((change) => change.do)).toEqual(["create", "create"]);
    expect(two.makes).toEqual([]);
    expect(one.voices[0]).toEqual(two.voices[0]);
  });
});
