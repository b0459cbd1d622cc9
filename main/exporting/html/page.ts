import type { Element } from "domhandler";
import { tagsOf, type XmlMaker } from "../xml/xml.ts";
import { writeHtml } from "./html.ts";
import { contentPolicy, htmlStyle } from "./style.ts";

/** What makes a page look and behave as it does: its content security policy, and the elements that bring style and script. */
export type PageLook = { readonly policy: string; readonly elements: (html: XmlMaker) => readonly Element[] };

/** All in the page itself, and no script. */
const aloneLook: PageLook = { policy: contentPolicy, elements: ({ element: e }) => [e("style", {}, htmlStyle)] };

/** Everything before and behind what stands in `main` of a page. */
export function pageAround(
  html: XmlMaker,
  given: { readonly title: string; readonly skipTo: string; readonly nav?: Element; readonly look?: PageLook },
): readonly [before: string, after: string] {
  const { element: e } = html;
  const { title, skipTo, nav, look = aloneLook } = given;
  const head = e(
    "head",
    {},
    e("meta", { charset: "utf-8" }),
    e("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    e("meta", { "http-equiv": "Content-Security-Policy", content: look.policy }),
    e("meta", { name: "generator", content: "Lectern" }),
    e("title", {}, title),
    ...look.elements(html),
  );
  const skip = e("a", { class: "skip", href: `#${skipTo}` }, "Skip to the text");
  const [open, close] = tagsOf(e("body", {}));
  const before = `${writeHtml(head)}\n${open}\n${writeHtml(skip)}\n${nav ? `${writeHtml(nav)}\n` : ""}<main>\n`;
  return [`<!DOCTYPE html>\n<html lang="en">\n${before}`, `</main>\n${close}\n</html>\n`];
}
