import { FAILSAFE_SCHEMA, load } from "js-yaml";
import { parsed, unreadableFile } from "../exported-files.ts";
import { type FactSets, type Facts, givenFacts } from "../facts.ts";
import { descriptionFields, type FieldNames, publicationFields, sameNames, sourceFields } from "../field-names.ts";

export type FrontMatter = {
  readonly id: string;
  readonly facts: FactSets;
  /** Characters of the file until the text begins. */
  readonly length: number;
};

/** The description above the text. By another parser than the one that writes it. Throws `unreadable`. */
export function readFrontMatter(file: string, markdown: string): FrontMatter {
  const [whole, yaml] = /^---\n(?!---)([\s\S]*?\n)---\n/.exec(markdown) ?? [];
  if (whole === undefined || yaml === undefined) throw unreadableFile(file, "no description stands above the text");
  const value = parsed(file, () => load(yaml, { schema: FAILSAFE_SCHEMA }));
  if (typeof value !== "object" || value === null) throw unreadableFile(file, "what stands above it is no description");
  const fields = new Map(Object.entries(value));
  const pick = (names: FieldNames): Facts =>
    givenFacts(Object.fromEntries(Object.entries(names).map(([fact, key]) => [fact, textsIn(fields.get(key))])));
  return {
    id: String(fields.get("id")),
    length: whole.length,
    facts: {
      description: pick(descriptionFields),
      publication: pick(publicationFields),
      source: pick(sourceFields),
      tags: pick(sameNames("topics", "persons")),
    },
  };
}

/** A text, or all texts in a list, those of its members' fields in their order. */
function textsIn(value: unknown): string | readonly string[] {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value).flatMap((member: unknown) => textsIn(member));
}
