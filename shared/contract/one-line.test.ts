import { expect, it } from "vitest";
import { correctionSchema } from "./imports.ts";
import { tagEditSchema } from "./tags.ts";

const nasty = "\u001b[31m Tides\u0000\r\nand\u2028moorings \ud800";
const tidy = "[31m Tides and moorings \ufffd";

it("labels and titles come in on one line, without control characters", () => {
  const label = { label: nasty };
  const edit = tagEditSchema.parse({
    selection: { view: {} },
    add: { topics: [label], sections: [label], persons: [{ person: label, role: "speaker" }], geography: [nasty] },
    set: { title: nasty, place: nasty, notes: "two\nlines" },
  });
  expect(edit.add).toEqual({
    topics: [{ label: tidy }],
    sections: [{ label: tidy }],
    persons: [{ person: { label: tidy }, role: "speaker" }],
    geography: [tidy],
  });
  expect(edit.set).toEqual({ title: tidy, place: tidy, notes: "two\nlines" });
  expect(correctionSchema.parse({ title: nasty, topics: [nasty] })).toEqual({ title: tidy, topics: [tidy] });
});

it("what is nothing but control characters is empty, and a label may not be", () => {
  const edit = { selection: { view: {} }, add: { topics: [{ label: "\u0007\n" }], sections: [], persons: [] } };
  expect(tagEditSchema.safeParse(edit).success).toBe(false);
});
