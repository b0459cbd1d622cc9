import { type Concept, skos } from "./concept.ts";
import { type RdfFormat, readQuads, type Statement } from "./read-quads.ts";

type Text = { readonly value: string; readonly language: string };

type Gathered = {
  readonly labels: Text[];
  readonly variants: string[];
  readonly notes: Text[];
  readonly broader: Set<string>;
  readonly related: Set<string>;
};

const rdfType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/** Schemes and collections have labels too, and are no topics. */
function isConcept(type: string): boolean {
  return !["ConceptScheme", "Collection", "OrderedCollection"].some((name) => type === `${skos}${name}`);
}

/** The concepts of a SKOS vocabulary, in the order in which they are named first. Those without a label are left out. */
export async function readSkos(text: string, format: RdfFormat): Promise<Concept[]> {
  const concepts = new Map<string, Gathered>();
  const others = new Set<string>();
  for await (const quad of readQuads(text, format)) {
    if (quad.predicate.value === rdfType && !isConcept(quad.object.value)) others.add(quad.subject.value);
    gather(concepts, quad);
  }
  for (const key of others) concepts.delete(key);
  return [...concepts].flatMap(([key, gathered]) => conceptOf(key, gathered) ?? []);
}

function gather(concepts: Map<string, Gathered>, { subject, predicate, object }: Statement): void {
  if (!predicate.value.startsWith(skos)) return;
  const of = (key: string) => {
    const known = concepts.get(key) ?? { labels: [], variants: [], notes: [], broader: new Set(), related: new Set() };
    concepts.set(key, known);
    return known;
  };
  const name = predicate.value.slice(skos.length);
  const isText = object.termType === "Literal";
  const text = { value: object.value, language: object.language?.toLowerCase() ?? "" };
  if (isText && name === "prefLabel") of(subject.value).labels.push(text);
  else if (isText && (name === "altLabel" || name === "hiddenLabel")) of(subject.value).variants.push(text.value);
  else if (isText && name === "scopeNote") of(subject.value).notes.push(text);
  else if (!isText) relate(of, name, subject.value, object.value);
}

function relate(of: (key: string) => Gathered, name: string, subject: string, object: string): void {
  if (name === "broader") of(subject).broader.add(object);
  if (name === "narrower") of(object).broader.add(subject);
  if (name === "related") of(subject).related.add(object);
}

function conceptOf(key: string, { labels, variants, notes, broader, related }: Gathered): Concept | undefined {
  const label = preferred(labels);
  if (label === undefined) return undefined;
  const scopeNote = preferred(notes);
  const others = [...labels.map(({ value }) => value), ...variants].filter((form) => form !== label);
  return {
    ...{ key, label, variants: [...new Set(others)] },
    ...{ broader: [...broader], related: [...related] },
    ...(scopeNote === undefined ? {} : { scopeNote }),
  };
}

/** Of several languages: none stated, English, else the first. The others are variants. */
function preferred(texts: readonly Text[]): string | undefined {
  const isEnglish = ({ language }: Text) => language === "en" || language.startsWith("en-");
  return (texts.find(({ language }) => language === "") ?? texts.find(isEnglish) ?? texts[0])?.value;
}
