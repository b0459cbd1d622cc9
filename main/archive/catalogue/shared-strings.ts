import type { Transcript } from "../../../shared/records/transcript.ts";

/**
 * Gives the strings that many transcripts have in common (ids of terms, labels of speakers, sums) the same place in
 * memory, where parsing has made one for each: of 100,000 transcripts that is a third. For records that were just parsed
 * and that nobody else holds yet; what they say stays the same.
 */
export function createStringSharing(): (transcript: Transcript) => void {
  const known = new Map<string, string>();

  function shared(text: string): string {
    const first = known.get(text);
    if (first === undefined) known.set(text, text);
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

/** What neighbours have in common, for they came together: a look at the last one costs less than one among all. */
function sharedInRuns(): (text: string) => string {
  let last = "";
  return (text) => {
    if (text !== last) last = text;
    return last;
  };
}
