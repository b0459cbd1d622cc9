import type { Element } from "domhandler";
import type { NamedRecords } from "../named-records.ts";
import { createXml, tagsOf, writeXml, type XmlMaker } from "../xml/xml.ts";
import { orgElement, personElement } from "./participants.ts";
import { taxonomy } from "./taxonomy.ts";
import { teiNamespace } from "./tei-document.ts";

type Corpus = {
  readonly archive: { readonly id: string; readonly name: string };
  readonly named: Pick<NamedRecords, "persons" | "topics">;
  readonly exported: Date;
};

export const corpusEnd = "</teiCorpus>\n";

/**
 * What stands before the transcripts in a `teiCorpus`: whom and what they name, once. A person at a time: where a great many elements are kept for long at the beginning,
 * V8 takes all later ones for lasting too (https://v8.dev/blog/trash-talk), and looks for garbage among what lasts ever after.
 */
export function* corpusStart({ archive, named, exported }: Corpus): Generator<string> {
  const xml = createXml();
  const { element: e } = xml;
  const [open] = tagsOf(e("teiCorpus", { xmlns: teiNamespace }));
  yield `${open}\n`;
  yield* inside(e("teiHeader"), headerPieces(xml, { archive, named, exported }));
  yield "\n";
}

function* headerPieces(xml: XmlMaker, { archive, named: { persons, topics }, exported }: Corpus): Generator<string> {
  const { element: e } = xml;
  const day = exported.toISOString().slice(0, 10);
  yield writeXml(
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
  );
  if (topics.length > 0)
    yield writeXml(e("encodingDesc", {}, e("classDecl", {}, taxonomy(xml, `${archive.id}.topics`, topics, ""))));
  if (persons.length > 0) yield* inside(e("profileDesc"), inside(e("particDesc"), personPieces(xml, persons)));
}

function* personPieces(xml: XmlMaker, persons: Corpus["named"]["persons"]): Generator<string> {
  const people = persons.filter(({ kind }) => kind === "person");
  const bodies = persons.filter(({ kind }) => kind === "body");
  if (people.length > 0)
    yield* inside(
      xml.element("listPerson"),
      written(people, (person) => personElement(xml, person, person.id, [])),
    );
  if (bodies.length > 0)
    yield* inside(
      xml.element("listOrg"),
      written(bodies, (body) => orgElement(xml, body, body.id, [])),
    );
}

/** An element's tags around pieces. */
function* inside(element: Element, pieces: Iterable<string>): Generator<string> {
  const [open, close] = tagsOf(element);
  yield open;
  yield* pieces;
  yield close;
}

function* written<T>(all: readonly T[], elementOf: (one: T) => Element): Generator<string> {
  for (const one of all) yield writeXml(elementOf(one));
}
