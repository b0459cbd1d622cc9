import { describe, expect, it } from "vitest";
import { joinBrokenLink, joinText } from "./paragraph.ts";

describe("a line that a link broke", () => {
  it.each([
    ["Thank you, Mr Berg", ", colleagues,"],
    ["The meeting was attended by Anna Berg", "and Ole Dahl."],
    ["Russia, as a co-chairman of the Harbour", "Board, which meets today, agrees."],
    ["It is run by the Harbour Union", "(HU). It is large."],
    ["Governor [Anna Berg", "]. She knows."],
    ["Head of the Port Anna Berg", ": Good morning."],
    ["Head of the Port Anna Berg", "(retranslated): Good morning."],
  ])("%s | %s", (a, b) => {
    expect(joinBrokenLink(a, b, "")).toBe(true);
  });

  it.each([
    ["We are at the pier.", "it is new."],
    ["We have three tasks:", "piers, pilots and light;"],
    ["Speech at the opening of the Harbour", "President of Norland Anna Berg: Friends,"],
    ["We build it with the Harbour Union", "The union was founded in May."],
    ["This is only one location", "In this respect we agree."],
    ["Thank you.", "”It is a good day,“ he said."],
  ])("not %s | %s", (a, b) => {
    expect(joinBrokenLink(a, b, "")).toBe(false);
  });

  it("leaves a name that opens a turn to its turn", () => {
    expect(joinBrokenLink("I give the floor to the Harbour Union", "Anna Berg", ": Thank you.")).toBe(false);
  });

  it("is joined without a space before a comma and after a hyphen", () => {
    expect(joinText("Mr Berg", ", colleagues,")).toBe("Mr Berg, colleagues,");
    expect(joinText("the follow-", "up")).toBe("the follow-up");
    expect(joinText("Anna Berg", "and I")).toBe("Anna Berg and I");
  });
});
