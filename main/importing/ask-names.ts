import type { NameDecision, ReviewedName } from "../../shared/contract/persons.ts";
import { isImportable } from "../../shared/contract/verdicts.ts";
import { personRole } from "../../shared/records/person.ts";
import { indexName } from "../../shared/records/person-label.ts";
import type { Archive } from "../archive/archive.ts";
import type { Received } from "../reading/received.ts";
import { nameKey } from "../tagging/name-key.ts";
import { personsOf } from "../tagging/persons/live-persons.ts";
import { indexOver } from "../tagging/persons/person-index.ts";
import { candidatesOf } from "../tagging/unsure-names.ts";
import type { SessionItem } from "./import-item.ts";
import { type ReadableFile, tiePersons } from "./page-persons.ts";
import { fieldsOf } from "./read-fields.ts";

/** Who the names of a drop are, as decided while it is reviewed. */
export type NameReview = {
  /** By the key of the printed name. */
  readonly decisions: ReadonlyMap<string, NameDecision>;
  /** The names of one file that are like those of persons in the archive, and what was decided. */
  readonly ask: (item: SessionItem, read: (item: SessionItem) => Promise<Received>) => Promise<ReviewedName[]>;
  /** For every file; undefined opens the question again. */
  readonly decide: (name: string, decision: NameDecision | undefined) => void;
};

type People = Pick<Archive, "tables" | "onCommit">;

export function reviewNames(archive: People): NameReview {
  const decisions = new Map<string, NameDecision>();
  return {
    decisions,
    ask: async (item, read) => {
      const received = isImportable(item.verdict.kind) && !item.isExport ? await read(item) : undefined;
      return received?.ok ? askNames(received, item, archive, decisions) : [];
    },
    decide: (name, decision) => {
      if (decision) decisions.set(nameKey(name), decision);
      else decisions.delete(nameKey(name));
    },
  };
}

async function askNames(
  file: ReadableFile,
  { correction }: SessionItem,
  archive: People,
  decisions: NameReview["decisions"],
): Promise<ReviewedName[]> {
  const index = await personsOf(archive);
  const listed = fieldsOf(file.head, correction).persons;
  const known = {
    index: indexOver(index),
    decisions: new Map<string, NameDecision>(),
    made: new Map<string, string>(),
  };
  const { warnings } = tiePersons(file, listed, known, []);
  const names = [...new Set(warnings.flatMap(({ text }) => text ?? []))];
  return names.flatMap((name) => {
    const candidates = candidatesOf(archive.tables, name, index);
    const roles = warnings.flatMap(({ text, role }) => (text === name ? [personRole.parse(role)] : []));
    const decided = shownDecision(archive, decisions.get(nameKey(name)));
    return candidates.length === 0 ? [] : [{ name, roles, candidates, others: 0, ...decided }];
  });
}

function shownDecision(
  { tables }: People,
  decision: NameDecision | undefined,
): Pick<ReviewedName, "decision" | "label"> {
  if (decision?.as !== "person") return decision ? { decision } : {};
  const person = tables.persons.get(decision.person);
  return person ? { decision, label: indexName(person.name) } : {};
}
