import { isRecord } from "../../../../shared/contract/is-record.ts";
import type { Spoken } from "../spoken-lines.ts";
import { heardFrom, parseClock, toMilliseconds } from "./clock.ts";

type Values = Readonly<Record<string, unknown>>;

/**
 * The segments of a recogniser's file; undefined when it is of another kind. Whisper and WhisperX have `segments`,
 * whisper.cpp `transcription`, several services `utterances`; some write the list alone.
 */
export function readSegments(value: unknown): readonly Spoken[] | undefined {
  const list = isRecord(value) ? (value.segments ?? value.transcription ?? value.utterances) : value;
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const segments = list.map((item) => (isRecord(item) ? readSegment(item) : undefined));
  const known = segments.filter((segment) => segment !== undefined);
  return known.length === segments.length && known.some(({ heard }) => heard) ? known : undefined;
}

function readSegment(item: Values): Spoken | undefined {
  const text = [item.text, item.body, item.transcript].find((one) => typeof one === "string");
  if (typeof text !== "string") return undefined;
  const speaker = [item.speaker, item.speaker_id, item.speaker_label].find(isLabel) ?? speakerOfWords(item.words);
  return { text: text.trim(), heard: readHeard(item), ...(speaker === undefined ? {} : { speaker: String(speaker) }) };
}

function isLabel(value: unknown): value is string | number {
  return typeof value === "number" || (typeof value === "string" && value.trim() !== "");
}

/** WhisperX gives each word its speaker; a segment without one is spoken by whoever speaks most of its words. */
function speakerOfWords(words: unknown): string | undefined {
  if (!Array.isArray(words)) return undefined;
  const counts = new Map<string, number>();
  for (const word of words) {
    const speaker: unknown = isRecord(word) ? word.speaker : undefined;
    if (isLabel(speaker)) counts.set(String(speaker), (counts.get(String(speaker)) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function readHeard(item: Values) {
  const { offsets } = item;
  // whisper.cpp counts in milliseconds there; all others in seconds.
  if (isRecord(offsets)) return heardFrom(scaled(offsets.from, 0.001), scaled(offsets.to, 0.001));
  const start = item.start ?? item.startTime ?? item.start_time;
  const end = item.end ?? item.endTime ?? item.end_time;
  return heardFrom(scaled(start, 1), scaled(end, 1));
}

function scaled(value: unknown, seconds: number): number | undefined {
  if (typeof value === "number") return toMilliseconds(value * seconds);
  return typeof value === "string" ? parseClock(value) : undefined;
}
