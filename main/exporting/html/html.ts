import render from "dom-serializer";
import type { Element } from "domhandler";
import { createXml, type XmlMaker } from "../xml/xml.ts";

/** What no document of the Living Standard may hold (https://html.spec.whatwg.org/#preprocessing-the-input-stream). */
const unheldByHtml = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

export function createHtml(): XmlMaker {
  return createXml(unheldByHtml);
}

/** An element as it stands in the file; its text has been escaped when it was made. */
export function writeHtml(element: Element): string {
  return render(element, { xmlMode: false, encodeEntities: false });
}
