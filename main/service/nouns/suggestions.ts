import type { TagSuggestion } from "../../../shared/contract/suggestions.ts";
import { noTags } from "../../../shared/contract/tags.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import { inSlices } from "../../runtime/slices.ts";
import { personsOf } from "../../tagging/persons/live-persons.ts";
import { planEdit } from "../../tagging/plan-edit.ts";
import { requireTranscript } from "../../tagging/require-transcripts.ts";
import { planRefusal } from "../../tagging/suggestions/plan-refusal.ts";
import { suggestTags } from "../../tagging/suggestions/suggest-tags.ts";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handlers.ts";

export function suggestionsHandlers({ desk }: Context): HandlersOf<"suggestions"> {
  const list = async (id: string, patience: number) => {
    const { archive, learner: learnerOf, suggestedPages } = desk();
    const learner = learnerOf();
    const page = await suggestedPages(requireTranscript(archive.tables, id));
    const [index] = await Promise.all([personsOf(archive), learner.settled(patience)]);
    // It may have been tagged meanwhile.
    const transcript = requireTranscript(archive.tables, id);
    const suggestions = await inSlices(suggestTags(transcript, page, archive.tables, index, learner));
    return { suggestions, learning: learner.progress() };
  };
  const accept = async (id: string, { topics, persons }: Accepted) => {
    const { archive, undo } = desk();
    const add = {
      ...noTags,
      topics: topics.map((topic) => ({ id: topic })),
      persons: persons.map(({ person, role }) => ({ person: { id: person }, role })),
    };
    const step = await archive.commitPlan(function* () {
      const edit = { add, remove: noTags, set: {} };
      const { changes, names } = yield* planEdit(archive.tables, [id], edit);
      return { deed: { code: "tag", count: 1, names: [...names] }, changes };
    });
    if (step) undo.made(step.id);
    return step ? { step: step.id } : {};
  };
  return {
    list: ({ id, patience }) => list(id, patience),
    accept: ({ id, ...accepted }) => accept(id, accepted),
    acceptAll: async ({ id, above, patience }) => {
      const { suggestions } = await list(id, patience);
      const accepted = suggestions.filter(({ confidence, isProposed }) =>
        above === undefined ? isProposed : confidence >= above,
      );
      return { ...(await accept(id, termsOfAll(accepted))), accepted };
    },
    refuse: async ({ id, ...refused }) => {
      const { archive, undo } = desk();
      const { changes, names } = planRefusal(archive.tables, id, refused);
      const step = await archive.commit({ deed: { code: "refuse", count: 1, names: [...names] }, changes });
      if (step) undo.made(step.id);
      return step ? { step: step.id } : {};
    },
  };
}

type Accepted = {
  readonly topics: readonly string[];
  readonly persons: readonly Pick<Transcript["persons"][number], "person" | "role">[];
};

function termsOfAll(suggestions: readonly TagSuggestion[]): Accepted {
  return {
    topics: suggestions.flatMap((one) => (one.kind === "topic" ? [one.topic] : [])),
    persons: suggestions.flatMap((one) => (one.kind === "person" ? [{ person: one.person, role: one.role }] : [])),
  };
}
