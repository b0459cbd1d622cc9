import { toSay } from "../../../../shared/language/say.ts";
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
    const all = (...names: readonly string[]) => elementsIn(file, piecesOf(parts, "project.qde"), names, pace);
    const around = await aroundSources(all("CodeBook", "Variables", "Case", "Set"));
    for await (const source of all("TextSource")) {
      const { plainTextPath = "" } = source.attributes;
      const text = await textIn(piecesOf(parts, plainTextPath.replace("internal://", "sources/")));
      const { id = "", sets } = setsIn(source, text, around);
      take(id, sets);
      await pace();
    }
  },
};

type Names = ReadonlyMap<string, string>;

type Case = { readonly id: string | undefined; readonly said: Facts };

/** What stands before and behind the sources. */
type Around = {
  /** What codes and variables are called, by their GUIDs. */
  readonly names: Names;
  /** By the GUID of the source. */
  readonly cases: ReadonlyMap<string, Case>;
  /** Names of the sets that a source is in. */
  readonly sections: ReadonlyMap<string, readonly string[]>;
};

function piecesOf(parts: ReadonlyMap<string, ZipPart>, name: string): AsyncIterable<Uint8Array> {
  const part = parts.get(name);
  if (part === undefined) throw unreadableFile(file, toSay("it has no “{name}”", { name }));
  return part.pieces();
}

async function textIn(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let text = "";
  for await (const piece of pieces) text += decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}

/** Codes and variables come before the cases that point to them. */
async function aroundSources(elements: AsyncIterable<XmlElement>): Promise<Around> {
  const names = new Map<string, string>();
  const cases = new Map<string, Case>();
  const sections = new Map<string, string[]>();
  for await (const element of elements) {
    // Copies: a string that was cut out of a file keeps the piece of the file that it was cut out of.
    if (element.name === "Case")
      cases.set(...structuredClone([targetIn(element, "SourceRef"), caseIn(element, names)] as const));
    else if (element.name === "Set") addMembers(element, sections);
    else for (const [guid, name] of namesIn(element)) names.set(guid, name);
  }
  return { names, cases, sections };
}

function namesIn(list: XmlElement): readonly (readonly [guid: string, name: string])[] {
  const named = [...elementsOf(list, "Code"), ...elementsOf(list, "Variable")];
  return named.map(({ attributes: { guid = "", name = "" } }) => [guid, name]);
}

const targetIn = (element: XmlElement, name: string): string =>
  elementsOf(element, name)[0]?.attributes.targetGUID ?? "";

function caseIn(one: XmlElement, names: Names): Case {
  const values = elementsOf(one, "VariableValue").map(
    (value) => [names.get(targetIn(value, "VariableRef")) ?? "", textOf(value)] as const,
  );
  const { Date: _day, "Id in Lectern": id, ...said } = Object.fromEntries(values);
  return { id, said: givenFacts({ title: one.attributes.name, ...said }) };
}

function addMembers(set: XmlElement, sections: Map<string, string[]>): void {
  for (const { attributes } of elementsOf(set, "MemberSource")) {
    const guid = structuredClone(attributes.targetGUID ?? "");
    sections.set(guid, [...(sections.get(guid) ?? []), set.attributes.name ?? ""]);
  }
}

const codesOf = (element: XmlElement, names: Names): readonly string[] =>
  childrenOf(element)
    .filter(({ name }) => name === "Coding")
    .map((coding) => names.get(targetIn(coding, "CodeRef")) ?? "");

function setsIn(
  source: XmlElement,
  text: string,
  { names, cases, sections }: Around,
): { readonly id: string | undefined; readonly sets: FactSets } {
  const { guid = "" } = source.attributes;
  const { id, said } = cases.get(guid) ?? { id: undefined, said: {} };
  const summary = childrenOf(source).find(({ name }) => name === "Description");
  const points = codePointsOf(text);
  const selections = elementsOf(source, "PlainTextSelection").map((selection) => {
    const { startPosition, endPosition } = selection.attributes;
    return selectionFact(codesOf(selection, names), points.slice(Number(startPosition), Number(endPosition)));
  });
  return {
    id,
    sets: {
      description: givenFacts({ ...said, summary: textOf(summary) }),
      tags: givenFacts({ topics: codesOf(source, names), sections: [...(sections.get(guid) ?? [])].sort() }),
      text: givenFacts({ text }),
      selections: givenFacts({ selections }),
    },
  };
}
