import { fullName } from "../../../shared/citing/cited.ts";
import { writeSource } from "../../../shared/citing/quotation.ts";
import { citeDocument } from "../citations/cite-document.ts";
import type { ExportDocument } from "../export-document.ts";
import type { ExportContext } from "../format.ts";

/** More speakers than this are not named in one line. */
const mostNamed = 3;

/** How the transcript is cited, in one line. */
export function sourceLine(document: ExportDocument, source: ExportContext["source"]): string {
  const cited = citeDocument(document, source);
  const [first = "", ...others] = cited.speakers.map(fullName).filter((name) => name.trim() !== "");
  const speakers = others.length < mostNamed ? [first, ...others].join("; ") : `${first} and others`;
  const line = writeSource(cited, speakers === "" ? undefined : speakers);
  return `${line}, ${source.archive.name}, ${document.record.id}`;
}
