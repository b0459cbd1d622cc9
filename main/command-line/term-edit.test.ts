import { describe, expect, it } from "vitest";
import type { PersonDetails, TopicDetails } from "../../shared/contract/vocabulary.ts";
import { newId } from "../runtime/new-id.ts";
import type { OptionValues } from "./command.ts";
import { parseOffice, personEdit, topicEdit } from "./term-edit.ts";

function options(given: Readonly<Record<string, readonly string[]>>): OptionValues {
  const texts = (name: string) => given[name] ?? [];
  return { flag: () => false, text: (name) => texts(name).at(-1), texts };
}

const [ports, tugs] = [newId("topic"), newId("topic")];
const topic: TopicDetails = {
  ...{ id: newId("topic"), label: "Pilotage", variants: ["Pilots"], uses: 0, path: [], narrower: [] },
  related: [{ id: tugs, label: "Tugs" }],
};
const person: PersonDetails = {
  ...{ id: newId("person"), kind: "person", uses: 0, variants: [{ form: "Valdez, I.", script: "Latn" }] },
  name: { full: "Irena Valdez", family: "Valdez", given: "Irena", order: "given-first" },
  roles: [{ title: "Chair", from: "2012" }],
  identifiers: [{ scheme: "wikidata", value: "Q42", url: "https://www.wikidata.org/wiki/Q42" }],
};

describe("what options change", () => {
  it("of a topic: variants and related topics by one, the broader topic, the note", () => {
    const given = {
      ...{ "add-variant": ["Steersmen"], "remove-variant": ["Pilots"], "remove-related": [tugs] },
      ...{ "add-related": [ports], under: ["top"], note: [""] },
    };
    expect(topicEdit(topic, options(given))).toEqual({
      ...{ variants: ["Steersmen"], related: [ports], broader: null, scopeNote: null },
    });
    expect(topicEdit(topic, options({ under: [ports] }))).toEqual({ broader: ports });
  });

  it("of a person: offices with dates, identifiers, parts of the name, the kind", () => {
    const given = {
      ...{ "add-office": ["Member; 2009..2011-05"], "remove-office": ["Chair"], "remove-identifier": ["Wikidata:Q42"] },
      ...{ "add-identifier": ["viaf:75121530"], order: ["family-first"], kind: ["body"], note: ["Twice elected"] },
    };
    expect(personEdit(person, options(given))).toEqual({
      name: { ...person.name, order: "family-first" },
      roles: [{ title: "Member", from: "2009", to: "2011-05" }],
      identifiers: [{ scheme: "viaf", value: "75121530" }],
      ...{ kind: "body", note: "Twice elected" },
    });
  });

  it.each([
    [{}, /Say what to change/],
    [{ family: ["Moe"] }, /--family is for a person/],
    [{ under: ["the top"] }, /not the id of a topic/],
  ])("of a topic is refused: %j", (given, why) => {
    expect(() => topicEdit(topic, options(given))).toThrow(why);
  });

  it.each([
    [{ under: ["top"] }, /--under is for a topic/],
    [{ order: ["last"] }, /--order takes/],
    [{ kind: ["ship"] }, /--kind takes/],
    [{ "add-identifier": ["Q42"] }, /no identifier such as/],
    [{ "add-office": ["Chair; since 2012"] }, /“since 2012” is no span of time/],
  ])("of a person is refused: %j", (given, why) => {
    expect(() => personEdit(person, options(given))).toThrow(why);
  });
});

it.each([
  ["Chair", { title: "Chair" }],
  ["Chair; 2012..", { title: "Chair", from: "2012" }],
  ["Chair; of two; ..2016", { title: "Chair; of two", to: "2016" }],
])("an office is read: %s", (text, office) => {
  expect(parseOffice(text)).toEqual(office);
});
