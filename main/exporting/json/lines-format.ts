import type { FileWriter } from "../folder/file-writer.ts";
import type { ExportContext, Format, FormatWriter } from "../format.ts";
import type { Pace } from "../pace.ts";
import { exportHead } from "./export-head.ts";
import { type ExportListName, exportListNames } from "./export-schema.ts";
import { jsonPieces } from "./json-pieces.ts";
import { remarkMissing } from "./transcript-item.ts";
import { transcriptPieces } from "./transcript-pieces.ts";

export const linesFileName = "lectern.jsonl";

/** `lectern.jsonl`: what `lectern.json` holds, a line each: first the head, then an item with the list that it is of. */
export const jsonLinesFormat: Format = {
  wants: { blocks: false, original: true, events: true, earlier: true },
  begin: (context) => beginLines(linesFileName, context),
};

/** Such lines, in a file of this name. */
export async function beginLines(name: string, context: ExportContext): Promise<FormatWriter> {
  const { staging, pace, remark } = context;
  const file = await staging.openFile(name);
  await file.write(`${JSON.stringify(exportHead(context))}\n`);
  return {
    add: async (document) => {
      remarkMissing(document, remark);
      await writeItem(file, pace, "transcripts", transcriptPieces(document));
    },
    finish: async (named) => {
      for (const list of exportListNames) {
        if (list === "transcripts") continue;
        for (const record of named[list]) await writeItem(file, pace, list, jsonPieces(record));
      }
      await file.close();
    },
  };
}

async function writeItem(
  file: FileWriter,
  pace: Pace,
  list: ExportListName,
  item: Iterable<string | Uint8Array>,
): Promise<void> {
  await file.write(`{"list":${JSON.stringify(list)},"item":`);
  for (const piece of item) {
    await file.write(piece);
    await pace();
  }
  await file.write("}\n");
}
