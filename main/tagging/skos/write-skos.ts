import { DataFactory, Writer } from "n3";
import type { Tables } from "../../../shared/records/record.ts";
import type { Topic } from "../../../shared/records/topic.ts";
import type { Slices } from "../../runtime/slices.ts";
import { broaderOf } from "../terms/topic-tree.ts";
import { iriOf, skos } from "./concept.ts";

const { literal, namedNode, quad } = DataFactory;
const term = (name: string) => namedNode(`${skos}${name}`);
const type = namedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

/** All topics as one SKOS concept scheme, in Turtle. In slices. Labels have no language: the archive does not know it. */
export function* writeSkos(tables: Pick<Tables, "topics">, archive: { id: string; name: string }): Slices<string> {
  const writer = new Writer({ prefixes: { skos } });
  const scheme = namedNode(iriOf(archive.id));
  writer.addQuad(quad(scheme, type, term("ConceptScheme")));
  writer.addQuad(quad(scheme, term("prefLabel"), literal(archive.name)));
  for (const topic of tables.topics.values()) {
    const concept = namedNode(iriOf(topic.id));
    const broader = topic.broader !== undefined && tables.topics.has(topic.broader) ? topic.broader : undefined;
    writer.addQuad(quad(concept, type, term("Concept")));
    writer.addQuad(quad(concept, term("prefLabel"), literal(topic.label)));
    for (const form of formsBeside(topic)) writer.addQuad(quad(concept, term("altLabel"), literal(form)));
    if (topic.scopeNote !== undefined) writer.addQuad(quad(concept, term("scopeNote"), literal(topic.scopeNote)));
    for (const id of relatedOf(tables, topic)) writer.addQuad(quad(concept, term("related"), namedNode(iriOf(id))));
    writer.addQuad(quad(concept, term("inScheme"), scheme));
    if (broader === undefined) writer.addQuad(quad(concept, term("topConceptOf"), scheme));
    else writer.addQuad(quad(concept, term("broader"), namedNode(iriOf(broader))));
    yield;
  }
  let written = "";
  writer.end((_error, result: string) => {
    written = result;
  });
  return written;
}

/** No label is preferred and alternative at once (SKOS S13). */
function formsBeside({ label, variants }: Topic): readonly string[] {
  return [...new Set(variants)].filter((form) => form !== label);
}

/** What stands above or below a topic is not also related to it (SKOS S27). */
function relatedOf(tables: Pick<Tables, "topics">, { id, related = [] }: Topic): readonly string[] {
  if (related.length === 0) return [];
  const above = new Set(broaderOf(tables, id));
  return related.filter((other) => {
    if (!tables.topics.has(other) || above.has(other)) return false;
    for (const over of broaderOf(tables, other)) if (over === id) return false;
    return true;
  });
}
