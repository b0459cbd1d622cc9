import { isFields, readField } from "../../archive/changes/field.ts";
import { isJsonValue, type JsonValue } from "../../archive/changes/json-value.ts";
import type { TermKind } from "../term-record.ts";

/** A set of a record whose members name terms. */
export type UseField = {
  readonly on: "transcripts" | "topics" | "passages";
  readonly field: string;
  /** The term that a member names. */
  readonly termOf: (member: unknown) => string | undefined;
  /** The member as it would name that term, or none: undefined when nothing is left of it. */
  readonly naming: (member: JsonValue, term: string | undefined) => JsonValue | undefined;
  /** What the member says of the term, whichever it is: the same for all that a merge makes one. */
  readonly sense: (member: unknown) => string;
  /** No use: it goes with the term where another takes its place, and stays where the term loses uses. */
  readonly isRefusal?: boolean;
};

const ids = { termOf: textOf, naming: (_: JsonValue, term: string | undefined) => term, sense: () => "" };

/** What was refused under one name is not suggested under the other. */
const refusals: UseField = { on: "transcripts", field: "refused", ...ids, isRefusal: true };

const topicFields: readonly UseField[] = [
  { on: "transcripts", field: "topics", ...ids },
  refusals,
  { on: "topics", field: "related", ...ids },
  { on: "passages", field: "topics", ...ids },
];

const personFields: readonly UseField[] = [
  {
    on: "transcripts",
    field: "persons",
    termOf: personOf,
    naming: (member, term) => (term === undefined ? undefined : withPerson(member, term)),
    sense: (member) => memberText(member, "role"),
  },
  {
    on: "transcripts",
    field: "speakers",
    termOf: personOf,
    naming: withPerson,
    // How many turns it is may change with a new reading; who speaks under the label does not.
    sense: (member) => memberText(member, "label"),
  },
  refusals,
  { on: "passages", field: "persons", ...ids },
];

/** Every set that names terms of a kind. */
export const useFields: { readonly [K in TermKind]: readonly UseField[] } = {
  topics: topicFields,
  persons: personFields,
};

/** The members of a record's set, as the history holds them. */
export function membersIn(record: object, field: string): readonly JsonValue[] {
  const value = isFields(record) ? readField(record, field) : undefined;
  return Array.isArray(value) ? value.filter(isJsonValue) : [];
}

function textOf(member: unknown): string | undefined {
  return typeof member === "string" ? member : undefined;
}

function personOf(member: unknown): string | undefined {
  return isFields(member) ? textOf(member.person) : undefined;
}

function memberText(member: unknown, name: string): string {
  return (isFields(member) ? textOf(member[name]) : undefined) ?? "";
}

function withPerson(member: JsonValue, person: string | undefined): JsonValue {
  if (typeof member !== "object" || member === null || Array.isArray(member)) return member;
  if (person !== undefined) return { ...member, person };
  return Object.fromEntries(Object.entries(member).filter(([name]) => name !== "person"));
}
