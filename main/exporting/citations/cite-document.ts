import { type Cited, citeRecord } from "../../../shared/citing/cited.ts";
import type { ExportDocument } from "../export-document.ts";
import type { ExportContext } from "../format.ts";

/** A transcript as citations name it, with the persons and topics of the archive. */
export function citeDocument(
  { record, reading }: Pick<ExportDocument, "record" | "reading">,
  { archive, tables }: ExportContext["source"],
): Cited {
  return citeRecord(
    {
      transcript: record,
      persons: record.speakers.flatMap(({ person }) => tables.persons.get(person ?? "") ?? []),
      topics: record.topics.flatMap((id) => tables.topics.get(id) ?? []),
      voices: reading.voices,
    },
    archive.name,
  );
}
