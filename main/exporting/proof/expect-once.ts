import type { ExportDocument } from "../export-document.ts";
import type { FactSets } from "./facts.ts";
import type { ProofReader } from "./proof-reader.ts";

/** The same, worked out once a transcript however often it is asked: a bag holds what goes out by itself too. */
export function expectOnce(expect: ProofReader["expectTranscript"]): ProofReader["expectTranscript"] {
  const known = new WeakMap<ExportDocument, Promise<FactSets>>();
  return (document, ...more) => {
    const sets = known.get(document) ?? expect(document, ...more);
    known.set(document, sets);
    return sets;
  };
}
