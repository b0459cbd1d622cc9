import { createElementParser } from "../proof/xml/element-parser.ts";
import type { XmlElement } from "../proof/xml/xml-element.ts";

/** A document by a parser that the writer does not know; throws where it is not well formed. */
export function readXml(text: string): XmlElement {
  const parser = createElementParser();
  const [root] = [...parser.write(text), ...parser.close()];
  if (root === undefined) throw new Error("no element");
  return root;
}
