import type { StatedField } from "../../page/stated.ts";
import type { Opened } from "../format.ts";
import { createSpokenLines, type SpokenLines } from "../spoken-lines.ts";
import { heardFrom, parseClock } from "./clock.ts";
import { cutVoices } from "./cue-text.ts";

/** Forgiving: a clock that is misprinted is still a clock, and its cue is not lost. */
const timing = /^\s*(\d[\d:.,]{3,15})\s*-->\s*(\d[\d:.,]{3,15})(?:\s|$)/;

/** WebVTT: https://www.w3.org/TR/webvtt1/. */
export function openWebVtt(text: string): Opened {
  return openCaptions("webvtt", text);
}

/** SubRip. */
export function openSrt(text: string): Opened {
  return openCaptions("srt", text);
}

/** `Language: de` and `Title: Harbour talk` in the lines under `WEBVTT`; what stands beside that word is a remark. */
function statedIn(rows: readonly string[]): StatedField[] {
  const end = rows.findIndex((row, i) => i > 0 && row.trim() === "");
  return rows.slice(1, end === -1 ? mostHeader : Math.min(end, mostHeader)).flatMap((row): StatedField[] => {
    const language = /^(?:Language|lang):\s*([a-z]{2,3})\b/i.exec(row)?.[1];
    if (language !== undefined) return [{ name: "language", value: language.toLowerCase(), rule: "webvtt-header" }];
    const title = /^Title:\s*(\S.{0,299})$/i.exec(row)?.[1];
    return title === undefined ? [] : [{ name: "title", value: title.trim(), rule: "webvtt-header" }];
  });
}

/** Lines of a header that are looked at. */
const mostHeader = 10;

type State = {
  readonly lines: SpokenLines;
  heard: { readonly start: number; readonly end: number } | undefined;
  voice: string | undefined;
  /** What the block that is open is. */
  block: "none" | "cue" | "aside";
  cues: number;
};

/**
 * Cues as their file has them: each time on its line, its words below it without markup, who speaks before them. A block
 * that is no cue stays as text, so that none is lost.
 */
function openCaptions(format: "webvtt" | "srt", text: string): Opened {
  const rows = text.split(/\r\n|[\n\r\f\u0085\u2028\u2029]/);
  const state: State = { lines: createSpokenLines(), heard: undefined, voice: undefined, block: "none", cues: 0 };
  if (rows.at(-1) === "") rows.pop();
  for (const [i, row] of rows.entries()) readRow(state, row, rows[i + 1] ?? "", format === "webvtt" && i === 0);
  return state.lines.close(format, format === "webvtt" ? statedIn(rows) : [], { cues: state.cues });
}

function readRow(state: State, row: string, next: string, isHeader: boolean): void {
  const [, start, end] = timing.exec(row.slice(0, 200)) ?? [];
  if (row.trim() === "") {
    state.block = "none";
    state.voice = undefined;
    state.lines.blank();
  } else if (start !== undefined && end !== undefined) {
    state.block = "cue";
    state.cues += 1;
    state.voice = undefined;
    state.heard = heardFrom(parseClock(start), parseClock(end));
    if (state.heard) state.lines.hint({ heard: state.heard });
    writeFurniture(state, row);
  } else if (isHeader || state.block === "aside" || /^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(row.slice(0, 10))) {
    state.block = "aside";
    writeFurniture(state, row);
  } else if (timing.test(next.slice(0, 200)) && (state.block === "none" || /^\s*\d{1,9}\s*$/.test(row))) {
    writeFurniture(state, row);
  } else writeCue(state, row);
}

function writeFurniture({ lines }: State, row: string): void {
  lines.hint({ role: "furniture" });
  lines.add(row);
  lines.end();
}

function writeCue(state: State, row: string): void {
  const { lines, heard } = state;
  for (const { text, voice } of cutVoices(row, state.voice)) {
    lines.say({ text, speaker: voice, heard });
    state.voice = voice;
  }
}
