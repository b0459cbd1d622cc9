import type { TagSuggestion } from "../../../shared/contract/suggestions.ts";
import { indexName } from "../../../shared/records/person-label.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import type { Slices } from "../../runtime/slices.ts";
import { readNamed } from "../naming/named-person.ts";
import { habitsFor } from "../naming/tagging-habits.ts";
import type { PersonLookup } from "../persons/person-index.ts";
import type { KnownPage } from "./known-pages.ts";
import type { Learner } from "./learner.ts";
import { proposeNamed } from "./propose-persons.ts";
import { proposedFrom, reckonTopics } from "./propose-topics.ts";

/** What a transcript may be tagged with, persons first, each kind by confidence: nothing that it carries or that was refused for it. */
export function* suggestTags(
  transcript: Transcript,
  page: KnownPage,
  tables: Pick<Tables, "persons" | "topics">,
  index: PersonLookup,
  { examples, labels, ledger }: Pick<Learner, "examples" | "labels" | "ledger">,
): Slices<TagSuggestion[]> {
  const refused = new Set(transcript.refused ?? []);
  const carried = new Set(transcript.persons.map(({ person }) => person));
  const named = yield* readNamed(page.runs, index, carried);
  yield;
  const persons = proposeNamed(named, carried, habitsFor(ledger, transcript.id)).flatMap(
    (proposal): TagSuggestion[] => {
      const record = tables.persons.get(proposal.person);
      if (!record || refused.has(proposal.person)) return [];
      const { printed, isMeant, elsewhere, ...rest } = proposal;
      const shown = { printed: [...printed], label: indexName(record.name), isProposed: isMeant };
      return [{ kind: "person", ...rest, ...shown, elsewhere: { ...elsewhere } }];
    },
  );
  const without = new Set([...transcript.topics, ...refused]);
  const question = { id: transcript.id, page: page.terms, without };
  const topics = (yield* reckonTopics(question, examples, labels.in(page.language))).flatMap(
    ({ topic, confidence, reason: { words, similar, of } }): TagSuggestion[] => {
      const record = tables.topics.get(topic);
      if (!record) return [];
      const isProposed = confidence >= proposedFrom;
      return [{ kind: "topic", topic, label: record.label, confidence, isProposed, words: [...words], similar, of }];
    },
  );
  return [...persons, ...topics];
}
