import type { Element } from "domhandler";
import { runsLeftward } from "../../../shared/reading/runs-leftward.ts";
import type { XmlMaker } from "../xml/xml.ts";
import { runsOf } from "./runs.ts";
import type { StyleId } from "./styles.ts";

type Given = {
  /** Its number, for a bookmark. */
  readonly n?: number;
  /** Which way it runs. */
  readonly isLeftward?: boolean;
};

export function paragraph(
  { element: e }: XmlMaker,
  style: StyleId,
  text: string,
  { n, isLeftward = runsLeftward(text) }: Given = {},
): Element {
  const runs = runsOf(text, isLeftward).map((run) =>
    e("w:r", {}, run.isLeftward ? e("w:rPr", {}, e("w:rtl")) : undefined, ...contents(e, run.text)),
  );
  const marks =
    n === undefined
      ? [undefined, undefined]
      : [e("w:bookmarkStart", { "w:id": n, "w:name": `p${n}` }), e("w:bookmarkEnd", { "w:id": n })];
  return e(
    "w:p",
    {},
    e("w:pPr", {}, e("w:pStyle", { "w:val": style }), isLeftward ? e("w:bidi") : undefined),
    marks[0],
    ...runs,
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
