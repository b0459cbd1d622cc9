import { isOrphan } from "../../../shared/records/passage.ts";
import type { ExportDocument } from "../export-document.ts";
import { createNameBook } from "../folder/name-book.ts";
import { safeName } from "../folder/safe-name.ts";
import type { Format } from "../format.ts";
import type { Pace } from "../pace.ts";
import { createXml, replacedWords, tagsOf, writeXml, type XmlMaker } from "../xml/xml.ts";
import { openZipWriter } from "../zip/zip-writer.ts";
import { caseElement } from "./case.ts";
import { createCodeBook } from "./code-book.ts";
import { guidOf } from "./guid.ts";
import { plainSource } from "./plain-source.ts";
import { projectPieces } from "./project.ts";
import { type SourceParts, selections, sourceTags } from "./source.ts";

const user = guidOf("user", "Lectern");

/** Bytes: programs make file names of the names of sources. */
const longestName = 120;

/** `project.qdpx`: REFI-QDA, with which programs for qualitative analysis exchange projects (https://www.qdasoftware.org). */
export const qdpxFormat: Format = {
  wants: { blocks: false, original: false },
  begin: async ({ source, staging, exported, pace, remark }) => {
    const zip = openZipWriter(await staging.openFile("project.qdpx"), exported, pace);
    const cases = await staging.openScratch("qdpx-cases.unfinished");
    const sources = await staging.openScratch("qdpx-sources.unfinished");
    const codes = createCodeBook(source.tables);
    const nameOf = createNameBook();
    const bySection = new Map<string, string[]>();
    let hasSources = false;
    return {
      add: async (document) => {
        const { record, text } = document;
        const xml = createXml();
        const guid = guidOf("source", record.id);
        const name = nameOf((suffix) => `${safeName(record.title, longestName - suffix.length)}${suffix}`);
        const plain = plainSource(text);
        await zip.add(`sources/${guid}.txt`, [Buffer.from(plain.text)]);
        await cases.write(`${writeXml(caseElement(xml, record, guid))}\n`);
        const parts = { guid, name, plain, codes, user };
        for await (const piece of sourcePieces(xml, document, parts, pace)) await sources.write(piece);
        for (const section of record.publication.sections) {
          const members = bySection.get(section) ?? [];
          members.push(guid);
          bySection.set(section, members);
        }
        hasSources = true;
        if (document.passages.some((passage) => isOrphan(passage, record)))
          remark(
            record,
            "left-out",
            "Passages that lost their place when the text was corrected have none in the project.",
          );
        const replaced = replacedWords(xml.replaced());
        if (replaced !== undefined) remark(record, "changed", replaced);
      },
      finish: async ({ topics, sections }) => {
        const { name } = source.archive;
        const project = { name, exported, user, codes, topics, sections, bySection, cases, sources, hasSources };
        await zip.add("project.qde", projectPieces(createXml(), project));
        await zip.close();
      },
    };
  },
};

async function* sourcePieces(xml: XmlMaker, document: ExportDocument, parts: SourceParts, pace: Pace) {
  const { source, description, topics } = sourceTags(xml, document, parts);
  const [open, close] = tagsOf(source);
  yield `${open}${description === undefined ? "" : writeXml(description)}\n`;
  for (const selection of selections(xml, document, parts)) {
    yield `${writeXml(selection)}\n`;
    await pace();
  }
  yield `${topics.map(writeXml).join("")}${close}\n`;
}
