import type { Block } from "../../shared/reading/page.ts";
import type { Reading } from "../../shared/reading/reading.ts";
import type { Passage } from "../../shared/records/passage.ts";
import type { PastEvent } from "../../shared/records/past-event.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import { buildBlocks } from "../reading/build-blocks.ts";
import { type EarlierTexts, earlierSums, gatherEarlier } from "./earlier-texts.ts";
import type { ExportSource } from "./export-source.ts";
import { documentWithoutNotes } from "./notes/internal-notes.ts";
import { redactDocument } from "./withheld/redact-document.ts";

/**
 * All that a format may want of one transcript. Withheld words are in none of it, unless the export was asked for them by
 * name: whatever a format writes, it writes of this and not of the archive.
 */
export type ExportDocument = {
  readonly record: Transcript;
  /** The decoded page, whole. */
  readonly text: string;
  readonly reading: Reading;
  /** The text proper. */
  readonly blocks: readonly Block[];
  /** Of this transcript, where they stand in `text`. */
  readonly passages: readonly Passage[];
  /** Words were taken out. The file as received does not go then; `record.original` names the text that is left. */
  readonly isRedacted: boolean;
  /** The file as received, where its bytes are not the text in UTF-8 and a format asked for it. */
  readonly original?: Uint8Array;
  /** What was done to it, here and before it came here, oldest first; where a format asked for it. */
  readonly events?: readonly PastEvent[];
  /** The texts that it had before, where a format asked for them. None of one of which words were taken out: these may stand in them. */
  readonly earlier?: EarlierTexts;
};

export type Wants = {
  readonly blocks: boolean;
  readonly original: boolean;
  readonly events?: boolean;
  readonly earlier?: boolean;
};

/**
 * Load one transcript, without what is withheld of it and without internal notes unless they are to go. Rejects with `archive-damaged` when a file of it is missing or differs
 * from its name, and with `bad-request` when it cannot be told which words are withheld.
 */
export async function gatherDocument(
  source: ExportSource,
  { past = [], ...record }: Transcript,
  wants: Wants,
  {
    passages,
    whole,
    hasNotes,
  }: { readonly passages: readonly Passage[]; readonly whole: boolean; readonly hasNotes: boolean },
): Promise<ExportDocument> {
  const [text, reading] = await Promise.all([source.text(record.text), source.reading(record.text)]);
  const loaded = { record, text, reading, passages };
  const document = whole ? loaded : redactDocument(loaded);
  const isRedacted = document !== loaded;
  // Both are named by their SHA-256: the same name is the same bytes.
  const isOriginalApart = wants.original && !isRedacted && record.original !== record.text;
  const original = isOriginalApart ? await source.original(record.original) : undefined;
  const wantsEarlier = wants.earlier === true && !isRedacted;
  const earlier = wantsEarlier ? await gatherEarlier(source, earlierSums(record, passages)) : undefined;
  const blocks = wants.blocks ? buildBlocks(document.text, document.reading) : [];
  const events = wants.events ? { events: eventsToGo([...past, ...(await source.events(record.id))], isRedacted) } : {};
  const apart = { ...(original ? { original } : {}), ...(earlier ? { earlier } : {}) };
  const gathered = { ...document, blocks, isRedacted, ...apart, ...events };
  return hasNotes ? gathered : documentWithoutNotes(gathered);
}

/** Why something was done may quote what is withheld. */
function eventsToGo(events: readonly PastEvent[], isRedacted: boolean): readonly PastEvent[] {
  return isRedacted ? events.map(({ why: _why, ...event }) => event) : events;
}
