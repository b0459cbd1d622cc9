import { expect, it } from "vitest";
import type { Change } from "./change.ts";
import { toRequest } from "./change.ts";
import { describeChange } from "./change-words.ts";

const pilotage: Change = { kind: "topics", do: "add", terms: [{ id: "c1", label: "Pilotage" }] };
const valdez: Change = { kind: "persons", do: "remove", term: { label: "Irena Valdez" }, roles: ["speaker"] };

it.each<[Change, number, string]>([
  [pilotage, 3, "Topic “Pilotage” added to 3 transcripts."],
  [{ ...pilotage, do: "remove" }, 1, "Topic “Pilotage” removed from 1 transcript."],
  [valdez, 1, "“Irena Valdez” removed from 1 transcript as speaker."],
  [{ kind: "set", fields: { status: "in-review" } }, 1_204, "1,204 transcripts now in review."],
  [{ kind: "set", fields: { status: "approved" } }, 1, "Now approved."],
  [{ kind: "set", fields: { embargo: null } }, 1, "Embargo taken away."],
  [{ kind: "set", fields: { place: "Lindholm" } }, 2, "Place changed in 2 transcripts."],
])("%j of %i: %s", (change, count, sentence) => {
  expect(describeChange(change, count)).toBe(sentence);
});

it("names a known term by its id and a new one by its label", () => {
  const selection = { ids: ["t1"] };
  expect(toRequest(selection, pilotage)).toEqual({ selection, add: { topics: [{ id: "c1" }] } });
  expect(toRequest(selection, valdez)).toEqual({
    selection,
    remove: { persons: [{ person: { label: "Irena Valdez" }, role: "speaker" }] },
  });
});
