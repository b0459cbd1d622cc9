import { joinBrokenLink } from "../../body/paragraph.ts";
import { readBody } from "../../body/read-body.ts";
import { chooseJoining } from "../../body/wrapping.ts";
import { parseClock } from "../../fields/date.ts";
import type { Draft } from "../../page/draft.ts";
import type { Page } from "../../page/page.ts";
import { findAddressed } from "../../speakers/addressed.ts";
import { cutBoldLabel } from "../../speakers/cutters/cut-bold.ts";
import { cutAfterBreak, cutInitials } from "../../speakers/cutters/cut-initials.ts";
import { cutLabel } from "../../speakers/label-text.ts";
import { frontMatterEnd } from "../front-matter/front-matter.ts";
import type { Layout } from "../layout.ts";
import { markAsides } from "./asides.ts";
import { findDateLine, readHeader } from "./header.ts";
import { isSpaced } from "./spaced.ts";
import { findTrailer, readTrailer } from "./trailer.ts";
import { isSiteFurniture, leadLength, publicationDate, publishedIn } from "./words.ts";

/** A page of an official site, copied from a browser: header, body, lists, publication status. */
export const officialSite: Layout = { name: "official-site", surest: 1, recognise, read };

function recognise(page: Page): number {
  const tail = lastLines(page);
  const start = frontMatterEnd(page);
  const dateLine = findDateLine(page, start);
  let score = 0;
  if (tail.some((text) => leadLength(text, publishedIn) !== undefined)) score += 0.4;
  if (tail.some((text) => leadLength(text, publicationDate) !== undefined)) score += 0.3;
  if (dateLine !== undefined && dateLine > 0) score += 0.2;
  if (dateLine !== undefined && isClockUnder(page, dateLine)) score += 0.2;
  if (isSiteFurniture(page.lines[start]?.text ?? "")) score += 0.2;
  return Math.min(1, score);
}

/** The last lines that are not blank. */
function lastLines({ lines }: Page): string[] {
  const last: string[] = [];
  for (let i = lines.length - 1; i >= 0 && last.length < 12; i -= 1) {
    const text = lines[i]?.text ?? "";
    if (text !== "") last.push(text);
  }
  return last;
}

function isClockUnder({ lines }: Page, dateLine: number): boolean {
  const under = lines.slice(dateLine + 1, dateLine + 4).find(({ text }) => text !== "");
  return under !== undefined && parseClock(under.text) !== undefined;
}

/** The Russian pages print initials and a family name, at times after a caption on the same line. */
const cutters = [cutBoldLabel, cutInitials, cutAfterBreak, cutLabel];

function read(draft: Draft, from: number): void {
  const { page } = draft;
  const end = findTrailer(page) ?? page.lines.length;
  readTrailer(draft, end);
  const body = readHeader(draft, from, end);
  markAsides(draft, body, end);
  const joins = isSpaced(page) ? chooseJoining(page, body) : joinBrokenLink;
  readBody(draft, body, end, { joins, cutters, prior: 0.1 });
  findAddressed(draft);
}
