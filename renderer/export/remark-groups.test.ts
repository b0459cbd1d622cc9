import { expect, it } from "vitest";
import { groupRemarks } from "./remark-groups.ts";

it("what is said of many is said once, behind what is said of few", () => {
  const text = "Nothing in it has a time.";
  const remark = (format: "vtt" | "srt" | "bagit", title: string, own = text) =>
    ({ format, id: `t-${title}`, title, kind: "left-out", text: own }) as const;
  const found = groupRemarks([
    remark("vtt", "One"),
    remark("srt", "One"),
    remark("vtt", "Two"),
    remark("bagit", "Two", "Its original is withheld."),
  ]);
  expect(found).toEqual([
    { format: "srt", kind: "left-out", text, titles: ["One"] },
    { format: "bagit", kind: "left-out", text: "Its original is withheld.", titles: ["Two"] },
    { format: "vtt", kind: "left-out", text, titles: ["One", "Two"] },
  ]);
});
