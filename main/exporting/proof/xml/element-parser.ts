import { SaxesParser } from "saxes";
import type { XmlElement } from "./xml-element.ts";

/** Takes a document in pieces and gives its elements of some names, each when it is whole. */
export type ElementParser = {
  /** Throws where the document is not well formed. Answers with the elements that ended in this piece. */
  readonly write: (piece: string) => readonly XmlElement[];
  /** Throws where the document has not ended. */
  readonly close: () => readonly XmlElement[];
};

/** Whether names come as they stand, or without the prefix that the first element has: it is that of the whole vocabulary. */
export type Prefix = "kept" | "dropped";

/** By a parser that the writer does not know. `wanted`: the names of the elements; without any, the whole document. */
export function createElementParser(wanted: readonly string[] = [], prefix: Prefix = "kept"): ElementParser {
  const open: XmlElement[] = [];
  let dropped = prefix === "dropped" ? undefined : "";
  let whole: XmlElement[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name: given, attributes }) => {
    dropped ??= given.slice(0, given.indexOf(":") + 1);
    const name = given.startsWith(dropped) ? given.slice(dropped.length) : given;
    if (open.length === 0 && wanted.length > 0 && !wanted.includes(name)) return;
    const element: XmlElement = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (element && open.length === 0) whole.push(element);
  });
  parser.on("text", (piece) => void open.at(-1)?.children.push(piece));
  parser.on("cdata", (piece) => void open.at(-1)?.children.push(piece));

  function taken(): readonly XmlElement[] {
    const all = whole;
    whole = [];
    return all;
  }

  return {
    write: (piece) => {
      parser.write(piece);
      return taken();
    },
    close: () => {
      parser.close();
      return taken();
    },
  };
}
