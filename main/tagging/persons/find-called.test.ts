import { expect, it } from "vitest";
import type { Person } from "../../../shared/records/person.ts";
import { personsCalled } from "./find-called.ts";
import { createPersonIndex } from "./person-index.ts";

function person(id: string, given: string, family: string, variants: readonly string[] = []): Person {
  const name = { full: `${given} ${family}`, given, family, order: "given-first" as const };
  return { id, kind: "person", name, variants: [...variants], roles: [], identifiers: [] };
}

const persons = [
  person("valdez", "Irena", "Valdez", ["Ирена Вальдес", "I. M. Valdez"]),
  person("okafor", "Daniel", "Okafor"),
  person("sokolov", "Пётр", "Соколов"),
  person("other", "Anna", "Valdez"),
  person("onil", "Марʼяна", "Оʼніл"),
];
const tables = { persons: new Map(persons.map((one) => [one.id, one])) };
const index = createPersonIndex(persons);

it.each([
  ["Irena Valdez", false, ["valdez"]],
  ["Valdez, Irena", false, ["valdez"]],
  ["Ирена Вальдес", false, ["valdez"]],
  ["I. Valdez", false, ["valdez"]],
  ["Valdez", false, ["valdez", "other"]],
  ["Daniel", false, ["okafor"]],
  ["Petr Sokolov", false, ["sokolov"]],
  ["Sokolov", false, ["sokolov"]],
  ["Оkafо", false, []],
  ["Oka", true, ["okafor"]],
  ["Oka", false, []],
  ["Daniel Okafer", false, ["okafor"]],
  ["Мар'яна О’Ніл", false, ["onil"]],
  ["Оʼніл", false, ["onil"]],
  ["О'ні", true, ["onil"]],
  ["Nobody Known", false, []],
  ["?!", false, []],
])("%s", (name, isBegun, found) => {
  expect([...personsCalled(tables, index, name, isBegun)].sort()).toEqual([...found].sort());
});
