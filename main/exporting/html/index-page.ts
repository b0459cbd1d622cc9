import { directionOf } from "../../../shared/reading/runs-leftward.ts";
import { formatDate } from "../../../shared/records/date-words.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import { createHtml, writeHtml } from "./html.ts";
import { htmlLanguage } from "./language.ts";
import { pageAround } from "./page.ts";
import { untitled } from "./transcript-page.ts";

/** `index.html`: what stands before its rows and behind them. */
export function indexAround(archive: { readonly name: string }): readonly [before: string, after: string] {
  const html = createHtml();
  const { element: e } = html;
  const name = archive.name.trim() === "" ? untitled : archive.name;
  const [before, after] = pageAround(html, { title: name, skipTo: "transcripts" });
  const columns = ["Date", "Title", "Place"].map((column) => e("th", { scope: "col" }, column));
  const head = [
    e("h1", { dir: directionOf(name) }, name),
    e("caption", {}, "Transcripts"),
    e("thead", {}, e("tr", {}, ...columns)),
  ];
  const [title, caption, header] = head.map(writeHtml);
  return [
    `${before}${title}\n<table id="transcripts">\n${caption}\n${header}\n<tbody>\n`,
    `</tbody>\n</table>\n${after}`,
  ];
}

/** The row of a transcript that stands in `file`, beside the index. */
export function indexRow({ title, date, place, language }: Transcript, file: string): string {
  const { element: e } = createHtml();
  const shown = title.trim() === "" ? untitled : title;
  const link = e("a", { href: encodeURIComponent(file) }, shown);
  const row = e(
    "tr",
    {},
    e("td", { class: "day" }, date === undefined ? "" : formatDate(date)),
    e("td", { lang: htmlLanguage(language), dir: directionOf(shown) }, link),
    e("td", { dir: directionOf(place ?? "") }, place),
  );
  return `${writeHtml(row)}\n`;
}
