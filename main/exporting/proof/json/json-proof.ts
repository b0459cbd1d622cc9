import { exportListNames } from "../../json/export-schema.ts";
import { readExport } from "../../json/read-export.ts";
import type { ProofReader } from "../proof-reader.ts";
import { itemFacts, recordFacts, transcriptFacts } from "./json-facts.ts";

/** Read by the import's own reader: what it takes comes back. Records are compared whole, each field as JSON. */
export const jsonProof: ProofReader = {
  expectTranscript: async (document, _tables, pace) => transcriptFacts(document, pace),
  expectNamed: async (named, take, pace) => {
    for (const list of exportListNames) {
      if (list === "transcripts") continue;
      for (const record of named[list]) {
        take(record.id, { record: recordFacts(record) });
        await pace();
      }
    }
  },
  read: async (files, take, pace) => {
    await readExport(files.stream("lectern.json"), async (_list, item) => {
      await pace();
      const { id, sets } = await itemFacts(item, pace);
      take(id, sets);
    });
  },
};
