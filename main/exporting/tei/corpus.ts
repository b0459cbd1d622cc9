import type { NamedRecords } from "../named-records.ts";
import { createXml, tagsOf, writeXml } from "../xml/xml.ts";
import { orgElement, personElement } from "./participants.ts";
import { taxonomy } from "./taxonomy.ts";
import { teiNamespace } from "./tei-document.ts";

/** What stands before and after the transcripts in a `teiCorpus`: whom and what they name, once. */
export function corpusTags(
  archive: { readonly id: string; readonly name: string },
  { persons, topics }: Pick<NamedRecords, "persons" | "topics">,
  exported: Date,
): readonly [opening: string, closing: string] {
  const xml = createXml();
  const { element: e } = xml;
  const people = persons.filter(({ kind }) => kind === "person");
  const bodies = persons.filter(({ kind }) => kind === "body");
  const day = exported.toISOString().slice(0, 10);
  const header = e(
    "teiHeader",
    {},
    e(
      "fileDesc",
      {},
      e("titleStmt", {}, e("title", { type: "main" }, archive.name)),
      e(
        "publicationStmt",
        {},
        e("publisher", {}, archive.name),
        e("date", { when: day }, day),
        e("idno", { type: "lectern" }, archive.id),
      ),
      e("sourceDesc", {}, e("p", {}, "Each transcript names the file that it was made from.")),
    ),
    topics.length === 0
      ? undefined
      : e("encodingDesc", {}, e("classDecl", {}, taxonomy(xml, `${archive.id}.topics`, topics, ""))),
    persons.length === 0
      ? undefined
      : e(
          "profileDesc",
          {},
          e(
            "particDesc",
            {},
            people.length === 0
              ? undefined
              : e("listPerson", {}, ...people.map((person) => personElement(xml, person, person.id, []))),
            bodies.length === 0
              ? undefined
              : e("listOrg", {}, ...bodies.map((body) => orgElement(xml, body, body.id, []))),
          ),
        ),
  );
  const [open, close] = tagsOf(e("teiCorpus", { xmlns: teiNamespace }));
  return [`${open}\n${writeXml(header)}\n`, `${close}\n`];
}
