import type { Tables } from "../../../shared/records/record.ts";
import type { ExportDocument } from "../export-document.ts";
import { languageTag } from "../language-tag.ts";
import { createXml, replacedWords, tagsOf, writeXml } from "../xml/xml.ts";
import { teiHeader } from "./header.ts";
import { gatherParticipants } from "./participants.ts";
import { spokenElements } from "./spoken.ts";
import { gatherMoments } from "./timeline.ts";

export const teiNamespace = "http://www.tei-c.org/ns/1.0";

type TeiContext = { readonly tables: Tables; readonly archive: { readonly name: string } };

/** A `TEI` element in pieces, an element of the body each at most; what it comes to is what could not be carried as it is. */
export function* teiPieces(
  { record, reading, blocks }: ExportDocument,
  { tables, archive }: TeiContext,
): Generator<string, readonly string[]> {
  const xml = createXml();
  const { element: e } = xml;
  const participants = gatherParticipants(record, blocks, tables);
  const moments = gatherMoments(xml, record.id, reading);
  const language = languageTag(record.language);
  const [open, close] = tagsOf(e("TEI", { xmlns: teiNamespace, "xml:id": record.id, "xml:lang": language }));
  yield `${open}\n${writeXml(teiHeader(xml, { record, tables, archive, participants }))}\n<text>\n`;
  if (moments.timeline) yield `${writeXml(moments.timeline)}\n`;
  yield '<body>\n<div type="transcript">\n';
  let isEmpty = true;
  for (const element of spokenElements(xml, { id: record.id, blocks, whoOf: participants.whoOf, moments })) {
    isEmpty = false;
    yield `${writeXml(element)}\n`;
  }
  if (isEmpty) yield "<p/>\n";
  yield `</div>\n</body>\n</text>\n${close}\n`;
  return [
    replacedWords(xml.replaced()),
    record.language !== undefined && language === undefined
      ? "Its language is no BCP 47 tag and is left out."
      : undefined,
  ].filter((words) => words !== undefined);
}
