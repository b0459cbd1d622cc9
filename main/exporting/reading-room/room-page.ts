import type { Element } from "domhandler";
import { directionOf } from "../../../shared/reading/runs-leftward.ts";
import { createHtml, writeHtml } from "../html/html.ts";
import { pageAround } from "../html/page.ts";
import type { XmlMaker } from "../xml/xml.ts";
import { type Shelf, shelfList } from "./browse-pages.ts";
import { roomLook } from "./room-look.ts";
import { type FacetName, facetNames } from "./search/catalogue.ts";
import { orders } from "./search/order.ts";

const facetWords: Readonly<Record<FacetName, string>> = {
  topic: "Topics",
  person: "Persons",
  section: "Sections",
  year: "Years",
};

const orderWords = { relevance: "Best match", newest: "Newest first", oldest: "Oldest first", title: "Title" } as const;

/** `index.html`: what the script searches with, hidden until it runs, and the shelves, which need none. */
export function roomPage(
  name: string,
  count: number,
  shelves: { readonly years: readonly Shelf[]; readonly letters: readonly Shelf[] },
): string {
  const html = createHtml();
  const { element: e } = html;
  const [before, after] = pageAround(html, { title: name, skipTo: "found", look: roomLook(0) });
  const many = count === 1 ? "1 transcript" : `${count.toLocaleString("en-GB")} transcripts`;
  const main = [
    e("header", {}, e("h1", { dir: directionOf(name) }, name), e("p", { class: "extent" }, many)),
    searchForm(html),
    e("div", { id: "room", hidden: "" }, narrowing(html), found(html)),
    e(
      "p",
      { id: "without-search" },
      "Searching needs JavaScript. All transcripts are listed below, by year and by title.",
    ),
    e(
      "section",
      { class: "browse", "aria-labelledby": "browse" },
      e("h2", { id: "browse" }, "Browse"),
      ...(count === 0 ? [e("p", {}, "There are no transcripts in this reading room.")] : []),
      ...(count === 0 ? [] : shelfList(html, "By year", shelves.years)),
      ...(count === 0 ? [] : shelfList(html, "By first letter of the title", shelves.letters)),
    ),
  ];
  return `${before}${main.map(writeHtml).join("\n")}\n${after}`;
}

function searchForm({ element: e }: XmlMaker): Element {
  return e(
    "form",
    { id: "search", role: "search", hidden: "" },
    e("label", { for: "words" }, "Search titles and texts"),
    e("input", {
      id: "words",
      type: "search",
      dir: "auto",
      autocomplete: "off",
      spellcheck: "false",
      "aria-describedby": "search-help",
    }),
    e(
      "p",
      { id: "search-help", class: "help" },
      "All words, in any form. The last one finds what begins with it. ",
      e("code", {}, "-word"),
      " leaves out what has it.",
    ),
  );
}

function narrowing({ element: e }: XmlMaker): Element {
  return e(
    "section",
    { class: "narrowing", "aria-labelledby": "narrow" },
    e("h2", { id: "narrow" }, "Narrow"),
    e("button", { type: "button", id: "untick", hidden: "" }, "Show all again"),
    ...facetNames.map((name) =>
      e(
        "details",
        { id: `facet-${name}`, open: "" },
        e("summary", {}, facetWords[name]),
        e("input", {
          type: "search",
          class: "find-label",
          dir: "auto",
          autocomplete: "off",
          "aria-label": `Find in ${facetWords[name].toLowerCase()}`,
          placeholder: `Find in ${facetWords[name].toLowerCase()}`,
        }),
        e("div", { class: "labels", role: "group", "aria-label": facetWords[name] }),
        e("p", { class: "more" }),
      ),
    ),
  );
}

function found({ element: e }: XmlMaker): Element {
  return e(
    "section",
    { class: "found", "aria-labelledby": "found" },
    e("h2", { id: "found" }, "Transcripts"),
    e(
      "div",
      { class: "bar" },
      e("p", { id: "status", role: "status" }),
      e("label", { for: "order" }, "Sort by"),
      e("select", { id: "order" }, ...orders.map((order) => e("option", { value: order }, orderWords[order]))),
    ),
    e("ol", { class: "rows", id: "rows" }),
    e("nav", { class: "pager", "aria-label": "Pages of results" }),
  );
}
