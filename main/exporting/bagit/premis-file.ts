import type { ExportDocument } from "../export-document.ts";
import type { FormatStaging } from "../folder/staging.ts";
import type { ExportContext } from "../format.ts";
import { createXml, tagsOf, writeXml, xmlDeclaration } from "../xml/xml.ts";
import { payloadNames } from "./bag-names.ts";
import { createEventBook } from "./event-book.ts";
import {
  agentElements,
  entityObject,
  eventElement,
  fileObject,
  type OriginalFile,
  premisAttributes,
} from "./premis.ts";

/** `premis.xml`: the transcripts and their originals, and what was done to them when and by whom (PREMIS 3.0). */
export async function openPremis(payload: FormatStaging, { source, pace }: Pick<ExportContext, "source" | "pace">) {
  const xml = createXml();
  const file = await payload.openFile(payloadNames.events);
  const [open, close] = tagsOf(xml.element("premis", premisAttributes));
  const book = createEventBook();
  await file.write(`${xmlDeclaration}${open}\n${writeXml(entityObject(xml, source.archive.id))}\n`);

  return {
    /** `original`: where it lies in the bag. */
    addTranscript: async ({ record, events = [] }: Pick<ExportDocument, "record" | "events">, original?: string) => {
      book.note(record.id, events);
      await file.write(`${writeXml(entityObject(xml, record.id, original))}\n`);
    },
    addOriginal: async (object: OriginalFile) => {
      await file.write(`${writeXml(fileObject(xml, object))}\n`);
    },
    finish: async (version: string) => {
      const agents = book.agents();
      for (const { id, event, transcripts } of book.events()) {
        const who = event.who === undefined ? undefined : agents.get(event.who);
        const links = { agents: ["lectern", ...(who === undefined ? [] : [who])], transcripts };
        await file.write(`${writeXml(eventElement(xml, id, event, links))}\n`);
        await pace();
      }
      for (const agent of agentElements(xml, book, version)) await file.write(`${writeXml(agent)}\n`);
      await file.write(`${close}\n`);
      await file.close();
    },
  };
}
