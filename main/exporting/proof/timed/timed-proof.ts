import { givenFacts, hashFacts } from "../facts.ts";
import type { DueRecords, ProofReader } from "../proof-reader.ts";
import { blanked, type Cue, expectedCues } from "./expected-cues.ts";
import { type CaptionForm, cueFact, readCues } from "./read-cues.ts";

export const vttProof = timedProof("vtt", ({ from, to, label, lines }) =>
  cueFact(`${from}–${to}`, label, lines.join("\n")),
);

/** It has no voices, and no arrow but that between the times. */
export const srtProof = timedProof("srt", ({ from, to, label, lines }) => {
  const text = `${label === "" ? "" : `${label}: `}${lines.join("\n")}`;
  return cueFact(`${from}–${to}`, "", text.replaceAll("-->", "→"));
});

/** Each cue of each file. No file says whose cues it has: that is told by the cues themselves. */
function timedProof(form: CaptionForm, factOf: (cue: Cue) => string): ProofReader {
  return {
    expectTranscript: async ({ blocks, reading }) => {
      const cues = expectedCues(blocks, reading).map((cue) => factOf({ ...cue, label: onOneLine(cue.label) }));
      return { cues: givenFacts({ cues }) };
    },
    // Nothing but what is said stands in captions.
    expectNamed: async () => {},
    read: async (files, take, pace, due) => {
      const owners = createOwners(due);
      const strange: { readonly file: string; readonly cues: readonly string[] }[] = [];
      for (const file of await files.below(form)) {
        const cues = await readCues(files, file, form);
        const id = owners.take(hashFacts({ cues }));
        if (id === undefined) strange.push({ file, cues });
        else take(id, { cues: { cues } });
        await pace();
      }
      const left = owners.left();
      for (const { file, cues } of strange) {
        take(strange.length === 1 && left.length === 1 ? left.join("") : file, { cues: { cues } });
      }
    },
  };
}

function onOneLine(label: string): string {
  return blanked(label).replace(/\s+/g, " ").trim();
}

/** Which transcript has such cues: of several that have the same, each once. */
function createOwners(due: DueRecords) {
  const waiting = new Map<string, string[]>();
  for (const [id, { cues }] of due.entries()) {
    if (cues !== undefined) waiting.set(cues, [...(waiting.get(cues) ?? []), id]);
  }
  return {
    take: (hash: string) => waiting.get(hash)?.shift(),
    left: () => [...waiting.values()].flat(),
  };
}
