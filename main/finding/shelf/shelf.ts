import { say, type Text } from "../../../shared/language/say.ts";
import type { PersonRole } from "../../../shared/records/person.ts";
import { indexName } from "../../../shared/records/person-label.ts";
import { personRoles } from "../../../shared/records/person-roles.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { isInTrash, type Transcript } from "../../../shared/records/transcript.ts";
import { type DateKey, dateKeyOf } from "./date-key.ts";
import { languageName } from "./language-name.ts";
import { TermColumn } from "./term-column.ts";
import { TopicTree } from "./topic-tree.ts";
import { traitsOf } from "./traits.ts";

/** What is narrowed by in lists of terms. */
export const facetNames = ["statuses", "topics", "persons", "sections", "years", "places", "languages"] as const;

export type FacetName = (typeof facetNames)[number];

export const noYear = "undated";

const statusLabels: ReadonlyMap<string, Text> = new Map([
  ["draft", "Draft"],
  ["in-review", "In review"],
  ["approved", "Approved"],
  ["published", "Published"],
  ["withdrawn", "Withdrawn"],
]);

/**
 * What lists and facets need of each transcript, in columns: a transcript has a slot, a small number that is its own as
 * long as it is there. Kept in memory, so that a changed tag never touches the index.
 */
export class Shelf {
  readonly ids: string[] = [];
  readonly titles: string[] = [];
  /** Milliseconds since 1970; NaN when undated. */
  readonly times: number[] = [];
  /** Of the last instant of its date. */
  readonly ends: number[] = [];
  /** When it was imported, milliseconds since 1970. */
  readonly imported: number[] = [];
  /** Bits as `traitBit` names them. */
  readonly traits: number[] = [];
  /** `HH:MM` or empty. */
  readonly clocks: string[] = [];
  /** When it was imported or changed last, ISO 8601. */
  readonly changed: string[] = [];
  /** `YYYY-MM-DD` or empty. */
  readonly embargoes: string[] = [];
  /** Whether it lies in the trash. */
  readonly inTrash: boolean[] = [];
  readonly columns: Readonly<Record<FacetName, TermColumn>>;
  /** Persons by what they have to do with it. */
  readonly roles: Readonly<Record<PersonRole, TermColumn>>;
  readonly topics: TopicTree;

  readonly #slots = new Map<string, number>();
  readonly #free: number[] = [];
  #taken: Int32Array | undefined;
  #placed = 0;
  #trashed = 0;
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
    const persons = () => new TermColumn((id) => personLabel(tables, id));
    this.columns = {
      statuses: new TermColumn(statusLabel),
      topics: new TermColumn((id) => tables.topics.get(id)?.label ?? id),
      persons: persons(),
      sections: new TermColumn((id) => tables.sections.get(id)?.label ?? id),
      years: new TermColumn((value) => (value === noYear ? "Undated" : value)),
      places: new TermColumn((value) => value),
      languages: new TermColumn(languageName),
    };
    this.roles = { speaker: persons(), mentioned: persons(), addressed: persons(), author: persons() };
    this.topics = new TopicTree(tables.topics, this.columns.topics);
  }

  /** How many transcripts there are. */
  get size(): number {
    return this.#slots.size;
  }

  /** How many of them lie in the trash. */
  get trashed(): number {
    return this.#trashed;
  }

  /** One more than the highest slot. */
  get slotCount(): number {
    return this.ids.length;
  }

  /** Another number when a transcript has got a slot or left it. */
  get placed(): number {
    return this.#placed;
  }

  slotOf(id: string): number | undefined {
    return this.#slots.get(id);
  }

  isTaken(slot: number): boolean {
    return this.ids[slot] !== "" && this.ids[slot] !== undefined;
  }

  /** Parallel to the slots; empty where a slot was left since. */
  idsAt(slots: Int32Array): readonly string[] {
    return Array.from(slots, (slot) => this.ids[slot] ?? "");
  }

  /** All slots that are taken. */
  slots(): Int32Array {
    this.#taken ??= Int32Array.from(this.#slots.values());
    return this.#taken;
  }

  /** Take in what the tables now say of a transcript; answers with the slot it has, or had. */
  refresh(id: string): number | undefined {
    const transcript = this.#tables.transcripts.get(id);
    if (!transcript) return this.#drop(id);
    const key = dateKeyOf(transcript.date);
    const slot = this.#putPlace(transcript, key);
    this.#putTerms(slot, transcript, key);
    return slot;
  }

  /** Take in of a new one only what its place in the orders hangs on, and on which side of the trash it lies. */
  place(id: string): void {
    const transcript = this.#tables.transcripts.get(id);
    if (transcript) this.#putPlace(transcript, dateKeyOf(transcript.date));
  }

  /** Take in what else there is of one that has its place. */
  describe(id: string): void {
    const transcript = this.#tables.transcripts.get(id);
    const slot = this.#slots.get(id);
    if (transcript && slot !== undefined) this.#putTerms(slot, transcript, dateKeyOf(transcript.date));
  }

  #putPlace(transcript: Transcript, key: DateKey): number {
    const slot = this.#slots.get(transcript.id) ?? this.#takeSlot(transcript);
    this.titles[slot] = transcript.title;
    this.times[slot] = key.time ?? Number.NaN;
    this.ends[slot] = key.end ?? Number.NaN;
    this.clocks[slot] = transcript.time ?? "";
    this.#putTrashed(slot, isInTrash(transcript));
    return slot;
  }

  #putTerms(slot: number, transcript: Transcript, key: DateKey): void {
    this.imported[slot] = Date.parse(transcript.source.imported);
    this.traits[slot] = traitsOf(transcript);
    this.embargoes[slot] = transcript.publication.embargo ?? "";
    this.columns.statuses.put(slot, [transcript.publication.status]);
    this.columns.topics.put(slot, transcript.topics);
    this.columns.persons.put(slot, personsOf(transcript));
    this.columns.sections.put(slot, transcript.publication.sections);
    this.columns.years.put(slot, yearsOf(key));
    this.columns.places.put(slot, valuesOf(transcript.place));
    this.columns.languages.put(slot, valuesOf(transcript.language));
    const persons = personsByRole(transcript);
    for (const role of personRoles) this.roles[role].put(slot, persons[role]);
  }

  #takeSlot(transcript: Transcript): number {
    const slot = this.#free.pop() ?? this.ids.length;
    this.ids[slot] = transcript.id;
    this.changed[slot] = transcript.source.imported;
    this.#slots.set(transcript.id, slot);
    this.#forgetTaken();
    return slot;
  }

  #drop(id: string): number | undefined {
    const slot = this.#slots.get(id);
    if (slot === undefined) return undefined;
    this.#slots.delete(id);
    this.#forgetTaken();
    this.#free.push(slot);
    this.ids[slot] = "";
    this.#putTrashed(slot, false);
    for (const name of facetNames) this.columns[name].put(slot, []);
    for (const role of personRoles) this.roles[role].put(slot, []);
    return slot;
  }

  #forgetTaken(): void {
    this.#taken = undefined;
    this.#placed++;
  }

  /** The label of a topic, person or section may have changed, and where a topic stands among the others. */
  relabel(id: string): void {
    for (const name of facetNames) this.columns[name].relabel(id);
    for (const role of personRoles) this.roles[role].relabel(id);
    this.topics.forget();
  }

  #putTrashed(slot: number, isNow: boolean): void {
    this.#trashed += Number(isNow) - Number(this.inTrash[slot] ?? false);
    this.inTrash[slot] = isNow;
  }
}

function yearsOf(key: DateKey): readonly string[] {
  return key.time === undefined ? [noYear] : key.years;
}

function personsOf(transcript: Transcript): string[] {
  return transcript.persons.map(({ person }) => person);
}

/** Who speaks is said by the turns too. */
function personsByRole({ persons, speakers }: Transcript): Readonly<Record<PersonRole, readonly string[]>> {
  const found: Record<PersonRole, string[]> = { speaker: [], mentioned: [], addressed: [], author: [] };
  for (const { person, role } of persons) found[role].push(person);
  for (const { person } of speakers) if (person !== undefined) found.speaker.push(person);
  return found;
}

function statusLabel(status: string): string {
  const label = statusLabels.get(status);
  return label === undefined ? status : say(label);
}

function valuesOf(text: string | undefined): readonly string[] {
  return text === undefined || text.trim() === "" ? [] : [text];
}

function personLabel(tables: Tables, id: string): string {
  const person = tables.persons.get(id);
  return person ? indexName(person.name) : id;
}
