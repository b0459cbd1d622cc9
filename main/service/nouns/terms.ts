import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { inSlices } from "../../runtime/slices.ts";
import { usesOf } from "../../tagging/live-uses.ts";
import { personsOf } from "../../tagging/persons/live-persons.ts";
import { planRename } from "../../tagging/plan-rename.ts";
import { sectionTerms, suggestTerms, type Term } from "../../tagging/suggest.ts";
import { suggestPersons } from "../../tagging/suggest-persons.ts";
import { suggestTopics } from "../../tagging/suggest-topics.ts";
import type { TermKind } from "../../tagging/term-record.ts";
import { planMove } from "../../tagging/terms/plan-move.ts";
import { personDetails, topicDetails } from "../../tagging/terms/term-details.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";
import { personNamesHandlers } from "./person-names.ts";
import { termFilesHandlers } from "./term-files.ts";
import { termLists } from "./term-list.ts";
import { unmergeHandlers } from "./unmerge.ts";
import { personEditHandlers, topicEditHandlers, vocabularyHandlers } from "./vocabulary.ts";

/** Topics, sections and persons are suggested alike; what they differ in is what they are known under. */
export function termsHandlers(context: Context): Pick<Handlers, "topics" | "sections" | "persons"> {
  const suggestFrom =
    (termsOf: (tables: Tables) => Iterable<Term>) =>
    async ({ text, limit }: { readonly text: string; readonly limit: number }) => {
      const { archive } = context.desk();
      return { suggestions: suggestTerms(termsOf(archive.tables), await usesOf(archive).ready(), text, limit) };
    };
  const vocabulary = (kind: TermKind) => ({
    ...listHandlers(context, kind),
    ...vocabularyHandlers(context, kind),
    ...unmergeHandlers(context, kind),
  });
  return {
    topics: {
      suggest: async ({ text, limit }) => {
        const { archive } = context.desk();
        const counts = await usesOf(archive).ready();
        return { suggestions: await inSlices(suggestTopics(archive.tables, counts, text, limit)) };
      },
      ...vocabulary("topics"),
      ...topicEditHandlers(context),
      ...termFilesHandlers(context),
      details: async ({ id }) => {
        const { archive } = context.desk();
        return topicDetails(archive.tables, usesOf(archive).now(), id);
      },
      move: async ({ ids, broader }) => {
        const { archive, undo } = context.desk();
        const { changes, names } = planMove(archive.tables, ids, broader);
        const step = await archive.commit({ deed: { code: "move", count: 0, names: [...names] }, changes });
        if (!step) return {};
        undo.made(step.id);
        return { step: step.id };
      },
    },
    sections: { suggest: suggestFrom(sectionTerms) },
    persons: {
      suggest: async ({ text, limit }) => {
        const { archive } = context.desk();
        const index = await personsOf(archive);
        const counts = await usesOf(archive).ready();
        return { suggestions: await inSlices(suggestPersons(archive.tables, index, counts, text, limit)) };
      },
      ...vocabulary("persons"),
      ...personEditHandlers(context),
      ...personNamesHandlers(context),
      details: async ({ id }) => {
        const { archive } = context.desk();
        return personDetails(archive.tables, usesOf(archive).now(), id);
      },
      show: async ({ id }) => {
        const person = context.desk().archive.tables.persons.get(id);
        if (!person) throw new LecternError("not-found", toSay("That person is no longer in the archive."));
        return person;
      },
    },
  };
}

function listHandlers(context: Context, kind: TermKind): Pick<Handlers["topics"], "list" | "stopComparing" | "rename"> {
  const { desk } = context;
  return {
    ...termLists(context, kind),
    rename: async ({ id, label }) => {
      const { archive, undo } = desk();
      const { changes, names } = planRename(archive.tables, kind, id, label);
      const step = await archive.commit({ deed: { code: "rename", count: 0, names: [...names] }, changes });
      if (!step) return {};
      undo.made(step.id);
      return { step: step.id };
    },
  };
}
