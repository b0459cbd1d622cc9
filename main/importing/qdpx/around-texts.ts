import { isUtf8 } from "node:buffer";
import { textOf, type XmlElement } from "../../exporting/proof/xml/xml-element.ts";
import { decodeBytes } from "../../reading/decoding/decode-bytes.ts";
import { cleanLabel, cleanNote } from "./clean-words.ts";
import { type GatheredProject, guidIn, inside, nameOf, targetsIn, wordsIn } from "./gathered-project.ts";
import type { ProjectZip } from "./project-zip.ts";
import type { UnplacedList } from "./unplaced-list.ts";

export type Value = readonly [name: string, value: string];

/** What texts of a project point to, and what points to them. */
export type AroundTexts = {
  /** What each is called. */
  readonly users: ReadonlyMap<string, string>;
  /** The words of a source or memo; undefined where the project does not have them. */
  readonly textIn: (source: XmlElement) => Promise<string | undefined>;
  readonly memo: (guid: string) => Promise<string | undefined>;
  readonly casesOf: (source: string) => readonly XmlElement[];
  readonly valuesIn: (element: XmlElement) => readonly Value[];
  /** A case as a note of its text: what it is called, what is said of it, its variables. */
  readonly sayCase: (one: XmlElement) => string | undefined;
  /** Names of the sets that a source is in. */
  readonly setsOf: (source: string) => readonly string[];
  /** Puts down what nothing that comes in asked for. */
  readonly tellUnused: () => void;
};

export function createAroundTexts(zip: ProjectZip, found: GatheredProject, unplaced: UnplacedList): AroundTexts {
  const variables = new Map(found.of("Variable").map((one) => [guidIn(one), nameOf(one)]));
  const memos = new Map(found.of("Note").map((one) => [guidIn(one), one]));
  const cases = new Map<string, XmlElement[]>();
  const sets = new Map<string, string[]>();
  const usedMemos = new Set<string>();
  const usedVariables = new Set<string>();

  for (const one of found.of("Case")) {
    const sources = targetsIn(one, "SourceRef");
    for (const source of sources) cases.set(source, [...(cases.get(source) ?? []), one]);
    if (sources.length === 0) unplaced.add("case", nameOf(one));
  }

  for (const set of found.of("Set")) {
    for (const source of targetsIn(set, "MemberSource")) {
      const names = sets.get(source) ?? [];
      names.push(cleanLabel(nameOf(set)));
      sets.set(source, names);
    }
  }

  async function textIn(source: XmlElement): Promise<string | undefined> {
    const [content] = inside(source, "PlainTextContent");
    if (content) return textOf(content).replace(/^\ufeff/, "");
    const bytes = await zip.source(source.attributes.plainTextPath ?? "");
    if (!bytes) return undefined;
    const decoded = decodeBytes(bytes);
    if (decoded.ok) return decoded.text;
    // What looks like no text to a reader of any file is one here, where the standard says so: https://www.qdasoftware.org
    return isUtf8(bytes) ? new TextDecoder().decode(bytes) : undefined;
  }

  function valueIn(value: XmlElement): readonly Value[] {
    const variable = targetsIn(value, "VariableRef")[0] ?? "";
    const name = variables.get(variable);
    const said = textOf(value).trim();
    if (name === undefined || said === "") return [];
    usedVariables.add(variable);
    return [[name, said]];
  }

  const valuesIn = (element: XmlElement) => inside(element, "VariableValue").flatMap(valueIn);

  return {
    users: new Map(found.of("User").map((user) => [guidIn(user), cleanLabel(nameOf(user))])),
    textIn,
    memo: async (guid) => {
      const memo = memos.get(guid);
      const text = memo && (await textIn(memo));
      if (text !== undefined) usedMemos.add(guid);
      return text;
    },
    casesOf: (source) => cases.get(source) ?? [],
    valuesIn,
    sayCase: (one) =>
      cleanNote([[nameOf(one), wordsIn(one, "Description"), sayValues(valuesIn(one))].filter(Boolean).join("\n")]),
    setsOf: (source) => sets.get(source) ?? [],
    tellUnused: () => {
      for (const [guid, memo] of memos) if (!usedMemos.has(guid)) unplaced.add("note", nameOf(memo));
      for (const [guid, name] of variables) if (!usedVariables.has(guid)) unplaced.add("variable", name);
    },
  };
}

export function sayValues(values: readonly Value[]): string {
  return values.map(([name, value]) => `${name}: ${value}`).join("\n");
}
