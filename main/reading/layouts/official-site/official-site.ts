import { joinBrokenLink } from "../../body/paragraph.ts";
import { readBody } from "../../body/read-body.ts";
import { parseClock } from "../../fields/date.ts";
import type { Draft } from "../../page/draft.ts";
import type { Page } from "../../page/page.ts";
import { findAddressed } from "../../speakers/addressed.ts";
import { cutInitials } from "../../speakers/cutters/cut-initials.ts";
import { cutLabel } from "../../speakers/label-text.ts";
import type { Layout } from "../layout.ts";
import { markAsides } from "./asides.ts";
import { findDateLine, readHeader } from "./header.ts";
import { findTrailer, readTrailer } from "./trailer.ts";
import { publicationDate, publishedIn, siteFurniture } from "./words.ts";

/** A page of an official site, copied from a browser: header, body, lists, publication status. */
export const officialSite: Layout = { name: "official-site", recognise, read };

function recognise(page: Page): number {
  const tail = page.lines.slice(-12).map(({ text }) => text);
  const dateLine = findDateLine(page);
  let score = 0;
  if (tail.some((text) => publishedIn.test(text))) score += 0.4;
  if (tail.some((text) => publicationDate.test(text))) score += 0.3;
  if (dateLine !== undefined && dateLine > 0) score += 0.2;
  if (dateLine !== undefined && parseClock(page.lines[dateLine + 1]?.text ?? "")) score += 0.2;
  if (siteFurniture.has(page.lines[0]?.text.toLowerCase() ?? "")) score += 0.2;
  return Math.min(1, score);
}

/** The Russian pages print initials and a family name, at times after a caption on the same line. */
const cutters = [cutInitials, cutLabel];

function read(draft: Draft): void {
  const end = findTrailer(draft.page) ?? draft.page.lines.length;
  readTrailer(draft, end);
  const body = readHeader(draft, end);
  markAsides(draft, body, end);
  readBody(draft, body, end, { joins: joinBrokenLink, cutters, prior: 0.1 });
  findAddressed(draft);
}
