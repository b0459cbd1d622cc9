import { type Opened, RefusedFormat } from "../format.ts";
import { createLines } from "../lines.ts";
import { findContent } from "./find-content.ts";
import { whyLinkPage } from "./link-page.ts";
import { readPageFacts } from "./page-facts.ts";
import { parseMarkup } from "./parse-html.ts";
import { writeContent } from "./write-content.ts";

/** A saved web page: the words of its content, without the site around it, and what its head says. */
export function openHtml(markup: string): Opened {
  const document = parseMarkup(markup);
  const lines = createLines();
  const content = findContent(document);
  writeContent(content, lines);
  const opened = lines.close("html", readPageFacts(document));
  if (opened.text === "") throw new RefusedFormat("not-a-transcript", empty);
  const doubted = whyLinkPage(content, opened.text);
  return doubted === undefined ? opened : { ...opened, doubted };
}

const empty =
  "This web page holds no text: its words may come from a script when it is shown. Open it in a browser, select all, copy it into a plain text file and add that.";
