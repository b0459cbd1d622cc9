import type { StatedField } from "../../page/stated.ts";
import { type Opened, RefusedFormat } from "../format.ts";
import { createLines, type Lines } from "../lines.ts";
import { fieldsOf } from "../office/properties.ts";
import { decodePage, pageOfCharset, pageOfNumber } from "./code-pages.ts";
import { cutRtf, type Token } from "./tokens.ts";
import { characters, leftOut, properties } from "./words.ts";

/** Rich Text: its paragraphs, its notes after them; headers, footers, pictures and hidden words are left out. */
export function openRtf(bytes: Uint8Array): Opened {
  const reader = createReader();
  for (const token of cutRtf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1"))) {
    reader.take(token);
  }
  const opened = reader.close();
  if (opened.text === "") throw new RefusedFormat("not-a-transcript", "This RTF document holds no text.");
  return opened;
}

/** What a group sets holds until the group ends. */
type Group = {
  /** Where its words go: to the page, to the notes, to a property, to the table of fonts, or nowhere. */
  to: "page" | "note" | "property" | "fonts" | "nowhere";
  bold: boolean;
  hidden: boolean;
  /** Characters that stand behind `\u` for programs that do not know it. */
  fallback: number;
  font: number;
};

type State = {
  readonly lines: Lines;
  readonly notes: string[];
  readonly fields: StatedField[];
  readonly fonts: Map<number, string>;
  readonly outer: Group[];
  group: Group;
  /** `\*` was just read: what follows may be left out by whoever does not know it. */
  optional: boolean;
  bytes: string;
  page: string;
  skip: number;
  outline: number | undefined;
  property: { readonly name: StatedField["name"]; text: string } | undefined;
};

function createReader() {
  const group: Group = { to: "page", bold: false, hidden: false, fallback: 1, font: 0 };
  const state: State = {
    lines: createLines(),
    notes: [],
    fields: [],
    fonts: new Map(),
    outer: [],
    group,
    optional: false,
    bytes: "",
    page: "cp1252",
    skip: 0,
    outline: undefined,
    property: undefined,
  };
  return {
    take: (token: Token) => take(state, token),
    close: (): Opened => {
      flush(state);
      for (const note of state.notes) {
        state.lines.end();
        state.lines.add(note);
      }
      return state.lines.close("rtf", state.fields);
    },
  };
}

function take(state: State, token: Token): void {
  if (token.kind === "bytes") takeBytes(state, token.bytes);
  else {
    flush(state);
    if (token.kind === "open") openGroup(state);
    else if (token.kind === "close") closeGroup(state);
    else takeWord(state, token.word, token.value);
  }
}

function takeBytes(state: State, bytes: string): void {
  const dropped = Math.min(state.skip, bytes.length);
  state.skip -= dropped;
  if (state.group.to !== "nowhere") state.bytes += bytes.slice(dropped);
}

function flush(state: State): void {
  if (state.bytes === "") return;
  const text = decodePage(state.bytes, state.fonts.get(state.group.font) ?? state.page);
  state.bytes = "";
  add(state, text);
}

function add(state: State, text: string): void {
  const { group, lines, notes, property, outline } = state;
  if (group.to === "note") notes.push((notes.pop() ?? "") + text);
  else if (group.to === "property" && property) property.text += text;
  else if (group.to === "page" && !group.hidden) {
    if (outline !== undefined) lines.hint({ heading: outline });
    lines.add(text, { bold: group.bold });
  }
}

function openGroup(state: State): void {
  state.outer.push(state.group);
  state.group = { ...state.group };
}

function closeGroup(state: State): void {
  const outer = state.outer.pop();
  if (!outer) return;
  const { property } = state;
  if (state.group.to === "property" && outer.to !== "property" && property) {
    state.fields.push(...fieldsOf(property.name, property.text));
    state.property = undefined;
  }
  state.group = outer;
  state.skip = 0;
}

function takeWord(state: State, word: string, value: number | undefined): void {
  const { group, optional } = state;
  if (word === "*") {
    state.optional = true;
    return;
  }
  state.optional = false;
  const character = characters.get(word);
  const act = actions.get(word);
  if (leftOut.has(word)) group.to = "nowhere";
  else if (character !== undefined) takeCharacter(state, character);
  else if (properties.has(word) && group.to === "nowhere") openProperty(state, word);
  else if (act) act(state, value);
  else if (optional) group.to = "nowhere";
}

function takeCharacter(state: State, character: string): void {
  if (state.skip > 0) state.skip -= 1;
  else add(state, character);
}

/** Properties stand in a group that is left out otherwise. */
function openProperty(state: State, word: string): void {
  const name = properties.get(word);
  if (name === undefined) return;
  state.group.to = "property";
  state.property = { name, text: "" };
}

type Action = (state: State, value: number | undefined) => void;

const endLine: Action = (state) => {
  if (state.group.to === "page") state.lines.end();
  else if (state.group.to === "note") add(state, " ");
};

const actions: ReadonlyMap<string, Action> = new Map<string, Action>([
  ["par", endLine],
  ["line", endLine],
  ["sect", endLine],
  ["page", endLine],
  ["row", endLine],
  ["nestrow", endLine],
  ["cell", (state) => state.group.to === "page" && state.lines.tab()],
  ["nestcell", (state) => state.group.to === "page" && state.lines.tab()],
  ["pard", (state) => Object.assign(state, { outline: undefined })],
  ["plain", ({ group }) => Object.assign(group, { bold: false, hidden: false })],
  ["b", ({ group }, value) => Object.assign(group, { bold: value !== 0 })],
  ["v", ({ group }, value) => Object.assign(group, { hidden: value !== 0 })],
  ["deleted", ({ group }, value) => Object.assign(group, { hidden: value !== 0 })],
  ["outlinelevel", (state, value = 9) => Object.assign(state, { outline: value < 9 ? value + 1 : undefined })],
  ["uc", ({ group }, value = 1) => Object.assign(group, { fallback: Math.min(Math.max(0, value), 10) })],
  ["u", takeUnicode],
  ["ansicpg", (state, value = 1_252) => Object.assign(state, { page: pageOfNumber(value) })],
  ["mac", (state) => Object.assign(state, { page: "macroman" })],
  ["pc", (state) => Object.assign(state, { page: "cp437" })],
  ["pca", (state) => Object.assign(state, { page: "cp850" })],
  ["f", ({ group }, value = 0) => Object.assign(group, { font: value })],
  ["fonttbl", ({ group }) => Object.assign(group, { to: "fonts" })],
  ["fcharset", nameFont],
  ["footnote", openNote],
  ["shpinst", () => {}],
  ["fldrslt", () => {}],
]);

function takeUnicode(state: State, value = 0): void {
  add(state, String.fromCharCode(value < 0 ? value + 65_536 : value));
  state.skip = state.group.fallback;
}

function nameFont({ group, fonts }: State, value = 0): void {
  const page = pageOfCharset(value);
  if (group.to === "fonts" && page !== undefined) fonts.set(group.font, page);
}

function openNote({ group, notes }: State): void {
  if (group.to !== "page") return;
  group.to = "note";
  notes.push("");
}
