import type { Opened } from "../format.ts";
import { createLines, type Lines } from "../lines.ts";
import { readXml } from "../xml.ts";
import type { Zip } from "../zip/open-zip.ts";
import { readHeadingStyles } from "./docx-styles.ts";
import { readProperties } from "./properties.ts";
import { createRows } from "./rows.ts";

/** A Word document: its paragraphs and notes; headers, footers, comments and what was struck out are left out. */
export async function openDocx(zip: Zip): Promise<Opened> {
  const lines = createLines();
  const headingOf = readHeadingStyles(await zip.read("word/styles.xml"));
  const body = zip.find(/^word\/document\d*\.xml$/);
  if (body !== undefined) writeParagraphs((await zip.read(body)) ?? "", headingOf, lines);
  for (const notes of ["word/footnotes.xml", "word/endnotes.xml"])
    writeParagraphs((await zip.read(notes)) ?? "", headingOf, lines);
  return lines.close("docx", readProperties(await zip.read("docProps/core.xml")));
}

/** Moved away, a second form of the same drawing, marks that are not printed, separators of notes. */
const leftOut = new Set(["moveFrom", "Fallback", "delText", "instrText", "del"]);

type Opener = (attribute: (name: string) => string | undefined) => void;

type State = { skipped: number; inProperties: boolean; inText: boolean; bold: boolean; hidden: boolean };

function writeParagraphs(markup: string, headingOf: (style: string) => number | undefined, lines: Lines): void {
  const rows = createRows(lines);
  const state: State = { skipped: 0, inProperties: false, inText: false, bold: false, hidden: false };

  /** What begins with an element, by its name. */
  const openers: ReadonlyMap<string, Opener> = new Map<string, Opener>([
    ["tr", rows.openRow],
    ["tc", rows.openCell],
    ["p", rows.openParagraph],
    ["r", () => Object.assign(state, { bold: false, hidden: false })],
    ["t", () => Object.assign(state, { inText: true })],
    ["pPr", () => Object.assign(state, { inProperties: true })],
    ["tab", () => add(" ")],
    ["noBreakHyphen", () => add("\u2011")],
    ["br", () => breakLine()],
    ["cr", () => breakLine()],
    ["b", (attribute) => Object.assign(state, { bold: isOn(attribute("val")) })],
    ["vanish", (attribute) => Object.assign(state, { hidden: isOn(attribute("val")) })],
    ["rStyle", (attribute) => Object.assign(state, { bold: state.bold || attribute("val") === "Strong" })],
    ["pStyle", (attribute) => hintHeading(headingOf(attribute("val") ?? ""))],
    ["outlineLvl", (attribute) => hintHeading(Number(attribute("val")) + 1)],
  ]);
  const closers: ReadonlyMap<string, () => void> = new Map([
    ["tr", rows.closeRow],
    ["p", rows.closeParagraph],
    ["t", () => Object.assign(state, { inText: false })],
    ["pPr", () => Object.assign(state, { inProperties: false, bold: false, hidden: false })],
  ]);

  readXml(markup, {
    open: (name, attribute) => {
      if (leftOut.has(name) || state.skipped > 0) state.skipped += 1;
      else openers.get(name)?.(attribute);
    },
    close: (name) => {
      if (state.skipped > 0) state.skipped -= 1;
      else closers.get(name)?.();
    },
    text: (text) => {
      if (state.inText && state.skipped === 0) add(text);
    },
  });
  lines.end();

  function add(text: string): void {
    if (!state.inProperties && !state.hidden) lines.add(text, { bold: state.bold });
  }

  function breakLine(): void {
    if (!state.inProperties) lines.end();
  }

  function hintHeading(level: number | undefined): void {
    if (level !== undefined && level >= 1 && level <= 9) lines.hint({ heading: level });
  }
}

function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/.test(value);
}
