import type { Element } from "domhandler";
import { directionOf } from "../../../shared/reading/runs-leftward.ts";
import { createHtml, writeHtml } from "../html/html.ts";
import { pageAround } from "../html/page.ts";
import type { XmlMaker } from "../xml/xml.ts";
import type { Listed } from "./listed.ts";
import { roomLook } from "./room-look.ts";
import { pagePath } from "./search/catalogue.ts";

/** Transcripts under one heading, for readers without scripts. */
export type Shelf = { readonly name: string; readonly file: string; readonly transcripts: readonly Listed[] };

const mostOnPage = 500;

/** By year, the newest first, then those without a date. @param newestFirst all transcripts */
export function shelvesByYear(newestFirst: readonly Listed[]): Shelf[] {
  const shelves = groupBy(newestFirst, ({ years }) => (years.length === 0 ? ["No date"] : years));
  const inOrder = [...shelves].sort(([a], [b]) => compareYears(a, b));
  return inOrder.map(([name, transcripts], n) => ({ name, file: `year-${n + 1}`, transcripts }));
}

/** By the first letter of their titles. @param byTitle all transcripts */
export function shelvesByLetter(byTitle: readonly Listed[]): Shelf[] {
  const shelves = groupBy(byTitle, ({ letter }) => [letter]);
  return [...shelves].map(([name, transcripts], n) => ({ name, file: `letter-${n + 1}`, transcripts }));
}

function compareYears(a: string, b: string): number {
  const yearOf = (name: string) => (/^-?\d+$/.test(name) ? Number(name) : Number.NEGATIVE_INFINITY);
  const [first, second] = [yearOf(a), yearOf(b)];
  return first === second ? 0 : second - first;
}

function groupBy(all: readonly Listed[], namesOf: (listed: Listed) => readonly string[]): Map<string, Listed[]> {
  const groups = new Map<string, Listed[]>();
  for (const listed of all) {
    for (const name of namesOf(listed)) {
      const group = groups.get(name);
      if (group) group.push(listed);
      else groups.set(name, [listed]);
    }
  }
  return groups;
}

/** What the room's own page says of the shelves. */
export function shelfList({ element: e }: XmlMaker, heading: string, shelves: readonly Shelf[]): Element[] {
  const items = shelves.map(({ name, file, transcripts }) =>
    e(
      "li",
      {},
      e("a", { href: `browse/${file}.html`, dir: directionOf(name) }, name),
      e("span", { class: "count" }, ` ${transcripts.length}`),
    ),
  );
  return [e("h3", {}, heading), e("ul", { class: "shelves" }, ...items)];
}

/** The pages of a shelf, in `browse/`: file names and what stands in them. */
export function* shelfPages(
  { name, file, transcripts }: Shelf,
  archive: string,
): Generator<readonly [file: string, page: string]> {
  const count = Math.ceil(transcripts.length / mostOnPage);
  const fileOf = (page: number) => `${file}${page === 1 ? "" : `-${page}`}.html`;
  for (let page = 1; page <= count; page++) {
    const html = createHtml();
    const { element: e } = html;
    const link = (to: number, words: string) =>
      to >= 1 && to <= count ? e("a", { href: fileOf(to) }, words) : undefined;
    const nav = e(
      "nav",
      { "aria-label": "Reading room" },
      e("a", { href: "../index.html" }, "All transcripts"),
      link(page - 1, "Previous page"),
      link(page + 1, "Next page"),
    );
    const title = count > 1 ? `${name}, page ${page} of ${count}` : name;
    const [before, after] = pageAround(html, {
      title: `${title} – ${archive}`,
      skipTo: "transcripts",
      nav,
      look: roomLook(1),
    });
    const rows = transcripts
      .slice((page - 1) * mostOnPage, page * mostOnPage)
      .map((listed) => writeHtml(item(html, listed)));
    const [open, close] = ['<ol class="rows" id="transcripts">', "</ol>"];
    yield [
      fileOf(page),
      `${before}${writeHtml(e("h1", { dir: directionOf(title) }, title))}\n${open}\n${rows.join("\n")}\n${close}\n${after}`,
    ];
  }
}

/** All of it begins where its title does, each in the order of its own letters. */
function item({ element: e }: XmlMaker, { row }: Listed): Element {
  const about = [row.date, row.place].filter((part) => part !== "").join(" · ");
  const dir = directionOf(row.title);
  return e(
    "li",
    { dir },
    e("a", { class: "title", href: `../${pagePath(row.page)}`, lang: row.lang, dir }, row.title),
    about === "" ? undefined : e("p", { class: "about" }, e("bdi", { dir: directionOf(about) }, about)),
  );
}
