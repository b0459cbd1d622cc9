import { expect, it } from "vitest";
import type { PersonDetails } from "../../shared/contract/vocabulary.ts";
import { personForm, personSet } from "./person-form.ts";

const details: PersonDetails = {
  id: "p1",
  kind: "person",
  name: { full: "Irena Valdez", family: "Valdez", given: "Irena", order: "given-first" },
  variants: [{ form: "Вальдес", script: "Cyrl" }],
  roles: [{ title: "Chair", from: "2012" }],
  identifiers: [{ scheme: "wikidata", value: "Q42", url: "https://www.wikidata.org/wiki/Q42" }],
  uses: 2,
};
const form = personForm(details);

it("asks for nothing while nothing is another one, rows without words among it", () => {
  const empty = { ...form, roles: [...form.roles, { title: " ", from: "", to: "" }] };
  expect(personSet(form, empty)).toEqual({});
});

it("asks for whole lists and the whole name where a part is another one", () => {
  const next = {
    ...form,
    family: "",
    roles: [...form.roles, { title: "Member", from: "", to: "2011" }],
    identifiers: [],
    note: "Twice elected",
  };
  expect(personSet(form, next)).toEqual({
    name: { full: "Irena Valdez", given: "Irena", order: "given-first" },
    roles: [
      { title: "Chair", from: "2012" },
      { title: "Member", to: "2011" },
    ],
    identifiers: [],
    note: "Twice elected",
  });
});
