import type { Tables } from "../../../shared/records/record.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import type { Heading } from "./dialect.ts";

/** Under which names, topics, places and kinds of event a transcript is found. */
export function gatherHeadings(
  { persons, topics, place, geography, eventType }: Transcript,
  tables: Pick<Tables, "persons" | "topics">,
): readonly Heading[] {
  const named = persons.flatMap(({ person: id, role }): readonly Heading[] => {
    const person = tables.persons.get(id);
    if (person === undefined) return [];
    const [identifier] = person.identifiers.filter(({ scheme }) => isToken(scheme));
    return [{ kind: person.kind === "body" ? "corpname" : "persname", text: person.name.full, role, identifier }];
  });
  const subjects = topics.flatMap((id): readonly Heading[] => {
    const topic = tables.topics.get(id);
    return topic === undefined ? [] : [{ kind: "subject", text: topic.label }];
  });
  const places = [...new Set([place ?? "", ...geography])].filter((name) => name.trim() !== "");
  return [
    ...named,
    ...subjects,
    ...places.map((text): Heading => ({ kind: "geogname", text })),
    ...(eventType === undefined || eventType.trim() === "" ? [] : [{ kind: "genreform", text: eventType } as const]),
  ];
}

/** An authority's name stands in an attribute that takes one word. */
const isToken = (text: string): boolean => /^[\w.-]+$/.test(text);
