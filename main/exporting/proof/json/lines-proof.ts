import { linesFileName } from "../../json/lines-format.ts";
import { readExportLines } from "../../json/read-lines.ts";
import type { ProofReader } from "../proof-reader.ts";
import { jsonExpectations } from "./json-expectations.ts";
import { itemFacts } from "./json-facts.ts";

export const linesProof = createLinesProof(linesFileName);

/** Of such lines in a file of this name: read by the import's own reader, so that what it takes comes back. */
export function createLinesProof(file: string): ProofReader {
  return {
    ...jsonExpectations,
    read: async (files, take, pace) => {
      await readExportLines(files.stream(file), async (_list, item) => {
        await pace();
        const { id, sets } = await itemFacts(item, pace);
        take(id, sets);
      });
    },
  };
}
