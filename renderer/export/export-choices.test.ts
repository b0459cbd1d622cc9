import { describe, expect, it } from "vitest";
import type { View } from "../../shared/contract/finding.ts";
import { type Chosen, nothing } from "../finding/chosen.ts";
import { offerChoices } from "./export-choices.ts";

const view: View = {
  query: "",
  statuses: [],
  embargoed: false,
  topics: [],
  persons: [],
  sections: [],
  places: [],
  languages: [],
  years: [],
  trash: false,
  sort: { by: "date", descending: true },
};

const choose = (...ids: string[]): Chosen => ({ ...nothing, ids: new Set(ids) });
const scene = { view, total: 214, isNarrowed: true, title: "Night ferries" };

describe("offerChoices", () => {
  it("puts several that were selected first", () => {
    const [first, second] = offerChoices({ ...scene, chosen: choose("t1", "t2") });
    expect(first).toEqual({ key: "selected", words: "The 2 selected", selection: { ids: ["t1", "t2"] } });
    expect(second).toEqual({ key: "shown", words: "All 214 that the list shows", selection: { view } });
  });

  it("puts all that is shown first when only one is selected, and names that one", () => {
    const choices = offerChoices({ ...scene, chosen: choose("t1") });
    expect(choices.map(({ key }) => key)).toEqual(["shown", "selected"]);
    expect(choices[1]?.words).toBe("Only the one that is open: “Night ferries”");
    expect(choices[1]?.selection).toEqual({ ids: ["t1"] });
  });

  it("asks nothing where there is nothing to choose", () => {
    expect(offerChoices({ ...scene, chosen: nothing })).toHaveLength(1);
    expect(offerChoices({ ...scene, chosen: { ...nothing, all: view } })).toHaveLength(1);
    expect(offerChoices({ ...scene, total: 1, chosen: choose("t1") })).toHaveLength(1);
  });

  it("says what all of it is", () => {
    expect(offerChoices({ ...scene, isNarrowed: false, chosen: nothing })[0]?.words).toBe("All 214 in the archive");
  });
});
