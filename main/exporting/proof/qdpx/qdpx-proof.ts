import { codePointsOf } from "../../../../shared/reading/code-points.ts";
import { unreadableFile } from "../exported-files.ts";
import { type FactSets, type Facts, givenFacts } from "../facts.ts";
import type { ProofReader } from "../proof-reader.ts";
import { elementsIn } from "../xml/read-elements.ts";
import { childrenOf, elementsOf, textOf, type XmlElement } from "../xml/xml-element.ts";
import { openZip, type ZipPart } from "../zip/open-zip.ts";
import { expectedSource, selectionFact } from "./expected-source.ts";

const file = "project.qdpx";

/** Each transcript as its case, its source and the selections in it have it. */
export const qdpxProof: ProofReader = {
  expectTranscript: async (document, tables) => expectedSource(document, tables),
  // Codes, cases and sets are read with the sources that they belong to.
  expectNamed: async () => {},
  read: async (files, take, pace) => {
    const parts = new Map((await openZip(files, file)).map((part) => [part.name, part]));
    const all = (name: string) => elementsIn(file, piecesOf(parts, "project.qde"), name, pace);
    const names = await namesOf(all("CodeBook"), all("Variables"));
    const cases = await casesOf(all("Case"), names);
    const sections = await sectionsOf(all("Set"));
    for await (const source of all("TextSource")) {
      const { guid = "", plainTextPath = "" } = source.attributes;
      const text = await textIn(piecesOf(parts, plainTextPath.replace("internal://", "sources/")));
      const { id = "", ...description } = cases.get(guid) ?? {};
      take(String(id), {
        ...setsIn(source, text, names),
        ...withSections(source, names, sections.get(guid) ?? [], description),
      });
      await pace();
    }
  },
};

type Names = ReadonlyMap<string, string>;

function piecesOf(parts: ReadonlyMap<string, ZipPart>, name: string): AsyncIterable<Uint8Array> {
  const part = parts.get(name);
  if (part === undefined) throw unreadableFile(file, `it has no ${name}`);
  return part.pieces();
}

async function textIn(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let text = "";
  for await (const piece of pieces) text += decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}

/** What codes and variables are called, by their GUIDs. */
async function namesOf(...lists: readonly AsyncIterable<XmlElement>[]): Promise<Names> {
  const names = new Map<string, string>();
  for (const list of lists) {
    for await (const element of list) {
      for (const { attributes } of [...elementsOf(element, "Code"), ...elementsOf(element, "Variable")])
        names.set(attributes.guid ?? "", attributes.name ?? "");
    }
  }
  return names;
}

const targetIn = (element: XmlElement, name: string): string =>
  elementsOf(element, name)[0]?.attributes.targetGUID ?? "";

/** What each case says, by the GUID of its source. */
async function casesOf(cases: AsyncIterable<XmlElement>, names: Names): Promise<ReadonlyMap<string, Facts>> {
  const found = new Map<string, Facts>();
  for await (const one of cases) {
    const values = elementsOf(one, "VariableValue").map((value) => {
      const name = names.get(targetIn(value, "VariableRef")) ?? "";
      return [name === "Id in Lectern" ? "id" : name, textOf(value)] as const;
    });
    const { Date: _day, ...said } = Object.fromEntries(values);
    found.set(targetIn(one, "SourceRef"), givenFacts({ title: one.attributes.name, ...said }));
  }
  return found;
}

/** The names of the sets that a source is in. */
async function sectionsOf(sets: AsyncIterable<XmlElement>): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  for await (const set of sets) {
    for (const { attributes } of elementsOf(set, "MemberSource")) {
      const names = found.get(attributes.targetGUID ?? "") ?? [];
      names.push(set.attributes.name ?? "");
      found.set(attributes.targetGUID ?? "", names);
    }
  }
  return found;
}

const codesOf = (element: XmlElement, names: Names): readonly string[] =>
  childrenOf(element)
    .filter(({ name }) => name === "Coding")
    .map((coding) => names.get(targetIn(coding, "CodeRef")) ?? "");

function withSections(source: XmlElement, names: Names, sections: readonly string[], description: Facts): FactSets {
  const summary = childrenOf(source).find(({ name }) => name === "Description");
  return {
    description: givenFacts({ ...description, summary: textOf(summary) }),
    tags: givenFacts({ topics: codesOf(source, names), sections: [...sections].sort() }),
  };
}

function setsIn(source: XmlElement, text: string, names: Names): FactSets {
  const points = codePointsOf(text);
  const selections = elementsOf(source, "PlainTextSelection").map((selection) => {
    const { startPosition, endPosition } = selection.attributes;
    return selectionFact(codesOf(selection, names), points.slice(Number(startPosition), Number(endPosition)));
  });
  return { text: givenFacts({ text }), selections: givenFacts({ selections }) };
}
