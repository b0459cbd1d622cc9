import type { Element } from "domhandler";
import { tagsOf, type XmlMaker } from "../xml/xml.ts";
import { writeHtml } from "./html.ts";
import { contentPolicy, htmlStyle } from "./style.ts";

/** Everything before and behind what stands in `main` of a page. */
export function pageAround(
  { element: e }: XmlMaker,
  { title, skipTo, nav }: { readonly title: string; readonly skipTo: string; readonly nav?: Element },
): readonly [before: string, after: string] {
  const head = e(
    "head",
    {},
    e("meta", { charset: "utf-8" }),
    e("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    e("meta", { "http-equiv": "Content-Security-Policy", content: contentPolicy }),
    e("meta", { name: "generator", content: "Lectern" }),
    e("title", {}, title),
    e("style", {}, htmlStyle),
  );
  const skip = e("a", { class: "skip", href: `#${skipTo}` }, "Skip to the text");
  const [open, close] = tagsOf(e("body", {}));
  const before = `${writeHtml(head)}\n${open}\n${writeHtml(skip)}\n${nav ? `${writeHtml(nav)}\n` : ""}<main>\n`;
  return [`<!DOCTYPE html>\n<html lang="en">\n${before}`, `</main>\n${close}\n</html>\n`];
}
