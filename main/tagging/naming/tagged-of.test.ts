import { expect, it } from "vitest";
import { newTranscript } from "../../archive/fixture-records.ts";
import { taggedOf } from "./tagged-of.ts";

it("tells whom somebody listed from whom a label alone made a speaker", () => {
  const speaker = { person: "p1", role: "speaker" as const };
  const mentioned = { person: "p2", role: "mentioned" as const };
  const of = (more: Parameters<typeof newTranscript>[1]) => taggedOf(newTranscript("Harbour", more));
  expect(of({ persons: [speaker] })).toEqual({ carried: new Set(["p1"]), listed: new Set(), isDone: false });
  expect(of({ persons: [speaker, mentioned] })).toMatchObject({ listed: new Set(["p2"]), isDone: true });
  expect(of({ persons: [speaker], decided: ["persons"] })).toMatchObject({ listed: new Set(["p1"]), isDone: true });
  expect(of({ topics: ["c1"] })).toMatchObject({ isDone: true });
});
