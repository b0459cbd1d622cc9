import type { Block, Paragraph } from "../../shared/reading/page.ts";
import type { Voice } from "../../shared/reading/reading.ts";
import { cutLong } from "./cut-long.ts";

/** One thing on the page, in reading order. */
export type Strip =
  | { readonly kind: "who"; readonly name: string; readonly label: string; readonly isAnonymous: boolean }
  | {
      readonly kind: "text";
      readonly tone: "speech" | "narration" | "note";
      /** The paragraph's number, and where in the paragraph this piece begins, in UTF-16 units. */
      readonly n: number;
      readonly from: number;
      readonly text: string;
      /** It begins what its speaker says, a narration or a note. */
      readonly isFirst: boolean;
    }
  | { readonly kind: "omission"; readonly text: string }
  | { readonly kind: "break" };

/**
 * Some screens of the page: what the browser lays out, or leaves alone, at once
 * (docs/decisions/0006-long-texts.md). Its key is its place.
 */
export type Sheet = { readonly at: number; readonly strips: readonly Strip[] };

/** UTF-16 units on a sheet. A speaker's name and a mark between turns count as much as the line they take. */
const roomOfSheet = 6_000;
const lineLength = 70;

/** The page in sheets; a paragraph may be on several. */
export function cutSheets(blocks: readonly Block[], voices: readonly Voice[]): readonly Sheet[] {
  const sheets: Sheet[] = [];
  let strips: Strip[] = [];
  let room = roomOfSheet;
  for (const strip of stripsOf(blocks, voices)) {
    const length = lengthOf(strip);
    if (strips.length > 0 && length > room) {
      sheets.push({ at: sheets.length, strips });
      strips = [];
      room = roomOfSheet;
    }
    strips.push(strip);
    room -= length;
  }
  return strips.length === 0 ? sheets : [...sheets, { at: sheets.length, strips }];
}

function lengthOf(strip: Strip): number {
  return lineLength + (strip.kind === "text" ? strip.text.length : 0);
}

function* stripsOf(blocks: readonly Block[], voices: readonly Voice[]): Generator<Strip> {
  for (const block of blocks) {
    if (block.kind === "turn") {
      const voice = voices[block.voice];
      const isAnonymous = voice?.anonymous === true;
      yield { kind: "who", name: voice?.name ?? block.label, label: block.label, isAnonymous };
      yield* textsOf("speech", block.paragraphs);
    } else if ("paragraphs" in block) yield* textsOf(block.kind, block.paragraphs);
    else yield block;
  }
}

type Tone = (Strip & { readonly kind: "text" })["tone"];

function* textsOf(tone: Tone, paragraphs: readonly Paragraph[]): Generator<Strip> {
  let isFirst = true;
  for (const { n, text } of paragraphs) {
    for (const piece of cutLong(text)) {
      yield { kind: "text", tone, n, from: piece.from, text: piece.text, isFirst };
      isFirst = false;
    }
  }
}
