import { childrenOf, type XmlElement } from "../../exporting/proof/xml/xml-element.ts";
import { nameKey } from "../../tagging/name-key.ts";
import { cleanLabel, cleanNote } from "./clean-words.ts";
import { guidIn, inside, nameOf, wordsIn } from "./gathered-project.ts";
import type { Code, CodeUse } from "./project.ts";

/** Groups at the top of a project that Lectern wrote, and what stands in them. */
const ownGroups: ReadonlyMap<string, CodeUse> = new Map([
  ["Topics", "topic"],
  ["Speakers", "speaker"],
  ["Persons", "person"],
]);

/** The codes of a project, those above before those below. No two topics of it have one label: the second has what is above it behind it. */
export function readCodes(books: readonly XmlElement[], isOwn: boolean): ReadonlyMap<string, Code> {
  const codes = new Map<string, Code>();
  const taken = new Set<string>();
  for (const element of books.flatMap((book) => inside(book, "Codes")).flatMap((list) => inside(list, "Code"))) {
    const group = isOwn ? ownGroups.get(nameOf(element)) : undefined;
    if (group === undefined) addCode(element, undefined, "topic");
    else for (const code of inside(element, "Code")) addCode(code, undefined, group);
  }
  return codes;

  function addCode(element: XmlElement, above: Code | undefined, use: CodeUse): void {
    const guid = guidIn(element);
    if (guid === "" || codes.has(guid)) return;
    const name = cleanLabel(nameOf(element)) || "?";
    const label = use === "topic" ? freeLabel(name, above, taken) : name;
    const description = cleanNote([wordsIn(element, "Description")]);
    const code: Code = { guid, name: label, description, above: above === undefined ? undefined : above.guid, use };
    codes.set(guid, code);
    for (const below of childrenOf(element)) if (below.name === "Code") addCode(below, code, use);
  }
}

function freeLabel(name: string, above: Code | undefined, taken: Set<string>): string {
  const isFree = (label: string) => !taken.has(nameKey(label));
  let label = above && !isFree(name) ? `${name} (${above.name})` : name;
  for (let n = 2; !isFree(label); n += 1) label = `${name} (${n})`;
  taken.add(nameKey(label));
  return label;
}
