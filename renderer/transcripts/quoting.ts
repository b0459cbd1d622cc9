import { biblatexEntry } from "../../shared/citing/biblatex.ts";
import { type Cited, citeRecord } from "../../shared/citing/cited.ts";
import { cslItem, cslJson } from "../../shared/citing/csl.ts";
import { paragraphWords } from "../../shared/citing/paragraph-words.ts";
import { passageOfParagraph, passageOfTurn, type Quoted, quotePassage } from "../../shared/citing/passage.ts";
import { writeQuotation } from "../../shared/citing/quotation.ts";
import { say } from "../../shared/language/say.ts";
import { archiveState } from "../archive/archive-state.ts";
import { writeClipboard } from "../files/clipboard.ts";
import { sayProblem, tell } from "../notices/toast.ts";
import { withheldNow } from "../passages/shown-passages.ts";
import { createStore } from "../store/store.ts";
import { currentParagraph } from "./place.ts";
import { selectedPassage } from "./selected-passage.ts";
import type { OpenPage } from "./use-open-page.ts";

/** The page that the reader shows. */
export const openPage = createStore<OpenPage | undefined>(undefined);

export type Extent = "selection" | "turn";

/** The selection, or else the paragraph that the user is at; or all of the turn. With where it is from. */
export function copyQuotation(extent: Extent): void {
  const open = openPage.get();
  const quoted = open === undefined ? undefined : quotedNow(open, extent);
  if (open === undefined || quoted === undefined) {
    sayProblem(say("There is no text here to quote."));
    return;
  }
  put(
    writeQuotation(quoted, cite(open, quoted)),
    say("Copied with its source: {what}.", { what: paragraphWords([quoted.first, quoted.last]) }),
  );
}

export type CitationFormat = "biblatex" | "csl-json";

/** A bibliography's entry for the selection, or else for the transcript as a whole. */
export function copyCitation(format: CitationFormat): void {
  const open = openPage.get();
  if (open === undefined) return;
  const quoted = selectedPassage() === undefined ? undefined : quotedNow(open, "selection");
  const cited = cite(open, quoted);
  const entry = format === "biblatex" ? biblatexEntry(cited) : cslJson([cslItem(cited)]);
  const name = format === "biblatex" ? "BibLaTeX" : "CSL-JSON";
  put(
    entry,
    cited.paragraphs === undefined
      ? say("Copied as {name}: the transcript.", { name })
      : say("Copied as {name}: {what}.", { name, what: paragraphWords(cited.paragraphs) }),
  );
}

function quotedNow({ page }: OpenPage, extent: Extent): Quoted | undefined {
  const selected = extent === "selection" ? selectedPassage() : undefined;
  const n = currentParagraph();
  if (selected === undefined && n === undefined) return undefined;
  const around = extent === "turn" ? passageOfTurn(page.blocks, n ?? 1) : passageOfParagraph(n ?? 1);
  return quotePassage(page.blocks, page.voices, selected ?? around, withheldNow(page.id));
}

function cite({ record, page }: OpenPage, quoted: Quoted | undefined): Cited {
  return citeRecord({ ...record, voices: page.voices }, archiveState.get()?.archive?.name, quoted);
}

function put(text: string, done: string): void {
  if (writeClipboard(text)) tell(done);
  else sayProblem(say("The clipboard did not take it. Select the text and copy it by Ctrl+C."));
}
