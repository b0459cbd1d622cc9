import { biblatexEntry } from "../../../shared/citing/biblatex.ts";
import { type Cited, fullName } from "../../../shared/citing/cited.ts";
import { cslItem } from "../../../shared/citing/csl.ts";
import { readCitedDate } from "../../../shared/citing/date-parts.ts";
import { risRecord } from "../../../shared/citing/ris.ts";
import { toOneLine } from "../../../shared/contract/to-one-line.ts";
import type { ExportDocument } from "../export-document.ts";
import type { ExportContext, Format } from "../format.ts";
import { languageTag } from "../language-tag.ts";
import { citeDocument } from "./cite-document.ts";

/** What readers of these files stumble over. */
const unheld = /[\ufeff\p{Noncharacter_Code_Point}]/gu;

/** How entries stand in a file: each as text, what is between two, and around all. */
type Bibliography = {
  readonly file: string;
  readonly write: (cited: Cited) => string;
  /** The form's data model takes no entry without one. */
  readonly needsDate?: boolean;
  readonly around: readonly [before: string, between: string, after: string];
};

/** `citations.ris`: a record a transcript. */
export const risFormat = citationFormat({ file: "citations.ris", write: risRecord, around: ["", "", ""] });

/** `citations.bib`: an entry a transcript, for BibLaTeX. */
export const biblatexFormat = citationFormat({
  file: "citations.bib",
  write: biblatexEntry,
  around: ["", "\n", ""],
  needsDate: true,
});

/** `citations.csl.json`: one list of items. */
export const cslFormat = citationFormat({
  file: "citations.csl.json",
  write: (cited) => JSON.stringify(cslItem(cited)),
  around: ["[\n", ",\n", "\n]\n"],
});

function citationFormat({ file, write, needsDate = false, around: [before, between, after] }: Bibliography): Format {
  return {
    wants: { blocks: false, original: false },
    begin: async ({ source, staging, pace, remark }) => {
      const writer = await staging.openFile(file);
      await writer.write(before);
      let isFirst = true;
      return {
        add: async (document) => {
          if (needsDate && readCitedDate(document.record.date ?? "") === undefined) {
            remark(document.record, "left-out", "It has no date that BibLaTeX knows, and an entry must have one.");
            return;
          }
          const cited = entryOf(document, source, remark);
          await writer.write(`${isFirst ? "" : between}${write(cited).replace(unheld, "")}`);
          isFirst = false;
          await pace();
        },
        finish: async () => {
          await writer.write(after);
          await writer.close();
        },
      };
    },
  };
}

/** A bibliography needs a title and somebody who answers for it: where nobody is known to speak, that is the archive. */
function entryOf(document: ExportDocument, source: ExportContext["source"], remark: ExportContext["remark"]): Cited {
  const { record } = document;
  const cited = citeDocument(document, source);
  const hasTitle = !isBlank(cited.title);
  const language = languageTag(cited.language);
  if (!hasTitle) remark(record, "changed", "It has no title and stands as “Untitled”.");
  if (cited.date === undefined)
    remark(record, "changed", "It has no date; the citation says so, or gives the year of import as the latest.");
  const speakers = cited.speakers.filter((name) => !isBlank(fullName(name)));
  return {
    ...cited,
    language,
    saysUndated: true,
    title: hasTitle ? cited.title : "Untitled",
    speakers: speakers.length === 0 ? [{ literal: source.archive.name }] : speakers,
  };
}

/** Nothing that a reader of the file would see. */
function isBlank(text: string): boolean {
  return toOneLine(text).replace(unheld, "").trim() === "";
}
