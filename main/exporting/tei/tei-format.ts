import { encodeTexts } from "../folder/byte-buffer.ts";
import { createTranscriptNames } from "../folder/transcript-name.ts";
import type { Format } from "../format.ts";
import { namedRecords } from "../named-records.ts";
import { xmlDeclaration } from "../xml/xml.ts";
import { corpusEnd, corpusStart } from "./corpus.ts";
import { teiPieces } from "./tei-document.ts";

const corpusName = "corpus.xml";

/** `tei/`: TEI P5, a file a transcript, and `corpus.xml`, a `teiCorpus` that holds them all. */
export const teiFormat: Format = {
  wants: { blocks: true, original: false },
  begin: async ({ source, staging, exported, ids, pace, remark }) => {
    await staging.makeFolder("tei");
    const nameOf = createTranscriptNames("xml");
    const corpus = await staging.openFile(`tei/${corpusName}`);
    await corpus.write(xmlDeclaration);
    const named = namedRecords(source, new Set(ids));
    for (const piece of corpusStart({ archive: source.archive, named, exported })) {
      await corpus.write(piece);
      await pace();
    }
    return {
      add: async (document) => {
        const pieces = teiPieces(document, source);
        const written = [xmlDeclaration];
        let piece = pieces.next();
        for (; !piece.done; piece = pieces.next()) {
          written.push(piece.value);
          await pace();
        }
        for (const words of piece.value) remark(document.record, "changed", words);
        const bytes = encodeTexts(written);
        await corpus.write(bytes.subarray(xmlDeclaration.length));
        await staging.writeFile(`tei/${nameOf(document.record)}`, bytes);
      },
      finish: async () => {
        await corpus.write(corpusEnd);
        await corpus.close();
      },
    };
  },
};
