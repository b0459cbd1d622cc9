import type { NamedTerm, PersonDetails, TopicDetails } from "../../../shared/contract/vocabulary.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Uses } from "../suggest.ts";
import { requireTerm } from "../term-record.ts";
import { addressOf } from "./identifier-schemes.ts";
import { scriptOf } from "./script-of.ts";
import { broaderOf } from "./topic-tree.ts";

const mostNarrower = 1_000;

const byLabel = (a: NamedTerm, b: NamedTerm) => a.label.localeCompare(b.label);

export function topicDetails(tables: Tables, uses: Uses, id: string): TopicDetails {
  const { label, variants, scopeNote, related = [] } = requireTerm(tables, "topics", id);
  const named = (ids: Iterable<string>) =>
    [...ids].map((one) => ({ id: one, label: tables.topics.get(one)?.label ?? one }));
  const narrower = [...tables.topics.values()].filter(({ broader }) => broader === id);
  return {
    id,
    label,
    variants,
    ...(scopeNote === undefined ? {} : { scopeNote }),
    uses: uses.get(id) ?? 0,
    path: named(broaderOf(tables, id)).reverse(),
    narrower: named(narrower.map((one) => one.id))
      .map((one) => ({ ...one, uses: uses.get(one.id) ?? 0 }))
      .sort(byLabel)
      .slice(0, mostNarrower),
    related: named(related).sort(byLabel),
  };
}

export function personDetails(tables: Tables, uses: Uses, id: string): PersonDetails {
  const { kind, name, variants, roles, identifiers, note } = requireTerm(tables, "persons", id);
  return {
    id,
    kind,
    name,
    variants: variants.map((form) => {
      const script = scriptOf(form);
      return { form, ...(script === undefined ? {} : { script }) };
    }),
    roles,
    identifiers: identifiers.map((one) => {
      const url = addressOf(one);
      return { ...one, ...(url === undefined ? {} : { url }) };
    }),
    ...(note === undefined ? {} : { note }),
    uses: uses.get(id) ?? 0,
  };
}
