import { createTranscriptNames } from "../folder/transcript-name.ts";
import type { Format } from "../format.ts";
import { createXml, replacedWords } from "../xml/xml.ts";
import { createSmallZips } from "../zip/small-zip.ts";
import { documentPieces } from "./document.ts";
import { contentTypes, packageRelations, partRelations, programProperties, properties } from "./package.ts";
import { styleSheet } from "./styles.ts";

/** `docx/`: a reading copy of each transcript for word processors (Office Open XML). */
export const docxFormat: Format = {
  wants: { blocks: true, original: false },
  begin: async (context) => {
    const { source, staging, exported, pace, remark } = context;
    await staging.makeFolder("docx");
    const nameOf = createTranscriptNames("docx");
    const zip = createSmallZips(exported);
    const same = createSameParts();
    return {
      add: async (document) => {
        const { record } = document;
        const xml = createXml();
        const core = Buffer.from(properties(xml, document, { source, exported }));
        const pieces: Uint8Array[] = [];
        for (const piece of documentPieces(xml, document, source)) {
          pieces.push(Buffer.from(piece));
          await pace();
        }
        // The first part says what the others are: programs look for it there.
        const parts = [
          { name: "[Content_Types].xml", content: same.types },
          { name: "_rels/.rels", content: same.relations },
          { name: "docProps/core.xml", content: core },
          { name: "docProps/app.xml", content: same.program },
          { name: "word/_rels/document.xml.rels", content: same.partRelations },
          { name: "word/styles.xml", content: same.styles(record.language) },
          { name: "word/document.xml", content: Buffer.concat(pieces) },
        ];
        await staging.writeFile(`docx/${nameOf(record)}`, zip(parts));
        const replaced = replacedWords(xml.replaced());
        if (replaced !== undefined) remark(record, "changed", replaced);
      },
      finish: async () => {},
    };
  },
};

/** What every document has, made once; the styles once for each language. */
function createSameParts() {
  const xml = createXml();
  const byLanguage = new Map<string, Uint8Array>();
  return {
    types: Buffer.from(contentTypes(xml)),
    relations: Buffer.from(packageRelations(xml)),
    partRelations: Buffer.from(partRelations(xml)),
    program: Buffer.from(programProperties(xml)),
    styles: (language = "") => {
      const styles = byLanguage.get(language) ?? Buffer.from(styleSheet(xml, language === "" ? undefined : language));
      byLanguage.set(language, styles);
      return styles;
    },
  };
}
