import { formatDate } from "../../../../shared/records/date-words.ts";
import type { Tables } from "../../../../shared/records/record.ts";
import type { ExportDocument } from "../../export-document.ts";
import { linesOf } from "../../json/lines.ts";
import { languageTag } from "../../language-tag.ts";
import { unreadableFile } from "../exported-files.ts";
import { type Facts, givenFacts } from "../facts.ts";
import type { NamedArchive, ProofReader } from "../proof-reader.ts";
import { asCited, citedAuthors, citedDate, citedOnce, citedTitle, citedTopics } from "./cited-facts.ts";
import { createEntryIds } from "./entry-ids.ts";

const file = "citations.ris";

/** Each record, a tag at a time, by a reader that takes nothing but what RIS is (`TI  - text`, lines ended by CRLF). */
export const risProof: ProofReader = {
  expectTranscript: async (document, tables, _pace, archive) => ({ entry: expectedEntry(document, tables, archive) }),
  // Whom and what a transcript names stands in its record.
  expectNamed: async () => {},
  read: async (files, take, pace, due) => {
    const idOf = createEntryIds(due);
    let entry: [tag: string, value: string][] = [];
    for await (const line of linesOf(files.stream(file))) {
      await pace();
      if (line === "" || line === "\r") continue;
      const [, tag = "", value = ""] = /^([A-Z][A-Z0-9]) {2}- (.*)\r$/.exec(line) ?? [];
      if (tag === "" || (tag === "TY") !== (entry.length === 0)) throw unreadableFile(file, "it is not as RIS stands");
      entry.push([tag, value.trim()]);
      if (tag !== "ER") continue;
      take(idOf(valuesOf(entry, "ID").join("")), { entry: entryFacts(entry) });
      entry = [];
    }
    if (entry.length > 0) throw unreadableFile(file, "it ends within a record");
  },
};

/** What is not known has no tag; the key is told by the id. */
const tags = ["TY", "TI", "AU", "DA", "PY", "CY", "PB", "KW", "LA", "UR", "AB", "M3", "AN", "N1"];

function entryFacts(entry: readonly (readonly [tag: string, value: string])[]): Facts {
  const others = entry.filter(([tag]) => ![...tags, "ID", "ER"].includes(tag)).map(([tag]) => tag);
  return givenFacts({ ...Object.fromEntries(tags.map((tag) => [tag, valuesOf(entry, tag)])), others });
}

function valuesOf(entry: readonly (readonly [tag: string, value: string])[], wanted: string): readonly string[] {
  return entry.flatMap(([tag, value]) => (tag === wanted && value !== "" ? [value] : []));
}

function expectedEntry(document: ExportDocument, tables: Tables, archive: NamedArchive): Facts {
  const { date, place, language, source, summary, eventType, reference } = document.record;
  const [year, month = "", day = ""] = citedDate(date)?.ends[0].map((part) => part.replaceAll("X", "0")) ?? [];
  const isOneDay = date === undefined || (/^\d{4}-\d\d-\d\d/.test(date) && !date.includes("/"));
  return givenFacts({
    TY: ["ELEC"],
    TI: [citedTitle(document)],
    AU: citedAuthors(document, tables, archive).flatMap((author) =>
      citedOnce(author.length === 2 ? author.join(", ") : author[0].replaceAll(",", " ")),
    ),
    DA: year === undefined ? [] : [`${year}/${month}/${day}/`],
    PY: year === undefined ? ["n.d."] : [year],
    CY: citedOnce(place),
    PB: citedOnce(archive.name),
    KW: citedTopics(document, tables).flatMap(citedOnce),
    LA: citedOnce(languageTag(language)),
    UR: citedOnce(source.url),
    AB: citedOnce(summary),
    M3: citedOnce(eventType),
    AN: citedOnce(reference),
    N1: isOneDay ? [] : citedOnce(asCited(formatDate(date, "long"))),
  });
}
