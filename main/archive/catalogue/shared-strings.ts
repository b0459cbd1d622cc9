import type { Transcript } from "../../../shared/records/transcript.ts";

/**
 * Gives the strings that many transcripts have in common (ids of terms, labels of speakers, sums) the same place in
 * memory, where parsing has made one for each: of 100,000 transcripts that is a third. For records that were just parsed
 * and that nobody else holds yet; what they say stays the same.
 */
export function createStringSharing(): (transcript: Transcript) => void {
  const known = new Map<string, string>();
  const lately: string[] = new Array(slots).fill("");

  function shared(text: string): string {
    const slot = slotOf(text);
    const last = lately[slot];
    if (last === text) return last;
    const first = known.get(text);
    if (first === undefined) known.set(text, text);
    lately[slot] = first ?? text;
    return first ?? text;
  }

  function shareAll(texts: string[]): void {
    for (const [n, text] of texts.entries()) texts[n] = shared(text);
  }

  function sharePersons(all: readonly { person?: string | undefined; label?: string }[]): void {
    for (const one of all) {
      if (one.person !== undefined) one.person = shared(one.person);
      if (one.label !== undefined) one.label = shared(one.label);
    }
  }

  const runs = { import: sharedInRuns(), imported: sharedInRuns(), layout: sharedInRuns() };

  return (transcript) => {
    const { source, publication } = transcript;
    source.import = runs.import(source.import);
    source.imported = runs.imported(source.imported);
    source.layout = runs.layout(source.layout);
    if (transcript.place !== undefined) transcript.place = shared(transcript.place);
    if (transcript.text === transcript.original) transcript.text = transcript.original;
    if (publication.version === transcript.text) publication.version = transcript.text;
    sharePersons(transcript.speakers);
    sharePersons(transcript.persons);
    shareAll(transcript.topics);
    shareAll(publication.sections);
  };
}

/** A power of two. */
const slots = 65_536;

/**
 * Where a string is looked for before it is looked up, which takes three times as long: a lookup reckons with all of its
 * characters. Ids differ in their ends.
 */
function slotOf(text: string): number {
  const { length } = text;
  let slot = length;
  for (let at = Math.max(0, length - 4); at < length; at++) slot = Math.imul(slot, 31) + text.charCodeAt(at);
  return slot & (slots - 1);
}

/** What neighbours have in common, for they came together: a look at the last one costs less than one among all. */
function sharedInRuns(): (text: string) => string {
  let last = "";
  return (text) => {
    if (text !== last) last = text;
    return last;
  };
}
