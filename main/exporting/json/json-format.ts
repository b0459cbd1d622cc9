import type { FileWriter } from "../folder/file-writer.ts";
import type { ExportContext, Format } from "../format.ts";
import { exportHead } from "./export-head.ts";
import { exportListNames } from "./export-schema.ts";
import { jsonPieces } from "./json-pieces.ts";
import { remarkMissing } from "./transcript-item.ts";
import { transcriptPieces } from "./transcript-pieces.ts";

export const jsonFileName = "lectern.json";

/**
 * `lectern.json`: complete, can be imported again. Valid JSON whose head and items stand on lines of their own, so that
 * it can be read back in a stream and compared line by line.
 */
export const jsonFormat: Format = {
  wants: { blocks: false, original: true, events: true, earlier: true },
  begin: async (context) => {
    const { staging, pace, remark } = context;
    const file = await staging.openFile(jsonFileName);
    await file.write(`${JSON.stringify(exportHead(context)).slice(0, -1)},\n`);
    const transcripts = await openList(file, "transcripts", pace);
    return {
      add: async (document) => {
        remarkMissing(document, remark);
        await transcripts.add(transcriptPieces(document));
      },
      finish: async (named) => {
        await transcripts.end();
        for (const name of exportListNames) {
          if (name === "transcripts") continue;
          await file.write(",\n");
          const list = await openList(file, name, pace);
          for (const record of named[name]) await list.add(jsonPieces(record));
          await list.end();
        }
        await file.write("\n}\n");
        await file.close();
      },
    };
  },
};

async function openList(file: FileWriter, name: string, pace: ExportContext["pace"]) {
  let isEmpty = true;
  await file.write(`${JSON.stringify(name)}:[`);
  return {
    add: async (pieces: Iterable<string | Uint8Array>) => {
      await file.write(isEmpty ? "\n" : ",\n");
      isEmpty = false;
      for (const piece of pieces) {
        await file.write(piece);
        await pace();
      }
    },
    end: async () => {
      await file.write(isEmpty ? "]" : "\n]");
    },
  };
}
