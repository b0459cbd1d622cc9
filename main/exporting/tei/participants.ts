import type { Element } from "domhandler";
import type { Block } from "../../../shared/reading/page.ts";
import type { Person } from "../../../shared/records/person.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import type { XmlMaker } from "../xml/xml.ts";
import { tokenOf } from "./tei-words.ts";

/** Who a label stands for, as `u/@who` points to it. */
export type WhoOf = (label: string) => string;

type Voice = { readonly id: string; readonly label: string; readonly isAnonymous: boolean };

/** Everybody that a transcript names or who speaks in it, each with an id that no other transcript has. */
export type Participants = {
  readonly persons: readonly { readonly id: string; readonly person: Person; readonly roles: readonly string[] }[];
  /** Labels that stand for nobody whom the archive knows. */
  readonly voices: readonly Voice[];
  readonly whoOf: WhoOf;
};

export function gatherParticipants(record: Transcript, blocks: readonly Block[], tables: Tables): Participants {
  const roles = new Map<string, Set<string>>();
  const note = (person: string, role: string) => roles.set(person, (roles.get(person) ?? new Set()).add(role));
  for (const { person, role } of record.persons) note(person, role);
  const who = new Map<string, string>();
  const voices: Voice[] = [];
  const addVoice = (label: string, isAnonymous: boolean) => {
    const voice = { id: `${record.id}.v${voices.length + 1}`, label, isAnonymous };
    voices.push(voice);
    who.set(label, voice.id);
    return voice.id;
  };
  for (const { label, person, anonymous } of record.speakers) {
    if (who.has(label)) continue;
    if (person === undefined || !tables.persons.has(person)) addVoice(label, anonymous === true);
    else {
      note(person, "speaker");
      who.set(label, `${record.id}.${person}`);
    }
  }
  for (const block of blocks) if (block.kind === "turn" && !who.has(block.label)) addVoice(block.label, false);
  const persons = [...roles].flatMap(([id, its]) => {
    const person = tables.persons.get(id);
    return person ? [{ id: `${record.id}.${id}`, person, roles: [...its] }] : [];
  });
  return { persons, voices, whoOf: (label) => who.get(label) ?? addVoice(label, false) };
}

/** `particDesc`; undefined where nobody is named. */
export function particDesc({ element: e }: XmlMaker, { persons, voices }: Participants): Element | undefined {
  const people = persons.filter(({ person }) => person.kind === "person");
  const bodies = persons.filter(({ person }) => person.kind === "body");
  const listed = [
    ...people.map(({ id, person, roles }) => personElement({ element: e }, person, id, roles)),
    ...voices.map(({ id, label, isAnonymous }) =>
      e("person", { "xml:id": id, ...(isAnonymous ? { role: "anonymous" } : {}) }, e("persName", {}, label)),
    ),
  ];
  if (listed.length + bodies.length === 0) return undefined;
  return e(
    "particDesc",
    {},
    listed.length === 0 ? undefined : e("listPerson", {}, ...listed),
    bodies.length === 0
      ? undefined
      : e("listOrg", {}, ...bodies.map(({ id, person, roles }) => orgElement({ element: e }, person, id, roles))),
  );
}

/** A person of the archive with names, offices and identifiers; without notes. */
export function personElement(
  { element: e }: Pick<XmlMaker, "element">,
  person: Person,
  id: string,
  roles: readonly string[],
): Element {
  return e(
    "person",
    { "xml:id": id, role: roles.length > 0 ? roles.join(" ") : undefined },
    nameElement({ element: e }, person),
    ...person.variants.map((variant) => e("persName", { type: "variant" }, variant)),
    ...offices(person).map((office) => e("occupation", {}, office)),
    ...identifiers({ element: e }, person),
  );
}

/** A body of the archive. */
export function orgElement(
  { element: e }: Pick<XmlMaker, "element">,
  body: Person,
  id: string,
  roles: readonly string[],
): Element {
  return e(
    "org",
    { "xml:id": id, role: roles.length > 0 ? roles.join(" ") : undefined },
    e("orgName", {}, body.name.full),
    ...body.variants.map((variant) => e("orgName", { type: "variant" }, variant)),
    ...identifiers({ element: e }, body),
    ...offices(body).map((office) => e("state", { type: "office" }, e("label", {}, office))),
  );
}

/** In its parts where these, in their order, are the whole of it. */
function nameElement({ element: e }: Pick<XmlMaker, "element">, { name }: Person): Element {
  const { full, family, given, order } = name;
  if (family && given) {
    const parts = [e("forename", {}, given), " ", e("surname", {}, family)];
    if (order === "given-first" && full === `${given} ${family}`) return e("persName", {}, ...parts);
    if (order === "family-first" && full === `${family} ${given}`) return e("persName", {}, ...parts.toReversed());
  }
  return e("persName", {}, full);
}

function offices({ roles }: Person): string[] {
  return roles.map(({ title, from, to }) => (from || to ? `${title} (${from ?? ""}/${to ?? ""})` : title));
}

function identifiers({ element: e }: Pick<XmlMaker, "element">, person: Person): Element[] {
  return [
    e("idno", { type: "lectern" }, person.id),
    ...person.identifiers.map(({ scheme, value }) => e("idno", { type: tokenOf(scheme, "other") }, value)),
  ];
}
