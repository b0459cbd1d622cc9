import { readExportLines } from "../../json/read-lines.ts";
import type { ProofReader } from "../proof-reader.ts";
import { jsonExpectations } from "./json-expectations.ts";
import { itemFacts } from "./json-facts.ts";

/** Read by the import's own reader: what it takes comes back. */
export const linesProof: ProofReader = {
  ...jsonExpectations,
  read: async (files, take, pace) => {
    await readExportLines(files.stream("lectern.jsonl"), async (_list, item) => {
      await pace();
      const { id, sets } = await itemFacts(item, pace);
      take(id, sets);
    });
  },
};
