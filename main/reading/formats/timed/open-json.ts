import { isRecord } from "../../../../shared/contract/is-record.ts";
import type { StatedField } from "../../page/stated.ts";
import { type Opened, RefusedFormat } from "../format.ts";
import { createSpokenLines } from "../spoken-lines.ts";
import { readSegments } from "./segments.ts";

/** What speech recognisers write: segments with their times and, where they tell voices apart, who speaks. */
export function openJson(text: string): Opened {
  const value = parse(text);
  const segments = readSegments(value);
  if (segments === undefined) throw new RefusedFormat("not-a-transcript", otherJson);
  const lines = createSpokenLines();
  for (const segment of segments) lines.say(segment);
  const opened = lines.close("whisper-json", languageOf(value), { cues: segments.length });
  if (opened.text === "") throw new RefusedFormat("not-a-transcript", "This recogniser’s JSON file holds no words.");
  return opened;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (isLines(text)) throw new RefusedFormat("not-a-transcript", otherJson);
    throw new RefusedFormat("unreadable", damaged, { cause: error });
  }
}

/** A value a line (https://jsonlines.org): nothing is wrong with the file. */
function isLines(text: string): boolean {
  const lines = /^\s*(\S.*)\r?\n\s*(\S.*)/.exec(text)?.slice(1) ?? [];
  return lines.length > 1 && lines.every(isJson);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function languageOf(value: unknown): StatedField[] {
  const result = isRecord(value) && isRecord(value.result) ? value.result : value;
  const language = isRecord(result) ? result.language : undefined;
  if (typeof language !== "string" || !/^[a-z]{2,3}$/.test(language)) return [];
  return [{ name: "language", value: language, rule: "recogniser" }];
}

const damaged =
  "This is a JSON file, but it is damaged or cut off. Get it again, or save its words as plain text and add that.";

const otherJson =
  "This is a JSON file of a kind that Lectern does not know: it reads what Whisper and WhisperX write (segments with start, end and text) and its own exports. Save the words as plain text or as CSV and add that.";
