import { Parser } from "htmlparser2";
import { tooDeep } from "./html/parse-html.ts";

export type XmlEvents = {
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
};

const deepest = 1_000;

/**
 * Read XML from front to back. Names come without their prefix. Entities other than the five of XML itself stay as
 * written: none is expanded, nothing is fetched. Throws {@link RefusedFormat} when it is nested too deep.
 */
export function readXml(markup: string, events: XmlEvents): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > deepest) throw tooDeep();
        events.open(localName(name), (wanted) => findAttribute(attributes, wanted));
      },
      onclosetag: (name) => {
        depth -= 1;
        events.close(localName(name));
      },
      ontext: (text) => {
        if (depth > 0) events.text(text);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(markup);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function findAttribute(attributes: { readonly [name: string]: string }, wanted: string): string | undefined {
  return Object.entries(attributes).find(([name]) => localName(name) === wanted)?.[1];
}
