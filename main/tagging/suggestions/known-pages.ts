import type { Transcript } from "../../../shared/records/transcript.ts";
import { type NamingRuns, namingRuns } from "../naming/naming-runs.ts";
import { type PageTerms, termsOf } from "./page-terms.ts";
import { saidPage } from "./said-page.ts";
import type { SourcePage } from "./source-page.ts";

/** What suggestions take from a text: all but what others carry. */
export type KnownPage = {
  readonly runs: NamingRuns;
  readonly terms: PageTerms;
  /** Of its words, as `stemOf` knows it. */
  readonly language: string;
};

export type KnownPages = (transcript: Transcript) => Promise<KnownPage>;

/** The open one, those around it in a run, and what was open before: some 1 MB each for a long text. */
const mostKept = 8;

/** Pages as suggestions see them, the last few kept: accepting one suggestion asks for the others again. */
export function createKnownPages(read: (sha256: string) => Promise<SourcePage>): KnownPages {
  const kept = new Map<string, Promise<KnownPage>>();
  return (transcript) => {
    const key = wordsFrom(transcript);
    const page = kept.get(key) ?? read(transcript.text).then((source) => knownPage(transcript, source));
    kept.delete(key);
    kept.set(key, page);
    // What failed is tried again when it is asked for again.
    page.catch(() => kept.delete(key));
    for (const old of [...kept.keys()].slice(0, -mostKept)) kept.delete(old);
    return page;
  };
}

/** All that the words of a page come from: while it is the same, so are they. */
export function wordsFrom({ text, title, summary = "", language = "" }: Transcript): string {
  return [text, language, title, summary].join("\n");
}

function knownPage(transcript: Transcript, { text, reading }: SourcePage): KnownPage {
  const page = saidPage(transcript, text, reading);
  return { runs: namingRuns(text, reading), terms: termsOf(page), language: page.language };
}
