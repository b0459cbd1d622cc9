import { inEnglish } from "../../../../shared/language/in-english.ts";
import { type Opened, RefusedFormat } from "../format.ts";
import { createSpokenLines, type SpokenLines } from "../spoken-lines.ts";
import { heardFrom } from "../timed/clock.ts";
import { readXml } from "../xml.ts";
import { readTeiHeader, type TeiHeader } from "./header.ts";
import { createUnplacedTally, type UnplacedTally } from "./unplaced.ts";

/** Speech and drama in TEI: utterances (`u`, `sp`) with who speaks them, headings, notes. https://tei-c.org */
export function openTei(markup: string): Opened {
  const tally = createUnplacedTally();
  const header = readTeiHeader(markup, tally);
  const lines = createSpokenLines();
  const cues = writeBody(markup, header, lines, tally);
  const unplaced = tally.close();
  const more = { ...(cues > 0 ? { cues } : {}), ...(unplaced.length > 0 ? { unplaced } : {}) };
  const opened = lines.close("tei", header.fields, more);
  if (opened.text === "") throw new RefusedFormat("not-a-transcript", "This TEI file holds no text.");
  const texts = countTexts(markup);
  return texts > 1 ? { ...opened, doubted: manyTexts(texts) } : opened;
}

/** A `teiCorpus` has a text in each of its parts. */
function countTexts(markup: string): number {
  return markup.match(/<(?:tei:)?TEI[\s>]/g)?.length ?? 0;
}

function manyTexts(texts: number): string {
  return inEnglish(
    "This TEI corpus has {count, number} texts in one file, which as one transcript would run into each other. Import its parts, a file each.",
    { count: texts },
  );
}

/** What is read apart from the words. */
const apart = new Set(["teiHeader", "timeline"]);

/** What is not of the words: the editor's second readings, pages, descriptions of pictures. */
const leftOut = new Set(["corr", "reg", "expan", "fw", "figDesc"]);

/** What stands beside the text, and is not looked into. */
const beside = new Set(["standOff", "facsimile", "sourceDoc", "xenoData"]);

/** Elements that end a line. */
const paragraphs = new Set([
  "p",
  "l",
  "ab",
  "seg",
  "head",
  "u",
  "sp",
  "speaker",
  "div",
  "item",
  "cell",
  "front",
  "back",
]);

/** What happens while somebody speaks. */
const notes = new Set(["note", "stage", "vocal", "kinesic", "incident", "gap"]);

type Attribute = (name: string) => string | undefined;

type State = {
  skipped: number;
  inText: boolean;
  words: string;
  /** What stands between the token that has ended (`w`, `pc`) and what comes next; undefined where there was none. */
  gap: string | undefined;
  /** Of the token that is open: nothing stands behind it. */
  isJoined: boolean;
  speaker: string | undefined;
  heard: { readonly start: number; readonly end: number } | undefined;
  /** What the words that are being read are. */
  kind: "words" | "heading" | "note" | "label";
  /** A label that the text itself prints before the next utterance. */
  label: string | undefined;
  depthOfNote: number;
  /** Of each entry of an apparatus that is open: one of its readings was taken. */
  readonly apparatus: boolean[];
  cues: number;
};

function writeBody(markup: string, header: TeiHeader, lines: SpokenLines, tally: UnplacedTally): number {
  const state: State = {
    skipped: 0,
    inText: false,
    words: "",
    gap: undefined,
    isJoined: false,
    speaker: undefined,
    heard: undefined,
    kind: "words",
    label: undefined,
    depthOfNote: 0,
    apparatus: [],
    cues: 0,
  };
  readXml(markup, {
    open: (name, attribute) => {
      if (state.skipped > 0 || apart.has(name)) state.skipped += 1;
      else if (isLeftOut(state, name)) {
        tally.element(name);
        state.skipped += 1;
      } else if (name === "text") state.inText = true;
      else if (state.inText) {
        tally.mark(name);
        openElement(state, lines, header, name, attribute);
      }
    },
    close: (name) => {
      if (state.skipped > 0) state.skipped -= 1;
      else if (state.inText) closeElement(state, lines, name);
    },
    text: (text) => {
      if (state.inText && state.skipped === 0) addText(state, text);
    },
  });
  flush(state, lines);
  return state.cues;
}

/** Of an apparatus one reading is of the words: its lemma, or the first. */
function isLeftOut({ inText, apparatus }: State, name: string): boolean {
  if (name === "app") apparatus.push(false);
  if (name !== "lem" && name !== "rdg") return leftOut.has(name) || (!inText && beside.has(name));
  const isTaken = apparatus.at(-1) === true;
  if (apparatus.length > 0) apparatus[apparatus.length - 1] = true;
  return isTaken;
}

const tokens = new Set(["w", "pc"]);

/** Blanks of the markup between two tokens say nothing: `join` does. */
function addText(state: State, text: string): void {
  if (state.gap !== undefined && text.trim() === "") return;
  state.words += `${state.gap ?? ""}${text}`;
  state.gap = undefined;
}

function openToken(state: State, attribute: Attribute): void {
  const join = attribute("join");
  if (join === "left" || join === "both") state.gap = undefined;
  state.isJoined = join === "right" || join === "both";
}

function openElement(state: State, lines: SpokenLines, header: TeiHeader, name: string, attribute: Attribute): void {
  if (tokens.has(name)) openToken(state, attribute);
  if (state.depthOfNote > 0) {
    state.depthOfNote += 1;
    return;
  }
  if (name === "lb") addText(state, " ");
  if (!paragraphs.has(name) && !notes.has(name)) return;
  flush(state, lines);
  if (name === "u" || name === "sp") openSpeech(state, header, attribute);
  else if (name === "head") state.kind = "heading";
  else if (name === "speaker" || (name === "note" && attribute("type") === "speaker")) state.kind = "label";
  else if (notes.has(name)) state.kind = "note";
  if (notes.has(name)) state.depthOfNote = 1;
}

function openSpeech(state: State, { names, times }: TeiHeader, attribute: Attribute): void {
  const who = attribute("who")?.trim().split(/\s+/)[0]?.replace(/^.*#/, "");
  state.speaker = state.label ?? (who === undefined ? undefined : (names.get(who) ?? who));
  state.label = undefined;
  const timeOf = (name: string) => times.get((attribute(name) ?? "").replace(/^#/, ""));
  state.heard = heardFrom(timeOf("start"), timeOf("end"));
  if (state.heard) state.cues += 1;
}

function closeElement(state: State, lines: SpokenLines, name: string): void {
  if (name === "app") state.apparatus.pop();
  if (tokens.has(name)) state.gap = state.isJoined ? "" : " ";
  else if (name === "s") state.gap = " ";
  if (state.depthOfNote > 1) {
    state.depthOfNote -= 1;
    return;
  }
  if (state.depthOfNote === 1) state.depthOfNote = 0;
  else if (name === "text") state.inText = false;
  else if (!paragraphs.has(name)) return;
  flush(state, lines);
  if (name === "u" || name === "sp") Object.assign(state, { speaker: undefined, heard: undefined });
}

/** The words read so far as a line of their own. */
function flush(state: State, lines: SpokenLines): void {
  const text = state.words.replace(/\s+/g, " ").trim();
  const { kind, speaker, heard } = state;
  state.words = "";
  state.gap = undefined;
  state.kind = "words";
  if (text === "") return;
  if (kind === "label") labelNext(state, text);
  else if (kind === "words") lines.say({ text, speaker, heard });
  else {
    lines.hint(kind === "heading" ? { heading: 1 } : { role: "note" });
    lines.add(text);
    lines.end();
  }
}

/** In a play the label stands inside the speech, in a record before it. */
function labelNext(state: State, text: string): void {
  const label = text.replace(/\s*[.:]$/, "");
  if (state.speaker === undefined) state.label = label;
  else state.speaker = label;
}
