import render from "dom-serializer";
import { Element, Text } from "domhandler";
import { escapeUTF8 } from "entities";
import { inEnglish } from "../../../shared/language/in-english.ts";
import { isPlain } from "../plain-text.ts";

export type XmlNode = Element | string | undefined;

export type XmlAttributes = { readonly [name: string]: string | number | undefined };

/** Makes the elements of one document, and knows what of its text XML could not hold. */
export type XmlMaker = {
  /** What is undefined is left out; strings become text. */
  readonly element: (name: string, attributes?: XmlAttributes, ...children: readonly XmlNode[]) => Element;
  /** How many characters were replaced by U+FFFD so far. */
  readonly replaced: () => number;
};

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** What no XML 1.0 document can hold, not even as a reference (https://www.w3.org/TR/xml/#charsets). */
const unheldByXml = /(?![\t\n\u007f-\u009f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** @param unheld the characters that the document cannot hold; none of them is in a plain text */
export function createXml(unheld: RegExp = unheldByXml): XmlMaker {
  let count = 0;

  function held(text: string): string {
    if (isPlain(text)) return text;
    return text.replace(/\r\n?/g, "\n").replace(unheld, () => {
      count += 1;
      return "\ufffd";
    });
  }

  return {
    element: (name, attributes = {}, ...children) => {
      const attribs: Record<string, string> = {};
      for (const key in attributes) {
        const value = attributes[key];
        if (value !== undefined) attribs[key] = escapeAttribute(held(String(value)));
      }
      const nodes: (Element | Text)[] = [];
      for (const child of children) {
        if (child === undefined || child === "") continue;
        nodes.push(typeof child === "string" ? new Text(escapeText(held(child))) : child);
      }
      return new Element(name, attribs, nodes);
    },
    replaced: () => count,
  };
}

/** An element as it stands in the file. */
export function writeXml(element: Element): string {
  return render(element, { xmlMode: true, encodeEntities: false });
}

/** Its opening and closing tag, for what is written in pieces between them. */
export function tagsOf(element: Element): readonly [opening: string, closing: string] {
  const closing = `</${element.name}>`;
  return [
    render(element, { xmlMode: true, encodeEntities: false, selfClosingTags: false }).slice(0, -closing.length),
    closing,
  ];
}

/** Parsers make spaces of line ends and tabs in attributes that are not written as references (https://www.w3.org/TR/xml/#AVNormalize). */
function escapeAttribute(text: string): string {
  return escapeUTF8(text).replace(/[\t\n]/g, (space) => (space === "\n" ? "&#10;" : "&#9;"));
}

/** Quotation marks stay as they are: only attributes need them escaped. */
function escapeText(text: string): string {
  return text.replace(/[&<>]/g, escapeUTF8);
}

/** For the report of an export; undefined where nothing was replaced. */
export function replacedWords(count: number, form = "XML"): string | undefined {
  if (count === 0) return undefined;
  return inEnglish(
    "{count, plural, one {# character} other {# characters}} that {format} cannot hold {count, plural, one {stands} other {stand}} as “\ufffd”.",
    { count, format: form },
  );
}
