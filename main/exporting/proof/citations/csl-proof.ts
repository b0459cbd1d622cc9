import { z } from "zod";
import { formatDate } from "../../../../shared/records/date-words.ts";
import type { Tables } from "../../../../shared/records/record.ts";
import type { ExportDocument } from "../../export-document.ts";
import { linesOf } from "../../json/lines.ts";
import { languageTag } from "../../language-tag.ts";
import { parsed, unreadableFile } from "../exported-files.ts";
import { type Facts, givenFacts } from "../facts.ts";
import type { NamedArchive, ProofReader } from "../proof-reader.ts";
import { asCited, citedAuthors, citedDate, citedKind, citedTitle, citedTopics } from "./cited-facts.ts";
import { createEntryIds } from "./entry-ids.ts";

const file = "citations.csl.json";

const nameSchema = z.union([
  z.strictObject({ family: z.string(), given: z.string() }),
  z.strictObject({ literal: z.string() }),
]);

const itemSchema = z.strictObject({
  id: z.string(),
  type: z.string(),
  title: z.string(),
  author: z.array(nameSchema),
  issued: z.strictObject({
    literal: z.string().optional(),
    "date-parts": z.array(z.array(z.int())).optional(),
    circa: z.literal(true).optional(),
  }),
  "event-place": z.string().optional(),
  genre: z.string().optional(),
  language: z.string().optional(),
  abstract: z.string().optional(),
  keyword: z.string().optional(),
  archive: z.string(),
  archive_location: z.string(),
  URL: z.string().optional(),
});

type CslItem = z.infer<typeof itemSchema>;

/** Each item of the list, by the JSON parser and a schema of its own; an item stands on a line, so that none but one is in memory. */
export const cslProof: ProofReader = {
  expectTranscript: async (document, tables, _pace, archive) => ({ entry: expectedEntry(document, tables, archive) }),
  // Whom and what a transcript names stands in its item.
  expectNamed: async () => {},
  read: async (files, take, pace, due) => {
    const idOf = createEntryIds(due);
    const lines: string[] = [];
    for await (const line of linesOf(files.stream(file))) {
      await pace();
      const last = lines.shift();
      if (last !== undefined && last !== "[") {
        const item = parsed(file, () => itemSchema.parse(JSON.parse(last.replace(/,$/, ""))));
        take(idOf(item.id), { entry: itemFacts(item) });
        if (last.endsWith(",") === (line === "]")) throw unreadableFile(file, "it is no list of items");
      }
      if (line === "]") return;
      if (line !== "") lines.push(line);
    }
    throw unreadableFile(file, "the list of items has no end");
  },
};

function itemFacts(item: CslItem): Facts {
  const { id: _told, author, issued, ...texts } = item;
  const facts = Object.entries(texts).map(([name, text]) => [name, text?.trim()] as const);
  return givenFacts({
    ...Object.fromEntries(facts),
    author: author.map((name) => nameFact("literal" in name ? [name.literal] : [name.family, name.given])),
    issued: dateFact({ ...issued, parts: issued["date-parts"] }),
  });
}

function expectedEntry(document: ExportDocument, tables: Tables, archive: NamedArchive): Facts {
  const { id, place, eventType, language, summary, reference, source } = document.record;
  const texts = {
    type: citedKind(document),
    title: citedTitle(document),
    "event-place": place,
    genre: eventType,
    language: languageTag(language),
    abstract: summary,
    keyword: citedTopics(document, tables).join(", "),
    archive: archive.name,
    archive_location: reference ?? id,
    URL: source.url,
  };
  const cited = Object.entries(texts).map(([name, text]) => [name, asCited(text ?? "")] as const);
  return givenFacts({
    ...Object.fromEntries(cited),
    author: citedAuthors(document, tables, archive).map((parts) => nameFact(parts.map(asCited))),
    issued: expectedDate(document.record.date),
  });
}

function nameFact(parts: readonly string[]): string {
  return parts.map((part) => part.trim()).join(", ");
}

/** Ends of a span are as exact as the less exact one. */
function expectedDate(date: string | undefined): string {
  if (date === undefined) return dateFact({ literal: "n.d." });
  const cited = citedDate(date);
  if (!cited) return dateFact({ literal: asCited(formatDate(date, "long")) });
  const exact = Math.min(...cited.ends.map(({ length }) => length));
  return dateFact({ parts: cited.ends.map((end) => end.slice(0, exact).map(Number)), circa: cited.isAbout });
}

function dateFact({ literal = "", parts = [], circa = false }: WrittenDate): string {
  return `${circa ? "about " : ""}${literal.trim()}${parts.map((end) => end.join("-")).join("/")}`;
}

type WrittenDate = {
  readonly literal?: string | undefined;
  readonly parts?: readonly (readonly number[])[] | undefined;
  readonly circa?: boolean | undefined;
};
