import type { PersonDetails, PersonFields, TopicDetails, TopicFields } from "../../shared/contract/vocabulary.ts";
import { nameOrder } from "../../shared/records/person.ts";
import { type OptionSpec, type OptionValues, UsageError } from "./command.ts";
import { parseTermId } from "./term-id.ts";

const many = { many: true } as const;

/** What `lectern terms edit` takes; `--under` is that of `move`. */
export const termEditOptions = {
  "add-variant": { help: "edit: another name of the term", value: "NAME", ...many },
  "remove-variant": { help: "edit: a name that it has no more", value: "NAME", ...many },
  "add-related": { help: "edit: a related topic", value: "ID", ...many },
  "remove-related": { help: "edit: a topic that is related no more", value: "ID", ...many },
  note: { help: "edit: the note on a person, the scope note of a topic; empty to take it away", value: "TEXT" },
  "add-office": { help: "edit: an office of a person, with dates as “Chair; 2012..2016-05”", value: "OFFICE", ...many },
  "remove-office": { help: "edit: an office to take away, by its title", value: "TITLE", ...many },
  "add-identifier": { help: "edit: as wikidata:Q42, viaf:…, isni:…, orcid:…", value: "KIND:ID", ...many },
  "remove-identifier": { help: "edit: an identifier to take away", value: "KIND:ID", ...many },
  family: { help: "edit: the family name of a person", value: "NAME" },
  given: { help: "edit: the given names of a person", value: "NAME" },
  order: { help: "edit: given-first or family-first", value: "ORDER" },
  kind: { help: "edit: person or body", value: "KIND" },
} as const satisfies Readonly<Record<string, OptionSpec>>;

const ofTopics = ["under", "add-related", "remove-related"];
const ofPersons = [
  ...["add-office", "remove-office", "add-identifier", "remove-identifier"],
  ...["family", "given", "order", "kind"],
];

/** The fields of a topic as options change them; throws `UsageError`. */
export function topicEdit(now: TopicDetails, options: OptionValues): TopicFields {
  refuse(options, ofPersons, "a person");
  const under = options.text("under");
  const note = options.text("note");
  const variants = edited(now.variants, options, "variant");
  const related = edited(
    now.related.map(({ id }) => id),
    options,
    "related",
  );
  return required({
    ...(variants === undefined ? {} : { variants }),
    ...(related === undefined ? {} : { related }),
    ...(under === undefined ? {} : { broader: under === "top" ? null : parseTermId(under).id }),
    ...(note === undefined ? {} : { scopeNote: note === "" ? null : note }),
  });
}

/** The fields of a person as options change them; throws `UsageError`. */
export function personEdit(now: PersonDetails, options: OptionValues): PersonFields {
  refuse(options, ofTopics, "a topic");
  const note = options.text("note");
  const variants = edited(
    now.variants.map(({ form }) => form),
    options,
    "variant",
  );
  return required({
    ...(variants === undefined ? {} : { variants }),
    ...nameEdit(now, options),
    ...kindEdit(options.text("kind")),
    ...officeEdit(now, options),
    ...identifierEdit(now, options),
    ...(note === undefined ? {} : { note: note === "" ? null : note }),
  });
}

function refuse(options: OptionValues, others: readonly string[], what: string): void {
  const given = others.find((name) => options.texts(name).length > 0 || options.text(name) !== undefined);
  if (given !== undefined) throw new UsageError(`--${given} is for ${what}.`);
}

function required<Fields extends object>(fields: Fields): Fields {
  if (Object.keys(fields).length > 0) return fields;
  throw new UsageError(
    "Say what to change, such as --add-variant NAME or --note TEXT. lectern rename gives a new name.",
  );
}

/** The members as options change them; undefined where none does. */
function edited(now: readonly string[], options: OptionValues, name: string): string[] | undefined {
  const [added, removed] = [options.texts(`add-${name}`), options.texts(`remove-${name}`)];
  if (added.length + removed.length === 0) return undefined;
  return [...now.filter((one) => !removed.includes(one)), ...added];
}

function nameEdit({ name }: PersonDetails, options: OptionValues): Pick<PersonFields, "name"> {
  const [family, given, typed] = [options.text("family"), options.text("given"), options.text("order")];
  if (family === undefined && given === undefined && typed === undefined) return {};
  const order = typed === undefined ? name.order : nameOrder.safeParse(typed).data;
  if (order === undefined) throw new UsageError("--order takes given-first or family-first.");
  return {
    name: {
      ...name,
      ...(family === undefined ? {} : { family }),
      ...(given === undefined ? {} : { given }),
      order,
    },
  };
}

function kindEdit(kind: string | undefined): Pick<PersonFields, "kind"> {
  if (kind === undefined) return {};
  if (kind !== "person" && kind !== "body") throw new UsageError("--kind takes person or body.");
  return { kind };
}

function officeEdit({ roles }: PersonDetails, options: OptionValues): Pick<PersonFields, "roles"> {
  const [added, removed] = [options.texts("add-office"), options.texts("remove-office")];
  if (added.length + removed.length === 0) return {};
  return { roles: [...roles.filter(({ title }) => !removed.includes(title)), ...added.map(parseOffice)] };
}

/** `Chair of the Board; 2012..2016-05`; either end may be open. */
export function parseOffice(text: string): NonNullable<PersonFields["roles"]>[number] {
  const at = text.lastIndexOf(";");
  if (at < 0) return { title: text };
  const [from = "", to, more] = text.slice(at + 1).split("..");
  if (to === undefined || more !== undefined) {
    throw new UsageError(`“${text.slice(at + 1).trim()}” is no span of time such as 2012..2016-05.`);
  }
  return {
    title: text.slice(0, at),
    ...(from.trim() === "" ? {} : { from: from.trim() }),
    ...(to.trim() === "" ? {} : { to: to.trim() }),
  };
}

function identifierEdit({ identifiers }: PersonDetails, options: OptionValues): Pick<PersonFields, "identifiers"> {
  const added = options.texts("add-identifier").map(parseIdentifier);
  const removed = options.texts("remove-identifier").map(parseIdentifier);
  if (added.length + removed.length === 0) return {};
  const isRemoved = ({ scheme, value }: Identifier) =>
    removed.some((one) => one.scheme.toLowerCase() === scheme.toLowerCase() && one.value === value);
  const kept = identifiers.filter((one) => !isRemoved(one)).map(({ scheme, value }) => ({ scheme, value }));
  return { identifiers: [...kept, ...added] };
}

type Identifier = { readonly scheme: string; readonly value: string };

function parseIdentifier(text: string): { scheme: string; value: string } {
  const at = text.indexOf(":");
  if (at < 1) throw new UsageError(`“${text}” is no identifier such as wikidata:Q42.`);
  return { scheme: text.slice(0, at), value: text.slice(at + 1) };
}
