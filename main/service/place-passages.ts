import type { PlacedPassage } from "../../shared/contract/passages.ts";
import { groupPassages } from "../../shared/passages/group-passages.ts";
import { allWithheld, type WithheldParagraphs, withheldParagraphs } from "../../shared/passages/withheld-paragraphs.ts";
import { isOrphan, type Passage } from "../../shared/records/passage.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import type { Archive } from "../archive/archive.ts";
import { buildBlocks } from "../reading/build-blocks.ts";
import { type ParagraphPlaces, paragraphPlaces } from "../reading/paragraph-places.ts";
import { sourcePage } from "./stored-text.ts";

/** Where the passages of a transcript are seen in its paragraphs. */
export async function placePassages(
  archive: Archive,
  transcript: Transcript,
  own: readonly Passage[],
): Promise<PlacedPassage[]> {
  const isAnyThere = own.some((passage) => !isOrphan(passage, transcript));
  const places = isAnyThere ? await openPlaces(archive, transcript) : undefined;
  return own.map((passage): PlacedPassage => {
    if (isOrphan(passage, transcript)) return { passage, state: "orphan", seen: [] };
    const seen = places?.inParagraphs(passage.start, passage.end) ?? [];
    return { passage, state: passage.was === undefined ? "anchored" : "moved", seen: seen.map((one) => ({ ...one })) };
  });
}

/** What of these transcripts' texts is withheld. */
export async function withheldOf(
  archive: Archive,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, WithheldParagraphs>> {
  const { passages, transcripts } = archive.tables;
  const withheld = [...passages.values()].filter((one) => one.withheld !== undefined && ids.has(one.transcript));
  const found = new Map<string, WithheldParagraphs>();
  for (const [id, own] of groupPassages(withheld)) {
    const transcript = transcripts.get(id);
    // Where the text cannot be read it has no lines either; verifying the archive names it.
    const placed = transcript && (await placePassages(archive, transcript, own).catch(() => undefined));
    found.set(id, placed ? withheldParagraphs(placed) : allWithheld("its text cannot be read"));
  }
  return found;
}

async function openPlaces(archive: Archive, { text: sum }: Transcript): Promise<ParagraphPlaces> {
  const { text, reading } = await sourcePage(archive, sum);
  return paragraphPlaces(text, reading, buildBlocks(text, reading));
}
