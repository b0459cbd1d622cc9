import { expect, it } from "vitest";
import type { TopicDetails } from "../../shared/contract/vocabulary.ts";
import { topicForm, topicSet } from "./topic-form.ts";

const details: TopicDetails = {
  id: "c1",
  label: "Pilotage",
  variants: ["Pilots", "Лоцманы"],
  uses: 4,
  path: [
    { id: "c8", label: "Sea" },
    { id: "c9", label: "Ports" },
  ],
  narrower: [],
  related: [{ id: "c7", label: "Tugs" }],
};
const form = topicForm(details);

it("asks for nothing while nothing is another one", () => {
  expect(topicSet(form, form)).toEqual({});
  expect(topicSet(form, { ...form, label: " Pilotage ", variants: "\nPilots \n\nЛоцманы\n" })).toEqual({});
});

it("asks for the fields that are others, and takes away what was emptied", () => {
  const next = { ...form, variants: "Steersmen", broader: undefined, related: [], scopeNote: " At sea " };
  expect(topicSet(form, next)).toEqual({ variants: ["Steersmen"], broader: null, related: [], scopeNote: "At sea" });
  expect(topicSet({ ...form, scopeNote: "At sea" }, form)).toEqual({ scopeNote: null });
});
