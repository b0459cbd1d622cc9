import { toSay } from "../../../../shared/language/say.ts";
import type { Tables } from "../../../../shared/records/record.ts";
import type { ExportDocument } from "../../export-document.ts";
import { linesOf } from "../../json/lines.ts";
import { unreadableFile } from "../exported-files.ts";
import { type FactSets, givenFacts } from "../facts.ts";
import type { NamedArchive, ProofReader } from "../proof-reader.ts";
import { asCited, citedAuthors, citedDate, citedOnce, citedTitle, citedTopics } from "./cited-facts.ts";
import { createEntryIds } from "./entry-ids.ts";
import { fieldOfEntry, printed, splitAt, withoutBraces } from "./tex.ts";

const file = "citations.bib";

/** Each entry, a field at a time, as TeX counts braces and prints what stands in them. */
export const biblatexProof: ProofReader = {
  expectTranscript: async (document, tables, _pace, archive) => expectedEntry(document, tables, archive),
  // Whom and what a transcript names stands in its entry.
  expectNamed: async () => {},
  read: async (files, take, pace, due) => {
    const idOf = createEntryIds(due);
    let key: string | undefined;
    let fields = new Map<string, string>();
    for await (const line of linesOf(files.stream(file))) {
      await pace();
      if (key === undefined) {
        key = line === "" ? undefined : keyIn(line);
      } else if (line === "}") {
        take(idOf(key), { entry: givenFacts(factsOf(fields)) });
        [key, fields] = [undefined, new Map()];
      } else {
        const field = fieldOfEntry(line);
        if (!field || fields.has(field.name))
          throw unreadableFile(file, toSay("the entry {key} is no entry of BibLaTeX", { key }));
        fields.set(field.name, field.value);
      }
    }
    if (key !== undefined) throw unreadableFile(file, toSay("the entry {key} has no end", { key }));
  },
};

function keyIn(line: string): string {
  const key = /^@misc\{([a-z0-9-]+),$/.exec(line)?.[1];
  if (key === undefined) throw unreadableFile(file, "something stands between its entries");
  return key;
}

/** The name and its value as the program that reads it has it. */
function factsOf(fields: ReadonlyMap<string, string>) {
  const facts = [...fields].map(([name, value]): [string, string | readonly string[]] => {
    if (name === "author") return [name, splitAt(value, " and ").map(authorIn)];
    // Verbatim: nothing in it is a command.
    if (name === "url" || name === "date") return [name, value];
    return [name, printed(name === "location" || name === "organization" ? withoutBraces(value) : value).trim()];
  });
  return Object.fromEntries(facts);
}

function authorIn(name: string): string {
  return splitAt(name, ", ")
    .map((part) => printed(withoutBraces(part)).trim())
    .join(", ");
}

/** The languages that Babel knows by a name. */
const babel: ReadonlyMap<string, string> = new Map([
  ["de", "german"],
  ["en", "english"],
  ["es", "spanish"],
  ["fr", "french"],
  ["it", "italian"],
  ["pt", "portuguese"],
  ["ru", "russian"],
  ["uk", "ukrainian"],
]);

/** Nothing of what has no date that BibLaTeX knows: it takes no entry without one. */
function expectedEntry(document: ExportDocument, tables: Tables, archive: NamedArchive): FactSets {
  const { date, eventType, place, language, source, reference, summary, rights } = document.record;
  if (date === undefined || !citedDate(date)) return {};
  const topics = citedTopics(document, tables).map((topic) => topic.replaceAll(",", " "));
  const entry = givenFacts({
    author: citedAuthors(document, tables, archive).map((parts) => parts.map(asCited).join(", ")),
    title: citedTitle(document),
    date: date.replace(/T[\d:]+/g, ""),
    type: citedOnce(eventType).join(""),
    location: citedOnce(place).join(""),
    organization: asCited(archive.name),
    langid: babel.get(/^[a-z]{2}(?=-|$)/.exec(language ?? "")?.[0] ?? ""),
    url: source.url === undefined ? undefined : asUrl(source.url),
    note: asCited(reference ?? ""),
    keywords: asCited(topics.map((topic) => asCited(topic)).join(", ")),
    abstract: asCited(summary ?? ""),
    annotation: asCited(rights ?? ""),
  });
  return { entry };
}

/** What would end the value, or a line in it, is percent-encoded. */
function asUrl(url: string): string {
  const line = url.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replace(/\p{Cs}/gu, "\ufffd");
  return asCited(line.replace(/[\\{}\s]/g, encodeURIComponent));
}
