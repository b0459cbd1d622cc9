import { codePointsOf } from "../../../../shared/reading/code-points.ts";
import { isOrphan } from "../../../../shared/records/passage.ts";
import type { Tables } from "../../../../shared/records/record.ts";
import type { ExportDocument } from "../../export-document.ts";
import { type FactSets, foldFacts, givenFacts } from "../facts.ts";
import { descriptionFacts } from "../transcript-facts.ts";
import { asXml } from "../xml/as-xml.ts";

/** What a case, its source and its selections are to say of a transcript. */
export function expectedSource(document: ExportDocument, tables: Tables): FactSets {
  const { record, text } = document;
  const { title, summary, date, place, language, "event type": eventType } = descriptionFacts(record);
  const { status, sections } = record.publication;
  const page = pageOf(text);
  const description = givenFacts({
    title,
    summary,
    "Date as described": date,
    Place: place,
    "Kind of event": eventType,
    Language: language,
    Publication: status,
    Words: String(record.extent.words),
  });
  const tags = givenFacts({
    topics: labelsOf(record.topics, tables.topics),
    sections: labelsOf(sections, tables.sections).map(asXml).sort(),
  });
  const about = foldFacts({ description, tags }, asXml);
  return {
    ...about,
    text: givenFacts({ text: page }),
    selections: givenFacts({ selections: selectionsOf(document, tables) }),
  };
}

/** What the archive does not know has no code and is no set. */
function labelsOf(ids: readonly string[], table: ReadonlyMap<string, { readonly label: string }>): readonly string[] {
  return ids.flatMap((id) => table.get(id)?.label ?? []);
}

/** A turn or passage with its codes, and its words as they stand in the source. */
export function selectionFact(codes: readonly string[], words: string): string {
  return `${codes.join("; ")} | ${words}`;
}

/** Ends of lines are LF, and no byte order mark stands before the page. */
function pageOf(text: string): string {
  return text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
}

function selectionsOf({ record, text, reading, passages }: ExportDocument, tables: Tables): readonly string[] {
  const points = codePointsOf(text);
  const words = (start: number, end: number) => {
    const before = pageOf(points.slice(0, start));
    return pageOf(points.slice(0, end)).slice(before.length);
  };
  const nameOf = (person: string | undefined) => tables.persons.get(person ?? "")?.name.full;
  const turns = reading.turns.map(({ lines: [from, to], label, voice }) => {
    const [first, last] = [reading.lines[from - 1], reading.lines[to - 1]];
    const labels = reading.voices[voice]?.labels ?? [label];
    const speaker = record.speakers.find((one) => one.person !== undefined && labels.includes(one.label));
    const said = words(first?.label?.start ?? first?.start ?? 0, last?.end ?? 0);
    return { codes: [nameOf(speaker?.person) ?? label], said };
  });
  const placed = passages.filter((passage) => !isOrphan(passage, record));
  const marked = placed.map(({ topics = [], persons = [], start, end }) => ({
    codes: [...topics.map((id) => tables.topics.get(id)?.label ?? id), ...persons.flatMap((id) => nameOf(id) ?? [])],
    said: words(start, end),
  }));
  return [...turns, ...marked]
    .filter(({ said }) => said !== "")
    .map(({ codes, said }) => selectionFact(codes.map(asXml), said));
}
