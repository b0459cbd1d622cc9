import type { Opened } from "../format.ts";
import { createLines, type Lines } from "../lines.ts";
import { readXml } from "../xml.ts";
import { locked, type Zip } from "../zip/open-zip.ts";
import { type OdtStyles, readOdtStyles } from "./odt-styles.ts";
import { readProperties } from "./properties.ts";
import { createRows } from "./rows.ts";

/** An OpenDocument text: its paragraphs, with the notes after them; comments and tracked deletions are left out. */
export async function openOdt(zip: Zip): Promise<Opened> {
  if ((await zip.read("META-INF/manifest.xml"))?.includes("encryption-data")) throw locked();
  const content = (await zip.read("content.xml")) ?? "";
  return openOdtXml(content, await zip.read("meta.xml"));
}

/** The same in one XML file (`.fodt`). */
export function openFlatOdt(markup: string): Opened {
  return openOdtXml(markup, markup.slice(0, markup.search(/<office:(?:styles|body)\b/)));
}

function openOdtXml(content: string, meta: string | undefined): Opened {
  const lines = createLines();
  const notes: string[] = [];
  writeParagraphs(content, readOdtStyles(content), lines, notes);
  for (const note of notes) {
    lines.add(note);
    lines.end();
  }
  return lines.close("odt", readProperties(meta));
}

/** Comments, what was deleted, the numbers of notes, what describes a picture. */
const leftOut = new Set(["annotation", "tracked-changes", "note-citation", "desc", "sequence-decls", "forms"]);

type State = {
  skipped: number;
  /** Only what stands in the body is text. */
  inBody: boolean;
  /** Nested spans, innermost last. */
  readonly bold: boolean[];
  note: string | undefined;
};

function writeParagraphs(content: string, styles: OdtStyles, lines: Lines, notes: string[]): void {
  const rows = createRows(lines);
  const state: State = { skipped: 0, inBody: false, bold: [], note: undefined };

  type Opener = (attribute: (name: string) => string | undefined) => void;
  const openParagraph: Opener = (attribute) => {
    if (state.note !== undefined) return add(" ");
    rows.openParagraph();
    const level = Number(attribute("outline-level") ?? styles.headingOf(attribute("style-name") ?? ""));
    if (level >= 1 && level <= 9) lines.hint({ heading: level });
  };
  const openers: ReadonlyMap<string, Opener> = new Map<string, Opener>([
    ["body", () => Object.assign(state, { inBody: true })],
    ["table-row", rows.openRow],
    ["table-cell", rows.openCell],
    ["p", openParagraph],
    ["h", openParagraph],
    ["span", (attribute) => state.bold.push(styles.isBold(attribute("style-name") ?? ""))],
    ["s", () => add(" ")],
    ["tab", () => add(" ")],
    ["line-break", () => (state.note === undefined ? lines.end() : add(" "))],
    ["note-body", () => Object.assign(state, { note: "" })],
  ]);
  const closers: ReadonlyMap<string, () => void> = new Map([
    ["body", () => Object.assign(state, { inBody: false })],
    ["table-row", rows.closeRow],
    ["p", () => state.note ?? rows.closeParagraph()],
    ["h", () => state.note ?? rows.closeParagraph()],
    ["span", () => state.bold.pop()],
    ["note-body", closeNote],
  ]);

  readXml(content, {
    open: (name, attribute) => {
      if (leftOut.has(name) || state.skipped > 0) state.skipped += 1;
      else if (state.inBody || name === "body") openers.get(name)?.(attribute);
    },
    close: (name) => {
      if (state.skipped > 0) state.skipped -= 1;
      else if (state.inBody) closers.get(name)?.();
    },
    text: (text) => {
      if (state.inBody && state.skipped === 0) add(text);
    },
  });
  lines.end();

  function add(text: string): void {
    if (state.note === undefined) lines.add(text, { bold: state.bold.includes(true) });
    else state.note += text;
  }

  function closeNote(): void {
    if (state.note?.trim()) notes.push(state.note);
    state.note = undefined;
  }
}
