import { expect, test } from "vitest";
import type { Transcript } from "../../../shared/records/transcript.ts";
import { newId, newTranscript } from "../fixtures.ts";
import { createStringSharing } from "./shared-strings.ts";

test("what a transcript says stays the same", () => {
  const person = newId("person");
  const sum = "c".repeat(64);
  const transcript = newTranscript("Minutes", {
    place: "Port Almere",
    original: sum,
    text: sum,
    speakers: [
      { label: "Chair Irena Valdez", person, turns: 1 },
      { label: "Question", anonymous: true, turns: 2 },
    ],
    persons: [{ person, role: "speaker" }],
    topics: [newId("topic"), newId("topic")],
    publication: { status: "published", sections: [newId("section")], version: sum },
  });
  const share = createStringSharing();
  for (let round = 0; round < 2; round += 1) {
    const parsed: Transcript = structuredClone(transcript);
    share(parsed);
    expect(parsed).toEqual(transcript);
  }
});

test("strings that end in the same way stay apart", () => {
  const share = createStringSharing();
  const places = Array.from({ length: 200 }, (_, n) => `Pier ${n % 100} of the harbour`);
  const transcripts = ["", "a", ...places].map((place) => newTranscript("Minutes", { place }));
  for (const transcript of transcripts) {
    const parsed: Transcript = structuredClone(transcript);
    share(parsed);
    expect(parsed).toEqual(transcript);
  }
});
