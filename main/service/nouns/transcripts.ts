import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";
import type { Context } from "../context.ts";
import { pageOf } from "../desk.ts";
import type { HandlersOf } from "../handlers.ts";

export function transcriptsHandlers({ desk }: Context): HandlersOf<"transcripts"> {
  return {
    show: async ({ id }) => {
      const { transcripts, persons, topics, sections } = desk().archive.tables;
      const transcript = transcripts.get(id);
      if (!transcript)
        throw new LecternError("not-found", toSay("There is no transcript {id} in the archive (any more).", { id }));
      const people = [...transcript.persons, ...transcript.speakers].flatMap(({ person }) => person ?? []);
      return {
        transcript,
        persons: pick(persons, people),
        topics: pick(topics, transcript.topics),
        sections: pick(sections, transcript.publication.sections),
      };
    },
    page: async ({ id }) => ({ id, ...(await pageOf(desk().archive, id)) }),
  };
}

function pick<T>(table: ReadonlyMap<string, T>, ids: readonly string[]): T[] {
  return [...new Set(ids)].flatMap((id) => table.get(id) ?? []);
}
