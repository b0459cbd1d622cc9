import type { Content } from "./find-content.ts";

const fewestLinks = 8;
const mostlyLinked = 0.6;
/** Sentences of some length, in characters for one that is linked. */
const mostProse = 0.2;

/** Why a web page is no transcript whose content is little more than links to others. `text`: its content as written. */
export function whyLinkPage({ weight }: Content, text: string): string | undefined {
  const { linked, links, text: all } = weight;
  if (links < fewestLinks || linked < all * mostlyLinked) return undefined;
  const prose = text.split("\n").filter((line) => line.length >= 80 && /[.!?…]["'»”’)]?$/u.test(line.slice(-2)));
  const length = prose.reduce((sum, line) => sum + line.length, 0);
  return length < linked * mostProse ? reason : undefined;
}

const reason =
  "This web page is a list of links to others, not a transcript. Save the pages that it leads to and import these.";
