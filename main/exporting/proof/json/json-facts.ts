import { createHash } from "node:crypto";
import type { Reading } from "../../../../shared/reading/reading.ts";
import type { PastEvent } from "../../../../shared/records/past-event.ts";
import type { Transcript } from "../../../../shared/records/transcript.ts";
import { canonicalJson } from "../../../archive/changes/json-value.ts";
import { sha256Of } from "../../../archive/disk/sha256.ts";
import type { ExportedTranscript, ExportItem, ExportListName } from "../../json/export-schema.ts";
import type { Pace } from "../../pace.ts";
import { type FactSets, type Facts, givenFacts } from "../facts.ts";

type Carried = {
  readonly record: Transcript;
  readonly text: string;
  readonly reading: Reading;
  readonly original?: Uint8Array;
  readonly events?: readonly PastEvent[] | undefined;
  /** In any order. */
  readonly earlier?: readonly string[];
};

/** A transcript with all that it stands on. */
export async function transcriptFacts(
  { record, text, reading, original, events = [], earlier = [] }: Carried,
  pace: Pace,
): Promise<FactSets> {
  return {
    record: recordFacts(record),
    text: {
      text: sha256Of(text),
      reading: await sumOfMembers(reading, pace),
      original: original ? sha256Of(original) : "is the text",
      ...(earlier.length === 0
        ? {}
        : {
            "earlier texts": earlier
              .map((one) => sha256Of(one))
              .sort()
              .join(" "),
          }),
    },
    events: givenFacts({ events: events.map((event) => canonicalJson(event)) }),
  };
}

/** A record whole, each field as JSON. */
export function recordFacts(record: object): Facts {
  const given = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, canonicalJson(value)]));
}

type Item = ExportItem<Exclude<ExportListName, "transcripts">> | ExportedTranscript;

/** What was read of one list. */
export async function itemFacts(item: Item, pace: Pace): Promise<{ readonly id: string; readonly sets: FactSets }> {
  if (!isTranscript(item)) return { id: item.id, sets: { record: recordFacts(item) } };
  const { record, text, reading, original, events, earlier = [] } = item;
  const bytes = original === undefined ? {} : { original: Buffer.from(original, "base64") };
  return { id: record.id, sets: await transcriptFacts({ record, text, reading, events, earlier, ...bytes }, pace) };
}

function isTranscript(item: Item): item is ExportedTranscript {
  return "reading" in item && "record" in item;
}

const elementsAtOnce = 500;

/** Long lists some elements at a time: the reading of a long text has tens of thousands of lines. */
async function sumOfMembers(value: object, pace: Pace): Promise<string> {
  const hash = createHash("sha256");
  for (const [name, member] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (member === undefined) continue;
    hash.update(`${JSON.stringify(name)}${Array.isArray(member) ? "[" : ":"}`);
    const all: readonly unknown[] = Array.isArray(member) ? member : [member];
    for (let from = 0; from < all.length; from += elementsAtOnce) {
      hash.update(canonicalJson(all.slice(from, from + elementsAtOnce)));
      await pace();
    }
  }
  return hash.digest("hex");
}
