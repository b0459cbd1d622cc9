import { LecternError } from "../../../shared/contract/error.ts";
import type { Tables } from "../../../shared/records/record.ts";
import {
  countUses,
  personTerms,
  sectionTerms,
  suggestTerms,
  type Term,
  topicTerms,
  type Uses,
} from "../../tagging/suggest.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";

/** Topics, sections and persons are suggested alike; what they differ in is what they are known under. */
export function termsHandlers(context: Context): Pick<Handlers, "topics" | "sections" | "persons"> {
  const uses = cachedUses();
  const suggestFrom =
    (termsOf: (tables: Tables, uses: Uses) => Iterable<Term>) =>
    async ({ text, limit }: { readonly text: string; readonly limit: number }) => {
      const { archive } = context.desk();
      return { suggestions: suggestTerms(termsOf(archive.tables, uses(archive)), text, limit) };
    };
  return {
    topics: { suggest: suggestFrom(topicTerms) },
    sections: { suggest: suggestFrom(sectionTerms) },
    persons: {
      suggest: suggestFrom(personTerms),
      show: async ({ id }) => {
        const person = context.desk().archive.tables.persons.get(id);
        if (!person) throw new LecternError("not-found", "That person is no longer in the archive.");
        return person;
      },
    },
  };
}

type Counted = { readonly tables: Tables; readonly sequence: () => number };

/** Counting a hundred thousand transcripts is too slow for every keystroke and needed only after a change. */
function cachedUses(): (archive: Counted) => Uses {
  let cached: { readonly tables: Tables; readonly sequence: number; readonly uses: Uses } | undefined;
  return ({ tables, sequence }) => {
    if (cached?.tables !== tables || cached.sequence !== sequence()) {
      cached = { tables, sequence: sequence(), uses: countUses(tables) };
    }
    return cached.uses;
  };
}
