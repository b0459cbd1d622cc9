import type { Pace } from "../../pace.ts";
import { childrenOf, elementsAt, textOf, type XmlElement } from "../xml/xml-element.ts";
import { turnLine } from "./expected-body.ts";
import { isVoice, ownId } from "./own-id.ts";

/** The lines that `expectedBody` has, from the body of a `TEI` element. */
export async function bodyIn(tei: XmlElement, id: string, pace: Pace): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const element of elementsAt(tei, "text/body/div").flatMap(childrenOf)) {
    if (element.name === "u") lines.push(...utterance(element, id));
    else if (element.name !== "p" || textOf(element) !== "") lines.push(lineOf(element));
    await pace();
  }
  return lines;
}

function utterance(u: XmlElement, id: string): readonly string[] {
  const [first, ...rest] = childrenOf(u);
  const { n = "", who, start, end } = u.attributes;
  const person = ownId(who, id);
  const label = first?.name === "note" ? textOf(first) : "(no label)";
  const begins = turnLine(n, momentOf(start, id), momentOf(end, id), isVoice(person) ? "" : person, label);
  return [begins, ...rest.map(lineOf)];
}

function momentOf(pointer: string | undefined, id: string): string {
  return ownId(pointer, id).replace(/^T/, "");
}

/** What Lectern does not write there is named, so that it shows as a difference. */
function lineOf(element: XmlElement): string {
  if (element.name === "milestone") return "break";
  return `${kinds.get(element.name) ?? `(${element.name})`}: ${textOf(element)}`;
}

const kinds: ReadonlyMap<string, string> = new Map([
  ["seg", "speech"],
  ["ab", "narration"],
  ["gap", "omission"],
  ["vocal", "note"],
  ["kinesic", "note"],
  ["incident", "note"],
]);
