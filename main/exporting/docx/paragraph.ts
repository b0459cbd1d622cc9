import type { Element } from "domhandler";
import type { XmlMaker } from "../xml/xml.ts";
import type { StyleId } from "./styles.ts";

/** The first letter is of a script that runs from right to left. */
const rightToLeft = /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** @param n its number, for a bookmark */
export function paragraph({ element: e }: XmlMaker, style: StyleId, text: string, n?: number): Element {
  const isRight = rightToLeft.test(text.slice(0, 200));
  const run = e("w:r", {}, isRight ? e("w:rPr", {}, e("w:rtl")) : undefined, ...contents(e, text));
  const marks =
    n === undefined
      ? [undefined, undefined]
      : [e("w:bookmarkStart", { "w:id": n, "w:name": `p${n}` }), e("w:bookmarkEnd", { "w:id": n })];
  return e(
    "w:p",
    {},
    e("w:pPr", {}, e("w:pStyle", { "w:val": style }), isRight ? e("w:bidi") : undefined),
    marks[0],
    run,
    marks[1],
  );
}

/** Line ends and tabs are elements of their own. */
function contents(e: XmlMaker["element"], text: string): readonly Element[] {
  return text.split(/(\r\n?|\n|\t)/).flatMap((part) => {
    if (part === "") return [];
    if (part === "\t") return e("w:tab");
    return /^[\r\n]/.test(part) ? e("w:br") : e("w:t", { "xml:space": "preserve" }, part);
  });
}
