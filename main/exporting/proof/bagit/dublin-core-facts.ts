import type { Tables } from "../../../../shared/records/record.ts";
import type { ExportDocument } from "../../export-document.ts";
import { languageTag } from "../../language-tag.ts";
import type { Pace } from "../../pace.ts";
import type { ExportedFiles } from "../exported-files.ts";
import { type Facts, givenFacts } from "../facts.ts";
import type { TakeFacts } from "../proof-reader.ts";
import { personsInRoles, topicLabels } from "../transcript-facts.ts";
import { readElements } from "../xml/read-elements.ts";
import { childrenOf, textOf } from "../xml/xml-element.ts";

/** What the description in Dublin Core is to say; of the rest (publisher, type, format) nothing hangs on the transcript. */
export function expectedDublinCore({ record }: ExportDocument, tables: Tables): Facts {
  const known = {
    ...record,
    persons: record.persons.filter(({ person }) => tables.persons.has(person)),
    topics: record.topics.filter((topic) => tables.topics.has(topic)),
  };
  const inRoles = (...roles: readonly string[]) => {
    const ids = new Set(known.persons.filter(({ role }) => roles.includes(role)).map(({ person }) => person));
    const once = [...ids].map((person) => ({ person, role: "speaker" as const }));
    return personsInRoles({ ...record, persons: once }, tables).map(({ name }) => name);
  };
  const given = (...texts: readonly (string | undefined)[]) =>
    texts.filter((text) => text !== undefined && text !== "");
  return givenFacts({
    title: record.title,
    creator: inRoles("speaker", "author").filter((name) => name !== ""),
    subject: [...topicLabels(known, tables), ...inRoles("mentioned")].filter((name) => name !== ""),
    description: record.summary,
    contributor: inRoles("addressed").filter((name) => name !== ""),
    date: record.date,
    source: record.source.url ?? record.source.file,
    language: languageTag(record.language),
    relation: record.series,
    coverage: given(record.place, ...record.geography).flatMap((text) => text ?? []),
    rights: given(
      record.rights,
      record.access,
      record.publication.embargo === undefined ? undefined : `Under embargo until ${record.publication.embargo}.`,
    ).flatMap((text) => text ?? []),
  });
}

const several = new Set(["creator", "subject", "contributor", "coverage", "rights"]);
const compared = new Set([...several, "title", "description", "date", "source", "language", "relation"]);

/** Each file of the folder, by the id in it. */
export async function readDublinCore(files: ExportedFiles, folder: string, take: TakeFacts, pace: Pace): Promise<void> {
  for (const file of await files.below(folder)) {
    for await (const description of readElements(files, file, "oai_dc:dc", pace)) {
      const said = new Map<string, string[]>();
      for (const element of childrenOf(description)) {
        const name = element.name.replace("dc:", "");
        said.set(name, [...(said.get(name) ?? []), textOf(element)]);
      }
      const [id = ""] = said.get("identifier") ?? [];
      const facts = [...said].filter(([name]) => compared.has(name));
      const sets = facts.map(([name, texts]) => [name, several.has(name) ? texts : texts.join("")] as const);
      take(`t${id.replace("urn:uuid:", "")}`, { "description in Dublin Core": givenFacts(Object.fromEntries(sets)) });
    }
  }
}
