import type { Row } from "../../shared/contract/finding.ts";
import type { Block } from "../../shared/reading/page.ts";
import { shortName } from "../../shared/records/person-label.ts";
import type { Tables } from "../../shared/records/record.ts";
import type { Speaker, Transcript } from "../../shared/records/transcript.ts";
import { paragraphsOf } from "./index/gather-entry.ts";
import type { Marker } from "./words/find-marks.ts";
import { makeSnippet } from "./words/make-snippet.ts";

/** A list shows no more speakers than these. */
const mostSpeakers = 20;

/** What the list shows of a transcript; its text is needed only when there are hits to show. */
export function makeRow(tables: Tables, transcript: Transcript, marker?: Marker, texts: Iterable<string> = []): Row {
  const { id, title, summary, date, place, publication, warnings, trashed } = transcript;
  const snippet = marker && makeSnippet(withSummary(texts, summary), marker);
  return {
    id,
    title,
    titleMarks: marker?.find(title) ?? [],
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    speakers: speakersOf(tables, transcript.speakers),
    status: publication.status,
    ...(publication.embargo === undefined ? {} : { embargo: publication.embargo }),
    warnings: warnings.length,
    ...(trashed === undefined ? {} : { trashed: trashed.at }),
    ...(snippet ? { snippet } : {}),
  };
}

/** What a snippet may be of: `said`, which was asked of one turn, before the rest. */
export function* textsIn(blocks: readonly Block[] | undefined, said: string | undefined): Generator<string> {
  if (said !== undefined) yield said;
  for (const { text } of paragraphsOf(blocks ?? [])) yield text;
}

/** The text first; the summary where the text has no hit. */
function* withSummary(texts: Iterable<string>, summary: string | undefined): Generator<string> {
  yield* texts;
  if (summary !== undefined) yield summary;
}

function speakersOf(tables: Tables, speakers: readonly Speaker[]): string[] {
  const names = speakers.map(({ person, label }) => {
    const known = person === undefined ? undefined : tables.persons.get(person);
    return known ? shortName(known.name) : label;
  });
  return [...new Set(names)].slice(0, mostSpeakers);
}
