import { toSay } from "../../../../shared/language/say.ts";
import type { Tables } from "../../../../shared/records/record.ts";
import type { ExportDocument } from "../../export-document.ts";
import { languageTag } from "../../language-tag.ts";
import type { Pace } from "../../pace.ts";
import { type ExportedFiles, unreadableFile } from "../exported-files.ts";
import { type FactSets, foldFacts, givenFacts } from "../facts.ts";
import type { ProofReader } from "../proof-reader.ts";
import { personsInRoles, topicLabels } from "../transcript-facts.ts";
import { asXml } from "../xml/as-xml.ts";
import { readElements } from "../xml/read-elements.ts";
import { elementsOf, textOf, type XmlElement } from "../xml/xml-element.ts";

export const eadProof = findingAidProof("ead");
export const ead3Proof = findingAidProof("ead3");

/** Each item of the finding aid, and the text that it links to. */
function findingAidProof(folder: "ead" | "ead3"): ProofReader {
  return {
    expectTranscript: async (document, tables) => expectedSets(document, tables),
    // Whom and what a transcript names stands in its item.
    expectNamed: async () => {},
    read: async (files, take, pace) => {
      for await (const item of readElements(files, `${folder}/finding-aid.xml`, "c", pace)) {
        take(item.attributes.id ?? "", await setsIn(item, files, folder, pace));
      }
    },
  };
}

function expectedSets({ record, text }: ExportDocument, tables: Tables): FactSets {
  const { title, reference, id, date, language, extent, summary, rights, provenance, access, publication } = record;
  const places = [...new Set([record.place ?? "", ...record.geography])].filter((place) => place.trim() !== "");
  const said = (...texts: readonly (string | undefined)[]) =>
    texts.flatMap((one) => (one === undefined || one.trim() === "" ? [] : one));
  const until = publication.embargo === undefined ? undefined : `Under embargo until ${publication.embargo}.`;
  const description = givenFacts({
    title,
    reference: reference ?? id,
    date,
    extent: `${extent.words} ${extent.words === 1 ? "word" : "words"}`,
    language: languageTag(language) === undefined ? undefined : "given",
    summary: said(summary),
    access: said(access, until),
    rights: said(rights),
    provenance: said(provenance),
  });
  // What the archive does not know is no heading.
  const known = {
    ...record,
    persons: record.persons.filter(({ person }) => tables.persons.has(person)),
    topics: record.topics.filter((topic) => tables.topics.has(topic)),
  };
  const tags = givenFacts({
    persons: personsInRoles(known, tables).map(({ name, role }) => `${role} ${name}`),
    topics: topicLabels(known, tables),
    places,
    "event type": said(record.eventType),
  });
  return { ...foldFacts({ description, tags }, asXml), text: givenFacts({ text }) };
}

async function setsIn(item: XmlElement, files: ExportedFiles, folder: string, pace: Pace): Promise<FactSets> {
  const all = (name: string) => elementsOf(item, name).map(textOf);
  const one = (name: string) => all(name).join(" ");
  const within = (name: string) =>
    elementsOf(item, name)
      .flatMap((part) => elementsOf(part, "p"))
      .map(textOf);
  const named = elementsOf(item, "controlaccess").flatMap(({ children }) => children);
  const persons = named.flatMap((child) =>
    typeof child !== "string" && /^(pers|corp)name$/.test(child.name)
      ? [`${child.attributes.role ?? child.attributes.relator} ${textOf(child)}`]
      : [],
  );
  await pace();
  return {
    description: givenFacts({
      title: one("unittitle"),
      reference: one("unitid"),
      date: one("unitdate"),
      extent: one("physdesc"),
      language: all("language").length > 0 ? "given" : undefined,
      summary: within("scopecontent"),
      access: within("accessrestrict"),
      rights: within("userestrict"),
      provenance: within("custodhist"),
    }),
    tags: givenFacts({ persons, topics: all("subject"), places: all("geogname"), "event type": all("genreform") }),
    text: givenFacts({ text: await files.text(`${folder}/${linkOf(item, folder)}`) }),
  };
}

function linkOf(item: XmlElement, folder: string): string {
  const [link] = elementsOf(item, "dao");
  const href = link?.attributes["xlink:href"] ?? link?.attributes.href ?? "";
  try {
    return decodeURIComponent(href);
  } catch (error) {
    throw unreadableFile(`${folder}/finding-aid.xml`, toSay("“{href}” leads nowhere", { href }), error);
  }
}
