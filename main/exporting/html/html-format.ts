import { createTranscriptNames } from "../folder/transcript-name.ts";
import type { Format } from "../format.ts";
import { indexAround, indexRow } from "./index-page.ts";
import { pagePieces } from "./transcript-page.ts";

/** `html/`: a page a transcript that needs no other file, and `index.html`, which lists them. */
export const htmlFormat: Format = {
  wants: { blocks: true, original: false },
  begin: async ({ source, staging, pace, remark }) => {
    await staging.makeFolder("html");
    const nameOf = createTranscriptNames("html");
    const index = await staging.openFile("html/index.html");
    const [before, after] = indexAround(source.archive);
    await index.write(before);
    return {
      add: async (document) => {
        const { record } = document;
        const name = nameOf(record);
        const parts: string[] = [];
        const pieces = pagePieces(document, source);
        let piece = pieces.next();
        for (; piece.done !== true; piece = pieces.next()) {
          parts.push(piece.value);
          await pace();
        }
        for (const words of piece.value) remark(record, "changed", words);
        await staging.writeFile(`html/${name}`, parts.join(""));
        await index.write(indexRow(record, name));
      },
      finish: async () => {
        await index.write(after);
        await index.close();
      },
    };
  },
};
