import type { Change } from "../../../shared/records/change.ts";
import type { Topic } from "../../../shared/records/topic.ts";
import { newId } from "../../runtime/new-id.ts";
import { nameKey } from "../../tagging/name-key.ts";
import { parseName } from "../../tagging/person-name.ts";
import type { Vocabulary } from "../../tagging/vocabulary.ts";
import { type KnownPersons, tieName } from "../tie-names.ts";
import type { Code, Project } from "./project.ts";

/** The records that codes of a project are here; made when they are first asked for. */
export type ProjectTerms = {
  readonly topics: (codes: readonly string[], makes: Change[]) => readonly string[];
  readonly persons: (codes: readonly string[], makes: Change[]) => readonly string[];
};

/** A topic of the archive that has the name is the code’s, and stays as it is. */
export function createProjectTerms(
  { codes }: Pick<Project, "codes">,
  vocabulary: Pick<Vocabulary, "topics">,
  persons: KnownPersons,
): ProjectTerms {
  const topics = new Map<string, string>();

  const topicOf = (code: Code, makes: Change[]): string => {
    const known = topics.get(code.guid) ?? vocabulary.topics.find(code.name);
    const id = known ?? newId("topic");
    topics.set(code.guid, id);
    if (known !== undefined) return id;
    const above = codes.get(code.above ?? "");
    const broader = above && topicOf(above, makes);
    const record: Topic = {
      id,
      label: code.name,
      variants: [],
      ...(broader === undefined ? {} : { broader }),
      ...(code.description === undefined ? {} : { scopeNote: code.description }),
    };
    vocabulary.topics.add(id, [nameKey(code.name)]);
    makes.push({ do: "create", on: "topics", record });
    return id;
  };

  const personOf = ({ name }: Code, makes: Change[]): readonly string[] => {
    const tied = tieName(name, { name: () => parseName(name), variants: [] }, persons, makes);
    return tied.kind === "person" ? [tied.person] : [];
  };

  const used = (guids: readonly string[], use: Code["use"]) =>
    guids.flatMap((guid) => codes.get(guid) ?? []).filter((code) => code.use === use);

  return {
    topics: (guids, makes) => [...new Set(used(guids, "topic").map((code) => topicOf(code, makes)))],
    persons: (guids, makes) => [...new Set(used(guids, "person").flatMap((code) => personOf(code, makes)))],
  };
}
