import { expectOnce } from "../expect-once.ts";
import type { FactSets } from "../facts.ts";
import type { ProofReader } from "../proof-reader.ts";
import { readElements } from "../xml/read-elements.ts";
import { expectedSets } from "./expected-sets.ts";
import { setsIn } from "./sets-in.ts";

const corpus = "tei/corpus.xml";

/** Each transcript twice: in the file of its own, and in the corpus. */
export const teiProof: ProofReader = {
  expectTranscript: expectOnce(async (document, tables, pace) => {
    const sets = await expectedSets(document, tables, pace);
    return { ...sets, ...inCorpus(sets) };
  }),
  // Whom and what a transcript names stands in its own header; the head of the corpus has them once more.
  expectNamed: async () => {},
  read: async (files, take, pace) => {
    for (const file of await files.below("tei")) {
      for await (const tei of readElements(files, file, "TEI", pace)) {
        const sets = await setsIn(tei, pace);
        take(tei.attributes["xml:id"] ?? "", file === corpus ? inCorpus(sets) : sets);
      }
    }
  },
};

function inCorpus(sets: FactSets): FactSets {
  return Object.fromEntries(Object.entries(sets).map(([set, facts]) => [`${set} in the corpus`, facts]));
}
