import type { Transcript } from "../../../shared/records/transcript.ts";
import { plainReading, type SmallArchive, sha256Of, testId } from "./arbitrary-archive.ts";

/** A transcript's record with what a test cares about. */
export function madeTranscript(n: number, given: Partial<Transcript> = {}): Transcript {
  return {
    id: testId("transcript", n),
    title: `Meeting ${n} of the harbour board`,
    geography: [],
    source: {
      file: `${n}.txt`,
      imported: "2021-03-04T10:00:00.000Z",
      import: testId("import", 1),
      encoding: "utf-8",
      format: "text",
      layout: "plain",
    },
    original: sha256Of(`Text ${n}`),
    text: sha256Of(`Text ${n}`),
    extent: { words: 2, turns: 0 },
    speakers: [],
    persons: [],
    topics: [],
    publication: { status: "published", sections: [] },
    decided: [],
    warnings: [],
    ...given,
  };
}

/** An archive of `count` transcripts, each with a text of its own that is `filler` longer. */
export function madeArchive(count: number, given: Partial<Transcript> = {}, filler = ""): SmallArchive {
  const all = Array.from({ length: count }, (_, index) => {
    const text = `Text ${index + 1}${filler}`;
    const named = { text: sha256Of(text), original: sha256Of(text) };
    return { text, record: madeTranscript(index + 1, { ...named, ...given }) };
  });
  return {
    tables: {
      transcripts: new Map(all.map(({ record }) => [record.id, record])),
      persons: new Map(),
      topics: new Map(),
      sections: new Map(),
      collections: new Map(),
      passages: new Map(),
      profiles: new Map(),
      settings: new Map(),
    },
    texts: new Map(all.map(({ text, record }) => [record.text, text])),
    readings: new Map(all.map(({ text, record }) => [record.text, plainReading(text, record.title)])),
    originals: new Map(),
  };
}
