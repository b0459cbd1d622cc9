import { directionOf } from "../../../../shared/reading/runs-leftward.ts";
import { pagePath, type ResultRow } from "../search/catalogue.ts";
import type { SearchWord } from "../search/parse-search.ts";
import { find, make } from "./dom.ts";
import { markWords, type WordMarker, wordMarker } from "./mark-words.ts";

type Shown = {
  /** The place of the first among all that were found. */
  readonly first: number;
  readonly text: string;
  readonly words: readonly SearchWord[];
  readonly languages: readonly string[];
};

export function showRows(rows: readonly ResultRow[], { first, text, words, languages }: Shown): void {
  const list = find("rows", HTMLOListElement);
  list.start = first;
  const marker = wordMarker(words, languages);
  const query = text.trim() === "" ? "" : `?${new URLSearchParams({ q: text }).toString()}`;
  list.replaceChildren(...rows.map((row) => item(row, query, marker)));
}

/** All of it begins where its title does, each in the order of its own letters. */
function item(row: ResultRow, query: string, marker: WordMarker): HTMLElement {
  const { lang, title, date, place, speakers, summary } = row;
  const dir = directionOf(title);
  const link = make("a", { class: "title", href: `${pagePath(row.page)}${query}`, lang, dir }, title);
  const element = make("li", { dir }, link);
  const addLine = (name: string, text: string, more: { readonly lang?: string } = {}) => {
    if (text === "") return;
    element.append(make("p", { class: name, ...more }, make("bdi", { dir: directionOf(text) }, text)));
  };
  addLine("about", [date, place].filter((part) => part !== "").join(" · "));
  addLine("speakers", speakers.join(", "));
  addLine("summary", summary, { lang });
  markWords(element, marker);
  return element;
}

type Pager = { readonly page: number; readonly pages: number; readonly go: (page: number) => void };

export function showPager({ page, pages, go }: Pager): void {
  const nav = document.querySelector(".pager");
  if (!nav) return;
  const button = (to: number, words: string) => {
    const element = make("button", { type: "button" }, words);
    element.disabled = to < 1 || to > pages;
    element.addEventListener("click", () => go(to));
    return element;
  };
  const where = make("span", {}, `Page ${page.toLocaleString("en-GB")} of ${pages.toLocaleString("en-GB")}`);
  nav.replaceChildren(...(pages > 1 ? [button(page - 1, "Previous page"), where, button(page + 1, "Next page")] : []));
}
