import type { ExportDocument } from "../export-document.ts";
import { createTranscriptNames } from "../folder/transcript-name.ts";
import type { ExportContext, Format } from "../format.ts";
import { createXml, replacedWords } from "../xml/xml.ts";
import { openZipWriter } from "../zip/zip-writer.ts";
import { documentPieces } from "./document.ts";
import { contentTypes, packageRelations, partRelations, programProperties, properties } from "./package.ts";
import { styleSheet } from "./styles.ts";

/** `docx/`: a reading copy of each transcript for word processors (Office Open XML). */
export const docxFormat: Format = {
  wants: { blocks: true, original: false },
  begin: async (context) => {
    await context.staging.makeFolder("docx");
    const nameOf = createTranscriptNames("docx");
    return {
      add: async (document) => {
        const { bytes, replaced } = await packDocument(document, context);
        await context.staging.writeFile(`docx/${nameOf(document.record)}`, bytes);
        if (replaced !== undefined) context.remark(document.record, "changed", replaced);
      },
      finish: async () => {},
    };
  },
};

/** A document is small, and so many of them are made that waiting for each to be on the disk takes longer than all else. */
async function packDocument(document: ExportDocument, { source, exported, pace }: ExportContext) {
  const pieces: Uint8Array[] = [];
  const memory = {
    write: async (piece: string | Uint8Array) =>
      void pieces.push(typeof piece === "string" ? Buffer.from(piece) : piece),
    close: async () => {},
  };
  const xml = createXml();
  const zip = openZipWriter(memory, exported, pace);
  // The first part says what the others are: programs look for it there.
  const parts: readonly (readonly [string, Iterable<string>])[] = [
    ["[Content_Types].xml", [contentTypes(xml)]],
    ["_rels/.rels", [packageRelations(xml)]],
    ["docProps/core.xml", [properties(xml, document, { source, exported })]],
    ["docProps/app.xml", [programProperties(xml)]],
    ["word/_rels/document.xml.rels", [partRelations(xml)]],
    ["word/styles.xml", [styleSheet(xml, document.record.language)]],
    ["word/document.xml", documentPieces(xml, document, source)],
  ];
  for (const [name, content] of parts) await zip.add(name, bytesOf(content));
  await zip.close();
  return { bytes: Buffer.concat(pieces), replaced: replacedWords(xml.replaced()) };
}

function* bytesOf(content: Iterable<string>): Generator<Uint8Array> {
  for (const piece of content) yield Buffer.from(piece);
}
