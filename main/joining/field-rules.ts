import type { RecordKind } from "../../shared/records/change.ts";

/** How two versions of a kind of record are brought together. A field that is not named is one value. */
export type FieldRules = {
  /** Objects whose own fields are brought together one by one. */
  readonly nested: readonly string[];
  /** Arrays of which each member is there or not. Their order is kept. */
  readonly sets: readonly string[];
  /** Arrays of objects that a member of them tells apart. */
  readonly keyed: ReadonlyMap<string, string>;
  /** Fields that say one thing between them: they come from one side, all of them. */
  readonly together: readonly (readonly string[])[];
};

const plain: FieldRules = { nested: [], sets: [], keyed: new Map(), together: [] };

export const fieldRules: { readonly [K in RecordKind]: FieldRules } = {
  transcripts: {
    nested: ["source", "publication"],
    sets: [
      "geography",
      "persons",
      "topics",
      "refused",
      "decided",
      "warnings",
      "publication.sections",
      "publication.steps",
      "revisions",
    ],
    keyed: new Map([["speakers", "label"]]),
    together: [
      ["text", "extent"],
      ["publication.status", "publication.version"],
    ],
  },
  persons: { ...plain, sets: ["variants", "roles", "identifiers"] },
  topics: { ...plain, sets: ["variants", "related"] },
  sections: plain,
  collections: { ...plain, sets: ["members"] },
  passages: {
    ...plain,
    sets: ["topics", "persons"],
    together: [["text", "start", "end", "exact", "prefix", "suffix", "was"]],
  },
  profiles: plain,
  settings: plain,
};
