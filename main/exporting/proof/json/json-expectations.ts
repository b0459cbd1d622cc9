import { exportListNames } from "../../json/export-schema.ts";
import { expectOnce } from "../expect-once.ts";
import type { ProofReader } from "../proof-reader.ts";
import { recordFacts, transcriptFacts } from "./json-facts.ts";

/** JSON and its lines carry records whole: they are compared field by field, each as JSON. */
export const jsonExpectations: Omit<ProofReader, "read"> = {
  expectTranscript: expectOnce(async ({ earlier, ...document }, _tables, pace) =>
    transcriptFacts({ ...document, earlier: [...(earlier?.values() ?? [])] }, pace),
  ),
  expectNamed: async (named, take, pace) => {
    for (const list of exportListNames) {
      if (list === "transcripts") continue;
      for (const record of named[list]) {
        take(record.id, { record: recordFacts(record) });
        await pace();
      }
    }
  },
};
