import type { Topic } from "../../../../shared/records/topic.ts";
import { readQuads, type Statement } from "../../../tagging/skos/read-quads.ts";
import { type Facts, foldFacts, givenFacts } from "../facts.ts";
import type { ProofReader } from "../proof-reader.ts";

const file = "topics.ttl";
const skos = "http://www.w3.org/2004/02/skos/core#";
const urn = "urn:uuid:";

/** Each concept, by a parser of Turtle; by its URN it is known again. */
export const skosProof: ProofReader = {
  // No transcript stands in it.
  expectTranscript: async () => ({}),
  expectNamed: async ({ topics }, take, pace) => {
    const known = new Map(topics.map((topic) => [topic.id, topic]));
    for (const topic of topics) {
      take(topic.id, foldFacts({ concept: expectedConcept(topic, known) }, inFile));
      await pace();
    }
  },
  read: async (files, take, pace, due) => {
    const ids = new Map([...due.keys()].map((id) => [urnOf(id), id]));
    const concepts = new Map<string, Map<string, string[]>>();
    for await (const statement of readQuads(await files.text(file), "turtle")) {
      note(concepts, statement);
      await pace();
    }
    for (const [iri, said] of concepts) {
      const idOf = (other: string) => ids.get(other) ?? other;
      if (said.get("type")?.includes(`${skos}Concept`)) take(idOf(iri), { concept: conceptFacts(said, idOf) });
    }
  },
};

/** Halves of characters are in no file. */
function inFile(text: string): string {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}

function urnOf(id: string): string {
  return `${urn}${id.slice(1)}`;
}

function note(concepts: Map<string, Map<string, string[]>>, { subject, predicate, object }: Statement): void {
  const said = concepts.get(subject.value) ?? new Map<string, string[]>();
  const name = predicate.value.split(/[#/]/).at(-1) ?? "";
  const language = object.language ? ` @${object.language}` : "";
  said.set(name, [...(said.get(name) ?? []), `${object.value}${language}`]);
  concepts.set(subject.value, said);
}

function conceptFacts(said: ReadonlyMap<string, readonly string[]>, idOf: (iri: string) => string): Facts {
  const one = (name: string) => said.get(name)?.join(" | ");
  return givenFacts({
    label: one("prefLabel"),
    variants: said.get("altLabel"),
    "scope note": one("scopeNote"),
    related: said.get("related")?.map(idOf),
    broader: said.get("broader")?.map(idOf),
    top: said.has("topConceptOf") ? "yes" : undefined,
  });
}

/** A form that is the label is none beside it; what stands above or below is not also related. */
function expectedConcept({ id, label, variants, scopeNote, related = [], broader }: Topic, known: Known): Facts {
  const above = known.has(broader ?? "") ? broader : undefined;
  const others = related.filter((one) => known.has(one) && !isAbove(known, one, id) && !isAbove(known, id, one));
  return givenFacts({
    label,
    variants: [...new Set(variants)].filter((form) => form !== label),
    "scope note": scopeNote,
    related: others,
    broader: above === undefined ? [] : [above],
    top: above === undefined ? "yes" : undefined,
  });
}

type Known = ReadonlyMap<string, Topic>;

/** Whether `over` stands above; a ring of terms ends where it began. */
function isAbove(known: Known, over: string, id: string): boolean {
  const seen = new Set<string>([id]);
  for (let at = known.get(id)?.broader; at !== undefined && !seen.has(at); at = known.get(at)?.broader) {
    if (at === over) return true;
    seen.add(at);
  }
  return false;
}
