import { describe, expect, it } from "vitest";
import { editBetween, emptyDraft, withTerm } from "./passage-draft.ts";

const wages = { id: "t1", label: "Wages" };

describe("editBetween", () => {
  it("has what changed alone", () => {
    const before = { ...emptyDraft, topics: [wages], note: "Compare." };
    expect(editBetween(before, before)).toEqual({});
    const after = { ...before, topics: [{ label: "Pay" }], persons: [{ id: "p1", label: "Irena Valdez" }], note: " " };
    expect(editBetween(before, after)).toEqual({
      addTopics: [{ label: "Pay" }],
      removeTopics: [{ id: "t1" }],
      addPersons: [{ id: "p1" }],
      note: null,
    });
  });

  it("withholds for a reason, and releases", () => {
    const held = { ...emptyDraft, isWithheld: true, reason: " private " };
    expect(editBetween(emptyDraft, held)).toEqual({ withheld: "private" });
    expect(editBetween(held, { ...held, isWithheld: false })).toEqual({ withheld: null });
    expect(editBetween(held, { ...held, reason: "sealed" })).toEqual({ withheld: "sealed" });
  });
});

describe("withTerm", () => {
  it("has each term once", () => {
    expect(withTerm([wages], { id: "t1", label: "Wages" })).toEqual([wages]);
    expect(withTerm([{ label: "Pay" }], { label: "pay" })).toHaveLength(1);
  });
});
