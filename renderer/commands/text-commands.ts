import { openDialog } from "../screens/screen.ts";
import { openFind } from "../transcripts/finding-text.ts";
import { copyCitation, copyQuotation, openPage } from "../transcripts/quoting.ts";
import { selectText } from "../transcripts/select-text.ts";
import type { Command } from "./command.ts";
import { isMain } from "./conditions.ts";

const isTextOpen = (): boolean => isMain() && openPage.get() !== undefined;

/** What can be done with the text that is open. */
export const textCommands: readonly Command[] = [
  {
    id: "text.find",
    title: "Find in this text",
    group: "Read",
    keys: ["Ctrl+F"],
    inReader: true,
    worksInFields: true,
    also: "look for words search page",
    when: isTextOpen,
    run: openFind,
  },
  {
    id: "text.print",
    title: "Print the text…",
    group: "Read",
    keys: ["Ctrl+P"],
    worksInFields: true,
    also: "paper pdf",
    when: isTextOpen,
    run: () => window.print(),
  },
  {
    id: "text.go-to",
    title: "Go to paragraph…",
    group: "Read",
    keys: ["G"],
    also: "number jump anchor",
    when: isTextOpen,
    run: () => openDialog({ name: "go-to" }),
  },
  {
    id: "text.select-all",
    title: "Select the whole text",
    group: "Read",
    keys: ["Ctrl+A"],
    inReader: true,
    when: isTextOpen,
    run: selectText,
  },
  {
    id: "text.quote",
    title: "Copy as quotation",
    group: "Read",
    keys: ["Q"],
    also: "cite source selection paragraph",
    when: isTextOpen,
    run: () => copyQuotation("selection"),
  },
  {
    id: "text.quote-turn",
    title: "Copy the turn as quotation",
    group: "Read",
    keys: ["Shift+Q"],
    also: "cite source speaker speech",
    when: isTextOpen,
    run: () => copyQuotation("turn"),
  },
  {
    id: "text.cite-biblatex",
    title: "Copy the citation as BibLaTeX",
    group: "Read",
    also: "bibtex latex bibliography reference",
    when: isTextOpen,
    run: () => copyCitation("biblatex"),
  },
  {
    id: "text.cite-csl",
    title: "Copy the citation as CSL-JSON",
    group: "Read",
    also: "zotero bibliography reference",
    when: isTextOpen,
    run: () => copyCitation("csl-json"),
  },
];
