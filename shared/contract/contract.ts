import { archiveContract } from "./archive.ts";
import { attentionContract } from "./attention.ts";
import { backupsContract } from "./backups.ts";
import { cleanupContract } from "./cleanup.ts";
import { collectionsContract } from "./collections.ts";
import { copiesContract } from "./copies.ts";
import type { Outcome } from "./error.ts";
import { exportsContract } from "./exports.ts";
import { findingContract } from "./finding.ts";
import { historyContract } from "./history.ts";
import { importsContract } from "./imports.ts";
import type { Method, ParsedRequestOf, RequestOf, ResponseOf } from "./method.ts";
import { passagesContract } from "./passages.ts";
import { placesContract } from "./places.ts";
import { problemsContract } from "./problems.ts";
import { profilesContract } from "./profiles.ts";
import { publicationContract } from "./publication.ts";
import { rereadsContract } from "./rereads.ts";
import { revisionsContract } from "./revisions.ts";
import { settingsContract } from "./settings.ts";
import { suggestionsContract } from "./suggestions.ts";
import { tagsContract } from "./tags.ts";
import { personsContract, sectionsContract, topicsContract } from "./terms.ts";
import { transcriptsContract } from "./transcripts.ts";
import { trashContract } from "./trash.ts";
import { watchesContract } from "./watches.ts";

/** Everything a window may ask of the service, noun by noun. Hosts carry it; none adds to it. */
export const contract = {
  archive: archiveContract,
  attention: attentionContract,
  backups: backupsContract,
  cleanup: cleanupContract,
  collections: collectionsContract,
  copies: copiesContract,
  exports: exportsContract,
  finding: findingContract,
  history: historyContract,
  imports: importsContract,
  passages: passagesContract,
  persons: personsContract,
  places: placesContract,
  problems: problemsContract,
  profiles: profilesContract,
  publication: publicationContract,
  rereads: rereadsContract,
  revisions: revisionsContract,
  sections: sectionsContract,
  settings: settingsContract,
  suggestions: suggestionsContract,
  tags: tagsContract,
  topics: topicsContract,
  transcripts: transcriptsContract,
  trash: trashContract,
  watches: watchesContract,
} as const;

export type Contract = typeof contract;
export type Noun = keyof Contract;
export type Verb<N extends Noun> = keyof Contract[N] & string;

type MethodOf<N extends Noun, V extends Verb<N>> = Contract[N][V] extends infer M extends Method ? M : never;

export type Request<N extends Noun, V extends Verb<N>> = RequestOf<MethodOf<N, V>>;
export type ParsedRequest<N extends Noun, V extends Verb<N>> = ParsedRequestOf<MethodOf<N, V>>;
export type Response<N extends Noun, V extends Verb<N>> = ResponseOf<MethodOf<N, V>>;

/** What a page calls: one function per action, answering with data even when it fails. */
export type Calls = {
  readonly [N in Noun]: {
    readonly [V in Verb<N>]: (request: Request<N, V>) => Promise<Outcome<Response<N, V>>>;
  };
};
