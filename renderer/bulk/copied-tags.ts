import type { Request, Response } from "../../shared/contract/contract.ts";
import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { chosen } from "../finding/chosen.ts";
import { sayProblem, tell } from "../notices/toast.ts";
import { createStore } from "../store/store.ts";

export type CopiedTags = Pick<Response<"tags", "summary">, "topics" | "persons" | "sections"> & {
  readonly title: string;
};

export type PastedKind = "topics" | "persons" | "sections";

/** The tags of one transcript, to be given to others, from the moment they are asked for; none when that failed. */
export const copiedTags = createStore<Promise<CopiedTags | undefined> | undefined>(undefined);

export async function copyTags(): Promise<void> {
  const { focus } = chosen.get();
  if (focus === undefined) return;
  const copying = readTags(focus.id);
  copiedTags.set(copying);
  const tags = await copying;
  if (tags === undefined) {
    copiedTags.set((now) => (now === copying ? undefined : now));
    sayProblem(say("The tags could not be read. Try again."));
    return;
  }
  const count = tags.topics.length + tags.persons.length + tags.sections.length;
  tell(say("{count, plural, one {# tag} other {# tags}} copied.", { count }));
}

async function readTags(id: string): Promise<CopiedTags | undefined> {
  const [tags, record] = await Promise.all([
    bridge.tags.summary({ selection: { ids: [id] } }),
    bridge.transcripts.show({ id }),
  ]);
  if (!tags.ok || !record.ok) return undefined;
  const { topics, persons, sections } = tags.value;
  return { topics, persons, sections, title: record.value.transcript.title };
}

/** Those of these kinds, as an edit adds them. */
export function tagsToAdd(
  { topics, persons, sections }: CopiedTags,
  kinds: ReadonlySet<PastedKind>,
): NonNullable<Request<"tags", "apply">["add"]> {
  return {
    topics: kinds.has("topics") ? topics.map(({ id }) => ({ id })) : [],
    sections: kinds.has("sections") ? sections.map(({ id }) => ({ id })) : [],
    persons: kinds.has("persons") ? persons.map(({ id, role }) => ({ person: { id }, role })) : [],
  };
}
