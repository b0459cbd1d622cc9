import type { PassageEdit } from "../../../shared/contract/passages.ts";
import type { Change } from "../../../shared/records/change.ts";
import type { Passage } from "../../../shared/records/passage.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { changeRecords } from "../../archive/changes/changes.ts";
import { lazily } from "../../runtime/lazily.ts";
import { findOrMake, findTerm } from "../plan-edit.ts";
import { indexVocabulary } from "../vocabulary.ts";
import type { Anchor } from "./re-anchor.ts";

/** A new passage, with what is said of it. Terms of labels that nobody has are made. */
export function planNewPassage(tables: Tables, bare: Passage, edit: PassageEdit): readonly Change[] {
  const { makes, set, add } = readEdit(tables, edit);
  const record = { ...bare, ...defined(set), ...defined(add) };
  return [...makes, { do: "create", on: "passages", record }];
}

/** What an edit changes in a passage. */
export function planPassageEdit(tables: Tables, id: string, edit: PassageEdit): readonly Change[] {
  const { makes, set, add, remove } = readEdit(tables, edit);
  const changes = changeRecords(tables, "passages", [id], { set, add, remove });
  return changes.length > 0 ? [...makes, ...changes] : [];
}

/** Put passages at their anchors. */
export function planAnchors(tables: Tables, anchors: ReadonlyMap<string, Anchor>): Change[] {
  return [...anchors].flatMap(([id, anchor]) => changeRecords(tables, "passages", [id], { set: { ...anchor } }));
}

function readEdit(tables: Tables, edit: PassageEdit) {
  const vocabulary = lazily(() => indexVocabulary(tables));
  const makes: Change[] = [];
  const make = (kind: "topics" | "persons", references: PassageEdit["addTopics"]) =>
    (references ?? []).map((one) => findOrMake(tables, vocabulary, kind, one, makes));
  const find = (kind: "topics" | "persons", references: PassageEdit["addTopics"]) =>
    (references ?? []).flatMap((one) => findTerm(tables, vocabulary, kind, one) ?? []);
  const { note, withheld } = edit;
  return {
    makes,
    set: {
      ...(note === undefined ? {} : { note: note || undefined }),
      ...(withheld === undefined ? {} : { withheld: withheld ?? undefined }),
    },
    add: { topics: make("topics", edit.addTopics), persons: make("persons", edit.addPersons) },
    remove: { topics: find("topics", edit.removeTopics), persons: find("persons", edit.removePersons) },
  };
}

/** Without what is not there. */
function defined(fields: object): object {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined && !isEmpty(value));
  return Object.fromEntries(given);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
