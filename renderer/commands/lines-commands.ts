import { lineSort, lineState } from "../concordance/lines.ts";
import { saveLines, saveWithheld } from "../concordance/save-lines.ts";
import { countingNow } from "../frequency/compared.ts";
import { savePlot, saveYears } from "../frequency/save-years.ts";
import { toggleMainView } from "../screens/main-view.ts";
import type { Command } from "./command.ts";
import { isMain, isShowing } from "./conditions.ts";

const areLines = (): boolean => isShowing("lines");

const hasLines = (): boolean => areLines() && (lineState.get().lines?.hits ?? 0) > 0;
const hasYears = (): boolean => isShowing("years") && countingNow() !== undefined;

/** Every hit in its line, and how often it was said. */
export const linesCommands: readonly Command[] = [
  {
    id: "view.lines",
    title: "Concordance: every hit in its line",
    group: "Find",
    keys: ["C"],
    also: "kwic lines context keyword hits leave",
    when: isMain,
    run: () => toggleMainView("lines"),
  },
  {
    id: "lines.sort-list",
    title: "Lines as in the list",
    group: "Find",
    keys: ["1"],
    also: "sort order concordance",
    when: areLines,
    run: () => lineSort.set("list"),
  },
  {
    id: "lines.sort-left",
    title: "Lines by what stands before the hit",
    group: "Find",
    keys: ["2"],
    also: "sort order left context concordance",
    when: areLines,
    run: () => lineSort.set("left"),
  },
  {
    id: "lines.sort-right",
    title: "Lines by what stands after the hit",
    group: "Find",
    keys: ["3"],
    also: "sort order right context concordance",
    when: areLines,
    run: () => lineSort.set("right"),
  },
  {
    id: "view.years",
    title: "How often per year",
    group: "Find",
    keys: ["Y"],
    also: "frequency plot chart time said leave",
    when: isMain,
    run: () => toggleMainView("years"),
  },
  {
    id: "view.overview",
    title: "Overview: pictures of what the list shows",
    group: "Find",
    keys: ["O"],
    also: "chart plot statistics dashboard months status topics persons speakers work leave",
    when: isMain,
    run: () => toggleMainView("overview"),
  },
  {
    id: "view.save-csv",
    title: "Save as CSV: the lines with citations, or the counts",
    group: "Find",
    keys: ["Ctrl+S"],
    worksInFields: true,
    also: "export table concordance frequency download",
    when: () => hasLines() || hasYears(),
    run: () => (areLines() ? saveLines() : saveYears()),
  },
  {
    id: "lines.save-withheld",
    title: saveWithheld,
    group: "Find",
    also: "export table concordance download embargo withdrawn",
    when: areLines,
    run: () => saveLines(true),
  },
  {
    id: "years.save-svg",
    title: "Save the plot as SVG",
    group: "Find",
    also: "export picture chart frequency download",
    when: hasYears,
    run: savePlot,
  },
];
